import { LRUCache } from 'lru-cache';
import type { SharedCache } from './shared-cache.ts';

/** Values that were computed before, by key; the least lately used ones make room for others. */
export type Cache<Value> = {
  /** The value of a key, computed when it is not known. */
  readonly of: (key: string, compute: () => Value) => Value;
  /** Takes over what another process has computed for a key, if that is known and can be had at once. */
  readonly warm: (key: string) => Promise<void>;
  /** Share of the asked values that were known (0 to 1; 0 when none was asked for), and an estimate of their bytes. */
  readonly usage: () => { readonly hitRate: number; readonly memoryUsage: number };
};

/** How values are shared with other processes. */
export type Sharing<Value> = {
  readonly cache: Pick<SharedCache, 'get' | 'put'>;
  /** What the keys of these values begin with on the server, which others may use too. */
  readonly prefix: string;
  /** Null where it is no such value: another program may have written it. */
  readonly read: (json: unknown) => Value | null;
};

/** Bytes of all values together. */
const MOST_BYTES = 64 * 1024 * 1024;
/** A character of the JSON text of a value stands for about so many bytes of its objects. */
const BYTES_OF_CHARACTER = 4;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * An empty cache; with `isEnabled` false it computes always.
 *
 * @param sharing null where each process has its own alone
 */
export function createCache<Value extends object>(
  isEnabled: boolean,
  sharing: Sharing<Value> | null = null,
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
      const value = sharing.read(parsed(text));
      if (value !== null) keep(key, value, text);
    },
    usage: () => ({ hitRate: asked === 0 ? 0 : found / asked, memoryUsage: known.calculatedSize }),
  };
}
