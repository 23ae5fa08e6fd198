import type { Constraint } from './problem.ts';

/** What things are called by, of which a rule may speak. */
export type NamedSort = 'teachers' | 'groups' | 'rooms' | 'courses' | 'lessons';

/** The new name of a thing by its old one; undefined for one that is not there any more. */
export type NewName = (of: NamedSort, id: string) => string | undefined;

type Speaking = Pick<Constraint, 'scope' | 'parameters'>;

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function renamedKeys(record: Readonly<Record<string, unknown>>, of: NamedSort, nameOf: NewName) {
  return Object.fromEntries(
    Object.entries(record).flatMap(([id, value]) => {
      const name = nameOf(of, id);
      return name === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** A place of the rule of least change: day, period, room. */
function renamedPlace(place: unknown, nameOf: NewName): unknown {
  if (!Array.isArray(place) || typeof place[2] !== 'string') return place;
  return [place[0], place[1], nameOf('rooms', place[2]) ?? null];
}

/** What a rule speaks of by other names; what has none is left out. */
export function renamedRule<Rule extends Speaking>(rule: Rule, nameOf: NewName): Rule {
  const { scope, parameters } = rule;
  const { rooms, penalty, reference } = parameters;
  const changed: Record<string, unknown> = {};
  if (Array.isArray(rooms)) changed.rooms = rooms.flatMap((id: string) => nameOf('rooms', id) ?? []);
  if (isRecord(penalty)) changed.penalty = renamedKeys(penalty, 'rooms', nameOf);
  if (isRecord(reference)) {
    const places = Object.entries(reference).map(([id, place]) => [id, renamedPlace(place, nameOf)] as const);
    changed.reference = renamedKeys(Object.fromEntries(places), 'lessons', nameOf);
  }
  return {
    ...rule,
    scope: 'ids' in scope ? { ...scope, ids: scope.ids.flatMap((id) => nameOf(scope.of, id) ?? []) } : scope,
    parameters: Object.keys(changed).length === 0 ? parameters : { ...parameters, ...changed },
  };
}

/** Ids that a rule speaks of, with what they are of. */
export function namedIn(rule: Speaking): (readonly [of: NamedSort, id: string])[] {
  const found: (readonly [NamedSort, string])[] = [];
  renamedRule(rule, (of, id) => {
    found.push([of, id]);
    return id;
  });
  return found;
}
