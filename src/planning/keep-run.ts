import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import { inEveryLanguage } from '../languages/every-language.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { type RunRow, selectRunForChange, updateRun } from '../store/runs.ts';
import { insertVersion } from './keep-solution.ts';
import { loadSchedule } from './load-schedule.ts';
import { resultOf } from './run-scope.ts';
import { isActive } from './run-state.ts';

/** Names that kept runs have, in every language. */
const SOLVED_NAMES = inEveryLanguage(() => {
  const name = text('planning.names.solved', { name: '\0', hard: '\x01', soft: '\x01' });
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${pattern.replace('\0', '(.*?)').replaceAll('\x01', '\\d+')}$`);
});

/** What a schedule was called before a run of it was kept, and one of that. */
function unsolvedName(name: string): string {
  const [, before = name] = SOLVED_NAMES.map((pattern) => pattern.exec(name)).find((found) => found) ?? [];
  return before;
}

/**
 * Stores the best of a run that has ended as a new version of its schedule. Tells the new schedule's id; asked twice,
 * even at the same time, it is stored once.
 *
 * @throws Failure `conflict` when the run is at work or has found nothing.
 */
export async function keepRun(database: Database, run: RunRow, userId: string | null): Promise<string> {
  if (isActive(run)) throw new Failure('conflict', text('planning.failures.runAtWork'));
  if (!run.placement) throw new Failure('conflict', text('planning.failures.runFoundNothing'));
  const from = await loadSchedule(database, run.scheduleId);
  const solution = resultOf(from, run.placement, run.settings.only);
  // What was locked or changed since the run can have changed the cost, so that it is counted anew.
  const { hard, soft } = costOf(from.problem, solution);
  const name = text('planning.names.solved', { name: unsolvedName(from.schedule.name), hard, soft });
  return database.queries.transaction(async (queries) => {
    const current = await selectRunForChange(queries, run.id);
    if (!current) throw new Failure('notFound', text('planning.failures.runGone'));
    if (current.keptAsId) return current.keptAsId;
    const keptAsId = await insertVersion(queries, from, solution, { name, kind: 'solver-run', userId });
    await updateRun(queries, run.id, { keptAsId, discarded: false });
    return keptAsId;
  });
}
