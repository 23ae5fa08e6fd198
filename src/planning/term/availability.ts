import type { Scope } from '../../timetable/problem.ts';
import type { ListName } from './list-table.ts';

/** How gladly lessons take place in a period: from -3 for never over 0, which asks nothing, to 3 for the strongest wish. */
export const LEVELS = [-3, -2, -1, 0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];

/** The levels of the periods of a week, day after day. */
export type Levels = readonly Level[];

/** How many days a week has, and how many periods a day. */
export type Week = { readonly days: number; readonly periods: number };

/** What a rule says, as far as levels are read from it. */
export type LevelRule = {
  readonly kind: string;
  readonly scope: Scope;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly hard: boolean;
  readonly weight: number;
};

/**
 * The rules that levels are kept as, the first that names a period telling its level. A level below 0 is a rule against its
 * own periods. A wish is a rule for all periods that are wished for as strongly or more, which costs its weight for each
 * lesson outside: where there are several wishes the costs add up, so that a lesson is best off in the strongest one.
 */
const ROLES = [
  { level: -3, kind: 'unavailable-times', hard: true, weight: 1 },
  { level: -2, kind: 'unavailable-times', hard: false, weight: 8 },
  { level: -1, kind: 'unavailable-times', hard: false, weight: 2 },
  { level: 3, kind: 'preferred-times', hard: false, weight: 4 },
  { level: 2, kind: 'preferred-times', hard: false, weight: 2 },
  { level: 1, kind: 'preferred-times', hard: false, weight: 1 },
] as const;
type Role = (typeof ROLES)[number];

/** The levels that things of a list may have: a rule about preferred times cannot speak of rooms. */
export function levelsFor(list: ListName): readonly Level[] {
  return list === 'rooms' ? LEVELS.filter((level) => level <= 0) : LEVELS;
}

/** What a level costs for each period (below 0) or for each lesson outside (above 0); null for what costs nothing or must hold. */
export function costOfLevel(level: Level): number | null {
  const role = ROLES.find((one) => one.level === level);
  return !role || role.hard ? null : role.weight;
}

type CellTime = { readonly day: number; readonly period: number };

/** Number of a period in a week; null beyond the calendar. */
function cellIn({ days, periods }: Week, { day, period }: CellTime): number | null {
  return day < days && period < periods ? day * periods + period : null;
}

/** Numbers of the periods that a rule names. */
export function cellsOfRule({ parameters: { times } }: Pick<LevelRule, 'parameters'>, week: Week): number[] {
  return Array.isArray(times) ? (times as CellTime[]).flatMap((time) => cellIn(week, time) ?? []) : [];
}

/** The times of some periods, in their order. */
export function timesOfCells({ periods }: Week, cells: Iterable<number>): CellTime[] {
  const ascending = [...cells].sort((a, b) => a - b);
  return ascending.map((cell) => ({ day: Math.floor(cell / periods), period: cell % periods }));
}

/** Whose levels a rule keeps, and in which role; null where it says something else. */
function keptBy(rule: LevelRule, list: ListName): { readonly code: string; readonly role: Role } | null {
  const { kind, scope, parameters, hard, weight } = rule;
  if (scope.of !== list || scope.ids.length !== 1) return null;
  const { times, covers = 'all', ...rest } = parameters;
  if (!Array.isArray(times) || covers !== 'all' || Object.keys(rest).length > 0) return null;
  const role = ROLES.find((one) => one.kind === kind && one.hard === hard && (hard || one.weight === weight));
  return role ? { code: scope.ids[0]!, role } : null;
}

/** The rules that keep the levels of one thing, by role: usually one of each, though somebody may have added more. */
type Kept<Rule> = ReadonlyMap<Role, readonly Rule[]>;

/** The rules that keep levels of a list's things, by code. Rules that are switched off keep none. */
function keptByCode<Rule extends LevelRule & { readonly active: boolean }>(
  rules: readonly Rule[],
  list: ListName,
): ReadonlyMap<string, Kept<Rule>> {
  const byCode = new Map<string, Map<Role, Rule[]>>();
  for (const rule of rules) {
    const kept = rule.active ? keptBy(rule, list) : null;
    if (!kept) continue;
    const own = byCode.get(kept.code) ?? new Map<Role, Rule[]>();
    byCode.set(kept.code, own);
    own.set(kept.role, [...(own.get(kept.role) ?? []), rule]);
  }
  return byCode;
}

