import { z } from 'zod';
import { onceFor } from '../once-for.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Constraint } from '../timetable/problem.ts';
import { periodSet } from './period-set.ts';
import type { DayCount } from './person-days.ts';
import { peopleInScope } from './scope.ts';

/** What closes cells: the hard rules on times that are not available. Their faults are told by `checkConstraints`. */
const closing = z.object({ times: periodSet });

function closes({ kind, hard }: Constraint): boolean {
  return kind === 'unavailable-times' && hard;
}

/** Adds the periods that a rule closes to bit sets, one for each day of the week. */
function addClosed({ problem }: ProblemIndex, { parameters }: Constraint, bits: number[]): void {
  const { days, periods } = problem.calendar;
  for (const { day, period } of closing.safeParse(parameters).data?.times ?? [])
    if (day < days.length && period < periods.length) bits[day]! |= 1 << period;
}

function noneClosed({ problem }: ProblemIndex): number[] {
  return problem.calendar.days.map(() => 0);
}

/**
 * The periods in which a hard rule lets nothing take place for anybody (the breaks of those who draw them as periods): bit
 * sets, one for each day of the week, which are alike in all weeks. The rules are read once: many rules ask for many people.
 */
export const breakPeriods: (index: ProblemIndex) => readonly number[] = onceFor((index) => {
  const bits = noneClosed(index);
  for (const constraint of index.problem.constraints)
    if (closes(constraint) && constraint.scope.of === 'everybody') addClosed(index, constraint, bits);
  return bits;
});

/**
 * The periods in which a hard rule lets a person do nothing, be it on everybody, on all teachers or groups or on some of
 * them: bit sets likewise.
 */
export function closedPeriods(index: ProblemIndex, person: number): readonly number[] {
  return closedByPerson(index)[person]!;
}

const closedByPerson = onceFor((index: ProblemIndex): readonly (readonly number[])[] => {
  const closed = index.people.map(() => noneClosed(index));
  for (const constraint of index.problem.constraints) {
    if (!closes(constraint)) continue;
    const bits = noneClosed(index);
    addClosed(index, constraint, bits);
    for (const person of peopleInScope(index, constraint.scope))
      for (const [day, own] of bits.entries()) closed[person]![day]! |= own;
  }
  return closed;
});

/**
 * A value of a person's days that is told the closed periods of each day, where they are to be passed over: 0 otherwise.
 *
 * @param key names the value where nothing is closed
 */
export function besideClosed(
  key: string,
  closed: readonly number[] | null,
  value: (taught: number, closed: number) => number,
): Pick<DayCount, 'key' | 'byWeekday' | 'value'> {
  if (closed === null || closed.every((periods) => periods === 0))
    return { key, value: (taught) => value(taught, 0) };
  return {
    key: `${key} but ${closed.join(' ')}`,
    byWeekday: closed.map((periods) => `${key} but ${periods}`),
    value: (taught, weekday) => value(taught, closed[weekday]!),
  };
}
