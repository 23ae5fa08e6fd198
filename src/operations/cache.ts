import { LRUCache } from 'lru-cache';
import type { CacheUsage } from '../cache-usage.ts';
import type { SharedCache } from './shared-cache.ts';

/** Values that were computed before, by key; the least lately used ones make room for others. */
export type Cache<Value> = {
  /** The value of a key, computed when it is not known. */
  readonly of: (key: string, compute: () => Value) => Value;
  /** Takes over what another process has computed for a key, if that is known and can be had at once. */
  readonly warm: (key: string) => Promise<void>;
  readonly usage: () => CacheUsage;
};

/**
 * How values are shared with other processes. They come back as they were put, and are not looked through again: the seal of
 * the shared cache tells that this program has written them.
 */
export type Sharing = {
  readonly cache: Pick<SharedCache, 'get' | 'put'>;
  /** What the keys of these values begin with, to be told from those of other values and of other versions of the program. */
  readonly prefix: string;
};

/** Bytes of all values together. */
const MOST_BYTES = 32 * 1024 * 1024;
/** A character of the JSON text of a value stands for about so many bytes of its objects. */
const BYTES_OF_CHARACTER = 4;

/**
 * An empty cache; with `isEnabled` false it computes always.
 *
 * @param sharing null where each process has its own alone
 */
export function createCache<Value extends object>(
  isEnabled: boolean,
  sharing: Sharing | null = null,
): Cache<Value> {
  const known = new LRUCache<string, Value>({ maxSize: MOST_BYTES });
  const keep = (key: string, value: Value, text: string): void => {
    known.set(key, value, { size: Math.max(1, text.length * BYTES_OF_CHARACTER) });
  };
  let asked = 0;
  let found = 0;
  return {
    of: (key, compute) => {
      if (!isEnabled) return compute();
      asked++;
      const value = known.get(key);
      if (value !== undefined) {
        found++;
        return value;
      }
      const fresh = compute();
      const text = JSON.stringify(fresh);
      keep(key, fresh, text);
      sharing?.cache.put(sharing.prefix + key, text);
      return fresh;
    },
    warm: async (key) => {
      if (!isEnabled || sharing === null || known.has(key)) return;
      const text = await sharing.cache.get(sharing.prefix + key);
      if (text === null || known.has(key)) return;
      keep(key, JSON.parse(text), text);
    },
    usage: () => ({ asked, found, bytes: known.calculatedSize }),
  };
}
