import type { PairRelation } from '../../constraints/program.ts';
import { firstDay, shareCell } from '../../constraints/two-times.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { TermOf } from './hard-terms.ts';

/** What a rule on the times of two lessons implies, found by trying it on every two times. */
type Separation = {
  /** Whether two times that share a cell always break it. */
  readonly keepsApart: boolean;
  /** Days by which the first meetings of the two are apart at least, 0 for none. */
  readonly leastDays: number;
  /** The same within the week, whichever week. */
  readonly leastWeekdays: number;
};

/** Two lessons and what is asked of their times. */
export type TimePair = {
  readonly first: number;
  readonly second: number;
  readonly relation: PairRelation;
  readonly constraint: number;
  readonly separation: Separation;
};

/** With more times than this a relation is not tried on every two of them. */
const MOST_TIMES = 400;
const UNKNOWN: Separation = { keepsApart: false, leastDays: 0, leastWeekdays: 0 };

/** The pairs of lessons that hard rules relate by their times. */
export function timePairsOf(index: ProblemIndex, terms: readonly TermOf<'time-pairs'>[]): TimePair[] {
  const known = new Map<string, Separation>();
  return terms.flatMap(({ pairs: lessons, relation, constraint }) => {
    if (lessons.length === 0) return [];
    let separation = known.get(relation.key);
    if (!separation) {
      separation = separationOf(index, relation);
      known.set(relation.key, separation);
    }
    const read = separation;
    return lessons
      .filter(([first, second]) => first !== second)
      .map(([first, second]) => ({ first, second, relation, constraint, separation: read }));
  });
}

function separationOf({ problem }: ProblemIndex, { deviation }: PairRelation): Separation {
  const { times, calendar } = problem;
  if (times.length > MOST_TIMES) return UNKNOWN;
  const days = times.map((time) => firstDay(calendar, time));
  let keepsApart = true;
  let leastDays = Number.POSITIVE_INFINITY;
  let leastWeekdays = Number.POSITIVE_INFINITY;
  for (let a = 0; a < times.length; a++) {
    for (let b = 0; b < times.length; b++) {
      if (deviation(a, b) !== 0) continue;
      if (keepsApart && shareCell(times[a]!, times[b]!)) keepsApart = false;
      leastDays = Math.min(leastDays, Math.abs(days[a]! - days[b]!));
      leastWeekdays = Math.min(leastWeekdays, Math.abs(times[a]!.day - times[b]!.day));
      if (!keepsApart && leastDays === 0 && leastWeekdays === 0) return UNKNOWN;
    }
  }
  return { keepsApart, leastDays, leastWeekdays };
}
