import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import type { Part } from './restrict.ts';
import { restrict } from './restrict.ts';
import { type ConstraintRule, constraintsAmong, oneByOne } from './rules.ts';

/** One rule of a conflict, of which a change is sought. */
export type Questioned = {
  readonly index: ProblemIndex;
  readonly part: Part;
  /** Position in the part's rules. */
  readonly position: number;
  readonly rule: ConstraintRule;
};

/** The part with a rule that is changed, or left out, for one of its members alone. */
export function changedFor(
  { index, part, position, rule }: Questioned,
  member: ConstraintRule,
  change: (constraint: Constraint) => Constraint | null,
): Problem {
  const others = { ...rule, ids: rule.ids.filter((id) => !member.ids.includes(id)) };
  const rest = others.ids.length === 0 ? [] : [others];
  const rules = part.rules.flatMap((one, i) => (i === position ? rest : [one]));
  const problem = restrict(index, { ...part, rules });
  const changed = constraintsAmong(index, member, new Set(part.lessons)).flatMap(
    (constraint) => change({ ...constraint, id: 'changed' }) ?? [],
  );
  return { ...problem, constraints: [...problem.constraints, ...changed] };
}

/** The members of a rule, each as a rule. */
export function membersOf({ rule }: Questioned): ConstraintRule[] {
  return oneByOne(rule) as ConstraintRule[];
}

/** Parameters as read by the kind's schema, with what it fills in. */
export type ReadParameters = Readonly<Record<string, unknown>>;
