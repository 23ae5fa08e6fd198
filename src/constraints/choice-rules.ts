import { z } from 'zod';
import { listed, text } from '../languages/text.ts';
import type { Constraint, Problem, Scope } from '../timetable/problem.ts';

/**
 * What becomes of a rule that speaks of a teacher who can be chosen, by its kind. A kind that stands in neither list may
 * name no such teacher; there is no kind of which the rule would be passed over.
 */

/** Kinds whose cost is a sum over people, each by their own lessons: with choices, by those they are chosen for. */
const BY_PERSON: ReadonlySet<string> = new Set([
  'balance',
  'building-changes',
  'compactness',
  'day-span',
  'days-per-week',
  'first-period',
  'gap-between-tags',
  'half-days-per-week',
  'last-period',
  'lessons-per-day',
  'lessons-per-week',
  'lunch-break',
  'max-consecutive',
  'max-gaps',
  'max-per-day-of-tag',
  'rest-between-days',
  'room-changes',
  'travel-time',
  'windows',
  'workload',
]);

/** Kinds whose cost is a sum over the lessons of the people in scope: with choices, also those they are chosen for. */
const BY_LESSON: ReadonlySet<string> = new Set([
  'home-room',
  'least-change',
  'preferred-times',
  'room-capacity',
  'room-suitability',
  'unavailable-times',
]);

/** A rule of the kind `no-clash` that looks at courses and not at lessons. */
const countsPairs = z.object({
  counting: z.literal('pairs'),
  resources: z.array(z.string()).default(['teachers']),
});

/** How the cost of a kind follows who is chosen: person by person, lesson by lesson, or not at all. */
export function followsChoice(kind: string): 'by person' | 'by lesson' | 'never' {
  if (BY_PERSON.has(kind)) return 'by person';
  return BY_LESSON.has(kind) ? 'by lesson' : 'never';
}

/** Those of some teachers whom a scope names as teachers; `everybody` does so for the kinds that count by person. */
export function teachersNamed(
  problem: Problem,
  teachers: Iterable<number>,
  kind: string,
  scope: Scope,
): number[] {
  switch (scope.of) {
    case 'everybody':
      return BY_PERSON.has(kind) ? [...teachers] : [];
    case 'all-teachers':
      return [...teachers];
    case 'teachers':
      return [...teachers].filter((teacher) => scope.ids.includes(problem.teachers[teacher]!.id));
    default:
      return [];
  }
}

/** Why a constraint cannot be kept while these teachers can be chosen, or null. */
export function choiceFault(
  problem: Problem,
  choosable: ReadonlySet<number>,
  { kind, scope, parameters }: Constraint,
): string | null {
  if (choosable.size === 0) return null;
  if (kind === 'no-clash') {
    const pairs = countsPairs.safeParse(parameters).data;
    return pairs?.resources.includes('teachers') ? text('rules.faults.pairsWithChoices') : null;
  }
  if (followsChoice(kind) !== 'never') return null;
  const named = teachersNamed(problem, choosable, kind, scope);
  if (named.length === 0) return null;
  const names = listed(named.map((teacher) => problem.teachers[teacher]!.name));
  return text('rules.faults.speaksOfChoices', { kind, names });
}

/** A scope without some teachers, as scopes that together name the others. */
export function scopesWithout(problem: Problem, scope: Scope, teachers: ReadonlySet<number>): Scope[] {
  const others = (isNamed: (id: string) => boolean): Scope => ({
    of: 'teachers',
    ids: problem.teachers.flatMap(({ id }, teacher) => (!teachers.has(teacher) && isNamed(id) ? [id] : [])),
  });
  switch (scope.of) {
    case 'everybody':
      return [others(() => true), { of: 'all-groups' }];
    case 'all-teachers':
      return [others(() => true)];
    case 'teachers': {
      const named = new Set(scope.ids);
      return [others((id) => named.has(id))];
    }
    default:
      return [scope];
  }
}
