import type { Program } from '../../constraints/program.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';

/** Where lessons may go to make way for others. */
export type Freedom = {
  /** Whether the lesson stays where it is: a person has locked its time or its room. */
  readonly isLocked: (lesson: number) => boolean;
  /** Times that break no hard rule by themselves. */
  readonly timesOf: (lesson: number) => readonly number[];
  /** Rooms likewise; `NONE` alone for a lesson that needs none. */
  readonly roomsOf: (lesson: number) => readonly number[];
};

const NO_ROOM = [NONE];

/** The freedom of the lessons of a problem; `program` may know of more candidates than the problem has. */
export function freedomOf(problem: Problem, program: Program): Freedom {
  const within = (allowed: Int32Array, candidates: readonly number[]): readonly number[] => {
    const known = new Set(candidates);
    return [...allowed].filter((place) => known.has(place));
  };
  const times = problem.lessons.map((lesson, i) => within(program.allowedTimes[i]!, lesson.times));
  const rooms = problem.lessons.map((lesson, i) => within(program.allowedRooms[i]!, lesson.rooms));
  return {
    isLocked: (lesson) => {
      const { lockedTime, lockedRoom } = problem.lessons[lesson]!;
      return lockedTime !== null || lockedRoom !== null;
    },
    timesOf: (lesson) => times[lesson]!,
    roomsOf: (lesson) => (problem.lessons[lesson]!.rooms.length === 0 ? NO_ROOM : rooms[lesson]!),
  };
}
