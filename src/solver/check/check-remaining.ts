import { listed, text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { coursesOf, lessonsByCourse } from './check-words.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { type Emptied, type Means, narrow } from './narrow.ts';

/** Lessons whose times are all taken: by locked lessons, by lessons that can be nowhere else, and by what follows from these. */
export const checkRemainingTimes: Check = (facts) => narrow(facts).map((emptied) => finding(facts, emptied));

function finding({ problem, domains }: CheckFacts, { lesson, takers }: Emptied): CheckFinding {
  const times = domains[lesson]!.times.length;
  const byMeans = Map.groupBy(takers, ({ means }) => means);
  const by = [...byMeans]
    .map(([means, own]) => takersInWords(problem, means, own))
    .reduce((one, other) => text('checks.taker.andBy', { one, other }));
  const others = new Set(takers.map((taker) => taker.lesson));
  return {
    kind: 'no-time-left',
    severity: 'impossible',
    subjects: coursesOf(problem, [lesson]),
    numbers: { times, takers: others.size },
    lessons: [...new Set([lesson, ...others])].sort((a, b) => a - b),
    rules: [],
    sentence: text('checks.noTimeLeft', {
      lessons: lessonsByCourse(problem, [lesson]),
      times,
      takers: by,
    }),
  };
}

/** `the locked Maths 7B (lesson 1 of 4), which shares people with it`. */
function takersInWords(problem: Problem, means: Means, takers: Emptied['takers']): string {
  const lessons = [...new Set(takers.map(({ lesson }) => lesson))];
  const [locked, free] = [true, false].map((isLocked) =>
    lessons.filter((lesson) => (problem.lessons[lesson]!.lockedTime !== null) === isLocked),
  );
  const names = listed([
    ...(locked!.length > 0
      ? [text('checks.taker.locked', { lessons: lessonsByCourse(problem, locked!) })]
      : []),
    ...(free!.length > 0 ? [lessonsByCourse(problem, free!)] : []),
  ]);
  if (means === 'rule') return text('checks.taker.rule', { lessons: names });
  return text(`checks.taker.${means}`, { lessons: names, count: lessons.length });
}
