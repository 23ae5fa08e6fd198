import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { StartedWorker, WorkerListener, Workers } from '../types.ts';

/** `.js` in a bundle; `.ts` when the sources themselves are tried. */
const OWN_ENDING = extname(import.meta.url);

export const startModule: Workers['startModule'] = <Sent, Heard>(module: URL): StartedWorker<Sent, Heard> => {
  const worker = new Worker(new URL(module.href.replace(/\.ts$/, OWN_ENDING)));
  let listener: WorkerListener<Heard> | null = null;
  worker.on('message', (message: Heard) => listener?.onMessage(message));
  worker.on('messageerror', (error) => listener?.onFailure(error.message));
  worker.on('error', (error) => listener?.onFailure(error instanceof Error ? error.message : String(error)));
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
