import type { Constraint, Scope } from '../../timetable/problem.ts';
import type { Groups } from './groups.ts';

/** A rule of the problem but for its id. */
export type FetRule = Omit<Constraint, 'id'>;

/** Kinds that count each lesson for itself, so that one rule on several lessons is as good as one on each. */
const OF_LESSONS = new Set(['preferred-times', 'ends-day', 'room-suitability']);
/** Kinds that count each person for themselves. */
const OF_PEOPLE = new Set([
  'days-per-week',
  'max-gaps',
  'lessons-per-day',
  'max-consecutive',
  'day-span',
  'rest-between-days',
  'half-days-per-week',
  'first-period',
  'gap-between-tags',
  'building-changes',
  'room-changes',
  'travel-time',
]);

/** Whether the rule may be said of each person or thing that it names by itself. */
function isDivisible({ kind, scope, hard }: FetRule): boolean {
  if (scope.of === 'lessons' && OF_LESSONS.has(kind)) return true;
  if ((scope.of === 'teachers' || scope.of === 'groups') && OF_PEOPLE.has(kind)) return true;
  if (scope.of === 'courses' && kind === 'spread') return true;
  // A lesson of two teachers counts once for both, which is of no matter where it may not be at all.
  return kind === 'unavailable-times' && hard;
}

function piecesOf(rule: FetRule): Scope[] {
  const { scope } = rule;
  return 'ids' in scope && isDivisible(rule) ? scope.ids.map((id) => ({ ...scope, ids: [id] })) : [scope];
}

type Cell = { readonly day: number; readonly period: number };

/** The scope in pieces that FET knows as one thing each: everybody, a teacher, a set of students, a room. */
function ownersOf({ scope }: Pick<Constraint, 'scope'>): Scope[] {
  return 'ids' in scope ? scope.ids.map((id) => ({ ...scope, ids: [id] })) : [scope];
}

/**
 * Puts together the times at which somebody or a room is never available: FET takes one such element for each of them. It
 * stands where the first of them stood.
 */
export function withOneAvailability<One extends FetRule>(rules: readonly One[]): One[] {
  const closed = new Map<string, Map<string, Cell>>();
  const isFixed = ({ kind, hard }: One): boolean => kind === 'unavailable-times' && hard;
  for (const rule of rules.filter(isFixed)) {
    for (const owner of ownersOf(rule)) {
      const key = JSON.stringify(owner);
      const cells = closed.get(key) ?? new Map<string, Cell>();
      closed.set(key, cells);
      for (const cell of rule.parameters.times as readonly Cell[])
        cells.set(`${cell.day} ${cell.period}`, cell);
    }
  }
  return rules.flatMap((rule) => {
    if (!isFixed(rule)) return [rule];
    return ownersOf(rule).flatMap((scope) => {
      const cells = closed.get(JSON.stringify(scope));
      if (!cells) return [];
      closed.delete(JSON.stringify(scope));
      const times = [...cells.values()].sort((a, b) => a.day - b.day || a.period - b.period);
      return [{ ...rule, scope, parameters: { ...rule.parameters, times } }];
    });
  });
}

/** A rule under way: what may still join it, and the people that it has. */
type Open = {
  readonly rule: FetRule;
  readonly ids: string[];
  readonly people: Set<number>;
};

/**
 * Puts together what FET says one by one: elements that ask the same of other people or lessons become one rule, and
 * what is always kept to is said once. The same rules come out whether they were written together or one by one.
 */
export function combined(rules: readonly FetRule[], groups: Groups): FetRule[] {
  const found: Open[] = [];
  const latest = new Map<string, Open>();
  const said = new Set<string>();
  for (const rule of withOneAvailability(rules)) {
    const { kind, parameters, hard, weight } = rule;
    for (const scope of piecesOf(rule)) {
      const key = JSON.stringify([kind, parameters, hard, weight, scope.of]);
      const whole = JSON.stringify([key, scope]);
      if (hard && said.has(whole)) continue;
      said.add(whole);
      const last = latest.get(key);
      const ids = 'ids' in scope ? [...scope.ids] : [];
      // Nobody may be counted twice, or once instead of twice.
      const people = groups.undivided(
        scope.of === 'groups' ? ids.flatMap((id) => groups.named(id) ?? []) : [],
      );
      const joins =
        last !== undefined &&
        isDivisible(rule) &&
        ids.every((id) => !last.ids.includes(id)) &&
        last.people.isDisjointFrom(people);
      if (joins) {
        last.ids.push(...ids);
        for (const person of people) last.people.add(person);
        continue;
      }
      const open = { rule: { ...rule, scope }, ids, people };
      latest.set(key, open);
      found.push(open);
    }
  }
  return found.map(({ rule, ids }) => {
    if (!('ids' in rule.scope)) return rule;
    // Which of the rules that imply it stands first is of no matter to a rule on courses.
    if (rule.kind === 'spread') ids.sort((one, other) => Number(one) - Number(other));
    return { ...rule, scope: { ...rule.scope, ids } };
  });
}
