import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import { cellsOfRule, keepsLevels, type Week } from './availability.ts';
import type { ListName } from './list-table.ts';

type RuleRow = TermRows['constraints'][number];

/** What rules that painting leaves alone say of when one thing is available. */
export type OtherAvailability = {
  /** Numbers of the periods of a week in which it never is. */
  readonly never: ReadonlySet<number>;
  /** Those that some rule speaks of that does not forbid them. */
  readonly noted: ReadonlySet<number>;
  /** Ids of these rules. */
  readonly rules: readonly string[];
};

const NOTHING: OtherAvailability = { never: new Set(), noted: new Set(), rules: [] };

/** How many days a term's week has, and how many periods a day. */
export function weekOf({ term, periods }: Pick<TermRows, 'term' | 'periods'>): Week {
  return { days: term.days.length, periods: periods.length };
}

/** Ids of the groups below some groups, with these. */
function withBelow({ groups }: TermRows, ids: ReadonlySet<string>): Set<string> {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
  const isIn = (id: string | null): boolean => id !== null && (ids.has(id) || isIn(parents.get(id) ?? null));
  return new Set(groups.flatMap(({ id }) => (isIn(id) ? [id] : [])));
}

/** Ids of the groups above some groups, with these. */
function withAbove({ groups }: TermRows, ids: ReadonlySet<string>): Set<string> {
  const parents = new Map(groups.map(({ id, parentId }) => [id, parentId]));
  const found = new Set<string>();
  for (const id of ids) {
    for (let at: string | null = id; at !== null; at = parents.get(at) ?? null) found.add(at);
  }
  return found;
}

type Coded = { readonly id: string; readonly code: string };

function idsOf(things: readonly Coded[], codes: readonly string[]): Set<string> {
  const wanted = new Set(codes);
  return new Set(things.flatMap(({ id, code }) => (wanted.has(code) ? [id] : [])));
}

/** Ids of the courses of which a rule about some people speaks, or about some tag. */
function coursesIn(rows: TermRows, scope: Scope): Set<string> {
  const { courses, courseTeachers, courseGroups } = rows;
  const taughtBy = (isIn: (teacherId: string) => boolean) =>
    new Set([
      ...courses.flatMap(({ id, teacherId }) => (teacherId !== null && isIn(teacherId) ? [id] : [])),
      ...courseTeachers.flatMap(({ courseId, teacherId }) => (isIn(teacherId) ? [courseId] : [])),
    ]);
  const taughtTo = (isIn: (groupId: string) => boolean) =>
    new Set(courseGroups.flatMap(({ courseId, groupId }) => (isIn(groupId) ? [courseId] : [])));
  switch (scope.of) {
    case 'courses':
      return idsOf(courses, scope.ids);
    case 'tag':
      return new Set(courses.flatMap(({ id, tags }) => (tags.includes(scope.tag) ? [id] : [])));
    case 'teachers': {
      const teachers = idsOf(rows.teachers, scope.ids);
      return taughtBy((id) => teachers.has(id));
    }
    case 'groups': {
      // A lesson of a year is one of its classes, and one of a class takes a part of its year.
      const named = idsOf(rows.groups, scope.ids);
      const groups = withBelow(rows, named).union(withAbove(rows, named));
      return taughtTo((id) => groups.has(id));
    }
    case 'all-teachers':
      return taughtBy(() => true);
    case 'all-groups':
      return taughtTo(() => true);
    default:
      return new Set();
  }
}

/** Ids of the things of a list of all whose lessons a rule speaks. */
function thingsIn(rows: TermRows, list: ListName, scope: Scope): ReadonlySet<string> {
  const all = () => new Set(rows[list].map(({ id }) => id));
  if (scope.of === 'everybody') return all();
  switch (list) {
    case 'teachers':
      if (scope.of === 'all-teachers') return all();
      return scope.of === 'teachers' ? idsOf(rows.teachers, scope.ids) : new Set();
    case 'groups':
      if (scope.of === 'all-groups') return all();
      return scope.of === 'groups' ? withBelow(rows, idsOf(rows.groups, scope.ids)) : new Set();
    case 'rooms': {
      if (scope.of !== 'rooms') return new Set();
      const named = idsOf(rows.rooms, scope.ids);
      const wholes = rows.roomParts.flatMap(({ roomId, partId }) => (named.has(partId) ? [roomId] : []));
      return named.union(new Set(wholes));
    }
    case 'courses':
      return coursesIn(rows, scope);
  }
}

/** The periods that a rule speaks against, and whether it forbids them; null for a rule about something else. */
function saidBy(rule: RuleRow, week: Week): { readonly cells: number[]; readonly isNever: boolean } | null {
  const { kind, parameters, hard } = rule;
  const cells = cellsOfRule(rule, week);
  if (kind === 'unavailable-times') return { cells, isNever: hard };
  if (kind !== 'preferred-times') return null;
  const inside = new Set(cells);
  const all = Array.from({ length: week.days * week.periods }, (_, cell) => cell);
  // A lesson that need only begin inside may go on outside.
  const isNever = hard && parameters.covers !== 'start';
  return { cells: all.filter((cell) => !inside.has(cell)), isNever };
}

/** What is said of when the things of a list are available by all rules but those that keep their own levels, by id. */
export function otherAvailability(rows: TermRows, list: ListName): (id: string) => OtherAvailability {
  const week = weekOf(rows);
  const found = new Map<string, { never: Set<number>; noted: Set<number>; rules: string[] }>();
  for (const rule of rows.constraints) {
    const said = rule.active ? saidBy(rule, week) : null;
    if (!said || said.cells.length === 0) continue;
    const own = keepsLevels(rule, list) && 'ids' in rule.scope ? idsOf(rows[list], rule.scope.ids) : null;
    for (const id of thingsIn(rows, list, rule.scope)) {
      if (own?.has(id)) continue;
      const known = found.get(id) ?? { never: new Set(), noted: new Set(), rules: [] };
      found.set(id, known);
      for (const cell of said.cells) known[said.isNever ? 'never' : 'noted'].add(cell);
      known.rules.push(rule.id);
    }
  }
  return (id) => found.get(id) ?? NOTHING;
}
