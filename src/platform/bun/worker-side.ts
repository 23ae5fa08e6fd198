import type { WorkerSide } from '../types.ts';

/** The side of a worker that Bun's types describe only for the page's side. */
const side = globalThis as unknown as {
  onmessage: (event: MessageEvent) => void;
  postMessage: (message: unknown) => void;
};

export const hear: WorkerSide['hear'] = (onMessage) => {
  side.onmessage = ({ data }) => onMessage(data);
};

export const say: WorkerSide['say'] = (message) => side.postMessage(message);
