import { periodsIn } from '../../constraints/day-pattern.ts';
import { dayTotals, greatest, type OpenDay, sums, type Totals } from './day-totals.ts';
import { spansWithin } from './domains.ts';
import type { LessonFacts } from './lesson-facts.ts';
import type { PersonSet } from './person-sets.ts';

/** What somebody has to do in a week, or in the whole cycle, beside what is possible. */
export type PersonLoad = {
  /** The week, or null for all of the cycle. */
  readonly week: number | null;
  /** Lessons that take place in it. */
  readonly lessons: readonly number[];
  /** Periods of these lessons. */
  readonly needed: number;
  /** Periods in which their times lie. */
  readonly open: number;
  /** The numbers of periods that their days can add up to under their rules. */
  readonly totals: Totals;
  /** Whether the needed number, or one beyond it where more may be taught, is among these. */
  readonly isPossible: boolean;
  /** Lessons of so many periods, and parts of longer ones, beside how many of them fit. */
  readonly lengths: readonly {
    readonly length: number;
    readonly needed: number;
    readonly possible: number;
  }[];
};

/** Counts the loads of somebody: of each week, and of the cycle where it has several. */
export function personLoads(facts: LessonFacts): (set: PersonSet) => PersonLoad[] {
  const { problem, domains } = facts;
  const { weeks, days } = problem.calendar;
  const totalsOf = dayTotals(
    problem.calendar.periods.length,
    (constraint) => problem.constraints[constraint]!.kind,
  );
  const lengthOf = (lesson: number): number => problem.lessons[lesson]!.length;
  const spans = weeks === 1 ? [0] : [...Array.from({ length: weeks }, (_, week) => week), null];

  /** The most lessons of a length that the days can have, or the numbers of periods where it is 1. */
  function possible(set: PersonSet, length: number, week: number | null): Totals {
    const { dayTerms, sumTerms } = set;
    const all = openDays(facts, set, length);
    const ofWeek = sumTerms.filter(({ term }) => term.span === 'week' || weeks === 1);
    const inWeek = (one: number): Totals => {
      const within = all.slice(one * days.length, (one + 1) * days.length);
      if (dayTerms.length + sumTerms.length > 0) return totalsOf(within, length, dayTerms, ofWeek);
      return upTo(within.reduce((sum, { open, starts }) => sum + mostOf(open, starts, length), 0));
    };
    if (week !== null) return inWeek(week);
    const inAll = Array.from({ length: weeks }, (_, one) => inWeek(one)).reduce(sums);
    const ofCycle = sumTerms.filter(({ term }) => term.span === 'cycle');
    return ofCycle.length === 0 ? inAll : inAll & totalsOf(all, length, dayTerms, ofCycle);
  }

  /** Whether all times of a lesson meet in a week, or none, or in the same number of weeks of the cycle. */
  function meetsSurely(lesson: number, week: number | null): boolean {
    const { weekSets, meetings } = domains[lesson]!;
    if (weekSets.length === 0) return false;
    if (week === null) return weekSets.every((set) => periodsIn(set) === meetings);
    return weekSets.every((set) => (((set ^ weekSets[0]!) >> week) & 1) === 0);
  }

  function loadOf(set: PersonSet, week: number | null): PersonLoad {
    const lessons = set.required.filter(
      (lesson) => week === null || (domains[lesson]!.sureWeeks >> week) & 1,
    );
    const parts = (length: number) =>
      lessons.reduce((sum, lesson) => {
        const meetings = week === null ? domains[lesson]!.meetings : 1;
        return sum + Math.floor(lengthOf(lesson) / length) * meetings;
      }, 0);
    const needed = parts(1);
    const totals = possible(set, 1, week);
    const isExact =
      set.required.length === set.lessons.length && set.lessons.every((lesson) => meetsSurely(lesson, week));
    const lengths = new Set(lessons.map(lengthOf).filter((length) => length > 1));
    return {
      week,
      lessons,
      needed,
      open: openDays(facts, set, 1)
        .filter((_, day) => week === null || Math.floor(day / days.length) === week)
        .reduce((sum, { open }) => sum + periodsIn(open), 0),
      totals,
      isPossible: isExact ? ((totals >> BigInt(needed)) & 1n) === 1n : greatest(totals) >= needed,
      lengths: [...lengths].map((length) => ({
        length,
        needed: parts(length),
        possible: greatest(possible(set, length, week)),
      })),
    };
  }

  return (set) => spans.map((week) => loadOf(set, week));
}

/** The days of the cycle as the times of the lessons leave them, for lessons of a length. */
function openDays({ problem, domains }: LessonFacts, { lessons }: PersonSet, length: number): OpenDay[] {
  const { days, weeks } = problem.calendar;
  const own = [...new Set(lessons.map((lesson) => domains[lesson]!))];
  const locked = lessons.filter((lesson) => problem.lessons[lesson]!.lockedTime !== null);
  const openOn = own.map(({ periodsOn }) => periodsOn);
  const lockedOn = locked.map((lesson) => domains[lesson]!.periodsOn);
  const startsOn = length === 1 ? [] : own.map(({ spansOf }) => spansOf(length));
  return Array.from({ length: days.length * weeks }, (_, day) => ({
    weekday: day % days.length,
    open: union(openOn, day),
    locked: union(lockedOn, day),
    starts: union(startsOn, day),
  }));
}

function union(sets: readonly (readonly number[])[], day: number): number {
  return sets.reduce((bits, set) => bits | set[day]!, 0);
}

function mostOf(open: number, starts: number, length: number): number {
  return length === 1 ? periodsIn(open) : spansWithin(open, starts, length);
}

/** All numbers up to one. */
function upTo(most: number): Totals {
  return (1n << BigInt(most + 1)) - 1n;
}
