import { counted } from '../../constraints/words.ts';
import { listed } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { coursesOf, lessonsByCourse } from './check-words.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { type Emptied, type Means, narrow } from './narrow.ts';

/** Lessons whose times are all taken: by locked lessons, by lessons that can be nowhere else, and by what follows from these. */
export const checkRemainingTimes: Check = (facts) => narrow(facts).map((emptied) => finding(facts, emptied));

function finding({ problem, domains }: CheckFacts, { lesson, takers }: Emptied): CheckFinding {
  const times = domains[lesson]!.times.length;
  const what = times === 1 ? 'its only time is' : `all ${counted(times, 'time')} that it may take are`;
  const byMeans = Map.groupBy(takers, ({ means }) => means);
  const by = [...byMeans].map(([means, own]) => takersInWords(problem, means, own)).join(' and by ');
  const others = new Set(takers.map((taker) => taker.lesson));
  return {
    kind: 'no-time-left',
    severity: 'impossible',
    subjects: coursesOf(problem, [lesson]),
    numbers: { times, takers: others.size },
    lessons: [...new Set([lesson, ...others])].sort((a, b) => a - b),
    rules: [],
    sentence: `${lessonsByCourse(problem, [lesson])} has no time left: ${what} ruled out by ${by}.`,
  };
}

/** `the locked Maths 7B (lesson 1 of 4), which shares people with it`. */
function takersInWords(problem: Problem, means: Means, takers: Emptied['takers']): string {
  const lessons = [...new Set(takers.map(({ lesson }) => lesson))];
  const [locked, free] = [true, false].map((isLocked) =>
    lessons.filter((lesson) => (problem.lessons[lesson]!.lockedTime !== null) === isLocked),
  );
  const names = listed([
    ...(locked!.length > 0 ? [`the locked ${lessonsByCourse(problem, locked!)}`] : []),
    ...(free!.length > 0 ? [lessonsByCourse(problem, free!)] : []),
  ]);
  const one = lessons.length === 1;
  const how = {
    people: `which ${one ? 'shares' : 'share'} people with it`,
    room: `which ${one ? 'takes' : 'take'} its last room`,
    rule: 'to which a rule ties it',
  };
  return `${names}, ${how[means]}`;
}
