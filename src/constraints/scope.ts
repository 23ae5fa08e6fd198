import { onceFor } from '../once-for.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Scope } from '../timetable/problem.ts';
import { withWholes } from '../timetable/room-parts.ts';

/** The scopes that name people. */
export const PEOPLE_SCOPES: readonly Scope['of'][] = [
  'everybody',
  'all-teachers',
  'all-groups',
  'teachers',
  'groups',
];

/** The scopes that name sets of lessons: named lessons are one set, in their order; otherwise each course is one. */
export const SET_SCOPES: readonly Scope['of'][] = [
  'everybody',
  'teachers',
  'groups',
  'courses',
  'tag',
  'lessons',
];

type Thing = { readonly id: string };

/**
 * Positions by id, found once for each list: an imported file may have thousands of rules. A part of a problem may hold one
 * thing several times.
 */
const positionsIn = onceFor((things: readonly Thing[]): ReadonlyMap<string, readonly number[]> => {
  const positions = new Map<string, number[]>();
  for (const [position, { id }] of things.entries()) {
    const own = positions.get(id);
    if (own) own.push(position);
    else positions.set(id, [position]);
  }
  return positions;
});

/** Positions of the things with these ids, ascending. */
function positionsOf(things: readonly Thing[], ids: readonly string[]): number[] {
  const positions = positionsIn(things);
  return ascending(ids.flatMap((id) => positions.get(id) ?? []));
}

function ascending(positions: Iterable<number>): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** The people that a scope names, as positions in `ProblemIndex.people`: a group stands for the groups below it. */
export function peopleInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem, people } = index;
  const all = people.map((_, position) => position);
  switch (scope.of) {
    case 'everybody':
      return all;
    case 'all-teachers':
      return all.filter((person) => people[person]!.of === 'teacher');
    case 'all-groups':
      return all.filter((person) => people[person]!.of === 'group');
    case 'teachers':
      return positionsOf(problem.teachers, scope.ids);
    case 'groups':
      return ascending(
        positionsOf(problem.groups, scope.ids).flatMap((group) => [...index.peopleOfGroup[group]!]),
      );
    default:
      return [];
  }
}

/** The courses that a scope names: those of the people in it, those with its tag, or those named. */
export function coursesInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem } = index;
  switch (scope.of) {
    case 'everybody':
      return problem.courses.map((_, position) => position);
    case 'courses':
      return positionsOf(problem.courses, scope.ids);
    case 'tag':
      return problem.courses.flatMap((course, position) =>
        course.tags.includes(scope.tag) ? [position] : [],
      );
    default:
      return ascending(lessonsInScope(index, scope).map((lesson) => problem.lessons[lesson]!.course));
  }
}

/** The lessons that a scope names, ascending. Lessons have no room of their own, so rooms name none. */
export function lessonsInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem } = index;
  switch (scope.of) {
    case 'everybody':
      return problem.lessons.map((_, position) => position);
    case 'lessons':
      return positionsOf(problem.lessons, scope.ids);
    case 'courses':
    case 'tag':
      return ascending(coursesInScope(index, scope).flatMap((course) => [...index.lessonsOfCourse[course]!]));
    case 'rooms':
      return [];
    default:
      return ascending(peopleInScope(index, scope).flatMap((person) => [...index.lessonsOfPerson[person]!]));
  }
}

/** The rooms that a scope names, with those of which they are parts, ascending. */
export function roomsInScope({ problem }: ProblemIndex, scope: Scope): number[] {
  return scope.of === 'rooms'
    ? withWholes(problem.rooms, new Set(positionsOf(problem.rooms, scope.ids)))
    : [];
}

/**
 * The sets of lessons that a scope names: the named lessons in the order given are one set; otherwise each course is one,
 * its lessons in their order.
 */
export function lessonSetsInScope(index: ProblemIndex, scope: Scope): number[][] {
  if (scope.of !== 'lessons') {
    return coursesInScope(index, scope).map((course) => [...index.lessonsOfCourse[course]!]);
  }
  const positions = positionsIn(index.problem.lessons);
  return [[...new Set(scope.ids)].flatMap((id) => positions.get(id)?.at(-1) ?? [])];
}

/** Every two lessons of a set, in its order. */
export function pairsOf(lessons: readonly number[]): (readonly [number, number])[] {
  return lessons.flatMap((first, i) => lessons.slice(i + 1).map((second) => [first, second] as const));
}

/** Those of some lessons whose course has a tag, or all of them without one. */
export function lessonsWithTag(
  index: ProblemIndex,
  lessons: readonly number[],
  tag: string | undefined,
): readonly number[] {
  const { problem } = index;
  if (tag === undefined) return lessons;
  return lessons.filter((lesson) => problem.courses[problem.lessons[lesson]!.course]!.tags.includes(tag));
}
