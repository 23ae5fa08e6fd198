import { kinds } from '../../constraints/registry.ts';
import { coursesInScope, lessonsInScope, peopleInScope, roomsInScope } from '../../constraints/scope.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Constraint } from '../../timetable/problem.ts';
import { isMonotone, monotonePart } from './monotone.ts';

/** A hard constraint on those of its members alone that are named, or a lock. */
export type HardRule =
  | {
      readonly of: 'constraint';
      /** Position in `Problem.constraints`. */
      readonly constraint: number;
      /** What `ids` are ids of: `whole` has none, `resources` are those that a clash is counted for. */
      readonly members: 'whole' | 'teachers' | 'groups' | 'courses' | 'rooms' | 'resources';
      readonly ids: readonly string[];
    }
  | {
      readonly of: 'lock';
      /** Position in `Problem.lessons`. */
      readonly lesson: number;
    };

/** A rule on a constraint. */
export type ConstraintRule = Extract<HardRule, { readonly of: 'constraint' }>;

/** Kinds that count each course, or each lesson, by itself. */
const BY_COURSE: ReadonlySet<string> = new Set([
  ...['same-start', 'same-time', 'same-days', 'same-weeks', 'overlap', 'precedence', 'consecutive'],
  ...['different-time', 'different-days', 'different-weeks', 'not-overlap'],
  ...['min-gap', 'max-gap', 'min-days-between', 'max-days-between', 'spread', 'split', 'min-working-days'],
  ...['room-capacity', 'room-suitability', 'room-stability', 'same-room', 'different-room'],
]);

/** The hard constraints of a problem with all their members, and its locks. */
export function hardRules(index: ProblemIndex): HardRule[] {
  const { constraints, lessons } = index.problem;
  return [
    ...constraints.flatMap((constraint, position) =>
      constraint.hard ? withMembers(index, constraint, position) : [],
    ),
    ...lessons.flatMap(({ lockedTime, lockedRoom }, lesson): HardRule[] =>
      lockedTime === null && lockedRoom === null ? [] : [{ of: 'lock', lesson }],
    ),
  ];
}

/** A constraint by its members: one rule, or two where it speaks of teachers and groups. */
export function withMembers(
  index: ProblemIndex,
  { kind, scope, parameters }: Constraint,
  position: number,
): ConstraintRule[] {
  const { problem, people } = index;
  const rule = (members: ConstraintRule['members'], ids: readonly string[]): ConstraintRule => ({
    ...{ of: 'constraint', constraint: position, members, ids },
  });
  if (kind === 'no-clash') {
    const read = kinds.get(kind)!.parameters.parse(parameters) as { readonly resources: readonly string[] };
    return [rule('resources', read.resources)];
  }
  if (scope.of === 'rooms') return [rule('rooms', scope.ids)];
  if (scope.of === 'lessons') return [rule('whole', [])];
  if (BY_COURSE.has(kind)) {
    return [
      rule(
        'courses',
        coursesInScope(index, scope).map((course) => problem.courses[course]!.id),
      ),
    ];
  }
  const countsPeople = !kinds.get(kind)!.scopes.includes('courses');
  if (!countsPeople && (kind !== 'unavailable-times' || scope.of === 'everybody')) return [rule('whole', [])];
  const persons = peopleInScope(index, scope).map((person) => people[person]!);
  if (persons.length === 0) return [rule('whole', [])];
  const teachers = persons.flatMap((one) =>
    one.of === 'teacher' ? [problem.teachers[one.position]!.id] : [],
  );
  const groups = persons.flatMap((one) => (one.of === 'group' ? [problem.groups[one.position]!.id] : []));
  return [rule('teachers', teachers), rule('groups', groups)].filter(({ ids }) => ids.length > 0);
}

/** A rule's constraint, which speaks of the rule's members alone. */
export function constraintOf(index: ProblemIndex, { constraint, members, ids }: ConstraintRule): Constraint {
  const whole = index.problem.constraints[constraint]!;
  if (members === 'whole') return whole;
  if (members === 'resources') return { ...whole, parameters: { ...whole.parameters, resources: ids } };
  return { ...whole, scope: { of: members, ids } };
}

/** The lessons that a rule concerns, or may concern, ascending. */
export function lessonsOfRule(index: ProblemIndex, rule: HardRule): readonly number[] {
  if (rule.of === 'lock') return [rule.lesson];
  const { lessons } = index.problem;
  if (rule.members === 'resources') return lessons.map((_, lesson) => lesson);
  if (rule.members === 'rooms') {
    const named = new Set(roomsInScope(index, { of: 'rooms', ids: rule.ids }));
    return lessons.flatMap((lesson, i) => (lesson.rooms.some((room) => named.has(room)) ? [i] : []));
  }
  return lessonsInScope(index, constraintOf(index, rule).scope);
}

/** A rule for each of its members. */
export function oneByOne(rule: HardRule): HardRule[] {
  if (rule.of === 'lock' || rule.members === 'whole') return [rule];
  return rule.ids.map((id) => ({ ...rule, ids: [id] }));
}

/** Rules of one constraint and sort of members as one. */
export function together(rules: readonly HardRule[]): HardRule[] {
  const byConstraint = Map.groupBy(rules, (rule) =>
    rule.of === 'lock' ? `lock ${rule.lesson}` : `${rule.constraint} ${rule.members}`,
  );
  return [...byConstraint.values()].map((same) => {
    const [first] = same;
    if (first!.of === 'lock') return first!;
    return { ...first!, ids: same.flatMap((rule) => (rule.of === 'lock' ? [] : rule.ids)) };
  });
}

/**
 * What of a rule some lessons by themselves must keep, as constraints; a timetable of the whole problem keeps it too. A
 * rule that lessons left out could help to keep is taken only on members all of whose lessons are there.
 */
export function constraintsAmong(
  index: ProblemIndex,
  rule: ConstraintRule,
  lessons: ReadonlySet<number>,
): Constraint[] {
  const constraint = constraintOf(index, rule);
  const single = oneByOne(rule) as ConstraintRule[];
  if (isMonotone(constraint)) {
    const concerned = single.filter((one) => lessonsOfRule(index, one).some((lesson) => lessons.has(lesson)));
    return concerned.length === 0 ? [] : [constraintOf(index, mergedOf(rule, concerned))];
  }
  const [whole, parts] = [[] as ConstraintRule[], [] as ConstraintRule[]];
  for (const one of single) {
    const own = lessonsOfRule(index, one);
    const there = own.filter((lesson) => lessons.has(lesson)).length;
    if (there > 0 && there === own.length) whole.push(one);
    else if (there > 0) parts.push(one);
  }
  const limit = parts.length === 0 ? null : monotonePart(constraintOf(index, mergedOf(rule, parts)));
  return [
    ...(whole.length === 0 ? [] : [constraintOf(index, mergedOf(rule, whole))]),
    ...(limit === null ? [] : [limit]),
  ];
}

function mergedOf(rule: ConstraintRule, members: readonly ConstraintRule[]): ConstraintRule {
  return { ...rule, ids: members.flatMap(({ ids }) => [...ids]) };
}
