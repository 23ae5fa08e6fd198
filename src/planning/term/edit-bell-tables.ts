import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { faultsOfTimes, TYPED_LIMITS } from '../../timetable/calendar-faults.ts';
import { clockText } from '../../timetable/clock-text.ts';
import { isSameData } from '../../timetable/same-data.ts';
import type { BellTableRow } from './bell-tables.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { readClock } from './clock-text.ts';
import { folded, joinNames } from './names.ts';
import { nextPosition } from './term-rows.ts';

const MOST_TABLES = 50;

/** A bell table as it is typed. */
export type TypedBellTable = {
  readonly name: string;
  /** Positions of the days on which it holds. */
  readonly days: readonly string[];
  /** Names of the groups that it holds for. */
  readonly groups: string;
  /** Clock times of each period, `08:00`. */
  readonly times: readonly { readonly startsAt: string; readonly endsAt: string }[];
  /** The calendar that it was typed for, to which its days and times refer by position. */
  readonly calendar?: CalendarNames | undefined;
};

/** Names of the days and of the periods of a calendar. */
type CalendarNames = { readonly days: readonly string[]; readonly periods: readonly string[] };

/** Whether a bell table was typed for the calendar that there is; one that does not say for which it was is taken to be. */
export function isTypedFor({ term, periods }: TermRows, { calendar }: TypedBellTable): boolean {
  return (
    !calendar || isSameData(calendar, { days: [...term.days], periods: periods.map(({ name }) => name) })
  );
}

/** @throws Failure `notFound` when there is no such bell table. */
export function bellTableAt({ bellTables }: TermRows, position: number): BellTableRow {
  const table = bellTables.find((one) => one.position === position);
  if (!table) throw new Failure('notFound', text('bells.noSuch'));
  return table;
}

/** Names of the groups of a bell table. */
export function groupsOfBellTable({ groups }: TermRows, { groups: codes }: BellTableRow): string[] {
  const names = new Map(groups.map(({ code, name }) => [code, name]));
  return codes.flatMap((code) => names.get(code) ?? []);
}

/** A bell table as it is typed; a new one has the usual clock times. */
export function typedBellTable(rows: TermRows, table: BellTableRow | null): TypedBellTable {
  return {
    name: table?.name ?? '',
    days: (table?.days ?? []).map(String),
    groups: table ? joinNames(groupsOfBellTable(rows, table)) : '',
    times: rows.periods.map(({ startsAt, endsAt }, period) => ({
      startsAt: clockText(table?.startsAt[period] ?? startsAt),
      endsAt: clockText(table?.endsAt[period] ?? endsAt),
    })),
  };
}

/** A name as it is kept. */
function plainName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** Codes of the groups that are named. Those that are named as before stay: several may have one name. */
function readGroups(
  rows: TermRows,
  now: BellTableRow | null,
  { groups }: TypedBellTable,
  reader: CellReader,
): string[] {
  if (now && groups.trim() === joinNames(groupsOfBellTable(rows, now)).trim()) return now.groups;
  const ids = reader.things('groups', rows.groups, 'groups', []);
  return rows.groups.flatMap(({ id, code }) => (ids.includes(id) ? [code] : []));
}

/**
 * Reads a bell table. Faults name fields such as `period-3-startsAt`, counted from 0.
 *
 * @param now the table as it is; null for a new one
 */
function readBellTable(rows: TermRows, now: BellTableRow | null, typed: TypedBellTable): BellTableRow {
  const position = now?.position ?? nextPosition(rows.bellTables);
  const reader = cellReader({ name: typed.name, groups: typed.groups });
  const { faults, refuse } = reader;
  const name = plainName(typed.name);
  // What came in a file may have a name that nobody could type; it may keep that.
  const isNewName = now === null || name !== plainName(now.name);
  if (name === '') refuse('name', text('bells.nameMissing'));
  if (isNewName && name.length > TYPED_LIMITS.name)
    refuse('name', text('terms.cells.longest', { most: TYPED_LIMITS.name }));
  const other = rows.bellTables.find(
    (table) => table.position !== position && folded(table.name) === folded(name),
  );
  if (isNewName && other) refuse('name', text('bells.nameTaken', { name: other.name }));
  const days = [...new Set(typed.days.map(Number))].sort((a, b) => a - b);
  if (!days.every((day) => day in rows.term.days)) refuse('days', text('bells.noSuchDay'));
  const groups = readGroups(rows, now, typed, reader);
  // Every day is as good as none that is named.
  const isEveryDay = days.length === rows.term.days.length;
  if ((days.length === 0 || isEveryDay) && typed.groups.trim() === '') refuse('days', text('bells.always'));
  const times = rows.periods.map((_, period) => ({
    startsAt: readClock(typed.times[period]?.startsAt ?? '') ?? Number.NaN,
    endsAt: readClock(typed.times[period]?.endsAt ?? '') ?? Number.NaN,
  }));
  for (const { place, message } of faultsOfTimes(times)) refuse(`period-${place.join('-')}`, message);
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return {
    ...{ termId: rows.term.id, position, name },
    days: isEveryDay ? [] : days,
    groups,
    startsAt: times.map(({ startsAt }) => startsAt),
    endsAt: times.map(({ endsAt }) => endsAt),
  };
}

/**
 * Adds a bell table to a term, or changes one.
 *
 * @param at its position, or null for a new one
 * @throws Failure `invalid` with a fault for each field that is not right, `notFound` when there is no such table, `conflict`
 *   when it was typed for another calendar; else as `changeTerm` does.
 */
export async function writeBellTable(
  database: Pick<Database, 'queries'>,
  termId: string,
  at: number | null,
  typed: TypedBellTable,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const { bellTables } = rows;
    if (at === null && bellTables.length >= MOST_TABLES) {
      throw new Failure('invalid', text('bells.tooMany', { most: MOST_TABLES }));
    }
    const now = at === null ? null : bellTableAt(rows, at);
    if (!isTypedFor(rows, typed)) throw new Failure('conflict', text('bells.otherCalendar'));
    const written = readBellTable(rows, now, typed);
    return {
      kind: 'edit',
      action: now
        ? text('bells.actions.changed', { name: now.name })
        : text('bells.actions.added', { name: written.name }),
      rows: {
        ...rows,
        bellTables: now
          ? bellTables.map((table) => (table === now ? written : table))
          : [...bellTables, written],
      },
    };
  });
}

/**
 * Takes a bell table out of a term.
 *
 * @throws Failure `notFound` when there is no such table; else as `changeTerm` does.
 */
export async function removeBellTable(
  database: Pick<Database, 'queries'>,
  termId: string,
  at: number,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, ({ rows }) => {
    const gone = bellTableAt(rows, at);
    return {
      kind: 'edit',
      action: text('bells.actions.deleted', { name: gone.name }),
      rows: { ...rows, bellTables: rows.bellTables.filter((table) => table !== gone) },
    };
  });
}
