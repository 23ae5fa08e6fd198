import type { Queries } from './database.ts';
import { alerts } from './schema/operations.ts';

/** What a check said, and when somebody was told. */
export type AlertRow = typeof alerts.$inferSelect;

/** All that checks have said. */
export async function selectAlerts(queries: Queries): Promise<AlertRow[]> {
  return queries.select().from(alerts);
}

/** Keeps what a check says now. */
export async function storeAlert(queries: Queries, row: AlertRow): Promise<void> {
  const { check: _, ...values } = row;
  await queries.insert(alerts).values(row).onConflictDoUpdate({ target: alerts.check, set: values });
}
