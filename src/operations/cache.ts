import { LRUCache } from 'lru-cache';

/** Values that were computed before, by key; the least lately used ones make room for others. */
export type Cache<Value> = {
  /** The value of a key, computed when it is not known. */
  readonly of: (key: string, compute: () => Value) => Value;
  /** Share of the asked values that were known (0 to 1; 0 when none was asked for), and an estimate of their bytes. */
  readonly usage: () => { readonly hitRate: number; readonly memoryUsage: number };
};

/** Bytes of all values together. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A character of the JSON text of a value stands for about so many bytes of its objects. */
const BYTES_OF_CHARACTER = 4;

/** An empty cache; with `isEnabled` false it computes always. */
export function createCache<Value extends object>(isEnabled: boolean): Cache<Value> {
  const known = new LRUCache<string, Value>({
    maxSize: MOST_BYTES,
    sizeCalculation: (value) => JSON.stringify(value).length * BYTES_OF_CHARACTER,
  });
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
      known.set(key, fresh);
      return fresh;
    },
    usage: () => ({ hitRate: asked === 0 ? 0 : found / asked, memoryUsage: known.calculatedSize }),
  };
}
