import { HARD_UNIT, type Program } from '../../constraints/program.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import { haveParts } from '../../timetable/room-parts.ts';

/** Kinds for which the order of a course's lessons, or which lesson is which, matters. */
const BY_LESSON: ReadonlySet<string> = new Set([
  'precedence',
  'consecutive',
  'max-gap',
  'least-change',
  'travel-time',
]);
/** Kinds by which the room of one lesson matters to another. */
const BY_ROOMS: ReadonlySet<string> = new Set([
  ...['room-stability', 'same-room', 'different-room', 'room-changes', 'building-changes', 'travel-time'],
]);

function numbered(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  return keys.map((key) => {
    if (!numbers.has(key)) numbers.set(key, numbers.size);
    return numbers.get(key)!;
  });
}

/** Whether the rooms of several lessons depend on each other. */
export function roomsInteract(constraints: readonly Constraint[]): boolean {
  return constraints.some(({ kind, parameters }) => {
    if (kind !== 'no-clash') return BY_ROOMS.has(kind);
    return !Array.isArray(parameters.resources) || parameters.resources.includes('rooms');
  });
}

/** Rooms that can be exchanged for each other throughout have the same number. */
export function alikeRooms(
  { index, roomRow, roomCost }: Program,
  constraints: readonly Constraint[],
): number[] {
  const { rooms, lessons } = index.problem;
  const isDivided = haveParts(rooms);
  const texts = constraints.map((constraint) => JSON.stringify(constraint));
  return numbered(
    rooms.map(({ id, building, lessonsAtOnce }, room) => {
      const naming = texts.map((text) => Number(text.includes(JSON.stringify(id)))).join('');
      const suits = lessons.map(({ rooms: candidates, lockedRoom }, lesson) => {
        const isFree = roomCost[roomRow[lesson]!]![room]! < HARD_UNIT / 2;
        return lockedRoom === room ? 2 : Number(isFree && candidates.includes(room));
      });
      // Which other rooms are in its way matters too, so that none is like another then.
      const itself = isDivided ? `room ${room}` : '';
      return `${lessonsAtOnce} ${building} ${naming} ${suits.join('')} ${itself}`;
    }),
  );
}

/** Lessons of a course that can be exchanged for each other throughout have the same number. */
export function alikeLessons({ lessons }: Problem, constraints: readonly Constraint[]): number[] {
  const isOrdered = constraints.some(({ kind }) => BY_LESSON.has(kind));
  const named = new Set(constraints.flatMap(({ scope }) => (scope.of === 'lessons' ? scope.ids : [])));
  const lists = numbered(lessons.map(({ times, rooms }) => `${times.join()} ${rooms.join()}`));
  return numbered(
    lessons.map(({ id, course, length, lockedTime, lockedRoom }, lesson) => {
      const isAlone = isOrdered || named.has(id) || lockedTime !== null || lockedRoom !== null;
      return isAlone ? `lesson ${lesson}` : `${course} ${length} ${lists[lesson]}`;
    }),
  );
}
