import { followsChoice, scopesWithout } from '../../constraints/choice-rules.ts';
import type { KnownRule } from '../../constraints/registry.ts';
import type { Problem } from '../../timetable/problem.ts';
import { choosableTeachers } from '../../timetable/teacher-choices.ts';

/** What of a rule holds for certain, whoever is chosen. */
export function certainPart(problem: Problem, known: KnownRule): KnownRule[] {
  const { kind, rule } = known;
  const choosable = choosableTeachers(problem);
  if (followsChoice(kind.kind) !== 'by person' || choosable.length === 0) return [known];
  const scopes = scopesWithout(problem, rule.scope, new Set(choosable));
  return scopes.map((scope) => ({ kind, rule: { ...rule, scope } }));
}
