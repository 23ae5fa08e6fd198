import { periodsIn } from '../../constraints/day-pattern.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';

/** Times that a lesson may take, with what follows from them. Lessons with the same times share one object. */
export type Domain = {
  /** Positions in `Problem.times`. */
  readonly times: readonly number[];
  /** Cells of the cycle that any of the times covers, ascending. */
  readonly cells: readonly number[];
  /** The same as bit sets of periods, `[day of the cycle]`. */
  readonly periodsOn: readonly number[];
  /** Days of the cycle on which any of the times meets, ascending. */
  readonly days: readonly number[];
  /** The sets of weeks of the times, each once, as bit sets. */
  readonly weekSets: readonly number[];
  /** Bit set of the weeks in which all of the times meet. */
  readonly sureWeeks: number;
  /** Weeks in which a lesson meets at least. */
  readonly meetings: number;
  /** First periods of the spans of so many periods that lie within a time, as bit sets, `[day of the cycle]`. */
  readonly spansOf: (length: number) => readonly number[];
};

/** The days of the cycle on which a time meets. */
function daysOfTime({ problem }: ProblemIndex, time: number): number[] {
  const { weeks, days } = problem.calendar;
  const { day, weeks: inWeeks } = problem.times[time]!;
  const met: number[] = [];
  for (let week = 0; week < weeks; week++) if ((inWeeks >> week) & 1) met.push(week * days.length + day);
  return met;
}

/** Gives the domain of some times; the same object for the same times. */
export function domainMaker(index: ProblemIndex): (times: readonly number[]) => Domain {
  const byFingerprint = new Map<number, Domain[]>();
  return (times) => {
    let fingerprint = times.length;
    for (const time of times) fingerprint = (Math.imul(fingerprint, 31) + time) | 0;
    let alike = byFingerprint.get(fingerprint);
    if (!alike) {
      alike = [];
      byFingerprint.set(fingerprint, alike);
    }
    let domain = alike.find((known) => areSame(known.times, times));
    if (!domain) {
      domain = domainOf(index, times);
      alike.push(domain);
    }
    return domain;
  };
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
  if (some === others) return true;
  if (some.length !== others.length) return false;
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false;
  return true;
}

function domainOf(index: ProblemIndex, times: readonly number[]): Domain {
  const { problem, dayCount } = index;
  const { periods } = problem.calendar;
  const periodsOn = new Array<number>(dayCount).fill(0);
  const weekSets: number[] = [];
  for (const time of times) {
    const { start, length, weeks } = problem.times[time]!;
    for (const day of daysOfTime(index, time)) periodsOn[day]! |= span(start, length);
    if (!weekSets.includes(weeks)) weekSets.push(weeks);
  }
  const spans = new Map<number, readonly number[]>();
  return {
    times,
    cells: periodsOn.flatMap((taught, day) => bitsOf(taught).map((period) => day * periods.length + period)),
    periodsOn,
    days: periodsOn.flatMap((taught, day) => (taught === 0 ? [] : [day])),
    weekSets,
    sureWeeks: weekSets.length === 0 ? 0 : weekSets.reduce((all, weeks) => all & weeks),
    meetings: weekSets.length === 0 ? 0 : Math.min(...weekSets.map(periodsIn)),
    spansOf: (asked) => {
      let starts = spans.get(asked);
      if (!starts) {
        starts = spanStarts(index, times, asked);
        spans.set(asked, starts);
      }
      return starts;
    },
  };
}

function spanStarts(index: ProblemIndex, times: readonly number[], asked: number): number[] {
  const starts = new Array<number>(index.dayCount).fill(0);
  for (const time of times) {
    const { start, length } = index.problem.times[time]!;
    if (length < asked) continue;
    for (const day of daysOfTime(index, time)) starts[day]! |= span(start, length - asked + 1);
  }
  return starts;
}

/** The bit set of so many periods from one on. */
export function span(start: number, length: number): number {
  return (2 ** length - 1) << start;
}

/** The positions of the bits that are set, ascending. */
function bitsOf(bits: number): number[] {
  const positions: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) positions.push(31 - Math.clz32(rest & -rest));
  return positions;
}

/** The most spans of so many periods within these periods of a day of which no two overlap; they begin at `starts`. */
export function spansWithin(periods: number, starts: number, length: number): number {
  const whole = span(0, length);
  let count = 0;
  let rest = starts;
  while (rest !== 0) {
    const start = 31 - Math.clz32(rest & -rest);
    rest &= rest - 1;
    if (((periods >>> start) & whole) !== whole) continue;
    count++;
    // The next one begins where this one ends.
    rest = start + length > 31 ? 0 : rest & (-1 << (start + length));
  }
  return count;
}
