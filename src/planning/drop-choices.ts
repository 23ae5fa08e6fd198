import { costOf } from '../constraints/explain.ts';
import type { Chain, Move, Place } from '../solver/suggest/place.ts';
import type { Suggester } from '../solver/suggest/suggester.ts';
import type { Problem } from '../timetable/problem.ts';
import { type Cost, compareCost, copySolution, NONE, type Solution } from '../timetable/solution.ts';

/**
 * What can be done with a lesson that is dropped at a time:
 * - `move`: it goes there, and nobody is in its way;
 * - `swap`: it changes places with the one that is there;
 * - `chain`: others make way, one after the other;
 * - `tray`: those that are there wait for another place;
 * - `clash`: it goes there in spite of what that breaks.
 */
export type DropChoice = Chain & { readonly kind: 'move' | 'swap' | 'chain' | 'tray' | 'clash' };

/** Everything that can be done with a lesson at a time. */
export type DropChoices = {
  readonly lesson: number;
  readonly time: number;
  /** The place that the choices are about: in the room that was asked for, else in the best one. */
  readonly place: Place;
  /** All rooms at that time, best first. */
  readonly rooms: readonly Place[];
  /** Best first, but for the clash, which comes last. */
  readonly choices: readonly DropChoice[];
};

/** What of a schedule the choices are made from. */
type Scene = { readonly problem: Problem; readonly solution: Solution; readonly suggester: Suggester };

/** A solution with some lessons elsewhere. */
function withMoves(solution: Solution, moves: readonly Move[]): Solution {
  const next = copySolution(solution);
  for (const { lesson, time, room } of moves) {
    next.timeOf[lesson] = time;
    next.roomOf[lesson] = room;
  }
  return next;
}

function isSameSet(a: readonly Move[], b: readonly Move[]): boolean {
  const key = (moves: readonly Move[]) =>
    moves
      .map(({ lesson, time }) => `${lesson} ${time}`)
      .sort()
      .join();
  return key(a) === key(b);
}

/**
 * The choices for a lesson at a time; null when that is none of its candidate times, or its lock keeps it from there.
 *
 * @param room the room that it should be in, or null for the best one
 */
export function dropChoicesOf(
  { problem, solution, suggester }: Scene,
  lesson: number,
  time: number,
  room: number | null,
): DropChoices | null {
  const rooms = suggester.placesFor(lesson).find((one) => one.time === time)?.places;
  const place = rooms?.find((one) => room === null || one.room === room);
  if (!rooms || !place) return null;
  const move = { lesson, time, room: place.room };
  if (place.standing !== 'swap' && place.standing !== 'blocked') {
    return { lesson, time, place, rooms, choices: [{ kind: 'move', moves: [move], change: place.change }] };
  }
  const choices: DropChoice[] = [];
  if (place.exchange) choices.push({ kind: 'swap', ...place.exchange });
  const [chain] = suggester
    .chainsFor(lesson, { time, count: 6 })
    .filter(({ moves }) => !place.exchange || !isSameSet(moves, place.exchange.moves));
  if (chain) choices.push({ kind: 'chain', ...chain });
  const movable = place.inTheWay.filter((other) => {
    const { lockedTime, lockedRoom } = problem.lessons[other]!;
    return lockedTime === null && lockedRoom === null;
  });
  if (movable.length > 0) {
    const moves = [move, ...movable.map((other) => ({ lesson: other, time: NONE, room: NONE }))];
    choices.push({ kind: 'tray', moves, change: changeOf(problem, solution, moves) });
  }
  choices.sort((a, b) => compareCost(a.change, b.change));
  choices.push({ kind: 'clash', moves: [move], change: place.change });
  return { lesson, time, place, rooms, choices };
}

/** What some moves change, counted from scratch. */
function changeOf(problem: Problem, solution: Solution, moves: readonly Move[]): Cost {
  const before = costOf(problem, solution);
  const after = costOf(problem, withMoves(solution, moves));
  return { hard: after.hard - before.hard, soft: after.soft - before.soft };
}
