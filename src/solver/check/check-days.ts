import { firstDay } from '../../constraints/two-times.ts';
import { dayName } from '../../constraints/words.ts';
import { listed, text } from '../../languages/text.ts';
import { coursesOf, lessonsByCourse, ruleName } from './check-words.ts';
import { findDeficit } from './deficit.ts';
import type { Domain } from './domains.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { mostAllowed, termsOf } from './hard-terms.ts';

/** Lessons of which a rule allows only so many on a day, with too few days for all of them. */
export const checkLessonsPerDay: Check = (facts) => {
  const { problem, domains } = facts;
  const { weeks, days: weekdays } = problem.calendar;
  return termsOf(facts.terms, 'lessons-on-day').flatMap(({ lessons: all, deviation, constraint }) => {
    const most = mostAllowed(deviation, all.length);
    for (let week = 0; week < weeks; week++) {
      const lessons = placeable(facts, all).filter((lesson) => (domains[lesson]!.sureWeeks >> week) & 1);
      const days = lessons.map((lesson) =>
        domains[lesson]!.days.filter((day) => Math.floor(day / weekdays.length) === week),
      );
      const crowd = crowdOnDays(facts, lessons, days, most);
      if (crowd)
        return [daysFinding(facts, { ...crowd, most, constraint, nameOf: (day) => dayName(problem, day) })];
    }
    return [];
  });
};

/** Days, in or beyond the week, that lessons have at hand, and how far apart these must be. */
type Apart = {
  readonly least: number;
  readonly daysOf: (domain: Domain) => readonly number[];
  readonly nameOf: (day: number) => string;
};

/** Lessons that a rule on pairs keeps on different days, or farther apart, with too few days for all of them. */
export const checkDaysApart: Check = (facts) => {
  const { calendar } = facts.problem;
  const byRule = Map.groupBy(facts.timePairs, ({ constraint, relation }) => `${constraint} ${relation.key}`);
  return [...byRule.values()].flatMap((pairs) => {
    const { separation, constraint } = pairs[0]!;
    const waysToCount: Apart[] = [
      {
        least: separation.leastDays,
        daysOf: ({ times }) => firstDays(facts, times),
        nameOf: (day) => dayName(facts.problem, day),
      },
      {
        least: separation.leastWeekdays,
        daysOf: ({ days }) => [...new Set(days.map((day) => day % calendar.days.length))],
        nameOf: (day) => calendar.days[day]!,
      },
    ];
    return cliquesAmong(pairs).flatMap((clique) => {
      const lessons = placeable(facts, clique);
      for (const { least, daysOf, nameOf } of waysToCount) {
        if (!Number.isFinite(least) || least < 1) continue;
        const days = lessons.map((lesson) => daysOf(facts.domains[lesson]!));
        const crowd = crowdOnDays(facts, lessons, days, 1) ?? farApart(lessons, days, least);
        if (crowd) return [daysFinding(facts, { ...crowd, most: 1, constraint, nameOf })];
      }
      return [];
    });
  });
};

type Crowd = {
  readonly lessons: readonly number[];
  readonly days: readonly number[];
  readonly offered: number;
};

/** Those of some lessons that must take place, and can. */
function placeable({ needsTime, domains }: CheckFacts, lessons: readonly number[]): number[] {
  return lessons.filter((lesson) => needsTime[lesson] && domains[lesson]!.times.length > 0);
}

/** The lessons that do not all fit on their days, so many on each. */
function crowdOnDays(
  { index }: CheckFacts,
  lessons: readonly number[],
  days: readonly (readonly number[])[],
  most: number,
): Crowd | null {
  const deficit = findDeficit(
    days.map((bins) => ({ amount: 1, bins })),
    new Int32Array(index.dayCount).fill(most),
  );
  if (!deficit) return null;
  const { demands, bins, offered } = deficit;
  return { lessons: demands.map((demand) => lessons[demand]!), days: bins, offered };
}

/** As many lessons fit as there are days so far apart, taken from the first day on. */
function farApart(
  lessons: readonly number[],
  daysOf: readonly (readonly number[])[],
  least: number,
): Crowd | null {
  const days = [...new Set(daysOf.flat())].sort((a, b) => a - b);
  let offered = 0;
  let next = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day < next) continue;
    offered++;
    next = day + least;
  }
  return lessons.length > offered ? { lessons, days, offered } : null;
}

function daysFinding(
  { problem }: CheckFacts,
  told: Crowd & Pick<Apart, 'nameOf'> & { readonly most: number; readonly constraint: number },
): CheckFinding {
  const { lessons, days, offered, most, constraint, nameOf } = told;
  return {
    kind: 'too-few-days',
    severity: 'impossible',
    subjects: coursesOf(problem, lessons),
    numbers: { lessons: lessons.length, days: days.length, possible: offered, most },
    lessons: [...lessons].sort((a, b) => a - b),
    rules: [constraint],
    sentence: text('checks.tooFewDays', {
      lessons: lessonsByCourse(problem, lessons),
      days: days.length,
      names: listed(days.map(nameOf)),
      rule: ruleName(problem, constraint),
      possible: offered,
      count: lessons.length,
    }),
  };
}

function firstDays({ problem }: CheckFacts, times: readonly number[]): number[] {
  return [...new Set(times.map((time) => firstDay(problem.calendar, problem.times[time]!)))];
}

/** Sets of lessons of which every two are a pair. The pairs of a rule come from such sets, and a greedy search finds these again. */
function cliquesAmong(pairs: readonly { readonly first: number; readonly second: number }[]): number[][] {
  const partners = new Map<number, Set<number>>();
  for (const { first, second } of pairs) {
    partners.set(first, (partners.get(first) ?? new Set()).add(second));
    partners.set(second, (partners.get(second) ?? new Set()).add(first));
  }
  const found = new Map<string, number[]>();
  for (const [lesson, near] of partners) {
    const clique = [lesson];
    for (const other of near) if (clique.every((one) => partners.get(one)!.has(other))) clique.push(other);
    clique.sort((a, b) => a - b);
    found.set(clique.join(), clique);
  }
  return [...found.values()];
}
