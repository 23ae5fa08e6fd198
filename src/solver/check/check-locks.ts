import type { Finding } from '../../constraints/kind.ts';
import type { KnownRule } from '../../constraints/registry.ts';
import { text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { coursesOf, ruleName } from './check-words.ts';
import type { Check } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { growth } from './grows.ts';

/**
 * Locked lessons that contradict each other or a rule: two of one person or one room in one cell, one on a closed time or in
 * an unsuitable room, two against a rule on pairs. The rules themselves are asked, on a timetable of the locked lessons
 * alone; only those are whose cost further lessons cannot take back.
 */
export const checkLocks: Check = ({ problem, index, hardRules, terms }) => {
  const { lessons, calendar } = problem;
  if (lessons.every(({ lockedTime, lockedRoom }) => lockedTime === null && lockedRoom === null)) return [];
  const locked = {
    timeOf: Int32Array.from(lessons, ({ lockedTime }) => lockedTime ?? NONE),
    roomOf: Int32Array.from(lessons, ({ lockedRoom }) => lockedRoom ?? NONE),
  };
  const growsOnly = growth(calendar.periods.length, calendar.days.length);
  const growing = new Map<number, boolean>();
  for (const term of terms) {
    if (growing.get(term.constraint) !== false) growing.set(term.constraint, growsOnly(term));
  }
  return hardRules
    .filter(({ rule }) => growing.get(rule.constraint))
    .flatMap((known) =>
      known.kind
        .violations(index, locked, known.rule)
        .map((violation) => brokenBy(problem, known, violation)),
    );
};

function brokenBy(problem: Problem, { kind, rule }: KnownRule, violation: Finding): CheckFinding {
  const { constraint, parameters } = rule;
  return {
    kind: 'locks-break-rule',
    severity: 'impossible',
    subjects: coursesOf(problem, violation.lessons),
    numbers: { deviation: violation.deviation },
    lessons: [...violation.lessons].sort((a, b) => a - b),
    rules: [constraint],
    sentence: text('checks.locksBreakRule', {
      rule: ruleName(problem, constraint),
      why: kind.sentence(problem, { ...violation, constraint }, parameters),
    }),
  };
}
