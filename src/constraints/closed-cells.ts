import { z } from 'zod';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { cellsOfPeriods, periodSet } from './period-set.ts';
import { peopleInScope } from './scope.ts';

/** What closes cells: the hard rules on times that are not available. Their faults are told by `checkConstraints`. */
const closing = z.object({ times: periodSet });

type Closed = {
  /** Cells in which nothing may take place. */
  readonly forAll: ReadonlySet<number>;
  /** Cells in which a person may do nothing, `[person]`. */
  readonly forPerson: readonly ReadonlySet<number>[];
};

/** The rules are read once for each index: many rules ask for many people. */
const known = new WeakMap<ProblemIndex, Closed>();

function closedIn(index: ProblemIndex): Closed {
  const before = known.get(index);
  if (before) return before;
  const forAll = new Set<number>();
  const forPerson = index.people.map(() => new Set<number>());
  for (const { kind, hard, scope, parameters } of index.problem.constraints) {
    if (kind !== 'unavailable-times' || !hard) continue;
    const cells = cellsOfPeriods(index, closing.safeParse(parameters).data?.times ?? []);
    if (scope.of === 'everybody') for (const cell of cells) forAll.add(cell);
    for (const person of peopleInScope(index, scope)) for (const cell of cells) forPerson[person]!.add(cell);
  }
  const closed = { forAll, forPerson };
  known.set(index, closed);
  return closed;
}

/**
 * The periods in which a hard rule lets nothing take place for anybody (the breaks of those who draw them as periods): bit
 * sets, one for each day of the week, which are alike in all weeks.
 */
export function breakPeriods(index: ProblemIndex): readonly number[] {
  return byWeekday(index, closedIn(index).forAll);
}

/**
 * The periods in which a hard rule lets a person do nothing, be it on everybody, on all teachers or groups or on some of
 * them: bit sets likewise.
 */
export function closedPeriods(index: ProblemIndex, person: number): readonly number[] {
  return byWeekday(index, closedIn(index).forPerson[person]!);
}

function byWeekday(index: ProblemIndex, cells: ReadonlySet<number>): number[] {
  const { days, periods } = index.problem.calendar;
  return days.map((_, day) =>
    periods.reduce(
      (bits, _period, period) => (cells.has(day * periods.length + period) ? bits | (1 << period) : bits),
      0,
    ),
  );
}
