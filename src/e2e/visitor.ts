import { administrator } from './server.ts';

/** A browser's connection, which outlives the server, as its session does. */
export type Visitor = {
  readonly ask: (path: string) => Promise<Response>;
  /** The text of an answer. */
  readonly get: (path: string) => Promise<string>;
  /** @returns where it leads; null when it was refused */
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<string | null>;
};

/** Signs in at a server as its administrator. */
export async function enter(address: string): Promise<Visitor> {
  const send = (path: string, fields: Readonly<Record<string, string>>, headers = {}) =>
    fetch(address + path, {
      ...{ method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) },
      headers: { Origin: address, ...headers },
    });
  const { email, password } = administrator;
  const entered = await send('/sign-in', { email, password });
  const headers = { Cookie: entered.headers.get('Set-Cookie')!.split(';')[0]! };
  const ask = (path: string) => fetch(address + path, { headers });
  const get = async (path: string) => (await ask(path)).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(await get('/'))![1]!;
  return {
    ask,
    get,
    post: async (path, fields) => {
      const answer = await send(path, { csrf, ...fields }, headers);
      return answer.status === 303 ? answer.headers.get('Location') : null;
    },
  };
}
