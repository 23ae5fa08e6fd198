import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { readConfig } from '../../config.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { type DumpedTable, rowsOf, selectTables } from '../../store/dump/dumped-table.ts';
import { inOneView, readRows } from '../../store/dump/read-rows.ts';
import { migrateUp } from '../../store/migrate.ts';
import { createOnServer } from '../../store/test-databases.ts';
import { insertUpload } from '../../store/uploads.ts';

/** A place for a database with its backups, as an operator sets one up. */
export type BackupPlace = {
  readonly directory: string;
  readonly config: ReturnType<typeof readConfig>;
  readonly open: () => Promise<Database>;
  readonly remove: () => Promise<void>;
};

/** An empty place; on the server whose address is given, otherwise with an embedded database. */
export async function openPlace(
  serverUrl: string | null,
  environment: Readonly<Record<string, string>> = {},
): Promise<BackupPlace> {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-backup-'));
  const server = serverUrl === null ? null : await createOnServer(serverUrl);
  const config = readConfig({
    DATA_DIR: directory,
    ...(server ? { DATABASE_URL: server.url } : {}),
    ...environment,
  });
  return {
    directory,
    config,
    open: () => openDatabase(config.database),
    remove: async () => {
      await server?.drop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A value of a type, unlike the default one, with what is hard to carry: quotes, backslashes, line ends, other scripts. */
function hardValue(type: string): string {
  const text = `'a "b" \\ \\n, {c}' || chr(10) || chr(9) || 'ü 東京 😀'`;
  const values: Readonly<Record<string, string>> = {
    text,
    uuid: 'gen_random_uuid()',
    integer: '-2147483648',
    bigint: '9007199254740993',
    boolean: 'true',
    'timestamp with time zone': `'2026-03-29 01:59:59.123456+01'::timestamptz`,
    jsonb: `jsonb_build_object('k', ${text}, 'n', 1.50, 'z', null)`,
    bytea: `'\\x00ff0a5c'::bytea`,
    'text[]': `array[${text}, '', 'null']`,
    'integer[]': 'array[1, -2]',
    'uuid[]': 'array[gen_random_uuid()]',
  };
  const value = values[type];
  if (value === undefined) throw new Error(`There is no value for the type ${type}.`);
  return value;
}

/** Puts a row into every table that has none, foreign keys or not; a later test of them would find the parents missing. */
async function fillTable(database: Database, table: DumpedTable): Promise<void> {
  const references = await rowsOf<{ column: string; target: string; targetColumn: string }>(
    database.queries,
    sql`select a.attname::text as "column", f.relname::text as target, b.attname::text as "targetColumn"
      from pg_constraint k join pg_class f on f.oid = k.confrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
      where k.contype = 'f' and k.conrelid = to_regclass(${table.name})`,
  );
  const values = table.columns.map(({ name, type }) => {
    const reference = references.find(({ column }) => column === name);
    return reference
      ? `(select "${reference.targetColumn}" from "${reference.target}" limit 1)`
      : hardValue(type);
  });
  const names = table.columns.map(({ name }) => `"${name}"`);
  await database.execute(
    `insert into "${table.name}" (${names.join(', ')}) values (${values.join(', ')}) on conflict do nothing`,
  );
}

/** Fills a database with a file, and with a row in every table. */
export async function fill(database: Database): Promise<void> {
  await migrateUp(database);
  const bytes = crypto.getRandomValues(new Uint8Array(50_000));
  await insertUpload(database.queries, {
    ...{ termId: null, userId: null, name: 'käse.xlsx', mediaType: 'application/octet-stream', bytes },
  });
  const tables = await selectTables(database.queries);
  const first = ['users', 'terms', 'rooms', 'teachers', 'groups', 'courses', 'schedules', 'runs'];
  const place = ({ name }: DumpedTable) => (first.includes(name) ? first.indexOf(name) : first.length);
  for (const table of tables.sort((a, b) => place(a) - place(b))) await fillTable(database, table);
}

/** All rows of all tables, as text. */
export async function allRows(database: Database): Promise<Record<string, string>> {
  return inOneView(database.queries, async (queries) => {
    const rows: Record<string, string> = {};
    for (const table of await selectTables(queries)) {
      rows[table.name] = '';
      for await (const lines of readRows(queries, table)) rows[table.name] += lines;
    }
    return rows;
  });
}

/** Opens the database of a place, does something with it, and closes it. */
export async function inPlace<Result>(
  place: BackupPlace,
  act: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await place.open();
  try {
    return await act(database);
  } finally {
    await database.close();
  }
}
