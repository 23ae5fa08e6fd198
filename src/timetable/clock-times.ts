import type { BellTable, Group, Period, Problem } from './problem.ts';

/** When a period starts and ends by the clock. */
export type ClockTimes = Pick<Period, 'startsAt' | 'endsAt'>;

/** The group itself and those that it is part of. */
function withAbove(groups: readonly Group[], group: number): ReadonlySet<number> {
  const all = new Set<number>();
  for (let above: number | null = group; above !== null; above = groups[above]!.parent) all.add(above);
  return all;
}

/**
 * The bell table that holds on a day; null where the usual clock times do.
 *
 * @param group for whom, or null for everybody: what holds for some groups alone does not then
 */
export function bellTableOn(
  { calendar, groups }: Pick<Problem, 'calendar' | 'groups'>,
  day: number,
  group: number | null,
): BellTable | null {
  const { bellTables = [] } = calendar;
  if (bellTables.length === 0) return null;
  const own = group === null ? new Set<number>() : withAbove(groups, group);
  const holding = bellTables.find(
    (table) =>
      (table.days.length === 0 || table.days.includes(day)) &&
      (table.groups.length === 0 || table.groups.some((one) => own.has(one))),
  );
  return holding ?? null;
}

/** The bell table by which a course is taught on a day: that of its first group. */
export function bellTableOfCourse(
  problem: Pick<Problem, 'calendar' | 'groups' | 'courses'>,
  day: number,
  course: number,
): BellTable | null {
  return bellTableOn(problem, day, problem.courses[course]!.groups[0] ?? null);
}

/** Clock times of all periods, `[period]`, by a bell table or as usual. */
export function clockTimes({ periods }: Problem['calendar'], table: BellTable | null): readonly ClockTimes[] {
  return table?.times ?? periods;
}
