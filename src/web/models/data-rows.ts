import type { DataCell, DataRow } from '../../../views/components/data-table.tsx';
import type { SortHead } from '../../../views/components/sort-head.tsx';
import { onlyRooms } from '../../constraints/only-rooms.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { readRoomChoices } from '../../planning/term/room-choices.ts';
import type { RuleUses } from '../../planning/term/rule-uses.ts';
import type { Course, Problem } from '../../timetable/problem.ts';
import { haveParts } from '../../timetable/room-parts.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { unavailableTexts } from './unavailable.ts';
import { addressOf, relatedGroups, type Whose } from './viewpoint.ts';

/** A column of a list beside that of the names. */
export type DataColumn = Pick<SortHead, 'key' | 'label' | 'isNumber'>;

/** A row with the position of its thing in the problem. */
export type PlacedRow = Omit<DataRow, 'id'> & { readonly position: number };

/** What the lists of a term are told from. */
export type DataSource = {
  readonly problem: Problem;
  /** The schedule that is looked at: it tells what is in which room, and names lead to their timetables in it. */
  readonly schedule: { readonly id: string; readonly solution: Solution } | null;
  readonly uses: RuleUses;
  /** The page of a thing by its position. */
  readonly hrefOf: (list: ListName, position: number) => string;
};

type EndOf<Key> = Key extends `data.column.${infer End}` ? End : never;
type ColumnKey = EndOf<TextKey>;

const inWords = (value: string, order?: number): DataCell => ({ is: 'text', text: value, order });
const number = (value: number, href: string | null = null): DataCell => ({ is: 'number', value, href });
const tags = (values: readonly string[]): DataCell => ({ is: 'tags', tags: values });
const words = (key: ColumnKey): DataColumn => ({ key, label: text(`data.column.${key}`), isNumber: false });
const count = (key: ColumnKey): DataColumn => ({ key, label: text(`data.column.${key}`), isNumber: true });

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
function inTreeOrder({ groups }: Problem): number[] {
  const below = Map.groupBy(groups.keys(), (position) => groups[position]!.parent);
  const from = (parent: number | null): number[] =>
    (below.get(parent) ?? []).flatMap((position) => [position, ...from(position)]);
  return from(null);
}

function namesOf(things: readonly { readonly name: string }[], positions: readonly number[]): string {
  return betweenCommas(positions.map((position) => things[position]!.name));
}

/** Those who always teach a course, and those of whom one is chosen: `Anna Berg, one of Ben Okoro, Cleo Diaz`. */
function teachersText({ teachers }: Problem, { teachers: always, choices = [] }: Course): string {
  const chosen = choices.length > 0 ? [text('data.cell.oneOf', { names: namesOf(teachers, choices) })] : [];
  return betweenCommas([...(always.length > 0 ? [namesOf(teachers, always)] : []), ...chosen]);
}

/** Columns and rows of one list, in the order of the list. */
export type DataRows = { readonly columns: readonly DataColumn[]; readonly rows: readonly PlacedRow[] };

/** What every row of a list has at its end: how many rules speak of it, and when it is not available. */
function endOf({ problem, uses, hrefOf }: DataSource, list: ListName) {
  const unavailable = unavailableTexts(problem);
  return {
    columns: [count('rules'), words('unavailable')],
    cells: (position: number): DataCell[] => {
      const { id } = problem[list][position]!;
      return [number(uses.of(list, id).length, hrefOf(list, position)), inWords(unavailable(list, id))];
    },
  };
}

/** The timetable of a thing in the schedule that is looked at. */
function timetableOf({ problem, schedule }: DataSource, view: Whose, position: number): string | null {
  return schedule && addressOf(schedule.id, problem, { view, position });
}

function teacherRows(source: DataSource): DataRows {
  const { problem, hrefOf } = source;
  const end = endOf(source, 'teachers');
  const coursesOf = problem.teachers.map(() => new Set<number>());
  const periodsOf = problem.teachers.map(() => 0);
  problem.courses.forEach(({ teachers }, course) => {
    for (const teacher of teachers) coursesOf[teacher]!.add(course);
  });
  for (const lesson of problem.lessons) {
    for (const teacher of teachersOfLesson(problem, lesson)) {
      coursesOf[teacher]!.add(lesson.course);
      periodsOf[teacher]! += lesson.length;
    }
  }
  return {
    columns: [count('courses'), count('periodsPerWeek'), ...end.columns],
    rows: problem.teachers.map(({ name }, position) => ({
      ...{ position, name, href: timetableOf(source, 'teacher', position), depth: 0 },
      cells: [
        number(coursesOf[position]!.size, hrefOf('teachers', position)),
        number(periodsOf[position]!),
        ...end.cells(position),
      ],
    })),
  };
}

