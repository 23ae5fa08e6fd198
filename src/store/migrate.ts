import { createHash } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { Failure } from '../failure.ts';
import type { Database, Queries } from './database.ts';
import { type Migration, migrations } from './migrations.ts';

/** A migration and whether the database has it. */
export type MigrationStatus = { readonly name: string; readonly applied: boolean };

/** Any number that other programs on the same server are not likely to lock. */
const LOCK = 7_210_417;

/** drizzle's own table, so that its tools know what was applied. */
async function applied(queries: Queries): Promise<number[]> {
  await queries.execute(sql`create schema if not exists drizzle`);
  await queries.execute(sql`create table if not exists drizzle.__drizzle_migrations (
    id serial primary key, hash text not null, created_at bigint)`);
  return selectApplied(queries);
}

async function selectApplied(queries: Queries): Promise<number[]> {
  const rows = await queries
    .select({ at: sql<string>`created_at` })
    .from(sql`drizzle.__drizzle_migrations`)
    .orderBy(sql`created_at`);
  return rows.map(({ at }) => Number(at));
}

/** @throws Failure `conflict` when the database was made by a newer program; it is left as it is. */
function refuseNewer(done: readonly number[]): void {
  const known = new Set(migrations.map(({ generatedAt }) => generatedAt));
  if (done.every((at) => known.has(at))) return;
  throw new Failure(
    'conflict',
    'The database was made by a newer version of Schedule Builder; nothing was changed.',
  );
}

/** The same of a database that is only looked at; none where there is no such table. */
async function lookAtApplied(queries: Queries): Promise<number[]> {
  const [table] = await queries
    .select({ exists: sql<boolean>`known is not null` })
    .from(sql`to_regclass('drizzle.__drizzle_migrations') as known`);
  return table!.exists ? selectApplied(queries) : [];
}

/** @throws Failure `conflict` as `refuseNewer` does */
async function pending(queries: Queries): Promise<Migration[]> {
  const done = await applied(queries);
  refuseNewer(done);
  return migrations.filter(({ generatedAt }) => !done.includes(generatedAt));
}

async function runText(queries: Queries, text: string): Promise<void> {
  for (const statement of text.split('--> statement-breakpoint')) {
    if (statement.trim() !== '') await queries.execute(sql.raw(statement));
  }
}

/** One process at a time; the lock goes with the transaction. */
async function alone<Result>(
  database: Database,
  act: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  return database.queries.transaction(async (queries) => {
    await queries.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
    return act(queries);
  });
}

/**
 * Brings the schema up to a migration, or up to date, inside a transaction. Tells the names of what was applied.
 *
 * @param last the last migration that is wanted; without it, all are
 */
export async function migrateWithin(queries: Queries, last?: string): Promise<string[]> {
  const end = last === undefined ? migrations.length : migrations.findIndex(({ name }) => name === last) + 1;
  const wanted = new Set(migrations.slice(0, end).map(({ name }) => name));
  const waiting = (await pending(queries)).filter(({ name }) => wanted.has(name));
  for (const { up, generatedAt } of waiting) {
    await runText(queries, up);
    const hash = createHash('sha256').update(up).digest('hex');
    await queries.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${generatedAt})`,
    );
  }
  return waiting.map(({ name }) => name);
}

/**
 * Brings the schema up to date, all or nothing. Tells the names of what was applied. Where there is nothing to do, nobody is
 * waited for who holds the schema.
 */
export async function migrateUp(database: Database): Promise<string[]> {
  const status = await migrationStatus(database);
  if (status.every(({ applied: isApplied }) => isApplied)) return [];
  return alone(database, (queries) => migrateWithin(queries));
}

/** Takes the last applied migration back. Tells its name, or null when there is none. */
export async function migrateDown(database: Database): Promise<string | null> {
  return alone(database, async (queries) => {
    await pending(queries);
    const last = (await applied(queries)).at(-1);
    const migration = migrations.find(({ generatedAt }) => generatedAt === last);
    if (!migration) return null;
    await runText(queries, migration.down);
    await queries.execute(
      sql`delete from drizzle.__drizzle_migrations where created_at = ${migration.generatedAt}`,
    );
    return migration.name;
  });
}

/**
 * Lets nobody bring the schema up to date until a transaction ends, unless somebody is doing so.
 *
 * @returns whether it holds it
 */
export async function holdSchema(queries: Queries): Promise<boolean> {
  const [row] = await queries
    .select({ isHeld: sql<boolean>`is_held` })
    .from(sql`pg_try_advisory_xact_lock_shared(${LOCK}) as is_held`);
  return row!.isHeld;
}

/**
 * The last migration of a database as a transaction sees it, which may be read only; null when there is none.
 *
 * @throws Failure `conflict` as `refuseNewer` does
 */
export async function lastMigration(queries: Queries): Promise<string | null> {
  const done = await lookAtApplied(queries);
  refuseNewer(done);
  return migrations.findLast(({ generatedAt }) => done.includes(generatedAt))?.name ?? null;
}

/**
 * Every known migration and whether it is applied.
 *
 * @throws Failure `conflict` as `refuseNewer` does
 */
export async function migrationStatus({ queries }: Database): Promise<MigrationStatus[]> {
  const done = new Set(await lookAtApplied(queries));
  refuseNewer([...done]);
  return migrations.map(({ name, generatedAt }) => ({ name, applied: done.has(generatedAt) }));
}
