import type { SharedStore, SharedStores } from '../types.ts';

const CONNECT_MS = 2000;
/** What the server has answered, and not what became of the connection. */
const REFUSED = 'ERR_REDIS_SERVER_ERROR';

/** A client gives up for good when its connection is lost, so that the next question makes a new one. */
export const openStore: SharedStores['openStore'] = (url): SharedStore => {
  let connecting: Promise<Bun.RedisClient> | null = null;

  async function connect(): Promise<Bun.RedisClient> {
    const client = new Bun.RedisClient(url, {
      ...{ connectionTimeout: CONNECT_MS, autoReconnect: false, enableOfflineQueue: false },
    });
    client.onclose = () => {
      connecting = null;
    };
    try {
      await client.connect();
      return client;
    } catch (error) {
      connecting = null;
      client.close();
      throw error;
    }
  }

  const connected = (): Promise<Bun.RedisClient> => {
    connecting ??= connect();
    return connecting;
  };
  return {
    get: async (key) => (await connected()).get(key),
    set: async (key, text, seconds) => {
      await (await connected()).set(key, text, 'EX', seconds);
    },
    usedBytes: async () => {
      const told: unknown = await (await connected()).send('INFO', ['memory']);
      const bytes = /^used_memory:(\d+)/m.exec(String(told))?.[1];
      return bytes === undefined ? null : Number(bytes);
    },
    isRefusal: (error) => (error as { readonly code?: unknown }).code === REFUSED,
    forget: () => {
      const old = connecting;
      connecting = null;
      old?.then(
        (client) => client.close(),
        () => {},
      );
    },
  };
};
