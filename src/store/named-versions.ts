import { and, desc, eq } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { namedVersions } from './schema/schedules.ts';
import { users } from './schema/users.ts';

/** A point of a schedule's history with its name. */
export type NamedVersionRow = typeof namedVersions.$inferSelect & { readonly userName: string | null };

/** Adds a name; null when the schedule has one of the same, in whatever case. */
export async function insertNamedVersion(
  queries: Queries,
  row: typeof namedVersions.$inferInsert,
): Promise<string | null> {
  const [added] = await queries
    .insert(namedVersions)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: namedVersions.id });
  return added?.id ?? null;
}

/** The named versions of a schedule, the latest point of its history first. */
export async function selectNamedVersions(queries: Queries, scheduleId: string): Promise<NamedVersionRow[]> {
  const { id, version, name, userId, createdAt } = namedVersions;
  return queries
    .select({
      id,
      scheduleId: namedVersions.scheduleId,
      version,
      name,
      userId,
      createdAt,
      userName: users.name,
    })
    .from(namedVersions)
    .leftJoin(users, eq(users.id, userId))
    .where(eq(namedVersions.scheduleId, scheduleId))
    .orderBy(desc(version), desc(createdAt));
}

/** Takes a name off a schedule. Tells whether it had it. */
export async function deleteNamedVersion(queries: Queries, scheduleId: string, id: string): Promise<boolean> {
  const deleted = await queries
    .delete(namedVersions)
    .where(and(eq(namedVersions.id, id), eq(namedVersions.scheduleId, scheduleId)))
    .returning({ id: namedVersions.id });
  return deleted.length > 0;
}
