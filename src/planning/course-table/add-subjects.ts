import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from '../term/change-term.ts';
import { folded } from '../term/names.ts';
import { readSplit } from '../term/split-text.ts';
import { courseTableOf } from './course-table.ts';
import { withNewCourse } from './new-course.ts';
import { asSplitText } from './table-lessons.ts';

const MOST_SUBJECTS = 200;
const MOST_COURSES = 2000;
const LONGEST_NAME = 100;

/** A subject as it is typed: `Mathematics 4`, `Chemistry 2; laboratory`. Null lessons where it tells none. */
export type TypedSubject = {
  readonly subject: string;
  readonly lessons: string | null;
  readonly features: string;
};

/** Subjects as they are typed, one a line, with lessons a week and, behind a semicolon, what they need of a room. */
export function readSubjects(lines: string): TypedSubject[] {
  return lines.split('\n').flatMap((line) => {
    const [first = '', ...rest] = line.split(/[;؛\t]/);
    const pieces = rest.map((piece) => piece.trim()).filter(Boolean);
    const words = first.trim().split(/\s+/);
    const cut = words.findIndex((_, at) => at > 0 && isLessons(words.slice(at).join(' ')));
    const subject = (cut < 0 ? words : words.slice(0, cut)).join(' ');
    if (subject === '') return [];
    const behind = pieces.find(isLessons) ?? null;
    const lessons = cut < 0 ? behind : words.slice(cut).join(' ');
    const features = pieces.filter((piece) => cut >= 0 || piece !== behind).join(', ');
    return [{ subject, lessons, features }];
  });
}

/** More than any term has, so that what is too long for a day is said to be that. */
const ANY = 30;

function isLessons(piece: string): boolean {
  return /\d/.test(piece) && typeof readSplit(asSplitText(piece), ANY, ANY) !== 'string';
}

/** @throws Failure `invalid` with a fault of the field `subjects`. */
function refuse(message: string): never {
  const fault: Fault = { where: 'subjects', message };
  throw new Failure('invalid', message, [fault]);
}

/**
 * Adds a course of each subject for each of some groups, as one change. Where a group has the subject already, alone or with
 * others, nothing is changed; subjects without lessons are not added to anything.
 *
 * @throws Failure `invalid` when a subject cannot be taken; else as `changeTerm` does.
 */
export async function addSubjects(
  database: Pick<Database, 'queries'>,
  termId: string,
  {
    subjects,
    groupIds,
  }: { readonly subjects: readonly TypedSubject[]; readonly groupIds: readonly string[] },
  edit: TermEdit,
): Promise<ChangedTerm> {
  if (subjects.length === 0) refuse(text('courseTable.subjectsMissing'));
  if (subjects.length > MOST_SUBJECTS) refuse(text('courseTable.subjectsTooMany', { most: MOST_SUBJECTS }));
  const long = subjects.find(({ subject }) => subject.length > LONGEST_NAME);
  if (long) refuse(text('courseTable.subjectTooLong', { subject: long.subject.slice(0, LONGEST_NAME) }));
  const taught = subjects.filter(({ lessons }) => lessons !== null && lessons !== '0');
  return changeTerm(database, termId, edit, ({ rows }) => {
    const groups = rows.groups.filter(({ id }) => groupIds.includes(id));
    const asked = taught.length * groups.length;
    if (asked > MOST_COURSES)
      refuse(text('courseTable.coursesTooMany', { most: MOST_COURSES, count: asked }));
    const before = courseTableOf(rows);
    const seen = new Set<string>();
    let next: TermRows = rows;
    for (const { subject, lessons, features } of taught) {
      if (seen.has(folded(subject))) refuse(text('courseTable.subjectTwice', { subject }));
      seen.add(folded(subject));
      for (const group of groups) {
        const { own, others } = before.cell(subject, group.id);
        if (own || others.length > 0) continue;
        const written = withNewCourse(next, group, { subject, split: asSplitText(lessons!), features });
        if (typeof written === 'string') refuse(`${subject}: ${written}`);
        next = written;
      }
    }
    const count = next.courses.length - rows.courses.length;
    return { kind: 'edit', action: text('courseTable.actions.added', { count }), rows: next };
  });
}
