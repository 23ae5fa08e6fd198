import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Queries } from '../../store/database.ts';
import { selectSchedules } from '../../store/schedules.ts';
import { selectTerm } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { freshLessons } from '../fresh-lessons.ts';
import { loadWithTerm, scheduleFrom } from '../load-schedule.ts';

/**
 * The data of a term as a problem, with the locks and places of the schedule that was changed last. Without one it has the
 * lessons that its courses ask for.
 *
 * @throws Failure `notFound` when there is no such term.
 */
export async function problemOfWholeTerm(
  queries: Queries,
  termId: string,
): Promise<{ readonly problem: Problem; readonly solution: Solution }> {
  const [newest] = await selectSchedules(queries, termId);
  if (newest) return (await loadWithTerm(queries, newest.id)).loaded;
  const rows = await selectTerm(queries, termId);
  if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
  const [id, at] = [crypto.randomUUID(), new Date()];
  const none = {
    ...{ id, termId, name: '', state: 'draft' as const, version: 1, hard: 0, soft: 0 },
    ...{ basedOnId: null, createdAt: at, updatedAt: at },
  };
  return scheduleFrom(none, rows, freshLessons(rows, id));
}
