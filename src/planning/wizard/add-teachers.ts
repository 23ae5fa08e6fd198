import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { folded, latinDigits } from '../term/names.ts';
import { teacherList } from '../term/teacher-list.ts';

const MOST_AT_ONCE = 1000;

/** A teacher as they are typed; what is not told is null. */
export type TypedTeacher = {
  readonly name: string;
  readonly subjects: string | null;
  readonly load: string | null;
};

/** Teachers one a line, with subjects and periods a week behind semicolons or tabs: `Anna Berg; Maths, Physics; 24`. */
export function readTeachers(lines: string): TypedTeacher[] {
  return lines.split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.split(/[;؛\t]/).map((piece) => piece.trim());
    const name = first.replace(/\s+/g, ' ');
    if (name === '') return [];
    const isLoad = (piece: string) => /^\d+$/.test(latinDigits(piece));
    const load = rest.find(isLoad);
    const subjects = rest.filter((piece) => piece !== '' && !isLoad(piece)).join(', ');
    return [{ name, subjects: subjects || null, load: load === undefined ? null : latinDigits(load) }];
  });
}

/** @throws Failure `invalid` with a fault of the field `teachers`. */
function refuse(message: string): never {
  throw new Failure('invalid', message, [{ where: 'teachers', message }]);
}

/**
 * Adds teachers, as one change. One who is there already gets the subjects and periods that are told.
 *
 * @throws Failure `invalid` with a fault of the field `teachers`; else as `changeTerm` does.
 */
export async function addTeachers(
  database: Pick<Database, 'queries'>,
  termId: string,
  lines: string,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const typed = readTeachers(lines);
  if (typed.length === 0) refuse(text('wizard.teachers.missing'));
  if (typed.length > MOST_AT_ONCE) refuse(text('wizard.teachers.tooMany', { most: MOST_AT_ONCE }));
  return changeTerm(database, termId, edit, ({ rows }) => {
    const byName = new Map(rows.teachers.map(({ id, name }) => [folded(name), id]));
    const seen = new Set<string>();
    let next = rows;
    for (const { name, subjects, load } of typed) {
      if (seen.has(folded(name))) refuse(text('wizard.teachers.twice', { name }));
      seen.add(folded(name));
      const known = byName.get(folded(name)) ?? null;
      const cells = {
        ...(known === null ? { name } : {}),
        ...(subjects === null ? {} : { subjects }),
        ...(load === null ? {} : { load }),
      };
      const written = teacherList.write(next, known, cells);
      if (written.faults !== null) refuse(`${name}: ${written.faults[0]!.message}`);
      next = written.rows;
    }
    const count = typed.length;
    const added = next.teachers.length - rows.teachers.length;
    const action =
      added === count
        ? text('terms.actions.added', { things: text('terms.things.counted', { list: 'teachers', count }) })
        : text('wizard.teachers.action', { count });
    return { kind: 'edit', action, rows: next };
  });
}
