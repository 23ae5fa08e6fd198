import type { TermDocument } from '../../formats/term/document.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import { selectLessonsOfTerm } from '../../store/term-changes.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import type { KnownBy } from './identify.ts';
import { planReplacement } from './plan-replacement.ts';

/** A file whose data replace those of a term. */
export type ReplacingFile = {
  readonly name: string;
  readonly document: TermDocument;
  readonly knownBy: KnownBy;
};

/**
 * Replaces the data of a term by those of a file, as one change that can be undone. Its schedules follow: lessons that go on
 * keep their places.
 *
 * @throws Failure as `changeTerm` does.
 */
export async function replaceTerm(
  database: Pick<Database, 'queries'>,
  termId: string,
  { name, document, knownBy }: ReplacingFile,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, async ({ queries, rows, schedules }) => {
    const lessons = await selectLessonsOfTerm(queries, termId);
    const newestFirst = schedules.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime());
    const now = { rows, lessons, schedules: newestFirst };
    const next = planReplacement(now, document, knownBy);
    const action = text('terms.actions.replacedBy', { file: name });
    return { kind: 'import', action, rows: next.rows, lessons: next.lessons };
  });
}
