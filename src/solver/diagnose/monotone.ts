import type { Constraint } from '../../timetable/problem.ts';

/** Kinds that a timetable keeps all the more when lessons are taken out of it, whatever their parameters. */
const MONOTONE: ReadonlySet<string> = new Set([
  ...['placed', 'no-clash', 'unavailable-times', 'preferred-times'],
  ...['same-start', 'same-time', 'same-days', 'same-weeks', 'overlap', 'precedence'],
  ...['different-time', 'different-days', 'different-weeks', 'not-overlap'],
  ...['min-gap', 'max-gap', 'min-days-between', 'max-days-between'],
  ...['times-used', 'max-consecutive', 'day-span', 'last-period', 'max-per-day-of-tag'],
  ...['room-capacity', 'room-suitability', 'room-stability', 'different-room', 'home-room'],
]);

/** Kinds of which that is true but for their least. */
const MONOTONE_BUT_LEAST: ReadonlySet<string> = new Set([
  ...['spread', 'max-simultaneous', 'lessons-per-day', 'lessons-per-week', 'days-per-week', 'workload'],
]);

/** Whether a timetable that keeps a rule still keeps it when any lessons are taken out. */
export function isMonotone(constraint: Constraint): boolean {
  if (MONOTONE.has(constraint.kind)) return true;
  if (constraint.kind === 'consecutive') return isOfTwo(constraint);
  return MONOTONE_BUT_LEAST.has(constraint.kind) && !Number(constraint.parameters.least ?? 0);
}

/** Of more lessons in a row, one in the middle may be what keeps the others together. */
function isOfTwo({ scope }: Constraint): boolean {
  return scope.of === 'lessons' && scope.ids.length <= 2;
}

/** What of a rule is so, which is what some of its lessons alone must keep; null when nothing is. */
export function monotonePart(constraint: Constraint): Constraint | null {
  if (isMonotone(constraint)) return constraint;
  if (!MONOTONE_BUT_LEAST.has(constraint.kind)) return null;
  const { least: _, ...parameters } = constraint.parameters;
  // Of the times at once either limit must be given.
  return typeof parameters.most === 'number' ? { ...constraint, parameters } : null;
}
