import { LRUCache } from 'lru-cache';
import type { CacheUsage } from '../cache-usage.ts';
import type { Sharing } from './cache.ts';

/** Values of things that change, each of one state; the least lately used ones make room for others. */
export type Latest<Value> = {
  /** The value that a key has in a state, from here or from another process; null where it is not known. */
  readonly find: (key: string, state: string) => Promise<Value | null>;
  /** Keeps the value of a key in a state in the place of the one of another state, for the other processes too. */
  readonly keep: (key: string, state: string, value: Value) => void;
  readonly usage: () => CacheUsage;
};

/** The text of a value is shared behind its state, so that one of another state need not be read. */
const BEHIND_STATE = '\n';

function valueIn<Value>(text: string, state: string, read: Sharing<Value>['read']): Value | null {
  if (!text.startsWith(state + BEHIND_STATE)) return null;
  try {
    return read(JSON.parse(text.slice(state.length + BEHIND_STATE.length)));
  } catch {
    return null;
  }
}

/**
 * An empty one; with `isEnabled` false it knows nothing ever. A key has one entry, on the shared server as well, so that many
 * changes do not fill it.
 *
 * @param size the bytes that all may take together, and an estimate of what one takes
 * @param sharing null where each process has its own alone
 */
export function createLatest<Value extends object>(
  isEnabled: boolean,
  size: { readonly most: number; readonly of: (value: Value) => number },
  sharing: Sharing<Value> | null = null,
): Latest<Value> {
  type Entry = { readonly state: string; readonly value: Value };
  const entries = new LRUCache<string, Entry>({ maxSize: size.most });
  let asked = 0;
  let found = 0;

  function keepHere(key: string, state: string, value: Value): void {
    entries.set(key, { state, value }, { size: Math.max(1, Math.round(size.of(value))) });
  }

  return {
    find: async (key, state) => {
      if (!isEnabled) return null;
      asked++;
      const entry = entries.get(key);
      if (entry?.state === state) {
        found++;
        return entry.value;
      }
      const text = await sharing?.cache.get(sharing.prefix + key);
      if (!sharing || typeof text !== 'string') return null;
      const value = valueIn(text, state, sharing.read);
      if (value !== null) keepHere(key, state, value);
      return value;
    },
    keep: (key, state, value) => {
      if (!isEnabled) return;
      keepHere(key, state, value);
      sharing?.cache.put(sharing.prefix + key, state + BEHIND_STATE + JSON.stringify(value));
    },
    usage: () => ({ asked, found, bytes: entries.calculatedSize }),
  };
}
