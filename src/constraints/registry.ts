import { z } from 'zod';
import { Failure, type Fault } from '../failure.ts';
import { betweenCommas, text } from '../languages/text.ts';
import { onceFor } from '../once-for.ts';
import type { Problem } from '../timetable/problem.ts';
import { choosableTeachers } from '../timetable/teacher-choices.ts';
import { balance } from './balance.ts';
import { buildingChanges } from './building-changes.ts';
import { choiceFault } from './choice-rules.ts';
import { compactness } from './compactness.ts';
import { consecutive } from './consecutive.ts';
import { daySpan } from './day-span.ts';
import { daysPerWeek } from './days-per-week.ts';
import { differentDays } from './different-days.ts';
import { differentRoom } from './different-room.ts';
import { differentTime } from './different-time.ts';
import { differentWeeks } from './different-weeks.ts';
import { doubleLectures } from './double-lectures.ts';
import { endsDay } from './ends-day.ts';
import { firstPeriod } from './first-period.ts';
import { gapBetweenTags } from './gap-between-tags.ts';
import { halfDaysPerWeek } from './half-days-per-week.ts';
import { homeRoom } from './home-room.ts';
import type { ConstraintKind, Rule } from './kind.ts';
import { lastPeriod } from './last-period.ts';
import { leastChange } from './least-change.ts';
import { lessonsPerDay } from './lessons-per-day.ts';
import { lessonsPerWeek } from './lessons-per-week.ts';
import { lunchBreak } from './lunch-break.ts';
import { maxConsecutive } from './max-consecutive.ts';
import { maxDaysBetween } from './max-days-between.ts';
import { maxGap } from './max-gap.ts';
import { maxGaps } from './max-gaps.ts';
import { maxPerDayOfTag } from './max-per-day-of-tag.ts';
import { maxSimultaneous } from './max-simultaneous.ts';
import { minDaysBetween } from './min-days-between.ts';
import { minGap } from './min-gap.ts';
import { minWorkingDays } from './min-working-days.ts';
import { noClash } from './no-clash.ts';
import { notOverlap } from './not-overlap.ts';
import { overlap } from './overlap.ts';
import { placed } from './placed.ts';
import { precedence } from './precedence.ts';
import { preferredTimes } from './preferred-times.ts';
import { HARD_UNIT } from './program.ts';
import { restBetweenDays } from './rest-between-days.ts';
import { roomCapacity } from './room-capacity.ts';
import { roomChanges } from './room-changes.ts';
import { roomStability } from './room-stability.ts';
import { roomSuitability } from './room-suitability.ts';
import { sameDays } from './same-days.ts';
import { sameRoom } from './same-room.ts';
import { sameStart } from './same-start.ts';
import { sameTime } from './same-time.ts';
import { sameWeeks } from './same-weeks.ts';
import { split } from './split.ts';
import { spread } from './spread.ts';
import { timesUsed } from './times-used.ts';
import { travelTime } from './travel-time.ts';
import { unavailableTimes } from './unavailable-times.ts';
import { windows } from './windows.ts';
import { workload } from './workload.ts';

/** Every kind of constraint by its name, in the order in which they are shown. */
export const kinds: ReadonlyMap<string, ConstraintKind> = new Map(
  [
    placed,
    noClash,
    unavailableTimes,
    preferredTimes,
    sameStart,
    sameTime,
    sameDays,
    sameWeeks,
    differentTime,
    differentDays,
    differentWeeks,
    notOverlap,
    overlap,
    precedence,
    consecutive,
    minGap,
    maxGap,
    minDaysBetween,
    maxDaysBetween,
    spread,
    split,
    maxSimultaneous,
    timesUsed,
    minWorkingDays,
    compactness,
    maxGaps,
    windows,
    lessonsPerDay,
    lessonsPerWeek,
    maxConsecutive,
    daysPerWeek,
    daySpan,
    firstPeriod,
    lastPeriod,
    lunchBreak,
    restBetweenDays,
    halfDaysPerWeek,
    maxPerDayOfTag,
    gapBetweenTags,
    endsDay,
    balance,
    workload,
    roomCapacity,
    roomSuitability,
    roomStability,
    sameRoom,
    differentRoom,
    homeRoom,
    roomChanges,
    buildingChanges,
    travelTime,
    doubleLectures,
    leastChange,
  ].map((kind) => [kind.kind, kind]),
);

/** A constraint's kind and its parameters as read by the kind's schema. */
export type KnownRule = { readonly kind: ConstraintKind; readonly rule: Rule<unknown> };

const weightSchema = z.int().min(1).max(1_000_000);

/**
 * Reads every constraint of a problem, once.
 *
 * @throws Failure `invalid`, with a fault for each constraint whose kind, scope, weight or parameters are not right.
 */
export const checkConstraints: (problem: Problem) => readonly KnownRule[] = onceFor(readConstraints);

function readConstraints(problem: Problem): KnownRule[] {
  const faults: Fault[] = [];
  const choosable = new Set(choosableTeachers(problem));
  const rules = problem.constraints.flatMap((constraint, position) => {
    // Said only of what is wrong: texts are loaded with the first of them, and a worker of the solver speaks none.
    const refuse = (message: string): void => {
      faults.push({ where: text('rules.faults.where', { id: constraint.id }), message });
    };
    const kind = kinds.get(constraint.kind);
    if (!kind) {
      refuse(
        text('rules.faults.noSuchKind', {
          kind: constraint.kind,
          known: betweenCommas([...kinds.keys()]),
        }),
      );
      return [];
    }
    if (!kind.scopes.includes(constraint.scope.of)) {
      refuse(
        text('rules.faults.scope', {
          kind: kind.kind,
          scopes: betweenCommas(kind.scopes),
          scope: constraint.scope.of,
        }),
      );
    }
    if (!weightSchema.safeParse(constraint.weight).success) {
      refuse(text('rules.faults.weight', { weight: String(constraint.weight) }));
    }
    const parameters = kind.parameters.safeParse(constraint.parameters);
    if (!parameters.success) {
      refuse(z.prettifyError(parameters.error).replaceAll('\n', ' '));
      return [];
    }
    const refusal = choiceFault(problem, choosable, constraint);
    if (refusal !== null) refuse(refusal);
    const weight = constraint.weight * (constraint.hard ? HARD_UNIT : 1);
    return [
      { kind, rule: { constraint: position, scope: constraint.scope, parameters: parameters.data, weight } },
    ];
  });
  const [fault] = faults;
  if (fault) throw new Failure('invalid', text('rules.faults.whole', fault), faults);
  return rules;
}
