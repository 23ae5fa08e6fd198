import { HARD_UNIT, softPart } from '../../constraints/program.ts';
import { NONE } from '../../timetable/solution.ts';
import type { Freedom } from './freedom.ts';
import type { Layout } from './layout.ts';
import type { Chain, Move } from './place.ts';
import { createShortlist, type Shortlist } from './shortlist.ts';
import { createSteps, type Step } from './steps.ts';

/** What chains are looked for. */
export type ChainOptions = {
  /** How many lessons may move, the one that is asked for among them. 3 unless given. */
  readonly moves?: 2 | 3 | undefined;
  /** The time that the lesson is to come to; any time that breaks no hard rule by itself unless given. */
  readonly time?: number | undefined;
  /** How many chains are wanted at most. 10 unless given. */
  readonly count?: number | undefined;
  /** Whether chains are wanted, too, that cost more in hard than leaving everything as it is. */
  readonly allowWorse?: boolean | undefined;
};

/** Looks for chains of moves in one layout. */
export type ChainFinder = {
  readonly find: (lesson: number, options: ChainOptions) => Chain[];
  /** To be called when the layout has been changed. */
  readonly forget: () => void;
};

/** Of the first moves, so many of the cheapest begin chains of three. */
const FIRSTS_TRIED = 400;
/** Of the beginnings of chains of three, so many of the most promising ones are carried on. */
const BEGINNINGS_TRIED = 8000;
/** Of the free places of a lesson that moves last in a chain of three, so many of the best are tried. */
const PLACES_TRIED = 6;

/** The first moves of a chain of three, with the lessons that are still to make way. */
type Beginning = {
  readonly moves: readonly Move[];
  readonly waiting: readonly number[];
  /** Soft cost of the moves so far. */
  readonly soft: number;
};

/** A step with the packed change of cost of making it. */
type PricedStep = Step & { readonly delta: number };

/**
 * A finder over a layout. Chains of two are looked through one and all. Chains of three are too many: only their most
 * promising beginnings are carried on, and the last lessons choose among their best places and those that become free.
 * What a chain is said to change is exact in any case.
 */
