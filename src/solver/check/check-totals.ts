import { text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { lessonsByCourse, ruleName, ruleNames, subjectNames } from './check-words.ts';
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
  const told = text('checks.load', {
    ...loadValues(problem, person, load),
    needed,
    part: person.isPart ? 'yes' : 'no',
    lessons: person.isPart ? lessonsByCourse(problem, person.required) : '',
  });
  if (needed > open) {
    const sentence = text('checks.load.free', { load: told, open });
    return { ...finding, numbers: { needed, open }, rules: [], sentence };
  }
  const rules = rulesOf(person);
  const names = ruleNames(problem, rules);
  const most = greatest(totals);
  if (most < 0) {
    const sentence = text('checks.load.noChoice', { load: told, open, rules: names });
    return { ...finding, numbers: { needed, open }, rules, sentence };
  }
  if (most < needed) {
    const sentence = text('checks.load.rulesLeave', {
      ...{ load: told, open, rules: names, most },
      rulesCount: new Set(rules.map((rule) => ruleName(problem, rule))).size,
    });
    return { ...finding, numbers: { needed, open, possible: most }, rules, sentence };
  }
  const more = leastBeyond(totals, needed);
  const fewer = greatest(totals & ((1n << BigInt(needed)) - 1n));
  if (fewer < 0) {
    const sentence = text('checks.load.moreNeeded', { load: told, rules: names, more });
    return { ...finding, numbers: { needed, open, more }, rules, sentence };
  }
  const sentence = text('checks.load.nearest', { load: told, rules: names, fewer, more });
  return { ...finding, numbers: { needed, open, fewer, more }, rules, sentence };
}

function lengthFindings(problem: Problem, person: Person, load: PersonLoad): CheckFinding[] {
  return load.lengths.flatMap(({ length, needed, possible }) => {
    if (needed <= possible) return [];
    const long = load.lessons.filter((lesson) => problem.lessons[lesson]!.length >= length);
    const areAlike = long.every((lesson) => problem.lessons[lesson]!.length === length);
    return [
      {
        kind: 'lengths-do-not-fit' as const,
        severity: 'impossible' as const,
        subjects: person.subjects,
        numbers: { needed, possible: Math.max(0, possible), length },
        lessons: long,
        rules: rulesOf(person),
        sentence: text('checks.lengths', {
          ...loadValues(problem, person, load),
          ...{ needed, length, possible: Math.max(0, possible), alike: areAlike ? 'yes' : 'no' },
        }),
      },
    ];
  });
}

/** Who has a load, and in what part of the cycle, for messages that say so. */
function loadValues(problem: Problem, { subjects }: Person, { week }: PersonLoad) {
  const { weeks } = problem.calendar;
  const part = week === null ? 'cycle' : 'week';
  return {
    people: subjects.length,
    names: subjectNames(problem, subjects),
    span: weeks === 1 ? 'all' : part,
    week: (week ?? 0) + 1,
    weeks,
  };
}
