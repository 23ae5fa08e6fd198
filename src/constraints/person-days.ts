import type { z } from 'zod';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { type ConstraintKind, defineKind, type Finding } from './kind.ts';
import { noMemory } from './memory.ts';
import type { ProgramBuilder } from './program.ts';
import { lessonsWithTag, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { lessonsInPeriods, taughtDays } from './taught.ts';
import { inWeek, onDay, personDetail, personName } from './words.ts';

/** What a rule counts in a person's days, and how much of it is right on a day or in a week. */
export type DayCount = {
  readonly per: 'day' | 'week';
  /** Names the value: counts with the same key have the same one. */
  readonly key: string;
  /** What a day counts by its taught periods (a bit set) and the day of the week: a whole number up to 30, 0 when none is taught. */
  readonly value: (taught: number, weekday: number) => number;
  /** Set when the value depends on the day of the week: a key for each, days with the same key have the same value. */
  readonly byWeekday?: readonly string[] | undefined;
  /** Only lessons of courses with this tag are seen. */
  readonly tag?: string | undefined;
  /** 0 unless given. */
  readonly least?: number;
  /** Without a limit unless given. */
  readonly most?: number;
  /** Set when a count of 0 is right whatever the least. */
  readonly noneIsRight?: boolean;
  /** The taught periods whose lessons make the count on a day of the week; all of them unless given. */
  readonly periods?: (taught: number, weekday: number) => number;
};

/** What a sentence tells: `Anna Berg`, `on Monday` or `in the week`, the count, and whether it is one of a day or of a week. */
export type Told = {
  readonly who: string;
  readonly when: string;
  readonly count: number;
  readonly per?: DayCount['per'];
};

/** A kind of constraint that counts something in a person's days. */
export type DayCountKind<Parameters> = {
  readonly kind: string;
  readonly label: string;
  readonly help: string;
  readonly parameters: z.ZodType<Parameters>;
  /** What is counted, or several counts of the same lessons that are added up. */
  readonly count: (
    parameters: Parameters,
    index: ProblemIndex,
    person: number,
  ) => DayCount | readonly [DayCount, ...DayCount[]];
  readonly sentence: (told: Told, parameters: Parameters, problem: Problem) => string;
};

/** Units by which a count is below the least or above the most. */
function missedBy(
  count: number,
  { least = 0, most = Number.POSITIVE_INFINITY, noneIsRight }: DayCount,
): number {
  if (noneIsRight && count === 0) return 0;
  return Math.max(0, least - count) + Math.max(0, count - most);
}

/** The days, or weeks, of a person whose count is not right. */
function findingsOf(
  index: ProblemIndex,
  solution: Solution,
  person: number,
  lessons: readonly number[],
  count: DayCount,
): Finding[] {
  const { weeks, days } = index.problem.calendar;
  const daysOfSpan = count.per === 'day' ? 1 : days.length;
  const spans = count.per === 'day' ? index.dayCount : weeks;
  const bySpan = Map.groupBy(taughtDays(index, solution, lessons), ({ day }) => Math.floor(day / daysOfSpan));
  return Array.from({ length: spans }, (_, span) => {
    const within = (bySpan.get(span) ?? []).map((taughtDay) => ({
      taughtDay,
      value: count.value(taughtDay.taught, taughtDay.day % days.length),
    }));
    const sum = within.reduce((total, { value }) => total + value, 0);
    const makers = within.flatMap(({ taughtDay, value }) => {
      if (value === 0) return [];
      const { day, taught } = taughtDay;
      return lessonsInPeriods(taughtDay, count.periods?.(taught, day % days.length) ?? taught);
    });
    return {
      deviation: missedBy(sum, count),
      lessons: makers,
      detail: { ...personDetail(index, person), span, perDay: Number(count.per === 'day'), count: sum },
    };
  }).filter(({ deviation }) => deviation > 0);
}

/** States to a program what a person's lessons cost by a count. */
function stateCount(
  { dayCount }: ProblemIndex,
  program: ProgramBuilder,
  lessons: readonly number[],
  count: DayCount,
  weight: number,
): void {
  const { key, value, byWeekday, least, most, noneIsRight } = count;
  if (count.per === 'week') {
    const deviation = (sum: number) => missedBy(sum, count);
    const days = byWeekday ? { byWeekday } : {};
    program.daySum(lessons, { key, span: 'week', ...days, value, deviation }, weight);
    return;
  }
  const limits = `: ${least} to ${most}${noneIsRight ? ' or none' : ''}`;
  // A pattern costs by how a day differs from one on which nothing is taught.
  program.constant(missedBy(0, count) * dayCount, weight);
  if (lessons.length === 0) return;
  program.dayPattern(
    lessons,
    {
      key: `${key}${limits}`,
      counts: 'day',
      ...(byWeekday ? { byWeekday: byWeekday.map((onDay) => `${onDay}${limits}`) } : {}),
      deviation: (taught, weekday) => missedBy(value(taught, weekday), count),
    },
    weight,
  );
}

/**
 * Makes a kind of constraint out of what it counts in a day by its taught periods. A day, or the sum over a week, deviates
 * by what it lacks to the least or has beyond the most.
 */
export function dayCountKind<Parameters>(stated: DayCountKind<Parameters>): ConstraintKind {
  return defineKind<Parameters>({
    kind: stated.kind,
    get label() {
      return stated.label;
    },
    get help() {
      return stated.help;
    },
    parameters: stated.parameters,
    scopes: PEOPLE_SCOPES,
    violations: (index, solution, rule, memory = noMemory) =>
      peopleInScope(index, rule.scope).flatMap((person) => {
        const counts = [stated.count(rule.parameters, index, person)].flat();
        const lessons = lessonsWithTag(index, index.lessonsOfPerson[person]!, counts[0]!.tag);
        return memory(rule, person, lessons, solution, () =>
          counts.flatMap((count) => findingsOf(index, solution, person, lessons, count)),
        );
      }),
    compile: (index, rule, program) => {
      for (const person of peopleInScope(index, rule.scope)) {
        const counts = [stated.count(rule.parameters, index, person)].flat();
        const lessons = lessonsWithTag(index, index.lessonsOfPerson[person]!, counts[0]!.tag);
        for (const count of counts) stateCount(index, program, lessons, count, rule.weight);
      }
    },
    sentence: (problem, { detail }, parameters) => {
      const { span, perDay, count } = detail;
      const when = perDay ? onDay(problem, span!) : inWeek(problem, span!);
      const told = {
        who: personName(problem, detail),
        when,
        count: count!,
        per: perDay ? 'day' : 'week',
      } as const;
      return stated.sentence(told, parameters, problem);
    },
  });
}
