import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { sql } from 'drizzle-orm';
import type { Queries } from '../../store/database.ts';
import { NOT_DUMPED, rowsOf } from '../../store/dump/dumped-table.ts';

/** The file of an archive with what `pg_dump` says: a second means, for those who have PostgreSQL and nothing else. */
export const SERVER_DUMP_FILE = 'postgresql.sql';

/** What is asked of `pg_dump`: its arguments, and the environment that has the password, which others could read in the arguments. */
function callOf(url: string, snapshot: string, into: string) {
  const address = new URL(url);
  const password = decodeURIComponent(address.password);
  address.password = '';
  return {
    args: [
      ...['--no-owner', '--no-privileges', '--schema=public', '--schema=drizzle'],
      ...NOT_DUMPED.map((name) => `--exclude-table-data=public.${name}`),
      ...[`--snapshot=${snapshot}`, `--file=${into}`, `--dbname=${address.href}`],
    ],
    env: { ...process.env, ...(password === '' ? {} : { PGPASSWORD: password }) },
  };
}

/**
 * Has `pg_dump` write the same view of the database that a transaction has.
 *
 * @returns what kept it from that; null when it is written
 */
export async function writeServerDump(queries: Queries, url: string, into: string): Promise<string | null> {
  const [row] = await rowsOf<{ snapshot: string }>(queries, sql`select pg_export_snapshot() as snapshot`);
  const { args, env } = callOf(url, row!.snapshot, into);
  // It is all of the data in clear: nobody else may read it, whatever this process lets others read.
  writeFileSync(into, '', { mode: 0o600 });
  const child = spawn('pg_dump', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const { promise, resolve } = Promise.withResolvers<string | null>();
  child.on('error', ({ message }) => resolve(`pg_dump cannot be run: ${message}`));
  const complaint = text(child.stderr);
  child.on('close', async (status) => {
    const said = (await complaint).trim().split('\n').at(-1);
    resolve(status === 0 ? null : `pg_dump failed: ${said}`);
  });
  return promise;
}
