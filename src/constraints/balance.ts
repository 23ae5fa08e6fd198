import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { periodsFrom, periodsIn } from './day-pattern.ts';
import { defineKind, type Finding } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons } from './program.ts';
import { PEOPLE_SCOPES, peopleInScope } from './scope.ts';
import { dayName, personDetail, personName } from './words.ts';

/** Counts the periods by which a person's fullest day of a week is above the emptiest one with lessons, beyond the allowed number. */
const parameters = z.strictObject({ most: z.int().min(0).max(30) });
type Parameters = z.infer<typeof parameters>;

/** The days of a week with the most and with the fewest periods taught, the earliest such ones. */
type Extremes = { fullest: number; most: number; emptiest: number; fewest: number };

/** Calls `visit` with the extremes of each week that has lessons. They are overwritten by the next week's. */
function extremesReader({ problem }: ProblemIndex) {
  const daysPerWeek = problem.calendar.days.length;
  const extremes: Extremes = { fullest: 0, most: 0, emptiest: 0, fewest: 0 };
  return (placed: PlacedLessons, visit: (extremes: Extremes) => void): void => {
    let week = -1;
    for (let i = 0; i < placed.count; ) {
      const day = placed.day[i]!;
      let taught = 0;
      for (; i < placed.count && placed.day[i] === day; i++) {
        taught |= periodsFrom(placed.start[i]!, placed.end[i]! - 1);
      }
      const periods = periodsIn(taught);
      const weekOfDay = Math.floor(day / daysPerWeek);
      if (weekOfDay !== week) {
        if (week >= 0) visit(extremes);
        week = weekOfDay;
        extremes.most = 0;
        extremes.fewest = Number.POSITIVE_INFINITY;
      }
      if (periods > extremes.most) {
        extremes.most = periods;
        extremes.fullest = day;
      }
      if (periods < extremes.fewest) {
        extremes.fewest = periods;
        extremes.emptiest = day;
      }
    }
    if (week >= 0) visit(extremes);
  };
}

function beyond({ most, fewest }: Extremes, parameters: Parameters): number {
  return Math.max(0, most - fewest - parameters.most);
}

export const balance = defineKind<Parameters>({
  kind: 'balance',
  get label() {
    return text('rules.balance.label');
  },
  get help() {
    return text('rules.balance.help');
  },
  parameters,
  scopes: PEOPLE_SCOPES,
  violations: (index, solution, rule) => {
    const read = placedReader(index);
    const readExtremes = extremesReader(index);
    return peopleInScope(index, rule.scope).flatMap((person) => {
      const placed = read(index.lessonsOfPerson[person]!, solution.timeOf, solution.roomOf);
      const findings: Finding[] = [];
      readExtremes(placed, (extremes) => {
        const deviation = beyond(extremes, rule.parameters);
        if (deviation === 0) return;
        const { fullest, emptiest, most, fewest } = extremes;
        const lessons = [...placed.lesson.subarray(0, placed.count)].filter(
          (_, i) => placed.day[i] === fullest || placed.day[i] === emptiest,
        );
        findings.push({
          deviation,
          lessons,
          detail: { ...personDetail(index, person), fullest, emptiest, most, fewest },
        });
      });
      return findings;
    });
  },
  compile: (index, rule, program) => {
    const readExtremes = extremesReader(index);
    let sum = 0;
    const add = (extremes: Extremes) => {
      sum += beyond(extremes, rule.parameters);
    };
    const evaluate = (placed: PlacedLessons) => {
      sum = 0;
      readExtremes(placed, add);
      return sum;
    };
    for (const person of peopleInScope(index, rule.scope)) {
      program.whole(index.lessonsOfPerson[person]!, evaluate, rule.weight, {
        isMendable: true,
        ofTimes: true,
      });
    }
  },
  sentence: (problem, { detail }, { most }) => {
    return text('rules.balance.broken', {
      who: personName(problem, detail),
      most: detail.most!,
      fullest: dayName(problem, detail.fullest!),
      fewest: detail.fewest!,
      emptiest: dayName(problem, detail.emptiest!),
      allowed: most,
    });
  },
});
