import { text } from '../../languages/text.ts';
import { bellTableOfCourse, bellTableOn, type ClockTimes, clockTimes } from '../../timetable/clock-times.ts';
import type { BellTable, Problem } from '../../timetable/problem.ts';
import { isSameData } from '../../timetable/same-data.ts';
import type { Span } from './blocks.ts';
import { clockSpan } from './clock.ts';
import type { Whose } from './viewpoint.ts';

/** By which clock times a timetable goes. */
export type GridClocks = {
  /** Those of most days, `[period]`, which stand at its rows. */
  readonly heads: readonly ClockTimes[];
  /** Those of each day, `[day][period]`. */
  readonly byDay: readonly (readonly ClockTimes[])[];
  /** What the days are called that go by others; null for those that do not, `[day]`. */
  readonly notes: readonly (string | null)[];
};

/** The bell table that holds on a day for whom a timetable is of; a teacher's, and a room's, are everybody's. */
function tableOn(problem: Problem, day: number, whose: Whose, position: number): BellTable | null {
  if (whose === 'course') return bellTableOfCourse(problem, day, position);
  return bellTableOn(problem, day, whose === 'group' ? position : null);
}

/** The clock times of the timetable of a group, a teacher, a room or a course. */
export function gridClocks(problem: Problem, whose: Whose, position: number): GridClocks {
  const { calendar } = problem;
  const tables = calendar.days.map((_, day) => tableOn(problem, day, whose, position));
  const counts = new Map<BellTable | null, number>();
  for (const table of tables) counts.set(table, (counts.get(table) ?? 0) + 1);
  // Of those that hold equally often, the usual one.
  const [most = null] = [...counts.keys()].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || Number(a !== null) - Number(b !== null),
  );
  const heads = clockTimes(calendar, most);
  const byDay = tables.map((table) => clockTimes(calendar, table));
  return {
    heads,
    byDay,
    notes: byDay.map((times, day) =>
      times === heads || isSameTimes(times, heads) ? null : (tables[day]?.name ?? text('bells.usualTimes')),
    ),
  };
}

function isSameTimes(one: readonly ClockTimes[], other: readonly ClockTimes[]): boolean {
  const told = (times: readonly ClockTimes[]) => times.map(({ startsAt, endsAt }) => [startsAt, endsAt]);
  return isSameData(told(one), told(other));
}

/** From when to when some periods last: `08:00–09:30`. */
export function spanByClock(times: readonly ClockTimes[], { start, length }: Omit<Span, 'lesson'>): string {
  return clockSpan({ startsAt: times[start]!.startsAt, endsAt: times[start + length - 1]!.endsAt });
}

/**
 * The clock times of a lesson where its groups go by others than those that are shown beside it; else null.
 *
 * @param shown clock times of the periods there
 */
export function ownClock(
  problem: Problem,
  day: number,
  span: Span,
  shown: readonly ClockTimes[],
): string | null {
  if (!problem.calendar.bellTables) return null;
  const { course } = problem.lessons[span.lesson]!;
  const own = spanByClock(clockTimes(problem.calendar, bellTableOfCourse(problem, day, course)), span);
  return own === spanByClock(shown, span) ? null : own;
}
