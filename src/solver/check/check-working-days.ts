import { text } from '../../languages/text.ts';
import { lessonsByCourse, ruleName } from './check-words.ts';
import { findDeficit } from './deficit.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { type TermOf, termsOf } from './hard-terms.ts';

/** No rule asks for more days. */
const MOST_ASKED = 30;

/** Courses that cannot be spread over as many days as a rule asks: too few lessons, or too few days for them. */
export const checkWorkingDays: Check = (facts) =>
  termsOf(facts.terms, 'days-used').flatMap((term) => {
    for (let week = 0; week < facts.problem.calendar.weeks; week++) {
      const finding = lackingDays(facts, term, week);
      if (finding) return [finding];
    }
    return [];
  });

function lackingDays(facts: CheckFacts, term: TermOf<'days-used'>, week: number): CheckFinding | null {
  const { problem, domains, needsTime } = facts;
  const { lessons, deviation, constraint } = term;
  const weekdays = problem.calendar.days.length;
  const daysOf = (lesson: number) =>
    domains[lesson]!.days.filter((day) => Math.floor(day / weekdays) === week).map((day) => day % weekdays);
  const meeting = lessons.map(daysOf).filter((days) => days.length > 0);
  const isUsed = lessons.some((lesson) => needsTime[lesson] && (domains[lesson]!.sureWeeks >> week) & 1);
  const most = mostDays(meeting, weekdays);
  for (let days = Number(isUsed); days <= most; days++) if (deviation(days) === 0) return null;
  let asked = most + 1;
  while (asked < MOST_ASKED && deviation(asked) !== 0) asked++;
  const told = {
    lessons: lessons.length === 0 ? text('checks.aCourseWithoutLessons') : lessonsByCourse(problem, lessons),
    possible: most,
    rule: ruleName(problem, constraint),
    asked,
  };
  return {
    kind: 'days-not-reached',
    severity: 'impossible',
    subjects: lessons.length === 0 ? [] : [{ of: 'course', position: problem.lessons[lessons[0]!]!.course }],
    numbers: { lessons: lessons.length, possible: most, asked },
    lessons,
    rules: [constraint],
    sentence:
      problem.calendar.weeks === 1
        ? text('checks.daysNotReached', told)
        : text('checks.daysNotReachedInWeek', { ...told, week: week + 1 }),
  };
}

/** The most days on which lessons can be, each on one of its own: days without a lesson for them are taken away. */
function mostDays(lessons: readonly (readonly number[])[], weekdays: number): number {
  const open = Array.from({ length: weekdays }, (_, day) => day);
  const chosen: number[] = [];
  for (const day of open) {
    const wanted = [...chosen, day];
    const demands = wanted.map((one) => ({
      amount: 1,
      bins: lessons.flatMap((days, lesson) => (days.includes(one) ? [lesson] : [])),
    }));
    // What can be matched grows day by day, whichever comes first.
    if (findDeficit(demands, new Uint8Array(lessons.length).fill(1)) === null) chosen.push(day);
  }
  return chosen.length;
}
