import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { selectLessons, selectSchedules } from '../store/schedules.ts';
import { holdTerm, selectTerm } from '../store/term-data.ts';
import { freshLessons } from './fresh-lessons.ts';
import { insertDraft } from './insert-draft.ts';

/** `Draft 3`, where that is not taken. */
function draftName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number++) {
    const name = text('rollForward.draftName', { number });
    if (!taken.includes(name)) return name;
  }
}

/**
 * Makes a schedule of a term out of what its courses ask for, with every lesson in the tray. Tells its id.
 *
 * @throws Failure `notFound` when there is no such term.
 */
export async function newSchedule(
  database: Pick<Database, 'queries'>,
  termId: string,
  userId: string | null,
): Promise<string> {
  return database.queries.transaction(async (queries) => {
    await holdTerm(queries, termId);
    const rows = await selectTerm(queries, termId);
    if (!rows) throw new Failure('notFound', text('rollForward.noSuchTerm'));
    const others = await selectSchedules(queries, termId);
    const model = others[0] ? await selectLessons(queries, others[0].id) : [];
    const id = crypto.randomUUID();
    const name = draftName(others.map((other) => other.name));
    return insertDraft(queries, rows, freshLessons(rows, id, model), { id, name, basedOnId: null, userId });
  });
}