function groupRows(source: DataSource): DataRows {
  const { problem, hrefOf } = source;
  const end = endOf(source, 'groups');
  const lessons = lessonsOfCourses(problem);
  return {
    columns: [count('students'), count('courses'), count('periodsPerWeek'), ...end.columns],
    rows: inTreeOrder(problem).map((position) => {
      const { name, size } = problem.groups[position]!;
      const related = relatedGroups(problem, position);
      const own = [...problem.courses.keys()].filter((course) =>
        problem.courses[course]!.groups.some((group) => related.has(group)),
      );
      return {
        ...{ position, name, depth: depthOf(problem, position) },
        href: timetableOf(source, 'group', position),
        cells: [
          number(size),
          number(own.length, hrefOf('groups', position)),
          number(own.reduce((sum, course) => sum + lessons[course]!.periods, 0)),
          ...end.cells(position),
        ],
      };
    }),
  };
}

/** Periods in which lessons of the schedule are in each room. */
function periodsInRooms({ problem, schedule }: DataSource): number[] {
  const periods = problem.rooms.map(() => 0);
  problem.lessons.forEach(({ length }, lesson) => {
    const room = schedule?.solution.roomOf[lesson] ?? NONE;
    if (room !== NONE) periods[room]! += length;
  });
  return periods;
}

function roomRows(source: DataSource): DataRows {
  const { problem, hrefOf } = source;
  const { rooms } = problem;
  const end = endOf(source, 'rooms');
  const only = onlyRooms(problem);
  const periods = periodsInRooms(source);
  const areDivided = haveParts(rooms);
  return {
    columns: [
      ...[count('seats'), words('features'), words('building')],
      ...(areDivided ? [words('parts')] : []),
      ...[count('lessonsAtOnce'), count('periodsPerWeek'), count('onlyRoomFor'), ...end.columns],
    ],
    rows: rooms.map((room, position) => ({
      ...{ position, name: room.name, href: timetableOf(source, 'room', position), depth: 0 },
      cells: [
        ...[number(room.capacity), tags(room.features), inWords(room.building)],
        ...(areDivided ? [inWords(namesOf(rooms, room.parts ?? []))] : []),
        ...[number(room.lessonsAtOnce), number(periods[position]!)],
        number(only.get(position)?.size ?? 0, hrefOf('rooms', position)),
        ...end.cells(position),
      ],
    })),
  };
}

function courseRows(source: DataSource): DataRows {
  const { problem } = source;
  const end = endOf(source, 'courses');
  const lessons = lessonsOfCourses(problem);
  const areTagged = problem.courses.some((course) => course.tags.length > 0);
  const roomsOf = readRoomChoices(problem.constraints);
  const haveRooms = problem.courses.some(({ id }) => roomsOf(id).size > 0);
  const roomsText = (codes: ReadonlySet<string>) =>
    betweenCommas(problem.rooms.filter(({ id }) => codes.has(id)).map(({ name }) => name));
  return {
    columns: [
      ...[words('teachers'), words('groups'), words('lessons'), count('students'), words('roomNeeds')],
      ...(haveRooms ? [words('rooms')] : []),
      ...(areTagged ? [words('tags')] : []),
      ...end.columns,
    ],
    rows: problem.courses.map((course, position) => ({
      ...{ position, name: course.name, depth: 0 },
      href: course.groups[0] === undefined ? null : timetableOf(source, 'group', course.groups[0]),
      cells: [
        inWords(teachersText(problem, course)),
        inWords(namesOf(problem.groups, course.groups)),
        inWords(lessons[position]!.split, lessons[position]!.periods),
        ...[number(course.size), tags(course.features)],
        ...(haveRooms ? [inWords(roomsText(roomsOf(course.id)))] : []),
        ...(areTagged ? [tags(course.tags)] : []),
        ...end.cells(position),
      ],
    })),
  };
}

const ROWS: Readonly<Record<ListName, (source: DataSource) => DataRows>> = {
  teachers: teacherRows,
  groups: groupRows,
  rooms: roomRows,
  courses: courseRows,
};

/** All rows of one list of a term's data. */
export function dataRowsOf(source: DataSource, list: ListName): DataRows {
  return ROWS[list](source);
}
