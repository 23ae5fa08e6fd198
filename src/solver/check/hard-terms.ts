import type { DaySum, DayTerm, PairRelation, ProgramBuilder } from '../../constraints/program.ts';
import type { KnownRule } from '../../constraints/registry.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';

type Lessons = readonly number[];

/** What the hard rules say, term by term. Each is kept when its deviation is 0 and broken otherwise. */
type Statement =
  | {
      readonly family: 'time';
      readonly lessons: Lessons;
      readonly deviation: (lesson: number, time: number) => number;
    }
  | {
      readonly family: 'room';
      readonly lessons: Lessons;
      readonly deviation: (lesson: number, room: number) => number;
    }
  | { readonly family: 'room-cells'; readonly rooms: Lessons; readonly cells: readonly number[] }
  | {
      readonly family: 'placed';
      readonly lessons: Lessons;
      readonly deviation: (lesson: number) => number;
    }
  | { readonly family: 'exclusive'; readonly lessons: Lessons; readonly capacity: number }
  | { readonly family: 'exclusive-rooms' }
  | { readonly family: 'conflicting-courses'; readonly lists: readonly (readonly number[])[] }
  | { readonly family: 'day'; readonly lessons: Lessons; readonly term: DayTerm }
  | { readonly family: 'day-sum'; readonly lessons: Lessons; readonly term: DaySum }
  | {
      readonly family: 'cell-counts';
      readonly lessons: Lessons;
      /** Null for all cells. */
      readonly cells: readonly number[] | null;
      readonly deviation: (count: number) => number;
    }
  | {
      readonly family: 'time-pairs' | 'room-pairs';
      readonly pairs: readonly (readonly [number, number])[];
      readonly relation: PairRelation;
    }
  | {
      readonly family: 'lessons-on-day' | 'days-used';
      readonly lessons: Lessons;
      readonly deviation: (count: number) => number;
    }
  | { readonly family: 'rooms-used'; readonly lessons: Lessons; readonly most: number }
  | { readonly family: 'constant'; readonly deviation: number }
  /** Something that only the rule itself can count. */
  | { readonly family: 'whole' };

/** One term of a hard rule. */
export type HardTerm = Statement & {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
};

/** The terms of one family. */
export type TermOf<Family extends HardTerm['family']> = HardTerm & { readonly family: Family };

/**
 * The terms that the hard rules of a problem state for the search. So the checks know every kind of constraint without
 * naming one: what a rule means is written in the file of its kind alone.
 */
export function hardTermsOf(index: ProblemIndex, rules: readonly KnownRule[]): HardTerm[] {
  return rules.flatMap(({ kind, rule }) => {
    const statements: Statement[] = [];
    kind.compile(
      index,
      rule,
      collector((statement) => statements.push(statement)),
    );
    // A rule that takes something off what its terms cost is not broken because one of them is.
    if (statements.some((one) => one.family === 'constant' && one.deviation < 0)) return [];
    return statements.map((statement) => ({ ...statement, constraint: rule.constraint }));
  });
}

/** The terms of one family out of all. */
export function termsOf<Family extends HardTerm['family']>(
  terms: readonly HardTerm[],
  family: Family,
): TermOf<Family>[] {
  return terms.filter((term): term is TermOf<Family> => term.family === family);
}

/** The greatest number up to a limit that a rule on numbers allows, or 0. */
export function mostAllowed(deviation: (count: number) => number, limit: number): number {
  for (let count = limit; count > 0; count--) if (deviation(count) === 0) return count;
  return 0;
}

/** Weights do not matter to a check: a hard rule is kept or broken. */
function collector(add: (statement: Statement) => void): ProgramBuilder {
  return {
    timeDeviation: (lessons, deviation) => add({ family: 'time', lessons, deviation }),
    roomDeviation: (lessons, deviation) => add({ family: 'room', lessons, deviation }),
    roomCells: (rooms, cells) => add({ family: 'room-cells', rooms, cells }),
    unplaced: (lessons, deviation) => add({ family: 'placed', lessons, deviation }),
    exclusive: (lessons, capacity) => add({ family: 'exclusive', lessons, capacity }),
    exclusiveRooms: () => add({ family: 'exclusive-rooms' }),
    // What a teacher has for certain is exclusive beside it.
    exclusiveSeats: () => {},
    conflictingPairs: (lists) => add({ family: 'conflicting-courses', lists }),
    dayPattern: (lessons, term) => add({ family: 'day', lessons, term }),
    daySum: (lessons, term) => add({ family: 'day-sum', lessons, term }),
    cellCounts: (lessons, cells, deviation) => add({ family: 'cell-counts', lessons, cells, deviation }),
    timePairs: (pairs, relation) => add({ family: 'time-pairs', pairs, relation }),
    roomPairs: (pairs, relation) => add({ family: 'room-pairs', pairs, relation }),
    whole: () => add({ family: 'whole' }),
    constant: (deviation) => {
      if (deviation !== 0) add({ family: 'constant', deviation });
    },
    total: (lessons, count, deviationOf) => {
      const deviation = deviationOf(lessons.reduce((sum, lesson) => sum + count(lesson), 0));
      if (deviation !== 0) add({ family: 'constant', deviation });
    },
    lessonsOnDay: (lessons, deviation) => add({ family: 'lessons-on-day', lessons, deviation }),
    daysUsed: (lessons, deviation) => add({ family: 'days-used', lessons, deviation }),
    roomsUsed: (lessons, most) => add({ family: 'rooms-used', lessons, most }),
  };
}
