import { parentPort } from 'node:worker_threads';
import type { WorkerSide } from '../types.ts';

export const hear: WorkerSide['hear'] = (onMessage) => {
  parentPort!.on('message', onMessage);
};

export const say: WorkerSide['say'] = (message) => parentPort!.postMessage(message);
