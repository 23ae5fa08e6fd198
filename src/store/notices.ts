import { type SQL, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';

/** The channel of the database on which processes tell each other of schedules and of who looks at them. */
export const NOTICES = 'schedule_builder';

/** The schedule is at this version now; null when it is deleted. */
export type ChangeNotice = {
  readonly of: 'change';
  readonly scheduleId: string;
  readonly version: number | null;
  /** Who changed it; null for the program. */
  readonly userId: string | null;
};

/** What of a statement tells all processes that listen; inside a transaction when that is stored. At most 8000 bytes. */
export function told(notice: { readonly of: string }): SQL {
  return sql`pg_notify(${NOTICES}, ${JSON.stringify(notice)})`;
}

/** Tells all processes that listen, as `told` does. */
export async function sendNotice(queries: Queries, notice: { readonly of: string }): Promise<void> {
  await queries.execute(sql`select ${told(notice)}`);
}
