import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL server that was started for tests. */
export type PostgresServer = {
  readonly url: string;
  /** Ends it as a crash would; its data stays. */
  readonly lose: () => void;
  /** Starts it again, at the same address. */
  readonly bringBack: () => void;
  readonly stop: () => void;
};

const DEBIAN_HOME = '/usr/lib/postgresql';

/** Directory of PostgreSQL's programs, of the newest version that is installed; null when there is none. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN_HOME) ? readdirSync(DEBIAN_HOME) : [];
  const candidates = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN_HOME, version, 'bin'))
    .concat((process.env.PATH ?? '').split(':'));
  return candidates.find((directory) => directory !== '' && existsSync(join(directory, 'initdb'))) ?? null;
}

function freePort(): number {
  const probe = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data: () => {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function asServerUser(command: readonly string[]): string[] {
  return process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : [...command];
}

function runToEnd(command: readonly string[]): void {
  const { exitCode, stderr } = Bun.spawnSync(asServerUser(command), {
    cwd: tmpdir(),
    stdout: 'ignore',
    stderr: 'pipe',
  });
  if (exitCode !== 0) throw new Error(`${command[0]} failed: ${stderr.toString().trim()}`);
}

/**
 * Starts a fresh server on a free port of this machine. It forgets everything when it is stopped, and does not wait
 * for the disk.
 *
 * @param programs directory of PostgreSQL's programs.
 */
export function startPostgres(programs: string): PostgresServer {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-postgres-'));
  // The server's user makes its own directory inside, which nobody else may read.
  chmodSync(directory, 0o777);
  const data = join(directory, 'data');
  const control = join(programs, 'pg_ctl');
  const remove = (): void => rmSync(directory, { recursive: true, force: true });
  try {
    runToEnd([
      join(programs, 'initdb'),
      '--pgdata',
      data,
      '--username=postgres',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]);
    const port = freePort();
    const settings = [
      `-p ${port}`,
      '-c listen_addresses=127.0.0.1',
      `-c unix_socket_directories=${directory}`,
      '-c fsync=off',
      '-c max_connections=200',
    ];
    const bringBack = () =>
      runToEnd([
        ...[control, 'start', '--pgdata', data, '--wait', '--log', join(directory, 'log')],
        ...['--options', settings.join(' ')],
      ]);
    const lose = () => runToEnd([control, 'stop', '--pgdata', data, '--mode=immediate']);
    bringBack();
    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      lose,
      bringBack,
      stop: () => {
        lose();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}
