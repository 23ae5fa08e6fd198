import type { DataCell, DataColumn, DataRow, DataTable } from '../../../views/components/data-table.tsx';
import type { TextKey } from '../../languages/catalogues.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { folded } from '../../planning/term/names.ts';
import type { Course, Problem } from '../../timetable/problem.ts';
import { haveParts } from '../../timetable/room-parts.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { unavailableTexts } from './unavailable.ts';
import { addressOf, relatedGroups, type Whose } from './viewpoint.ts';

type Column = DataColumn;
type ColumnKey = Extract<TextKey, `data.column.${string}`>;
type Row = Omit<DataRow, 'id'>;

const inWords = (value: string): DataCell => ({ is: 'text', text: value });
const number = (value: number): DataCell => ({ is: 'number', value });
const tags = (values: readonly string[]): DataCell => ({ is: 'tags', tags: values });
const words = (label: ColumnKey): Column => ({ label: text(label), isNumber: false });
const count = (label: ColumnKey): Column => ({ label: text(label), isNumber: true });

/** Periods a week of each course, and the lengths of its lessons as `2+2+1`. */
function lessonsOfCourses(problem: Problem): { readonly periods: number; readonly split: string }[] {
  const lengths: number[][] = problem.courses.map(() => []);
  for (const { course, length } of problem.lessons) lengths[course]!.push(length);
  return lengths.map((own) => ({
    periods: own.reduce((sum, length) => sum + length, 0),
    split: own.length === 0 ? text('data.cell.noLessons') : [...own].sort((a, b) => b - a).join('+'),
  }));
}

function depthOf(problem: Problem, group: number): number {
  const { parent } = problem.groups[group]!;
  return parent === null ? 0 : 1 + depthOf(problem, parent);
}

/** Groups in the order of their trees: each right before those below it. */
function inTreeOrder(problem: Problem): number[] {
  const below = (parent: number | null): number[] =>
    problem.groups.flatMap((group, position) =>
      group.parent === parent ? [position, ...below(position)] : [],
    );
  return below(null);
}

function namesOf(things: readonly { readonly name: string }[], positions: readonly number[]): string {
  return betweenCommas(positions.map((position) => things[position]!.name));
}

/** Those who always teach a course, and those of whom one is chosen: `Anna Berg, one of Ben Okoro, Cleo Diaz`. */
function teachersText({ teachers }: Problem, { teachers: always, choices = [] }: Course): string {
  const chosen = choices.length > 0 ? [text('data.cell.oneOf', { names: namesOf(teachers, choices) })] : [];
  return betweenCommas([...(always.length > 0 ? [namesOf(teachers, always)] : []), ...chosen]);
}

