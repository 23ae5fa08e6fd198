import { z } from 'zod';
import type { CourseTableSection } from '../../../views/course-table.tsx';
import { Failure } from '../../failure.ts';
import { listed, text } from '../../languages/text.ts';
import { addSubjects, readSubjects, type TypedSubject } from '../../planning/course-table/add-subjects.ts';
import { COLUMN_CHOICES, columnsOf } from '../../planning/course-table/classes.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { readFormLists } from '../middleware/session.ts';
import { addedAlone, courseTableModel } from '../models/course-table.ts';
import { faultsOf, idOf, type PageContext, type PageDependencies, plannerToken, userOf } from '../page.tsx';
import { termSceneOf } from './data.tsx';

/** What a year is called in a form where its classes are part of none. */
const NO_YEAR = 'none';
const MOST_ADDED = 200;
/** How long the subjects without lessons may be in an address: proxies take heads of a few thousand letters. */
const LONGEST_ADDED = 2500;

const subjectsForm = z.object({
  revision: z.coerce.number().int().min(1),
  subjects: z.string().max(20_000),
  years: z.array(z.string().max(50)).max(1000).default([]),
  add: z.array(z.string().max(100)).max(MOST_ADDED).default([]),
});

/** Subjects as they were typed and could not be added. */
export type RefusedSubjects = {
  readonly lines: string;
  readonly years: readonly string[];
  /** Subjects that had empty rows before. */
  readonly added: readonly string[];
  readonly failure: Failure;
};

/**
 * The table with the form for its subjects, as a page shows it.
 *
 * @param address the page's
 */
export function courseTableSection(
  c: PageContext,
  rows: TermRows,
  address: string,
  sent?: RefusedSubjects,
): Parameters<typeof CourseTableSection>[0] {
  const columns = z.enum(COLUMN_CHOICES).catch('classes').parse(c.req.query('columns'));
  const added = (sent?.added ?? c.req.queries('add') ?? [])
    .map((subject) => subject.trim().slice(0, 100))
    .filter((subject) => subject !== '')
    .slice(0, MOST_ADDED);
  const csrf = plannerToken(c);
  const lookAt = (choice: string) => {
    const query = new URLSearchParams({ columns: choice });
    for (const subject of added) query.append('add', subject);
    return { href: `${address}?${query}`, isCurrent: choice === columns };
  };
  const empty = addedAlone(rows, added);
  return {
    emptyRows:
      csrf === null || empty.length === 0 ? null : text('courseTable.emptyRows', { names: listed(empty) }),
    table: courseTableModel(rows, { columns, added, csrf }),
    groupsHref: address.includes('/set-up/')
      ? `/terms/${rows.term.id}/set-up/groups`
      : `/terms/${rows.term.id}/groups`,
    looks: [
      { name: text('courseTable.columnsClasses'), ...lookAt('classes') },
      { name: text('courseTable.columnsAll'), ...lookAt('all') },
    ],
    addSubjects:
      csrf === null
        ? null
        : {
            ...{ action: address.includes('/set-up/') ? address : `${address}/subjects`, csrf },
            ...{ revision: rows.term.revision, lines: sent?.lines ?? '', added: empty },
            years: columnsOf(rows.groups, 'classes').map(({ year }) => ({
              ...{ id: year?.id ?? NO_YEAR, name: year?.name ?? text('courseTable.noClass') },
              checked: sent ? sent.years.includes(year?.id ?? NO_YEAR) : true,
            })),
            fault: sent ? (faultsOf(sent.failure).subjects ?? sent.failure.message) : undefined,
          },
  };
}

/** What an address asks for so that subjects without lessons have rows. @throws Failure `invalid` when they are too many. */
function queryOf(added: readonly string[]): URLSearchParams {
  const query = new URLSearchParams(added.map((subject): [string, string] => ['add', subject]));
  if (added.length <= MOST_ADDED && query.toString().length <= LONGEST_ADDED) return query;
  const message = text('courseTable.emptyRowsTooMany');
  throw new Failure('invalid', message, [{ where: 'subjects', message }]);
}

/** The subjects that get no course: all of them where no class is to have them. */
function withoutCourse(subjects: readonly TypedSubject[], groupIds: readonly string[]): string[] {
  return subjects.flatMap(({ subject, lessons }) =>
    groupIds.length === 0 || lessons === null || lessons === '0' ? [subject] : [],
  );
}

/**
 * Adds the subjects of a form; tells what the address of the table then asks for, and whether each subject has a row of its
 * own now, or what was refused.
 */
export async function takeSubjects(
  dependencies: PageDependencies,
  c: PageContext,
): Promise<{ readonly query: URLSearchParams; readonly areAllKept: boolean } | RefusedSubjects> {
  const fields = await readFormLists(c);
  const one = (key: string) => fields.get(key)?.[0];
  const read = subjectsForm.safeParse({
    ...{ revision: one('revision'), subjects: one('subjects'), years: fields.get('years') },
    add: fields.get('add'),
  });
  if (!read.success) throw new Failure('invalid', text('courseTable.formUnknown'));
  const { revision, subjects: lines, years, add: added } = read.data;
  const { rows } = await termSceneOf(dependencies, idOf(c));
  const chosen = columnsOf(rows.groups, 'classes').filter(({ year }) => years.includes(year?.id ?? NO_YEAR));
  const groupIds = chosen.flatMap(({ classes }) => classes.map((group) => group.id));
  const subjects = readSubjects(lines);
  try {
    // Before anything is stored, it is known whether what is left over fits into an address.
    queryOf(addedAlone(rows, [...added, ...withoutCourse(subjects, groupIds)]));
    const edit = { userId: userOf(c).id, basedOn: revision };
    const made = await addSubjects(dependencies.database, idOf(c), { subjects, groupIds }, edit);
    const now = (await selectTerm(dependencies.database.queries, idOf(c))) ?? rows;
    const left = addedAlone(now, [...added, ...subjects.map(({ subject }) => subject)]).slice(0, MOST_ADDED);
    const query = new URLSearchParams(made.change ? { done: String(made.revision) } : {});
    for (const subject of left) query.append('add', subject);
    return { query, areAllKept: left.length === 0 };
  } catch (error) {
    if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
    return { lines, years, added, failure: error };
  }
}
