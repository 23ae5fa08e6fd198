import { counted } from '../../constraints/words.ts';
import type { Problem } from '../../timetable/problem.ts';
import { lessonsByCourse, ruleNames, subjectNames } from './check-words.ts';
import { greatest, leastBeyond } from './day-totals.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import type { PersonLoad } from './person-loads.ts';
import { rulesOf } from './person-sets.ts';

type Person = CheckFacts['people'][number];

/**
 * People with more periods of lessons than they may have, with a number of them that their days cannot add up to under
 * their rules, or with more long lessons than there are spans of free periods on end.
 */
export const checkTotals: Check = ({ problem, people }) =>
  people.flatMap((person): CheckFinding[] => {
    const load = person.loads.find(({ isPossible }) => !isPossible);
    if (load) return [periodsFinding(problem, person, load)];
    return person.loads.flatMap((each) => lengthFindings(problem, person, each)).slice(0, 1);
  });

function periodsFinding(problem: Problem, person: Person, load: PersonLoad): CheckFinding {
  const { needed, open, totals } = load;
  const finding = {
    kind: 'too-many-periods' as const,
    severity: 'impossible' as const,
    subjects: person.subjects,
    lessons: load.lessons,
  };
  const has = `${whoHas(problem, person)} ${counted(needed, 'period')} of ${whatOf(problem, person)}${inWeek(problem, load)}`;
  if (needed > open) {
    const sentence = `${has} and ${counted(open, 'free period')}.`;
    return { ...finding, numbers: { needed, open }, rules: [], sentence };
  }
  const rules = rulesOf(person);
  const names = ruleNames(problem, rules);
  const most = greatest(totals);
  if (most < 0) {
    const sentence = `${has}; no choice of the ${counted(open, 'free period')} keeps ${names}.`;
    return { ...finding, numbers: { needed, open }, rules, sentence };
  }
  if (most < needed) {
    const sentence = `${has}; of the ${counted(open, 'free period')}, ${names} ${names.includes(' and ') ? 'leave' : 'leaves'} ${most}.`;
    return { ...finding, numbers: { needed, open, possible: most }, rules, sentence };
  }
  const more = leastBeyond(totals, needed);
  const fewer = greatest(totals & ((1n << BigInt(needed)) - 1n));
  const nearest = fewer < 0 ? `at least ${more} are needed` : `the nearest possible are ${fewer} and ${more}`;
  const numbers = fewer < 0 ? { needed, open, more } : { needed, open, fewer, more };
  return { ...finding, numbers, rules, sentence: `${has}; with ${names} ${nearest}.` };
}

function lengthFindings(problem: Problem, person: Person, load: PersonLoad): CheckFinding[] {
  return load.lengths.flatMap(({ length, needed, possible }) => {
    if (needed <= possible) return [];
    const long = load.lessons.filter((lesson) => problem.lessons[lesson]!.length >= length);
    const areAlike = long.every((lesson) => problem.lessons[lesson]!.length === length);
    const what = areAlike
      ? `${counted(needed, 'lesson')} of ${length} periods`
      : `lessons with ${needed} times ${length} periods on end`;
    return [
      {
        kind: 'lengths-do-not-fit' as const,
        severity: 'impossible' as const,
        subjects: person.subjects,
        numbers: { needed, possible: Math.max(0, possible), length },
        lessons: long,
        rules: rulesOf(person),
        sentence: `${whoHas(problem, person)} ${what}${inWeek(problem, load)}; only ${Math.max(0, possible)} ${possible === 1 ? 'fits' : 'fit'} into the free periods.`,
      },
    ];
  });
}

function whoHas(problem: Problem, { subjects }: Person): string {
  if (subjects.length === 0) return 'There are';
  return `${subjectNames(problem, subjects)} ${subjects.length === 1 ? 'has' : 'have'}`;
}

/** `lessons`, or which ones where a rule speaks of a part of somebody's lessons. */
function whatOf(problem: Problem, { isPart, required }: Person): string {
  return isPart ? lessonsByCourse(problem, required) : 'lessons';
}

function inWeek({ calendar }: Problem, { week }: PersonLoad): string {
  if (calendar.weeks === 1) return '';
  return week === null ? ` in the ${calendar.weeks} weeks` : ` in week ${week + 1}`;
}
