import { and, desc, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type ChangeNotice, told } from './notices.ts';
import { type ChangeKind, changes } from './schema/schedules.ts';
import { users } from './schema/users.ts';

/** A change of a schedule, with who made it; nobody is named when that is not known any more. */
export type ChangeRow = Omit<typeof changes.$inferSelect, 'id'> & { readonly userName: string | null };

/** What there is to know of a change but for the lessons. */
export type ChangeHead = {
  readonly version: number;
  readonly userId: string | null;
  readonly kind: ChangeKind;
  readonly target: number | null;
  /** Whether it left everything as it was, as that of a copy does. */
  readonly isEmpty: boolean;
};

/** Which part of a history is asked for: versions from `after` (without it) to `upTo` (with it), or some alone. */
export type HistoryPart = {
  readonly after?: number | undefined;
  readonly upTo?: number | undefined;
  readonly versions?: readonly number[] | undefined;
  /** At most so many, the newest. */
  readonly most?: number | undefined;
};

/** Adds a change, and tells all who listen of it once it is stored. */
export async function insertChange(queries: Queries, change: typeof changes.$inferInsert): Promise<void> {
  const { scheduleId, version, userId = null } = change;
  const notice: ChangeNotice = { of: 'change', scheduleId, version, userId };
  await queries
    .insert(changes)
    .values(change)
    .returning({ told: sql`${told(notice)}::text` });
}

/** The history of a schedule, or a part of it, newest first. */
export async function selectChanges(
  queries: Queries,
  scheduleId: string,
  { after, upTo, versions, most }: HistoryPart = {},
): Promise<ChangeRow[]> {
  const { version } = changes;
  const query = queries
    .select({
      ...{ scheduleId: changes.scheduleId, version, userId: changes.userId, userName: users.name },
      ...{ kind: changes.kind, target: changes.target, before: changes.before, after: changes.after },
      at: changes.at,
    })
    .from(changes)
    .leftJoin(users, eq(users.id, changes.userId))
    .where(
      and(
        eq(changes.scheduleId, scheduleId),
        after === undefined ? undefined : gt(version, after),
        upTo === undefined ? undefined : lte(version, upTo),
        versions === undefined ? undefined : inArray(version, [...versions]),
      ),
    )
    .orderBy(desc(version));
  return most === undefined ? query : query.limit(most);
}

/** The heads of all changes of a schedule, oldest first. */
export async function selectChangeHeads(queries: Queries, scheduleId: string): Promise<ChangeHead[]> {
  return queries
    .select({
      ...{ version: changes.version, userId: changes.userId, kind: changes.kind, target: changes.target },
      isEmpty: sql<boolean>`${changes.after} = '{}'`,
    })
    .from(changes)
    .where(eq(changes.scheduleId, scheduleId))
    .orderBy(changes.version);
}
