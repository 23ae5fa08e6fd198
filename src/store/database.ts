import { mkdirSync } from 'node:fs';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzleEmbedded } from 'drizzle-orm/pglite';
import { drizzle as drizzleServer } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { keepLogShort } from './checkpoints.ts';
import { openEmbedded, openInMemory } from './embedded.ts';
import { databaseIn, lockDatabase } from './embedded-directory.ts';
import { openLasting } from './lasting-embedded.ts';
import { createSlowQueries, type SlowQuery, timedClient } from './slow-queries.ts';

type NoTables = Record<string, never>;

/** Queries, on whichever database and inside a transaction or not. */
export type Queries = PgDatabase<PgQueryResultHKT, NoTables, ExtractTablesWithRelations<NoTables>>;

/** An open database: a PostgreSQL server, or the embedded one that belongs to this process alone. */
export type Database = {
  readonly kind: 'server' | 'embedded';
  readonly queries: Queries;
  /** Statements that took long lately, the latest first. */
  readonly slowQueries: () => SlowQuery[];
  /** Runs statements as they are, outside of drizzle. */
  readonly execute: (text: string) => Promise<void>;
  /**
   * Calls back with every notice on a channel, and each time that listening begins, at first and after a lost connection:
   * notices between may be lost. The returned function ends it.
   */
  readonly listen: (
    channel: string,
    onNotice: (text: string) => void,
    onBegin: () => void,
  ) => Promise<() => Promise<void>>;
  /**
   * Does something while no other process on the database does the same under this name; null, at once, when one does.
   */
  readonly exclusively: <Result>(name: string, work: () => Promise<Result>) => Promise<Result | null>;
  /** Milliseconds that an answer takes. Rejects when there is none. */
  readonly ping: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** Which database to open. */
export type DatabaseOptions =
  | { readonly url: string; readonly poolSize: number }
  /** The directory's `database` is opened, or made. */
  | { readonly directory: string }
  | { readonly inMemory: true };

/** Seconds until a lost server is asked again: soon at first, then every two. */
const backOff = (tries: number): number => Math.min(2, 0.1 * 2 ** tries);

async function openServer(url: string, poolSize: number): Promise<Database> {
  const slow = createSlowQueries();
  const client = postgres(url, { max: poolSize, onnotice: () => {}, connect_timeout: 10, backoff: backOff });
  const ping = async () => {
    const startedAt = performance.now();
    await client`select 1`;
    return performance.now() - startedAt;
  };
  try {
    await ping();
  } catch (error) {
    await client.end({ timeout: 1 });
    throw error;
  }
  return {
    kind: 'server',
    queries: drizzleServer(timedClient(client, 'unsafe', ['begin', 'savepoint'], slow)) as unknown as Queries,
    slowQueries: slow.last,
    execute: async (text) => {
      await client.unsafe(text);
    },
    listen: async (channel, onNotice, onBegin) => {
      const { unlisten } = await client.listen(channel, onNotice, onBegin);
      return unlisten;
    },
    exclusively: async (name, work) => {
      // The lock belongs to a connection of its own, and ends with it: one of the pool would be missed by the work itself,
      // and one that dies would have to be asked to unlock.
      const holder = postgres(url, { max: 1, onnotice: () => {}, connect_timeout: 10, max_lifetime: null });
      try {
        const [row] = await holder`select pg_try_advisory_lock(hashtext(${name})) as is_mine`;
        return row?.is_mine ? await work() : null;
      } finally {
        await holder.end({ timeout: 2 });
      }
    },
    ping,
    close: () => client.end({ timeout: 5 }),
  };
}

async function openOwn(directory: string | undefined, unlock: () => void): Promise<Database> {
  const opened =
    directory === undefined ? openInMemory() : openLasting(directory, () => openEmbedded(directory));
  const client = await opened.catch((error: unknown) => {
    unlock();
    throw error;
  });
  const endCheckpoints = directory === undefined ? async () => {} : keepLogShort(client);
  const held = new Set<string>();
  const slow = createSlowQueries();
  return {
    kind: 'embedded',
    queries: drizzleEmbedded(timedClient(client, 'query', ['transaction'], slow)) as unknown as Queries,
    slowQueries: slow.last,
    execute: async (text) => {
      await client.exec(text);
    },
    listen: async (channel, onNotice, onBegin) => {
      const unlisten = await client.listen(channel, onNotice);
      onBegin();
      return () => unlisten();
    },
    exclusively: async (name, work) => {
      if (held.has(name)) return null;
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    },
    ping: async () => {
      const startedAt = performance.now();
      await client.query('select 1');
      return performance.now() - startedAt;
    },
    close: async () => {
      await endCheckpoints();
      await client.close();
      unlock();
    },
  };
}

/**
 * Opens a database. Its schema may be old or missing: see `migrate.ts`.
 *
 * @throws Failure `conflict` when another process has the directory open.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  if ('url' in options) return openServer(options.url, options.poolSize);
  if ('inMemory' in options) return openOwn(undefined, () => {});
  mkdirSync(options.directory, { recursive: true });
  const unlock = lockDatabase(options.directory);
  return openOwn(databaseIn(options.directory), unlock);
}
