import type { Constraint } from '../../timetable/problem.ts';

const KIND = 'room-suitability';

/** What a rule says, as far as a choice of rooms is read from it. */
export type ChoiceRule = Pick<Constraint, 'kind' | 'scope' | 'parameters' | 'hard'> & {
  /** Rules of a problem do not say it: all of them are switched on. */
  readonly active?: boolean;
};

/** Which rooms a rule leaves to which course, by code; null where it says something else, or is switched off. */
function keptBy(rule: ChoiceRule): { readonly course: string; readonly rooms: ReadonlySet<string> } | null {
  const { kind, scope, parameters, hard, active = true } = rule;
  if (kind !== KIND || !hard || !active) return null;
  if (scope.of !== 'courses' || scope.ids.length !== 1) return null;
  const { rooms, ...rest } = parameters;
  if (!Array.isArray(rooms) || rooms.length === 0 || Object.keys(rest).length > 0) return null;
  return { course: scope.ids[0]!, rooms: new Set<string>(rooms) };
}

const ANY: ReadonlySet<string> = new Set();

/**
 * Reads the rooms that are left to each course from the rules that keep them: hard ones on a course by itself that name rooms
 * and nothing else. Usually there is one of a course; of several, what all of them leave.
 *
 * @returns tells the codes of a course's rooms by its own code; none where any room may be its
 */
export function readRoomChoices(rules: readonly ChoiceRule[]): (course: string) => ReadonlySet<string> {
  const byCourse = new Map<string, ReadonlySet<string>>();
  for (const rule of rules) {
    const kept = keptBy(rule);
    if (!kept) continue;
    const known = byCourse.get(kept.course) ?? kept.rooms;
    const both = known.intersection(kept.rooms);
    // Of rules that leave no room together the first is told, so that the cell shows that there is something to change.
    byCourse.set(kept.course, both.size > 0 ? both : known);
  }
  return (course) => byCourse.get(course) ?? ANY;
}

/**
 * The rules of a term with other rooms for a course: one rule that keeps them, or none where any room may be its. Every rule
 * that says something else stays as it is; while nothing is different it is the same list, also where several rules leave no
 * room together: what was not changed is not settled by the way.
 *
 * @param course its code
 * @param rooms codes; none for any room
 * @param add makes a rule of what it says
 */
export function withRoomChoice<Rule extends ChoiceRule>(
  rules: Rule[],
  course: string,
  rooms: ReadonlySet<string>,
  add: (content: Omit<Constraint, 'id'>) => Rule,
): Rule[] {
  const now = readRoomChoices(rules)(course);
  if (now.size === rooms.size && now.isSubsetOf(rooms)) return rules;
  const own = rules.filter((rule) => keptBy(rule)?.course === course);
  const parameters = { rooms: [...rooms] };
  const [first, ...others] = own;
  if (!first) {
    const scope = { of: 'courses', ids: [course] } as const;
    return [...rules, add({ kind: KIND, scope, parameters, hard: true, weight: 1 })];
  }
  const gone = new Set(rooms.size === 0 ? own : others);
  return rules
    .filter((rule) => !gone.has(rule))
    .map((rule) => (rule === first ? { ...rule, parameters } : rule));
}
