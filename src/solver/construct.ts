import type { Program } from '../constraints/program.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { type Assignment, NO_LIMIT } from './assignment.ts';
import type { Random } from './random.ts';

/** How many times of a lesson are tried before the best of them is taken. */
const TIMES_TRIED = 40;
/** How many rooms are tried at each of those times. */
const ROOMS_TRIED = 6;

/**
 * Chooses a place for every lesson that a start solution leaves out, into an assignment in which nothing is placed:
 * the lessons with the fewest possibilities first, each where it costs least at that moment.
 *
 * @param put places a lesson in the assignment.
 */
export function construct(
  assignment: Assignment,
  start: Solution,
  random: Random,
  put: (lesson: number, time: number, room: number) => void,
): void {
  const { program, times, timeOf, noRoom } = assignment;
  const { lessons } = program.index.problem;
  for (const lesson of timeOf.keys()) {
    const time = start.timeOf[lesson]!;
    const room = start.roomOf[lesson]!;
    const { lockedTime, lockedRoom } = lessons[lesson]!;
    const needsRoom = program.allowedRooms[lesson]!.length > 0;
    const keepsLocks = (lockedTime ?? time) === time && (lockedRoom ?? room) === room;
    if (keepsLocks && time !== NONE && (room !== NONE || !needsRoom)) {
      put(lesson, time, room === NONE ? noRoom : room);
    }
  }
  for (const lesson of hardestFirst(program, random)) {
    if (timeOf[lesson] !== times.nowhere) continue;
    const place = cheapestPlace(assignment, lesson, start, random);
    if (place) put(lesson, place.time, place.room);
  }
}

/** Lessons by the number of places they may take for each period they last, fewest first; equals in random order. */
function hardestFirst(program: Program, random: Random): number[] {
  const { lessons } = program.index.problem;
  const order = lessons.map((lesson, position) => {
    const rooms = Math.max(1, program.allowedRooms[position]!.length);
    const places = (program.allowedTimes[position]!.length * Math.min(rooms, 8)) / lesson.length;
    return { position, places, tie: random.bits() };
  });
  order.sort((a, b) => a.places - b.places || a.tie - b.tie);
  return order.map(({ position }) => position);
}

type Place = { readonly time: number; readonly room: number; readonly cost: number };

function cheapestPlace(
  assignment: Assignment,
  lesson: number,
  start: Solution,
  random: Random,
): Place | null {
  const { program, noRoom, moveDelta, roomIsFull } = assignment;
  const fixedTime = program.index.problem.lessons[lesson]!.lockedTime ?? start.timeOf[lesson]!;
  const times = fixedTime === NONE ? program.allowedTimes[lesson]! : Int32Array.of(fixedTime);
  const rooms = program.allowedRooms[lesson]!;
  let best: Place | null = null;
  const offset = random.below(Math.max(1, times.length));
  for (let i = 0; i < Math.min(times.length, TIMES_TRIED); i++) {
    const time = times[(i + offset) % times.length]!;
    for (let j = 0; j < Math.max(1, Math.min(rooms.length, ROOMS_TRIED)); j++) {
      const room = rooms.length === 0 ? noRoom : rooms[random.below(rooms.length)]!;
      if (best !== null && roomIsFull(room, time)) continue;
      const cost = moveDelta(lesson, time, room, NO_LIMIT);
      if (best === null || cost < best.cost) best = { time, room, cost };
    }
  }
  return best;
}
