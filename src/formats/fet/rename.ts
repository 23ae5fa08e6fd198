import type { Constraint, Problem, Scope } from '../../timetable/problem.ts';

type Named = { readonly id: string; readonly name: string };

/** FET knows people and rooms by their names alone: these, where every one is another, else the ids. */
function namesOf(things: readonly Named[]): ReadonlyMap<string, string> {
  const distinct = new Set(things.map(({ name }) => name));
  const usable = distinct.size === things.length && !distinct.has('');
  return new Map(things.map(({ id, name }) => [id, usable ? name : id]));
}

/** FET counts its activities: the ids, where they are such numbers, else the places in the list, from 1. */
function numbersOf(lessons: Problem['lessons']): ReadonlyMap<string, string> {
  const usable = lessons.every(({ id }) => /^[1-9]\d{0,8}$/.test(id));
  return new Map(lessons.map(({ id }, position) => [id, usable ? id : String(position + 1)]));
}

/** The same problem with ids that are the names by which a `.fet` file knows its things. */
export function renamed(problem: Problem): Problem {
  const names = {
    teachers: namesOf(problem.teachers),
    groups: namesOf(problem.groups),
    rooms: namesOf(problem.rooms),
    lessons: numbersOf(problem.lessons),
    courses: new Map(problem.courses.map(({ id }) => [id, id])),
  };
  const scopeOf = (scope: Scope): Scope =>
    'ids' in scope ? { ...scope, ids: scope.ids.flatMap((id) => names[scope.of].get(id) ?? []) } : scope;
  const ruleOf = (rule: Constraint): Constraint => {
    const { rooms } = rule.parameters;
    const parameters = Array.isArray(rooms)
      ? { ...rule.parameters, rooms: rooms.flatMap((id) => names.rooms.get(id) ?? []) }
      : rule.parameters;
    return { ...rule, scope: scopeOf(rule.scope), parameters };
  };
  const rename = <Thing extends { readonly id: string }>(
    things: readonly Thing[],
    by: ReadonlyMap<string, string>,
  ): Thing[] => things.map((thing) => ({ ...thing, id: by.get(thing.id)! }));
  return {
    ...problem,
    teachers: rename(problem.teachers, names.teachers),
    groups: rename(problem.groups, names.groups),
    rooms: rename(problem.rooms, names.rooms),
    lessons: rename(problem.lessons, names.lessons),
    constraints: problem.constraints.map(ruleOf),
  };
}
