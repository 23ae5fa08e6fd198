import type { StartedWorker, WorkerListener, Workers } from '../types.ts';

export const startModule: Workers['startModule'] = <Sent, Heard>(module: URL): StartedWorker<Sent, Heard> => {
  const worker = new Worker(module.href);
  let listener: WorkerListener<Heard> | null = null;
  worker.onmessage = ({ data }: MessageEvent<Heard>) => listener?.onMessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    listener?.onFailure(event.message);
  };
  worker.addEventListener('close', () => listener?.onEnd());
  return {
    send: (message: Sent) => worker.postMessage(message),
    listen: (next) => {
      listener = next;
    },
    terminate: () => worker.terminate(),
    keepAlive: (isWanted) => (isWanted ? worker.ref() : worker.unref()),
  };
};
