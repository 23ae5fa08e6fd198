import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';

/** The highest soft cost that is exact everywhere. */
const HIGHEST_COST = 2 ** 31 - 1;

/**
 * How much may move where few changes are asked for, least first, each with the price of a lesson that moves (soft cost), and
 * with the key of its name.
 */
export const FREEDOMS = [
  { name: 'least', price: 10_000 },
  { name: 'veryLittle', price: 100 },
  { name: 'little', price: 30 },
  { name: 'some', price: 10 },
  { name: 'much', price: 3 },
  { name: 'freely', price: 1 },
] as const;

/**
 * A problem in which every lesson that leaves the time or the room it has in a placement costs so much (soft cost): for
 * solving anew after a change when people know their timetable by heart. Lessons that are not placed may go anywhere.
 */
export function withPriceOfMoves(problem: Problem, placement: Solution, price: number): Problem {
  const reference = Object.fromEntries(
    problem.lessons.flatMap(({ id }, position) => {
      const time = placement.timeOf[position]!;
      if (time === NONE) return [];
      const { day, start } = problem.times[time]!;
      return [[id, [day, start, problem.rooms[placement.roomOf[position]!]?.id ?? null]]];
    }),
  );
  return {
    ...problem,
    constraints: [
      ...problem.constraints,
      {
        id: 'few-changes',
        kind: 'least-change',
        scope: { of: 'everybody' },
        parameters: { reference },
        hard: false,
        // Every lesson may leave its time and its room, and the sum must stay a soft cost.
        weight: Math.min(price, Math.floor(HIGHEST_COST / (4 * Math.max(1, problem.lessons.length)))),
      },
    ],
  };
}
