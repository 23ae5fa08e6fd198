import { lessonsInScope } from '../../constraints/scope.ts';
import { text } from '../../languages/text.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import type { Constraint, Problem, Room, Scope } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import type { UnsayableThing } from '../unsayable.ts';

/** Kinds of rules that tell rooms apart, and so mean another thing where one room is several. */
const TELL_APART: ReadonlySet<string> = new Set([
  'same-room',
  'different-room',
  'room-stability',
  'room-changes',
]);

/** Positions of the rooms that hold several lessons at once. */
function sharedRooms({ rooms }: Problem): ReadonlySet<number> {
  return new Set(rooms.flatMap(({ lessonsAtOnce }, room) => (lessonsAtOnce > 1 ? [room] : [])));
}

/** Rooms that are not even one. */
export function closedRooms({ rooms }: Problem): UnsayableThing[] {
  return rooms
    .filter(({ lessonsAtOnce }) => lessonsAtOnce < 1)
    .map(({ id }) => ({ sort: 'room', id, message: text('formats.fet.noClosedRoom') }));
}

/** Why a rule means another thing once shared rooms are split, by the rule's id. */
export function rulesToldApart(problem: Problem): ReadonlyMap<string, string> {
  const shared = sharedRooms(problem);
  if (shared.size === 0) return new Map();
  const index = indexProblem(problem);
  return new Map(
    problem.constraints.flatMap(({ id, kind, scope }) => {
      if (!TELL_APART.has(kind)) return [];
      const concerned = lessonsInScope(index, scope).flatMap((lesson) => problem.lessons[lesson]!.rooms);
      const room = concerned.find((position) => shared.has(position));
      if (room === undefined) return [];
      const { name } = problem.rooms[room]!;
      return [[id, text('formats.fet.toldApart', { room: name, kind })] as const];
    }),
  );
}

/** Names of the parts of a room, which no other room has. */
function partsOf(room: Room, taken: ReadonlySet<string>): Room[] {
  const named = (mark: string): Room[] =>
    Array.from({ length: room.lessonsAtOnce }, (_, part) => ({
      ...room,
      id: `${room.id}${mark} (${part + 1})`,
      name: `${room.name}${mark} (${part + 1})`,
      lessonsAtOnce: 1,
    }));
  let mark = '';
  while (named(mark).some(({ id, name }) => taken.has(id) || taken.has(name))) mark += '*';
  return named(mark);
}

/**
 * The same problem with every room that holds several lessons at once as so many rooms, any of which a lesson may take
 * that could take the whole: FET knows rooms for one lesson at a time. Lessons that a solution places there are shared
 * out among the parts.
 */
export function splitRooms(
  problem: Problem,
  solution: Solution,
): { readonly problem: Problem; readonly solution: Solution } {
  const shared = sharedRooms(problem);
  if (shared.size === 0) return { problem, solution };
  const taken = new Set(problem.rooms.flatMap(({ id, name }) => [id, name]));
  const parts = problem.rooms.map((room, at) => (shared.has(at) ? partsOf(room, taken) : [room]));
  const rooms = parts.flat();
  const positionOf = new Map(rooms.map(({ id }, position) => [id, position]));
  const positions = parts.map((own) => own.map(({ id }) => positionOf.get(id)!));
  const idsOf = new Map(problem.rooms.map(({ id }, at) => [id, parts[at]!.map((part) => part.id)]));
  const roomOf = shareOut(problem, solution, positions);
  const ids = (before: readonly string[]) => before.flatMap((id) => idsOf.get(id) ?? []);
  const scopeOf = (scope: Scope): Scope => (scope.of === 'rooms' ? { ...scope, ids: ids(scope.ids) } : scope);
  const ruleOf = (rule: Constraint): Constraint => ({
    ...rule,
    scope: scopeOf(rule.scope),
    parameters: Array.isArray(rule.parameters.rooms)
      ? { ...rule.parameters, rooms: ids(rule.parameters.rooms) }
      : rule.parameters,
  });
  const candidates = new Map<readonly number[], readonly number[]>();
  const candidatesOf = (own: readonly number[]): readonly number[] => {
    const known = candidates.get(own) ?? own.flatMap((room) => positions[room]!);
    candidates.set(own, known);
    return known;
  };
  return {
    problem: {
      ...problem,
      rooms,
      lessons: problem.lessons.map((lesson, position) => {
        if (lesson.lockedRoom === null) return { ...lesson, rooms: candidatesOf(lesson.rooms) };
        const part = roomOf[position]!;
        // A lesson without a time may take either part, and is held to them by its candidates.
        return part === NONE
          ? { ...lesson, rooms: positions[lesson.lockedRoom]!, lockedRoom: null }
          : { ...lesson, rooms: candidatesOf(lesson.rooms), lockedRoom: part };
      }),
      constraints: problem.constraints.map(ruleOf),
    },
    solution: { timeOf: solution.timeOf, roomOf },
  };
}

/** The part in which each lesson is, `[lesson]`: of a shared room the first that is free at its time. */
function shareOut(
  { times, rooms }: Problem,
  { timeOf, roomOf }: Solution,
  positions: readonly (readonly number[])[],
): Int32Array {
  const partOf = new Int32Array(roomOf.length).fill(NONE);
  /** The period from which on each part is free, by day. */
  const freeFrom = new Map<string, number>();
  const inOrder = [...roomOf.keys()].sort(
    (a, b) => (times[timeOf[a]!]?.start ?? 0) - (times[timeOf[b]!]?.start ?? 0),
  );
  for (const lesson of inOrder) {
    const room = roomOf[lesson]!;
    const time = times[timeOf[lesson]!];
    if (room === NONE) continue;
    const own = positions[room]!;
    if (rooms[room]!.lessonsAtOnce === 1) partOf[lesson] = own[0]!;
    else if (time) {
      const isFree = (part: number) => (freeFrom.get(`${time.day} ${part}`) ?? 0) <= time.start;
      // More lessons than the room holds clash in the whole room, and so they do in a part of it.
      const part = own.find(isFree) ?? own[0]!;
      partOf[lesson] = part;
      freeFrom.set(`${time.day} ${part}`, time.start + time.length);
    }
  }
  return partOf;
}
