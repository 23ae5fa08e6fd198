import { text } from '../../languages/text.ts';
import { NONE } from '../../timetable/solution.ts';
import { coursesOf, ruleName } from './check-words.ts';
import type { Check } from './facts.ts';
import type { CheckFinding } from './finding.ts';

/**
 * Rules that no placement changes, and that are broken: an asked split that the lessons of a course do not have, say. That
 * is a rule which states nothing but a constant.
 */
export const checkConstants: Check = ({ problem, index, hardRules, terms }) => {
  const nowhere = new Int32Array(problem.lessons.length).fill(NONE);
  const byRule = Map.groupBy(terms, ({ constraint }) => constraint);
  return hardRules.flatMap(({ kind, rule }): CheckFinding[] => {
    const { constraint, parameters } = rule;
    const own = byRule.get(constraint) ?? [];
    if (own.length === 0 || own.some(({ family }) => family !== 'constant')) return [];
    return kind.violations(index, { timeOf: nowhere, roomOf: nowhere }, rule).map((violation) => ({
      kind: 'rule-never-holds',
      severity: 'impossible',
      subjects: coursesOf(problem, violation.lessons),
      numbers: { deviation: violation.deviation },
      lessons: violation.lessons,
      rules: [constraint],
      sentence: text('checks.ruleNeverHolds', {
        rule: ruleName(problem, constraint),
        why: kind.sentence(problem, { ...violation, constraint }, parameters),
      }),
    }));
  });
};
