import type { StartedWorker, WorkerListener, Workers } from '../types.ts';

/** What an error says itself: Bun tells it between some lines of the source, which end with a mark, and the stack. */
function wordsOf(trace: string): string {
  const lines = trace.split('\n');
  const begin = lines.findLastIndex((line) => /^\s+\^$/.test(line)) + 1;
  const end = lines.findIndex((line, at) => at >= begin && /^\s+at /.test(line));
  const words = lines.slice(begin, end < 0 ? undefined : end).join('\n');
  return words.trim().replace(/^error: /, '');
}

export const startModule: Workers['startModule'] = <Sent, Heard>(module: URL): StartedWorker<Sent, Heard> => {
  const worker = new Worker(module.href);
  let listener: WorkerListener<Heard> | null = null;
  worker.onmessage = ({ data }: MessageEvent<Heard>) => listener?.onMessage(data);
  worker.onerror = (event) => {
    event.preventDefault();
    listener?.onFailure(wordsOf(event.message), event.message);
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
