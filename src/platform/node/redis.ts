import type { SharedStores } from '../types.ts';

/** Node.js speaks no Redis by itself, and no library for it is worth its size here. */
export const openStore: SharedStores['openStore'] = null;
