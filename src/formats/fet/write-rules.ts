import { kinds } from '../../constraints/registry.ts';
import { text } from '../../languages/text.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import type { UnsayableThing } from '../unsayable.ts';
import { withOneAvailability } from './combine.ts';
import { BASIC_KINDS, spaceElements, timeElements } from './mappings.ts';
import { ALWAYS, type Mapping, MOST_PERIODS, type WrittenSchool } from './rule.ts';
import { constraintNode } from './write-constraints.ts';
import { writtenSchoolOf } from './written-school.ts';
import type { Node } from './xml-node.ts';

/** Highest weight of a rule that FET may break, in per cent. */
const HIGHEST_SOFT = 99;

/** The elements of a problem's rules, and what FET cannot say of them. */
export type WrittenRules = {
  readonly time: readonly Node[];
  readonly space: readonly Node[];
  readonly faults: readonly UnsayableThing[];
};

/** A rule with all its parameters; one that has a least and a most, which FET says by two elements, as two. */
function written(rule: Constraint, days: number): Constraint[] {
  const parameters = kinds.get(rule.kind)!.parameters.parse(rule.parameters) as Constraint['parameters'];
  const noMost = { 'lessons-per-day': MOST_PERIODS, 'days-per-week': days }[rule.kind];
  if (noMost === undefined || parameters.least === 0 || Number(parameters.most) >= noMost) {
    return [{ ...rule, parameters }];
  }
  return [
    { ...rule, parameters: { ...parameters, least: 0 } },
    { ...rule, parameters: { ...parameters, most: noMost } },
  ];
}

/** Kinds of rules that FET keeps to always: it refuses files in which one of them has a lower weight. */
const NEVER_SOFT = new Set([
  'unavailable-times',
  'days-per-week',
  'max-gaps',
  'day-span',
  'rest-between-days',
  'half-days-per-week',
  'first-period',
  'gap-between-tags',
  'building-changes',
  'room-changes',
  'travel-time',
  'ends-day',
  'times-used',
  'max-simultaneous',
  'room-stability',
  'same-room',
]);

/** Why a rule cannot be written although FET has elements of its kind; null where it can. */
function softFault({ kind, hard, weight, parameters, scope }: Constraint): string | null {
  if (hard) return null;
  if (weight > HIGHEST_SOFT) return text('formats.fet.weightTooHigh', { most: HIGHEST_SOFT, kind });
  const never = NEVER_SOFT.has(kind) || (kind === 'lessons-per-day' && parameters.least !== 0);
  return never && scope.of !== 'rooms' ? text('formats.fet.neverSoft', { kind }) : null;
}

/** The elements that say a rule, by the first mapping that can; null where none can. */
function elementsOf(
  rule: Constraint,
  before: Constraint | undefined,
  mappings: readonly Mapping[],
  school: WrittenSchool,
): Node[] | null {
  for (const { element, kind, write, weight = rule.hard ? ALWAYS : rule.weight } of mappings) {
    const fields = kind === rule.kind ? write?.(rule, school, before) : null;
    if (fields) return fields.map((own) => constraintNode(element, weight, own));
  }
  return null;
}

/** Writes the rules of a problem whose ids are FET's names. */
export function writeRules(problem: Problem): WrittenRules {
  const school = writtenSchoolOf(problem);
  const time: Node[] = [];
  const space: Node[] = [];
  const faults: UnsayableThing[] = [];
  const rules = withOneAvailability(problem.constraints);
  for (const [position, rule] of rules.entries()) {
    const before = rules[position - 1];
    const fault = (message: string) => faults.push({ sort: 'constraint', id: rule.id, message });
    if (BASIC_KINDS.includes(rule.kind) && rule.hard) continue;
    for (const one of written(rule, school.days.length)) {
      const soft = softFault(one);
      if (soft !== null) {
        fault(soft);
        continue;
      }
      const inTime = elementsOf(one, before, timeElements, school);
      const inSpace = inTime ? null : elementsOf(one, before, spaceElements, school);
      time.push(...(inTime ?? []));
      space.push(...(inSpace ?? []));
      if (!inTime && !inSpace) fault(text('formats.fet.noSuchRule', { kind: rule.kind }));
    }
  }
  return { time, space, faults };
}
