import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { migrations } from './migrations.ts';

/** How the schema of a database stands to the one that this program has. */
export type SchemaStatus = {
  /** The last migration that it has of those that are known; null for none. */
  readonly last: string | null;
  /** Names of migrations that it lacks. */
  readonly waiting: readonly string[];
  /** Whether it has one that this program does not know. */
  readonly isNewer: boolean;
};

/** Looks at the schema of a database, and changes nothing, not even where there is none yet. */
export async function selectSchemaStatus(queries: Queries): Promise<SchemaStatus> {
  const [table] = await queries
    .select({ name: sql<string | null>`to_regclass('drizzle.__drizzle_migrations')::text` })
    .from(sql`(select 1) as one`);
  const rows = table?.name
    ? await queries
        .select({ at: sql<string>`created_at` })
        .from(sql`drizzle.__drizzle_migrations`)
        .orderBy(sql`created_at`)
    : [];
  const applied = new Set(rows.map(({ at }) => Number(at)));
  const known = new Set(migrations.map(({ generatedAt }) => generatedAt));
  const has = migrations.filter(({ generatedAt }) => applied.has(generatedAt));
  return {
    last: has.at(-1)?.name ?? null,
    waiting: migrations.filter(({ generatedAt }) => !applied.has(generatedAt)).map(({ name }) => name),
    isNewer: [...applied].some((at) => !known.has(at)),
  };
}