/** Whether a rule keeps levels of a thing of this list, so that painting changes it. */
export function keepsLevels(rule: LevelRule & { readonly active: boolean }, list: ListName): boolean {
  return rule.active && keptBy(rule, list) !== null;
}

function levelsKept(kept: Kept<LevelRule> | undefined, week: Week): Levels {
  const levels: Level[] = Array(week.days * week.periods).fill(0);
  // From the last role to the first, which tells where several name one period.
  for (const role of ROLES.toReversed()) {
    for (const rule of kept?.get(role) ?? []) {
      for (const cell of cellsOfRule(rule, week)) levels[cell] = role.level;
    }
  }
  return levels;
}

/** Reads the levels of a list's things from a term's rules, by code. */
export function readLevels(
  rules: readonly (LevelRule & { readonly active: boolean })[],
  list: ListName,
  week: Week,
): (code: string) => Levels {
  const byCode = keptByCode(rules, list);
  return (code) => levelsKept(byCode.get(code), week);
}

/** The periods that the rule of a role names for these levels; none where it is not needed. */
function cellsFor({ level }: Role, levels: Levels): ReadonlySet<number> {
  const isNamed = (own: Level) => (level < 0 ? own === level : own >= level);
  if (!levels.includes(level)) return new Set();
  return new Set(levels.flatMap((own, cell) => (isNamed(own) ? [cell] : [])));
}

function isSameSet(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && one.isSubsetOf(other);
}

/** Some rules of one role that name these periods together. @returns the rules, null for one that is needed no longer. */
function naming<Rule extends LevelRule>(
  rules: readonly Rule[],
  cells: ReadonlySet<number>,
  week: Week,
): (Rule | null)[] {
  const named = new Set(rules.flatMap((rule) => cellsOfRule(rule, week)));
  const missing = cells.difference(named);
  return rules.map((rule, at) => {
    const kept = cellsOfRule(rule, week).filter((cell) => cells.has(cell));
    const own = new Set(at === 0 ? [...kept, ...missing] : kept);
    if (own.size === 0) return null;
    return { ...rule, parameters: { ...rule.parameters, times: timesOfCells(week, own) } };
  });
}

/**
 * The rules of a term with other levels of some things. Every rule that says something else stays as it is, and so do those
 * in whose role nothing changes.
 *
 * @param levels of things by code; those that are not named keep theirs
 * @param add makes a rule of what it says
 */
export function withLevels<Rule extends LevelRule & { readonly active: boolean }>(
  rules: readonly Rule[],
  list: ListName,
  week: Week,
  levels: ReadonlyMap<string, Levels>,
  add: (content: LevelRule) => Rule,
): Rule[] {
  const byCode = keptByCode(rules, list);
  const instead = new Map<Rule, Rule | null>();
  const added: Rule[] = [];
  for (const [code, next] of levels) {
    const kept = byCode.get(code);
    const before = levelsKept(kept, week);
    const changed = next.flatMap((level, cell) => (level === before[cell] ? [] : [cell]));
    if (changed.length === 0) continue;
    for (const role of ROLES) {
      const own = kept?.get(role) ?? [];
      const named = new Set(own.flatMap((rule) => cellsOfRule(rule, week)));
      const cells = cellsFor(role, next);
      const isRight =
        isSameSet(cells, cellsFor(role, before)) &&
        changed.every((cell) => cells.has(cell) === named.has(cell));
      if (isRight) continue;
      for (const [at, rule] of naming(own, cells, week).entries()) instead.set(own[at]!, rule);
      if (own.length === 0 && cells.size > 0) {
        const { kind, hard, weight } = role;
        const scope = { of: list, ids: [code] };
        added.push(add({ kind, scope, parameters: { times: timesOfCells(week, cells) }, hard, weight }));
      }
    }
  }
  return [...rules.flatMap((rule) => (instead.has(rule) ? (instead.get(rule) ?? []) : [rule])), ...added];
}
