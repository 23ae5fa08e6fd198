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

/** The text of a value is shared behind its state. */
const BEHIND_STATE = '\n';
/** The state alone is shared by such a name too, so that a value of another state, which may be long, is not even fetched. */
const STATE_OF = 'state of ';

/**
 * An empty one; with `isEnabled` false it knows nothing ever. A key has one value, on the shared server as well, so that many
 * changes do not fill it.
 *
 * @param size the bytes that all may take together, and an estimate of what one takes
 * @param sharing null where each process has its own alone
 */
export function createLatest<Value extends object>(
  isEnabled: boolean,
  size: { readonly most: number; readonly of: (value: Value) => number },
  sharing: Sharing | null = null,
): Latest<Value> {
  type Entry = { readonly state: string; readonly value: Value };
  const entries = new LRUCache<string, Entry>({ maxSize: size.most });
  let asked = 0;
  let found = 0;

  function keepHere(key: string, state: string, value: Value): void {
    // One that is larger than all may be is kept alone.
    const bytes = Math.min(size.most, Math.max(1, Math.round(size.of(value))));
    entries.set(key, { state, value }, { size: bytes });
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
      if (!sharing) return null;
      const { cache, prefix } = sharing;
      if ((await cache.get(prefix + STATE_OF + key)) !== state) return null;
      const text = await cache.get(prefix + key);
      // Somebody may have shared another state in between.
      if (!text?.startsWith(state + BEHIND_STATE)) return null;
      const value: Value = JSON.parse(text.slice(state.length + BEHIND_STATE.length));
      keepHere(key, state, value);
      return value;
    },
    keep: (key, state, value) => {
      if (!isEnabled) return;
      keepHere(key, state, value);
      if (!sharing) return;
      const { cache, prefix } = sharing;
      const isSent = cache.put(prefix + key, state + BEHIND_STATE + JSON.stringify(value));
      if (isSent) cache.put(prefix + STATE_OF + key, state);
    },
    usage: () => ({ asked, found, bytes: entries.calculatedSize }),
  };
}
