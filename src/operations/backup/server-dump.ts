import { spawn } from 'node:child_process';
import { closeSync, openSync, unlinkSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import type { Queries } from '../../store/database.ts';
import { NOT_DUMPED, rowsOf } from '../../store/dump/dumped-table.ts';

/** The file of an archive with what `pg_dump` says: a second means, for those who have PostgreSQL and nothing else. */
export const SERVER_DUMP_FILE = 'postgresql.sql';

/** What is asked of `pg_dump`: its arguments, and the environment that has the password, which others could read in the arguments. */
function callOf(url: string, snapshot: string) {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return {
    args: [
      ...['--no-owner', '--no-privileges', '--schema=public', '--schema=drizzle'],
      ...NOT_DUMPED.map((name) => `--exclude-table-data=public.${name}`),
      ...[`--snapshot=${snapshot}`, `--dbname=${address.href}`],
    ],
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
  };
}

/**
 * Opens a file without a name. It is all of the data in clear: nobody else may read it, and it is gone when this process is,
 * however that ends.
 */
function openNameless(path: string): number {
  const file = openSync(path, 'wx+', 0o600);
  unlinkSync(path);
  return file;
}

/** Runs `pg_dump` into an open file. @returns what kept it from that; null when it is written */
async function runDump(
  { args, env }: ReturnType<typeof callOf>,
  file: number,
  signal: AbortSignal,
): Promise<string | null> {
  const child = spawn('pg_dump', args, { env, stdio: ['ignore', file, 'pipe'] });
  const stop = () => child.kill();
  signal.addEventListener('abort', stop);
  const { promise, resolve } = Promise.withResolvers<string | null>();
  child.on('error', ({ message }) => resolve(`pg_dump cannot be run: ${message}`));
  const complaint = text(child.stderr!);
  child.on('close', async (status) => {
    const said = (await complaint).trim().split('\n').at(-1);
    resolve(status === 0 ? null : `pg_dump failed: ${said}`);
  });
  return promise.finally(() => signal.removeEventListener('abort', stop));
}

/**
 * Has `pg_dump` write the same view of the database that a transaction has.
 *
 * @param beside where the file of it may be made
 * @param take is given the open file
 * @returns what kept it from that; null when it is written
 * @throws what the signal says when it is aborted
 */
export async function withServerDump(
  queries: Queries,
  { url, beside, signal }: { readonly url: string; readonly beside: string; readonly signal: AbortSignal },
  take: (file: number) => Promise<void>,
): Promise<string | null> {
  const [row] = await rowsOf<{ snapshot: string }>(queries, sql`select pg_export_snapshot() as snapshot`);
  const file = openNameless(beside);
  try {
    signal.throwIfAborted();
    const obstacle = await runDump(callOf(url, row!.snapshot), file, signal);
    signal.throwIfAborted();
    if (obstacle === null) await take(file);
    return obstacle;
  } finally {
    closeSync(file);
  }
}