export function createChainFinder(layout: Layout, freedom: Freedom): ChainFinder {
  const { delta, timeOf, roomOf } = layout;
  const steps = createSteps(layout, freedom);
  const freePlaces = new Map<number, readonly PricedStep[]>();

  function priced(lesson: number, some: readonly Step[]): PricedStep[] {
    return some.map((step) => ({ ...step, delta: delta(lesson, step.time, step.room) }));
  }

  /** The places of a lesson where nobody stands, best first; to be asked for first while all lessons are at home. */
  function freePlacesOf(lesson: number): readonly PricedStep[] {
    const known = freePlaces.get(lesson);
    if (known) return known;
    const free = priced(lesson, steps.of(lesson, freedom.timesOf(lesson), 0, []));
    free.sort((a, b) => a.delta - b.delta);
    freePlaces.set(lesson, free);
    return free;
  }

  /** Does something while some lessons are elsewhere; it is told the packed change of cost of that. */
  function whileAt(moves: readonly Move[], act: (soFar: number) => void): void {
    const home = moves.map(({ lesson }) => ({ lesson, time: timeOf[lesson]!, room: roomOf[lesson]! }));
    let soFar = 0;
    for (const { lesson, time, room } of moves) {
      soFar += delta(lesson, time, room);
      layout.move(lesson, time, room);
    }
    act(soFar);
    for (const { lesson, time, room } of home.reverse()) layout.move(lesson, time, room);
  }

  /** Soft cost at which a lesson could leave as things stand, for a free place or for one that is vacated. */
  function leavingCost(lesson: number, vacated: { readonly time: number; readonly room: number }): number {
    const [best] = freePlacesOf(lesson);
    // Without a free place it costs more than any soft cost.
    let least = best ? softPart(best.delta) : HARD_UNIT;
    if (!freedom.timesOf(lesson).includes(vacated.time)) return least;
    for (const room of new Set([vacated.room, roomOf[lesson]!])) {
      if (!freedom.roomsOf(lesson).includes(room)) continue;
      least = Math.min(least, softPart(delta(lesson, vacated.time, room)));
    }
    return least;
  }

  /** Where the last lessons of a chain may go: the best of their free places, and wherever others have left. */
  function placesToTry(lesson: number, vacated: readonly number[]): readonly Step[] {
    const times = freedom.timesOf(lesson).filter((time) => vacated.includes(time));
    const best = freePlacesOf(lesson)
      .slice(0, PLACES_TRIED)
      .filter(({ time, room }) => !vacated.includes(time) && steps.isFree(lesson, time, room));
    return [...best, ...steps.of(lesson, times, 0, [])];
  }

  /** Finds places for the lessons that have been taken out, one after the other, and offers what comes of it. */
  function settle(
    moves: readonly Move[],
    [lesson, ...others]: readonly number[],
    soFar: number,
    vacated: readonly number[],
    shortlist: Shortlist,
  ): void {
    if (lesson === undefined) return;
    for (const { time, room } of placesToTry(lesson, vacated)) {
      const move = { lesson, time, room };
      const total = soFar + delta(lesson, time, room);
      if (others.length === 0) {
        if (shortlist.wants(total)) shortlist.offer([...moves, move], total);
      } else {
        whileAt([move], (own) => settle([...moves, move], others, soFar + own, vacated, shortlist));
      }
    }
  }

  /** The first moves of chains of at most so many; the chains of two are offered at once. */
  function beginningsOf(
    lesson: number,
    goals: readonly number[],
    most: number,
    shortlist: Shortlist,
  ): Beginning[] {
    const beginnings: Beginning[] = [];
    const firsts = priced(lesson, steps.of(lesson, goals, most - 1, [])).filter(
      ({ inTheWay }) => inTheWay.length > 0,
    );
    firsts.sort((a, b) => a.delta - b.delta);
    firsts.forEach((step, rank) => {
      const first = { lesson, time: step.time, room: step.room };
      const [second, third] = step.inTheWay;
      if (third !== undefined) {
        beginnings.push({ moves: [first], waiting: step.inTheWay, soft: softPart(step.delta) });
        return;
      }
      whileAt([outOf(second!), first], (soFar) => {
        const mostInTheWay = most === 3 && rank < FIRSTS_TRIED ? 1 : 0;
        const ways = priced(second!, steps.of(second!, freedom.timesOf(second!), mostInTheWay, [lesson]));
        for (const { time, room, inTheWay, delta: own } of ways) {
          const moves = [first, { lesson: second!, time, room }];
          if (inTheWay.length === 0) shortlist.offer(moves, soFar + own);
          else beginnings.push({ moves, waiting: inTheWay, soft: softPart(soFar + own) });
        }
      });
    });
    return beginnings;
  }

  function find(lesson: number, options: ChainOptions): Chain[] {
    const { moves: most = 3, time: goal, count = 10, allowWorse = false } = options;
    if (freedom.isLocked(lesson)) return [];
    const vacated = { time: timeOf[lesson]!, room: roomOf[lesson]! };
    const goals = freedom.timesOf(lesson).filter((time) => goal === undefined || time === goal);
    const shortlist = createShortlist(count, allowWorse);
    const beginnings = beginningsOf(lesson, goals, most, shortlist);
    const costs = new Map<number, number>();
    const costOf = (waiting: number): number => {
      const cost = costs.get(waiting) ?? leavingCost(waiting, vacated);
      costs.set(waiting, cost);
      return cost;
    };
    const promising = beginnings
      .map((beginning) => ({
        beginning,
        soft: beginning.waiting.reduce((sum, waiting) => sum + costOf(waiting), beginning.soft),
      }))
      .sort((a, b) => a.soft - b.soft)
      .slice(0, BEGINNINGS_TRIED);
    for (const { beginning } of promising) {
      const { moves, waiting } = beginning;
      const left = moves.map((move) => timeOf[move.lesson]!);
      // They leave first, so that nothing clashes on the way.
      whileAt([...waiting.map(outOf), ...moves], (soFar) => settle(moves, waiting, soFar, left, shortlist));
    }
    return shortlist.chains();
  }

  return { find, forget: () => freePlaces.clear() };
}

function outOf(lesson: number): Move {
  return { lesson, time: NONE, room: NONE };
}
