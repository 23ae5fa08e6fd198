import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { breakPeriods } from './closed-cells.ts';
import { firstRunIn, periodsIn } from './day-pattern.ts';
import { defineKind } from './kind.ts';
import type { DayTerm } from './program.ts';
import { lessonsWithTag, PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { lessonsInPeriods, taughtDays } from './taught.ts';
import { dayName, personDetail, personName, tagValues } from './words.ts';

/**
 * Counts the periods taught without a free one between them, beyond the allowed number. A period in which nothing may
 * take place for anybody ends them too; a pause of the calendar does not.
 */
const parameters = z.strictObject({
  most: z.int().min(1).max(30),
  /** Only lessons of courses with this tag count. */
  tag: z.string().min(1).optional(),
});
type Parameters = z.infer<typeof parameters>;

/** Units of one run of taught periods. */
function beyond(run: number, { most }: Parameters): number {
  return Math.max(0, periodsIn(run) - most);
}

/** The runs of a set of taught periods, each as a set of its own. */
function runsIn(taught: number): number[] {
  const runs: number[] = [];
  for (let rest = taught; rest !== 0; rest &= ~runs.at(-1)!) runs.push(firstRunIn(rest));
  return runs;
}

function termOf(index: ProblemIndex, parameters: Parameters): DayTerm {
  const breaks = breakPeriods(index);
  const hasBreaks = breaks.some((periods) => periods !== 0);
  const key = `max-consecutive ${parameters.most}`;
  const butFor = (periods: number | string): string => `${key} but ${periods}`;
  return {
    ...(hasBreaks ? { key: butFor(breaks.join(' ')), byWeekday: breaks.map(butFor) } : { key }),
    counts: 'day',
    // As `runsIn`, without a list: the search may ask for it at every move.
    deviation: (taught, weekday) => {
      let rest = taught & ~breaks[weekday]!;
      let deviation = 0;
      while (rest !== 0) {
        const run = firstRunIn(rest);
        deviation += beyond(run, parameters);
        rest &= ~run;
      }
      return deviation;
    },
  };
}

export const maxConsecutive = defineKind<Parameters>({
  kind: 'max-consecutive',
  get label() {
    return text('rules.max-consecutive.label');
  },
  get help() {
    return text('rules.max-consecutive.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, solution, rule) => {
    const breaks = breakPeriods(index);
    return peopleInScope(index, rule.scope).flatMap((person) => {
      const lessons = lessonsWithTag(index, index.lessonsOfPerson[person]!, rule.parameters.tag);
      return taughtDays(index, solution, lessons).flatMap((taughtDay) => {
        const { day, taught } = taughtDay;
        return runsIn(taught & ~breaks[day % breaks.length]!).flatMap((run) => {
          const deviation = beyond(run, rule.parameters);
          if (deviation === 0) return [];
          const detail = { ...personDetail(index, person), day, periods: periodsIn(run) };
          return [{ deviation, lessons: lessonsInPeriods(taughtDay, run), detail }];
        });
      });
    });
  },
  compile: (index, rule, program) => {
    const term = termOf(index, rule.parameters);
    for (const person of peopleInScope(index, rule.scope)) {
      const lessons = lessonsWithTag(index, index.lessonsOfPerson[person]!, rule.parameters.tag);
      program.dayPattern(lessons, term, rule.weight);
    }
  },
  sentence: (problem, { detail }, { most, tag }) =>
    text('rules.max-consecutive.broken', {
      who: personName(problem, detail),
      count: detail.periods!,
      ...tagValues(tag),
      day: dayName(problem, detail.day!),
      most,
    }),
});