/** @param scheduleId the schedule whose timetables the names lead to, if there is one. */
function rowsOf(
  problem: Problem,
  list: ListName,
  scheduleId: string | null,
): { columns: Column[]; rows: (Row & { readonly position: number })[] } {
  const lessons = lessonsOfCourses(problem);
  const unavailable = unavailableTexts(problem);
  const periodsOf = (isIn: (course: Problem['courses'][number]) => boolean): number =>
    problem.courses.reduce((sum, course, at) => sum + (isIn(course) ? lessons[at]!.periods : 0), 0);
  const href = (view: Whose, position: number): string | null =>
    scheduleId === null ? null : addressOf(scheduleId, problem, { view, position });
  switch (list) {
    case 'teachers': {
      const coursesOfTeachers = problem.teachers.map(() => new Set<number>());
      const periodsOfTeachers = problem.teachers.map(() => 0);
      problem.courses.forEach(({ teachers }, course) => {
        for (const teacher of teachers) coursesOfTeachers[teacher]!.add(course);
      });
      for (const lesson of problem.lessons) {
        for (const teacher of teachersOfLesson(problem, lesson)) {
          coursesOfTeachers[teacher]!.add(lesson.course);
          periodsOfTeachers[teacher]! += lesson.length;
        }
      }
      return {
        columns: [
          count('data.column.courses'),
          count('data.column.periodsPerWeek'),
          words('data.column.unavailable'),
        ],
        rows: problem.teachers.map(({ id, name }, position) => ({
          ...{ position, name, href: href('teacher', position), depth: 0 },
          cells: [
            number(coursesOfTeachers[position]!.size),
            number(periodsOfTeachers[position]!),
            inWords(unavailable('teachers', id)),
          ],
        })),
      };
    }
    case 'groups':
      return {
        columns: [
          count('data.column.students'),
          count('data.column.courses'),
          count('data.column.periodsPerWeek'),
          words('data.column.unavailable'),
        ],
        rows: inTreeOrder(problem).map((position) => {
          const { id, name, size } = problem.groups[position]!;
          const related = relatedGroups(problem, position);
          const isIn = ({ groups }: { readonly groups: readonly number[] }) =>
            groups.some((group) => related.has(group));
          return {
            ...{ position, name, href: href('group', position), depth: depthOf(problem, position) },
            cells: [
              number(size),
              number(problem.courses.filter(isIn).length),
              number(periodsOf(isIn)),
              inWords(unavailable('groups', id)),
            ],
          };
        }),
      };
    case 'rooms':
      return {
        columns: [
          count('data.column.seats'),
          words('data.column.features'),
          words('data.column.building'),
          ...(haveParts(problem.rooms) ? [words('data.column.parts')] : []),
          count('data.column.lessonsAtOnce'),
          words('data.column.unavailable'),
        ],
        rows: problem.rooms.map((room, position) => ({
          ...{ position, name: room.name, href: href('room', position), depth: 0 },
          cells: [
            number(room.capacity),
            tags(room.features),
            inWords(room.building),
            ...(haveParts(problem.rooms) ? [inWords(namesOf(problem.rooms, room.parts ?? []))] : []),
            number(room.lessonsAtOnce),
            inWords(unavailable('rooms', room.id)),
          ],
        })),
      };
    case 'courses':
      return {
        columns: [
          words('data.column.teachers'),
          words('data.column.groups'),
          words('data.column.lessons'),
          count('data.column.students'),
          words('data.column.roomNeeds'),
          words('data.column.unavailable'),
        ],
        rows: problem.courses.map((course, position) => ({
          ...{ position, name: course.name, depth: 0 },
          href: course.groups[0] === undefined ? null : href('group', course.groups[0]),
          cells: [
            inWords(teachersText(problem, course)),
            inWords(namesOf(problem.groups, course.groups)),
            inWords(lessons[position]!.split),
            number(course.size),
            tags(course.features),
            inWords(unavailable('courses', course.id)),
          ],
        })),
      };
  }
}

/** Which rows of a list are asked for, and by what they are known. */
export type Listed = {
  /** Database ids of the things, by position. */
  readonly ids: readonly string[];
  /** The schedule whose timetables the names lead to, if there is one. */
  readonly scheduleId: string | null;
  readonly search: string;
  /** Whether all that are found are shown, however many. */
  readonly isWhole?: boolean;
};

/** A longer list is cut, since drawing it takes a while; the search finds everything. */
const MOST_ROWS = 200;

/** One list of a term's data: the rows in which every word of the search stands somewhere. */
export function dataListOf(
  problem: Problem,
  list: ListName,
  { ids, scheduleId, search, isWhole = false }: Listed,
): DataTable {
  const { columns, rows } = rowsOf(problem, list, scheduleId);
  const wanted = folded(search).split(' ').filter(Boolean);
  const textOf = ({ name, cells }: Row) =>
    folded(
      [
        name,
        ...cells.flatMap((cell) => (cell.is === 'text' ? [cell.text] : cell.is === 'tags' ? cell.tags : [])),
      ].join(' '),
    );
  const found =
    wanted.length === 0 ? rows : rows.filter((row) => wanted.every((word) => textOf(row).includes(word)));
  return {
    columns,
    rows: (isWhole ? found : found.slice(0, MOST_ROWS)).map(({ position, ...row }) => ({
      ...row,
      id: ids[position]!,
    })),
    found: found.length,
    total: rows.length,
  };
}
