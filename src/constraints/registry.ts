import { z } from 'zod';
import { Failure, type Fault } from '../failure.ts';
import type { Problem } from '../timetable/problem.ts';
import { compactness } from './compactness.ts';
import type { ConstraintKind, Rule } from './kind.ts';
import { lessonsPerDay } from './lessons-per-day.ts';
import { maxGaps } from './max-gaps.ts';
import { minWorkingDays } from './min-working-days.ts';
import { noClash } from './no-clash.ts';
import { placed } from './placed.ts';
import { preferredTimes } from './preferred-times.ts';
import { HARD_UNIT } from './program.ts';
import { roomCapacity } from './room-capacity.ts';
import { roomStability } from './room-stability.ts';
import { roomSuitability } from './room-suitability.ts';
import { spread } from './spread.ts';
import { unavailableTimes } from './unavailable-times.ts';

/** Every kind of constraint by its name, in the order in which they are shown. */
export const kinds: ReadonlyMap<string, ConstraintKind> = new Map(
  [
    placed,
    noClash,
    unavailableTimes,
    preferredTimes,
    spread,
    minWorkingDays,
    compactness,
    maxGaps,
    lessonsPerDay,
    roomCapacity,
    roomSuitability,
    roomStability,
  ].map((kind) => [kind.kind, kind]),
);

/** A constraint's kind and its parameters as read by the kind's schema. */
export type KnownRule = { readonly kind: ConstraintKind; readonly rule: Rule<unknown> };

const weightSchema = z.int().min(1).max(1_000_000);

/**
 * Reads every constraint of a problem.
 *
 * @throws Failure `invalid`, with a fault for each constraint whose kind, scope, weight or parameters are not right.
 */
export function checkConstraints(problem: Problem): KnownRule[] {
  const faults: Fault[] = [];
  const rules = problem.constraints.flatMap((constraint, position) => {
    const where = `constraint ${constraint.id}`;
    const kind = kinds.get(constraint.kind);
    if (!kind) {
      faults.push({
        where,
        message: `there is no kind "${constraint.kind}"; known are ${[...kinds.keys()].join(', ')}`,
      });
      return [];
    }
    if (!kind.scopes.includes(constraint.scope.of)) {
      faults.push({
        where,
        message: `"${kind.kind}" speaks of ${kind.scopes.join(', ')}, not of ${constraint.scope.of}`,
      });
    }
    if (!weightSchema.safeParse(constraint.weight).success) {
      faults.push({
        where,
        message: `its weight is ${constraint.weight}; it must be a whole number from 1 to 1000000`,
      });
    }
    const parameters = kind.parameters.safeParse(constraint.parameters);
    if (!parameters.success) {
      faults.push({ where, message: z.prettifyError(parameters.error).replaceAll('\n', ' ') });
      return [];
    }
    const weight = constraint.weight * (constraint.hard ? HARD_UNIT : 1);
    return [
      { kind, rule: { constraint: position, scope: constraint.scope, parameters: parameters.data, weight } },
    ];
  });
  if (faults.length > 0) throw new Failure('invalid', `${faults[0]!.where}: ${faults[0]!.message}`, faults);
  return rules;
}
