import { setTimeout as wait } from 'node:timers/promises';
import { Failure } from '../../failure.ts';
import type { Queries } from '../../store/database.ts';
import { inOneView } from '../../store/dump/read-rows.ts';
import { holdSchema } from '../../store/migrate.ts';

/** How long a backup waits for somebody who brings the schema up to date. */
const SCHEMA_PATIENCE_MS = 120_000;
const LOOK_AGAIN_MS = 500;

/** Somebody is bringing the schema up to date. */
class SchemaBusy extends Error {}

/**
 * Does something to one view of a database, whose schema nobody changes meanwhile.
 *
 * @throws Failure `unavailable` when somebody does so for too long
 */
export async function inSettledView<Result>(
  queries: Queries,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const hold = async (inside: Queries) => {
    if (!(await holdSchema(inside))) throw new SchemaBusy();
  };
  for (const until = performance.now() + SCHEMA_PATIENCE_MS; ; await wait(LOOK_AGAIN_MS)) {
    try {
      return await inOneView(queries, work, hold);
    } catch (error) {
      if (!(error instanceof SchemaBusy)) throw error;
      if (performance.now() < until) continue;
      throw new Failure('unavailable', 'The schema is being brought up to date; make the backup afterwards.');
    }
  }
}
