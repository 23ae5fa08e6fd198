import { existsSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';

/** A server of a shared cache, for tests. */
export type TestRedis = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Starts it again at the same port, empty. */
  readonly start: () => Promise<void>;
};

const REAL = '/usr/bin/redis-server';

/** Whether Redis itself is there. */
export const hasRedis = existsSync(REAL);

function freePort(): number {
  const probe = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response() });
  const { port } = probe;
  probe.stop(true);
  return port!;
}

async function waitUntilOpen(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    Bun.connect({
      ...{ hostname: '127.0.0.1', port },
      socket: { data: () => {}, open: (socket) => void socket.end() },
    }).then(
      () => resolve(true),
      () => resolve(false),
    );
    if (await promise) return;
    await Bun.sleep(25);
  }
  throw new Error('Redis did not start.');
}

/** Redis itself, which keeps nothing on disk. */
export async function startRedis(password: string | null = null): Promise<TestRedis> {
  const port = freePort();
  let child: Bun.Subprocess | null = null;
  const start = async () => {
    const own = password === null ? [] : ['--requirepass', password];
    child = Bun.spawn(
      [REAL, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', tmpdir(), ...own],
      { stdout: 'ignore', stderr: 'ignore' },
    );
    await waitUntilOpen(port);
  };
  await start();
  return {
    url: `redis://${password === null ? '' : `:${password}@`}127.0.0.1:${port}`,
    start,
    stop: async () => {
      child?.kill('SIGKILL');
      await child?.exited;
      child = null;
    },
  };
}

/** The commands in what was received, of which the last may be cut; tells how many characters they take. */
function commandsIn(text: string): { readonly commands: string[][]; readonly length: number } {
  const commands: string[][] = [];
  let at = 0;
  while (true) {
    const head = /^\*(\d+)\r\n/.exec(text.slice(at));
    if (!head) return { commands, length: at };
    let next = at + head[0].length;
    const command: string[] = [];
    for (let i = 0; i < Number(head[1]); i++) {
      const size = /^\$(\d+)\r\n/.exec(text.slice(next));
      if (!size) return { commands, length: at };
      const from = next + size[0].length;
      next = from + Number(size[1]) + 2;
      if (next > text.length) return { commands, length: at };
      command.push(text.slice(from, next - 2));
    }
    commands.push(command);
    at = next;
  }
}

/** The bytes that the one below tells that it has in use. */
export const FAKE_BYTES = 1_234_567;

/** What is wrong with it. */
type FakeTrouble = {
  /** It takes what is asked, and says nothing. */
  readonly isDumb?: boolean;
  /** Commands that it refuses once, each as often as it stands here. */
  readonly refuses?: readonly string[];
};

/** Something that speaks as Redis does, as far as the shared cache asks: where Redis is not installed, and to be in trouble. */
export async function startFakeRedis({ isDumb = false, refuses = [] }: FakeTrouble = {}): Promise<TestRedis> {
  const refusals = [...refuses];
  const kept = new Map<string, string>();
  /** A character of what was received is a byte. */
  const bulk = (bytes: string) => `$${bytes.length}\r\n${bytes}\r\n`;
  const answer = ([name = '', key = '', value = '']: readonly string[]): string => {
    if (name === 'HELLO') return `%1\r\n${bulk('server')}${bulk('redis')}`;
    if (refusals.includes(name)) {
      refusals.splice(refusals.indexOf(name), 1);
      return `-NOPERM this user has no permissions to run the '${name}' command\r\n`;
    }
    if (name === 'INFO') return bulk(`# Memory\r\nused_memory:${FAKE_BYTES}\r\nused_memory_human:1M\r\n`);
    if (name === 'SET') kept.set(key, value);
    if (name === 'KEYS') return `*${kept.size}\r\n${[...kept.keys()].map(bulk).join('')}`;
    if (name === 'GET') return kept.has(key) ? bulk(kept.get(key)!) : '_\r\n';
    return '+OK\r\n';
  };
  const sockets = new Set<Socket>();
  let port = 0;
  const create = () =>
    createServer((socket) => {
      sockets.add(socket);
      let received = '';
      socket.setEncoding('latin1');
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
      socket.on('data', (text: string) => {
        received += text;
        const { commands, length } = commandsIn(received);
        received = received.slice(length);
        for (const command of commands) {
          if (!isDumb || command[0] === 'HELLO') socket.write(answer(command), 'latin1');
        }
      });
    });
  let server: Server;
  const start = async () => {
    kept.clear();
    server = create();
    const { promise, resolve } = Promise.withResolvers<void>();
    server.listen(port, '127.0.0.1', resolve);
    await promise;
    port = (server.address() as { port: number }).port;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
