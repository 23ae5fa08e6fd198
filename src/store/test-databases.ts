import postgres from 'postgres';
import { type Database, openDatabase } from './database.ts';
import { migrateUp } from './migrate.ts';

/** A kind of database that tests run on, with a way to open a fresh and empty one. */
export type TestDatabase = { readonly name: string; readonly open: () => Promise<Database> };

/** An empty database of its own on a server. */
export async function createOnServer(
  serverUrl: string,
): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  const server = postgres(serverUrl, { max: 1, onnotice: () => {} });
  await server.unsafe(`create database ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: async () => {
      await server.unsafe(`drop database ${name} with (force)`);
      await server.end();
    },
  };
}

/** A database of its own on the server of `TEST_DATABASE_URL`, deleted when it is closed. */
async function openOnServer(serverUrl: string): Promise<Database> {
  const { url, drop } = await createOnServer(serverUrl);
  const database = await openDatabase({ url, poolSize: 4 });
  return {
    ...database,
    close: async () => {
      await database.close();
      await drop();
    },
  };
}

const serverUrl = process.env.TEST_DATABASE_URL;

/** The embedded database, and the server of `TEST_DATABASE_URL` where that is set. */
export const testDatabases: readonly TestDatabase[] = [
  { name: 'embedded database', open: () => openDatabase({ inMemory: true }) },
  ...(serverUrl ? [{ name: 'PostgreSQL', open: () => openOnServer(serverUrl) }] : []),
];

/** A fresh database with the current schema. */
export async function openMigrated(kind: TestDatabase): Promise<Database> {
  const database = await kind.open();
  await migrateUp(database);
  return database;
}
