import type { TermRows } from '../../store/term-data.ts';
import type { Moves } from './calendar-moves.ts';

/** A bell table as it is stored. */
export type BellTableRow = TermRows['bellTables'][number];
type PeriodRow = TermRows['periods'][number];

const MINUTES_OF_DAY = 24 * 60;

/** Bell tables without groups that are gone; one that held for no others goes with them. */
export function bellTablesWithout(
  tables: readonly BellTableRow[],
  gone: ReadonlySet<string>,
): BellTableRow[] {
  return tables.flatMap((table) => {
    const groups = table.groups.filter((code) => !gone.has(code));
    if (groups.length === table.groups.length) return [table];
    return groups.length === 0 ? [] : [{ ...table, groups }];
  });
}

/**
 * The clock times of a bell table in another calendar: periods that stay keep theirs, and new ones lie to the one before them
 * as they usually do. What would begin before the one before it has ended begins then; where the day is too short for that,
 * all times are the usual ones.
 */
function timesIn(
  { startsAt, endsAt }: BellTableRow,
  before: readonly PeriodRow[],
  after: readonly PeriodRow[],
  moves: Moves,
): Pick<BellTableRow, 'startsAt' | 'endsAt'> {
  const cameFrom = new Map(moves.flatMap((to, from) => (to === null ? [] : [[to, from] as const])));
  const starts: number[] = [];
  const ends: number[] = [];
  let latest = 0;
  let shift = startsAt.length > 0 && before.length > 0 ? startsAt[0]! - before[0]!.startsAt : 0;
  after.forEach((period, position) => {
    const from = cameFrom.get(position);
    const [start, end] =
      from === undefined
        ? [period.startsAt + shift, period.endsAt + shift]
        : [startsAt[from]!, endsAt[from]!];
    const late = Math.max(0, latest - start);
    starts.push(start + late);
    latest = end + late;
    ends.push(latest);
    shift = latest - period.endsAt;
  });
  const fits = latest <= MINUTES_OF_DAY && starts.every((start, at) => start >= 0 && ends[at]! > start);
  if (fits) return { startsAt: starts, endsAt: ends };
  return { startsAt: after.map((period) => period.startsAt), endsAt: after.map((period) => period.endsAt) };
}

/**
 * Bell tables in another calendar, whose days and periods went where `moves` tell. One that held on days alone that are gone
 * goes with them.
 */
export function bellTablesIn(
  tables: readonly BellTableRow[],
  before: readonly PeriodRow[],
  after: readonly PeriodRow[],
  moves: { readonly days: Moves; readonly periods: Moves },
): BellTableRow[] {
  return tables.flatMap((table) => {
    const days = table.days.flatMap((day) => moves.days[day] ?? []).sort((a, b) => a - b);
    if (days.length === 0 && table.days.length > 0) return [];
    return [{ ...table, days, ...timesIn(table, before, after, moves.periods) }];
  });
}
