import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StartedWorker, WorkerListener, Workers } from '../types.ts';

/** `.js` in a bundle; `.ts` when the sources themselves are tried. */
const OWN_ENDING = extname(import.meta.url);

/** What an error says itself, as on Bun. */
function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'Error' ? error.message : `${error.name}: ${error.message}`;
}

export const startModule: Workers['startModule'] = <Sent, Heard>(module: URL): StartedWorker<Sent, Heard> => {
  const worker = new Worker(new URL(module.href.replace(/\.ts$/, OWN_ENDING)));
  let listener: WorkerListener<Heard> | null = null;
  const fail = (error: unknown): void => {
    const trace = error instanceof Error ? error.stack : undefined;
    listener?.onFailure(wordsOf(error), trace ?? String(error));
  };
  worker.on('message', (message: Heard) => listener?.onMessage(message));
  worker.on('messageerror', (error) => fail(error));
  worker.on('error', (error) => fail(error));
  worker.on('exit', () => listener?.onEnd());
  return {
    send: (message: Sent) => worker.postMessage(message),
    listen: (next) => {
      listener = next;
    },
    terminate: () => void worker.terminate(),
    keepAlive: (isWanted) => (isWanted ? worker.ref() : worker.unref()),
  };
};
