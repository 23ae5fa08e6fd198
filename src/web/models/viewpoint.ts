import { onceFor } from '../../once-for.ts';
import type { Problem, Room } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';

/** Whose timetable is looked at: a group's, a teacher's, a room's, a course's. */
export type Whose = 'group' | 'teacher' | 'room' | 'course';

/**
 * What of a schedule is looked at: one timetable, all of a sort side by side, all groups on one day, or the timetables of
 * everybody and everything that a lesson has to do with.
 */
export type Viewpoint =
  | { readonly view: Whose; readonly position: number }
  | { readonly view: 'all'; readonly rows: Whose }
  | { readonly view: 'day'; readonly day: number }
  | { readonly view: 'linked'; readonly lesson: number };

export const WHOSE: readonly Whose[] = ['group', 'teacher', 'room', 'course'];

/** The things of a sort, in the problem's order. */
export function thingsOf(problem: Problem, whose: Whose) {
  const { groups, teachers, rooms, courses } = problem;
  return { group: groups, teacher: teachers, room: rooms, course: courses }[whose];
}

/** Reads a viewpoint from an address. What is missing or no longer there becomes the first that is. */
export function readViewpoint(problem: Problem, view: string | undefined, of: string | undefined): Viewpoint {
  if (view === 'all') return { view, rows: WHOSE.find((whose) => whose === of) ?? 'group' };
  if (view === 'day') {
    const day = Number(of);
    return { view, day: problem.calendar.days[day] === undefined ? 0 : day };
  }
  const linked = view === 'linked' ? problem.lessons.findIndex(({ id }) => id === of) : -1;
  if (linked >= 0) return { view: 'linked', lesson: linked };
  const wanted = WHOSE.find((whose) => whose === view);
  const whose = wanted ?? WHOSE.find((candidate) => thingsOf(problem, candidate).length > 0) ?? 'group';
  const things = thingsOf(problem, whose);
  if (things.length === 0) return { view: 'all', rows: whose };
  const found = things.findIndex(({ id }) => id === of);
  if (found >= 0) return { view: whose, position: found };
  return { view: whose, position: whose === 'group' ? (groupRows(problem)[0] ?? 0) : 0 };
}

/** A viewpoint as an address or a form says it. */
export function namesOf(
  problem: Problem,
  viewpoint: Viewpoint,
): { readonly view: string; readonly of: string } {
  switch (viewpoint.view) {
    case 'all':
      return { view: 'all', of: viewpoint.rows };
    case 'day':
      return { view: 'day', of: String(viewpoint.day) };
    case 'linked':
      return { view: 'linked', of: problem.lessons[viewpoint.lesson]!.id };
    default:
      return { view: viewpoint.view, of: thingsOf(problem, viewpoint.view)[viewpoint.position]!.id };
  }
}

/** The address of a viewpoint of a schedule. */
export function addressOf(scheduleId: string, problem: Problem, viewpoint: Viewpoint): string {
  const { view, of } = namesOf(problem, viewpoint);
  return `/schedules/${scheduleId}?view=${view}&of=${encodeURIComponent(of)}`;
}

/** The group itself, those above it and those below it: whose lessons stand in its timetable. */
export function relatedGroups(problem: Problem, group: number): ReadonlySet<number> {
  const related = new Set<number>();
  for (let above: number | null = group; above !== null; above = problem.groups[above]!.parent) {
    related.add(above);
  }
  problem.groups.forEach((_, candidate) => {
    for (let above: number | null = candidate; above !== null; above = problem.groups[above]!.parent) {
      if (above === group) related.add(candidate);
    }
  });
  return related;
}

/**
 * The groups that stand for the school in an overview: classes rather than years or subgroups. A group is one unless
 * the groups right below it have, on average, more lessons than itself.
 */
