import { periodsText } from '../../planning/term/periods-text.ts';
import type { Problem, Scope } from '../../timetable/problem.ts';
import { withWholes } from '../../timetable/room-parts.ts';

type Sort = 'teachers' | 'groups' | 'rooms' | 'courses';
type Times = readonly { readonly day: number; readonly period: number }[];

/** The ids that a scope names; a part of a room closes the whole. */
function withWholesOf(
  { rooms }: Problem,
  { of, ids }: Extract<Scope, { readonly ids: unknown }>,
): Iterable<string> {
  if (of !== 'rooms') return ids;
  const named = new Set(rooms.keys().filter((room) => ids.includes(rooms[room]!.id)));
  return new Set([...ids, ...withWholes(rooms, named).map((room) => rooms[room]!.id)]);
}

/**
 * Tells when someone or something is not available, as the rules that name them say; empty when always. A rule with a weight
 * says when they would rather not be.
 */
export function unavailableTexts(problem: Problem): (sort: Sort, id: string) => string {
  const byThing = new Map<string, { day: number; period: number }[]>();
  for (const { kind, scope, parameters, hard } of problem.constraints) {
    if (kind !== 'unavailable-times' || !hard || !('ids' in scope)) continue;
    for (const id of withWholesOf(problem, scope)) {
      const key = `${scope.of} ${id}`;
      byThing.set(key, [...(byThing.get(key) ?? []), ...(parameters.times as Times)]);
    }
  }
  return (sort, id) => periodsText(problem.calendar, byThing.get(`${sort} ${id}`) ?? []);
}
