import { listed, text } from '../../languages/text.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import { listedBriefly } from './check-words.ts';
import { isRoomOpen, type LessonFacts } from './lesson-facts.ts';

/** Lessons that the same rooms suit. */
export type RoomDemand = { readonly rooms: readonly number[]; readonly lessons: readonly number[] };

/** The lessons that take a place in a room for themselves, by their suitable rooms. */
export function roomDemands(facts: LessonFacts): RoomDemand[] {
  const { problem, needsTime, needsRoom, rooms, domains, roomsAreExclusive, openInRooms } = facts;
  if (!roomsAreExclusive) return [];
  const demands = new Map<string, { rooms: readonly number[]; lessons: number[] }>();
  problem.lessons.forEach(({ lockedTime }, lesson) => {
    const own = rooms[lesson]!;
    const { times } = domains[lesson]!;
    // One without a time or a room, or locked where its room is closed, is told of by itself.
    const isPlaceable =
      lockedTime === null
        ? times.length > 0 && own.length > 0
        : own.some((room) => isRoomOpen(problem, openInRooms[room]!, lockedTime));
    if (!needsTime[lesson] || !needsRoom[lesson] || !isPlaceable) return;
    const key = own.join();
    const known = demands.get(key);
    if (known) known.lessons.push(lesson);
    else demands.set(key, { rooms: own, lessons: [lesson] });
  });
  return [...demands.values()];
}

/** Who needs a room, and with what, for messages that say so: `17 lessons need a room with lab`. */
export function needValues(problem: Problem, lessons: readonly number[]) {
  const courses = lessons.map((lesson) => problem.courses[problem.lessons[lesson]!.course]!);
  const features = courses[0]!.features.filter((feature) =>
    courses.every((course) => course.features.includes(feature)),
  );
  return {
    lessons: lessons.length,
    hasFeatures: features.length > 0 ? 'yes' : 'no',
    features: listed(features),
  };
}

/** The undivided rooms that lessons of a demand may occupy, each once. */
export function occupiedRooms({ partsOfRoom }: ProblemIndex, { rooms }: RoomDemand): number[] {
  return [...new Set(rooms.flatMap((room) => partsOfRoom[room]!))];
}

/** How many of some undivided rooms a lesson of a demand occupies at least, whichever of its rooms it has. */
export function leastOccupied(
  { partsOfRoom }: ProblemIndex,
  demand: RoomDemand,
  rooms: ReadonlySet<number>,
): number {
  return demand.rooms.reduce(
    (least, room) => Math.min(least, partsOfRoom[room]!.filter((part) => rooms.has(part)).length),
    Number.POSITIVE_INFINITY,
  );
}

/**
 * `only Lab 1 and Lab 2 suit`; `each occupies some of Hall A and Hall B` where lessons may have rooms of several parts.
 *
 * @param rooms undivided rooms
 */
export function onlyTheseSuit(
  { problem, partsOfRoom }: ProblemIndex,
  rooms: readonly number[],
  among: readonly RoomDemand[],
): string {
  const told = {
    count: rooms.length,
    rooms: listedBriefly(rooms.map((room) => problem.rooms[room]!.name)),
  };
  const isDivided = among.some((demand) => demand.rooms.some((room) => partsOfRoom[room]!.length > 1));
  return isDivided ? text('checks.rooms.occupied', told) : text('checks.rooms.suit', told);
}
