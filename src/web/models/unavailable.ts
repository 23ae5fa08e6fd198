import { betweenCommas } from '../../languages/text.ts';
import type { Problem, Scope } from '../../timetable/problem.ts';
import { withWholes } from '../../timetable/room-parts.ts';

type Sort = 'teachers' | 'groups' | 'rooms' | 'courses';
type Times = readonly { readonly day: number; readonly period: number }[];

/** `Mon`, `Tue 1–3, 5`: whole days by name alone, else the periods in spans. */
export function periodsText(problem: Problem, times: Times): string {
  const { days, periods } = problem.calendar;
  return days
    .flatMap((day, at) => {
      const taken = new Set(times.filter((time) => time.day === at).map(({ period }) => period));
      if (taken.size === 0) return [];
      const name = day.slice(0, 3);
      return taken.size === periods.length ? [name] : [`${name} ${spansOf(problem, taken)}`];
    })
    .join('; ');
}

function spansOf(problem: Problem, taken: ReadonlySet<number>): string {
  const name = (period: number) => problem.calendar.periods[period]!.name;
  const spans: string[] = [];
  for (let start = 0; start < problem.calendar.periods.length; start++) {
    if (!taken.has(start)) continue;
    let end = start;
    while (taken.has(end + 1)) end++;
    spans.push(start === end ? name(start) : `${name(start)}–${name(end)}`);
    start = end;
  }
  return betweenCommas(spans);
}

/** The ids that a scope names; a part of a room closes the whole. */
function withWholesOf(
  { rooms }: Problem,
  { of, ids }: Extract<Scope, { readonly ids: unknown }>,
): Iterable<string> {
  if (of !== 'rooms') return ids;
  const named = new Set(rooms.keys().filter((room) => ids.includes(rooms[room]!.id)));
  return new Set([...ids, ...withWholes(rooms, named).map((room) => rooms[room]!.id)]);
}

/** Tells when someone or something is not available, as the rules that name them say; empty when always. */
export function unavailableTexts(problem: Problem): (sort: Sort, id: string) => string {
  const byThing = new Map<string, { day: number; period: number }[]>();
  for (const { kind, scope, parameters } of problem.constraints) {
    if (kind !== 'unavailable-times' || !('ids' in scope)) continue;
    for (const id of withWholesOf(problem, scope)) {
      const key = `${scope.of} ${id}`;
      byThing.set(key, [...(byThing.get(key) ?? []), ...(parameters.times as Times)]);
    }
  }
  return (sort, id) => periodsText(problem, byThing.get(`${sort} ${id}`) ?? []);
}
