import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A socket as a service manager has it. */
export type FakeManager = {
  /** All that was heard so far, line by line. */
  readonly heard: () => readonly string[];
  readonly close: () => Promise<void>;
};

/** Listens at a path (`@name` for an abstract socket) in a process of its own: what waits for a datagram can do nothing else. */
export async function fakeManager(path: string): Promise<FakeManager> {
  const child = Bun.spawn([process.execPath, fileURLToPath(import.meta.url), path], {
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'inherit',
  });
  let said = '';
  const { promise: listening, resolve } = Promise.withResolvers<void>();
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of child.stdout) {
      said += decoder.decode(chunk, { stream: true });
      resolve();
    }
    resolve();
  })();
  await listening;
  if (!path.startsWith('@') && !existsSync(path)) throw new Error(`There is no socket at ${path}: ${said}`);
  return {
    heard: () => said.trim().split('\n').slice(1),
    close: async () => {
      child.kill('SIGKILL');
      await child.exited;
    },
  };
}

/** Prints every datagram that comes to a socket, after a first line. */
async function listenAt(path: string): Promise<never> {
  const { dlopen, FFIType, ptr } = await import('bun:ffi');
  const { i32, i64, u32, u64 } = FFIType;
  const { symbols } = dlopen('libc.so.6', {
    socket: { args: [i32, i32, i32], returns: i32 },
    bind: { args: [i32, FFIType.ptr, u32], returns: i32 },
    recv: { args: [i32, FFIType.ptr, u64, i32], returns: i64 },
  });
  const name = Buffer.from(path);
  if (path.startsWith('@')) name[0] = 0;
  const address = Buffer.concat([Buffer.from([1, 0]), name]);
  const descriptor = symbols.socket(1, 2, 0);
  if (symbols.bind(descriptor, ptr(address), address.length) !== 0) throw new Error(`cannot bind ${path}`);
  process.stdout.write('listening\n');
  const buffer = new Uint8Array(65_536);
  for (;;) {
    const length = Number(symbols.recv(descriptor, ptr(buffer), buffer.length, 0));
    await Bun.write(Bun.stdout, `${Buffer.from(buffer.subarray(0, length)).toString().trimEnd()}\n`);
  }
}

if (import.meta.main) await listenAt(process.argv[2]!);
