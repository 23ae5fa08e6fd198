import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Who the tests sign in as; the server makes this administrator at its first start. */
export const administrator = {
  email: 'ada@school.example',
  password: 'correct horse battery',
  name: 'Ada Admin',
};

const MAIN = join(import.meta.dir, '../main.ts');
const START_TIMEOUT_MS = 180_000;
const POLL_MS = 10;

/** A server process of its own, as an operator would start it. */
export type ServerProcess = {
  readonly address: string;
  readonly port: number;
  readonly pid: number;
  /** The first part of what it prints that matches. */
  readonly printed: (pattern: RegExp) => Promise<string>;
  /** What it exits with, when it ends by itself. */
  readonly ended: Promise<number>;
  /** Ends it at once, as a crash would. */
  readonly kill: () => Promise<void>;
  /** Asks it to end, as an operator would. @returns what it exits with. */
  readonly end: () => Promise<number>;
};

/** A new directory for a server's data; `remove` it when its servers have ended. */
export function newDataDir(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'schedule-builder-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

function freePort(): number {
  const probe = Bun.serve({ port: 0, hostname: '127.0.0.1', fetch: () => new Response() });
  const { port } = probe;
  probe.stop(true);
  return port!;
}

/** Nothing of the environment of the tests but what a program needs to run at all. */
function environmentFor(dataDir: string): Record<string, string> {
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', DATA_DIR: dataDir };
}

/** How a server is started, where it is not as usual. */
export type ServerOptions = {
  readonly port?: number;
  readonly withAdministrator?: boolean;
  /** What starts the program: Bun and its sources unless told. */
  readonly command?: readonly string[];
  /** Arguments of `serve`. */
  readonly args?: readonly string[];
  /** The directory to start it in. */
  readonly cwd?: string;
  /** Variables beside the usual ones. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Starts a server, on a free port unless one is named, and waits until it is healthy. */
export async function startServer(dataDir: string, options: ServerOptions = {}): Promise<ServerProcess> {
  const { port = freePort(), withAdministrator = true, command = [process.execPath, MAIN] } = options;
  const address = `http://127.0.0.1:${port}`;
  const child = Bun.spawn([...command, 'serve', ...(options.args ?? [])], {
    cwd: options.cwd ?? process.cwd(),
    env: {
      ...environmentFor(dataDir),
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: address,
      ...(withAdministrator
        ? {
            ADMIN_EMAIL: administrator.email,
            ADMIN_PASSWORD: administrator.password,
            ADMIN_NAME: administrator.name,
          }
        : {}),
      ...options.environment,
    },
    stdout: 'pipe',
    stderr: 'inherit',
  });
  let output = '';
  void (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of child.stdout) output += decoder.decode(chunk, { stream: true });
  })();
  const kill = async () => {
    child.kill('SIGKILL');
    await child.exited;
  };
  const end = async () => {
    child.kill('SIGTERM');
    return child.exited;
  };
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const health = await fetch(`${address}/api/health`).catch(() => null);
    if (health?.ok)
      return {
        address,
        port,
        pid: child.pid,
        kill,
        end,
        ended: child.exited,
        printed: (pattern) => match(() => output, pattern),
      };
    await Bun.sleep(POLL_MS);
  }
  await kill();
  throw new Error(`The server did not start: ${output}`);
}

async function match(output: () => string, pattern: RegExp): Promise<string> {
  for (let waitedMs = 0; waitedMs < 5000; waitedMs += POLL_MS) {
    const found = output().match(pattern);
    if (found) return found[0];
    await Bun.sleep(POLL_MS);
  }
  throw new Error(`The server printed nothing like ${pattern}: ${output()}`);
}

/** Runs a command of the program on a server's data, while no server has it open. */
export async function runCommand(dataDir: string, args: readonly string[], input: string): Promise<void> {
  const child = Bun.spawn([process.execPath, MAIN, ...args], {
    env: environmentFor(dataDir),
    stdin: Buffer.from(`${input}\n`),
    stderr: 'inherit',
  });
  if ((await child.exited) !== 0) throw new Error(`${args.join(' ')} failed`);
}