export function groupRows(problem: Problem): number[] {
  const periods = problem.groups.map(() => 0);
  for (const { course, length } of problem.lessons) {
    for (const group of problem.courses[course]!.groups) periods[group]! += length;
  }
  const below = problem.groups.map((): number[] => []);
  problem.groups.forEach(({ parent }, group) => {
    if (parent !== null) below[parent]!.push(group);
  });
  const withBelow = (group: number): number =>
    periods[group]! + below[group]!.reduce((sum, child) => sum + withBelow(child), 0);
  const rows = (group: number): number[] => {
    const children = below[group]!;
    const beneath = children.reduce((sum, child) => sum + withBelow(child), 0);
    if (children.length === 0 || periods[group]! * children.length >= beneath) return [group];
    return children.flatMap(rows);
  };
  return problem.groups.flatMap(({ parent }, group) => (parent === null ? rows(group) : []));
}

/** The timetables of everybody and everything that a lesson has to do with. */
export function linkedTo(
  problem: Problem,
  roomOf: Int32Array,
  lesson: number,
): { readonly whose: Whose; readonly position: number }[] {
  const { groups } = problem.courses[problem.lessons[lesson]!.course]!;
  const room = roomOf[lesson]!;
  const of = (whose: Whose, positions: readonly number[]) =>
    positions.map((position) => ({ whose, position }));
  return [
    ...of('group', groups),
    ...of('teacher', teachersOfLesson(problem, problem.lessons[lesson]!)),
    ...of('room', room === NONE ? [] : [room]),
  ];
}

/** Rooms that share a part with each of a problem's, itself among them. */
const sharingRooms = onceFor((rooms: readonly Room[]): ReadonlySet<number>[] => {
  const parts = rooms.map((room, position) => partsOf(room, position));
  return parts.map((own) => {
    const others = parts.flatMap((other, position) => (own.isDisjointFrom(other) ? [] : [position]));
    return new Set(others);
  });
});

/** Whether a lesson stands in the timetable of a room: it is in it, or in one that shares a part with it. */
export function isInRoom({ rooms }: Problem, roomOf: Int32Array, lesson: number, room: number): boolean {
  const own = roomOf[lesson]!;
  return own !== NONE && sharingRooms(rooms)[own]!.has(room);
}

function partsOf({ parts = [] }: Room, room: number): Set<number> {
  return new Set(parts.length > 0 ? parts : [room]);
}

/** Lessons of each thing of a sort, wherever they are, `[position][i]`, by problem. */
type LessonsOfThings = Partial<Record<Exclude<Whose, 'room'>, readonly (readonly number[])[]>>;
const knownLessons = new WeakMap<Problem, LessonsOfThings>();

function lessonsOfThings(problem: Problem, whose: Exclude<Whose, 'room'>): readonly (readonly number[])[] {
  const known = knownLessons.get(problem) ?? {};
  knownLessons.set(problem, known);
  if (known[whose]) return known[whose];
  const lists: number[][] = thingsOf(problem, whose).map(() => []);
  const related = problem.groups.map((_, group) =>
    whose === 'group' ? relatedGroups(problem, group) : null,
  );
  const ownersOf = (lesson: number): Iterable<number> => {
    const { course } = problem.lessons[lesson]!;
    if (whose === 'course') return [course];
    if (whose === 'teacher') return teachersOfLesson(problem, problem.lessons[lesson]!);
    return new Set(problem.courses[course]!.groups.flatMap((group) => [...related[group]!]));
  };
  for (const lesson of problem.lessons.keys())
    for (const owner of ownersOf(lesson)) lists[owner]!.push(lesson);
  known[whose] = lists;
  return lists;
}

/** The lessons that stand in a timetable, placed or not (a room has placed ones only, also those in rooms that share a part). */
export function lessonsOf(
  problem: Problem,
  roomOf: Int32Array,
  whose: Whose,
  position: number,
): readonly number[] {
  if (whose !== 'room') return lessonsOfThings(problem, whose)[position]!;
  const all = problem.lessons.map((_, lesson) => lesson);
  return all.filter((lesson) => isInRoom(problem, roomOf, lesson, position));
}
