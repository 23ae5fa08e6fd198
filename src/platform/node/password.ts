import type { Passwords } from '../types.ts';
import type { PasswordTask } from './password-worker.ts';
import { startModule } from './worker.ts';

/** Settles when the task before has ended: each takes 64 MB. */
let turn: Promise<unknown> = Promise.resolve();

function compute<Result>(task: PasswordTask): Promise<Result> {
  return new Promise((resolve, reject) => {
    const worker = startModule<PasswordTask, Result>(new URL('./password-worker.ts', import.meta.url));
    worker.listen({
      onMessage: (result) => {
        resolve(result);
        worker.terminate();
      },
      onFailure: (message) => reject(new Error(message)),
      onEnd: () => reject(new Error('The worker for passwords ended without an answer.')),
    });
    worker.send(task);
  });
}

function computeInTurn<Result>(task: PasswordTask): Promise<Result> {
  const result = turn.then(() => compute<Result>(task));
  turn = result.catch(() => {});
  return result;
}

export const hashPassword: Passwords['hashPassword'] = (password) =>
  computeInTurn<string>({ password, hash: null });

// No hash is that of an empty password; the library refuses to look.
export const isPassword: Passwords['isPassword'] = async (password, hash) =>
  password !== '' && computeInTurn<boolean>({ password, hash });
