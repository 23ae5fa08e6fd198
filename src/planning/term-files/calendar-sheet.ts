import type { TermDocument } from '../../formats/term/document.ts';
import { inEveryLanguage } from '../../languages/every-language.ts';
import { listed, text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type CalendarPlace, FILE_LIMITS, faultsOfCalendar } from '../../timetable/calendar-faults.ts';
import { clockText } from '../../timetable/clock-text.ts';
import { readClock } from '../term/clock-text.ts';
import { refusedSheet, type SheetFault } from '../term/import-sheets.ts';
import { folded, latinDigits } from '../term/names.ts';
import { columnLetters } from '../term/sheet-columns.ts';

type Calendar = TermDocument['calendar'];
const SORTS = ['weeks', 'day', 'period', 'break'] as const;
type Sort = (typeof SORTS)[number];

/** The columns, from 0, in which each thing stands. */
const COLUMNS = { sort: 0, name: 1, startsAt: 2, endsAt: 3 };

const head = (): string[] => [
  text('terms.files.calendar.sort'),
  text('terms.files.calendar.name'),
  text('terms.files.calendar.startsAt'),
  text('terms.files.calendar.endsAt'),
  text('terms.files.calendar.divides'),
];
const sortText = (sort: Sort): string => text('terms.files.calendar.sorts', { sort });

/** The calendar of a term as a sheet: its weeks, days, and periods with the breaks after them. */
export function calendarSheet({ term, periods, breaks }: TermRows): (string | number)[][] {
  return [
    head(),
    [sortText('weeks'), term.weeks],
    ...term.days.map((day) => [sortText('day'), day]),
    ...periods.flatMap(({ name, startsAt, endsAt, position }) => [
      [sortText('period'), name, clockText(startsAt), clockText(endsAt)],
      ...breaks
        .filter(({ afterPeriod }) => afterPeriod === position)
        .map((pause) => [
          ...[sortText('break'), pause.name, '', ''],
          pause.dividesLessons ? text('terms.cells.yes') : text('terms.cells.no'),
        ]),
    ]),
  ];
}

/** What a row of the sheet lists, as it was written in any language. */
function sortReader(): (written: string) => Sort | undefined {
  const sorts = new Map(
    inEveryLanguage(() => SORTS.map((sort) => [folded(sortText(sort)), sort] as const)).flat(),
  );
  return (written) => sorts.get(folded(written));
}

/** A clock time as it stands in a cell: also as a part of the day, as which spreadsheets keep it. */
function readTimeCell(written: string): number {
  if (/^0?[.,]\d+$/.test(written.trim()))
    return Math.round(Number(written.trim().replace(',', '.')) * 24 * 60);
  return readClock(written) ?? Number.NaN;
}

/**
 * The calendar that a sheet says, in whatever language `calendarSheet` has written it; null when it is none.
 *
 * @throws Failure `invalid` with a fault for each cell that is not right.
 */
export function readCalendarSheet(sheet: {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}): Calendar | null {
  const same = (one: string, other: string) => folded(one) === folded(other);
  const isHead = [head(), ...inEveryLanguage(head)].some((known) =>
    known.every((cell, at) => same(cell, sheet.rows[0]?.[at] ?? '')),
  );
  if (!isHead) return null;
  const sortOf = sortReader();
  const yes = inEveryLanguage(() => folded(text('terms.cells.yes')));
  const faults: SheetFault[] = [];
  const refuse = (row: number, column: keyof typeof COLUMNS, message: string) => {
    const letters = columnLetters(COLUMNS[column]);
    faults.push({
      sheet: sheet.name,
      row: row + 1,
      column: letters,
      label: head()[COLUMNS[column]]!,
      message,
    });
  };
  const calendar = {
    weeks: 1,
    days: [] as string[],
    periods: [] as Calendar['periods'],
    breaks: [] as Calendar['breaks'],
  };
  // In which row of the sheet each of them stands.
  const rowsOf = { weeks: 0, days: [] as number[], periods: [] as number[], breaks: [] as number[] };
  sheet.rows.forEach(([written = '', name = '', starts = '', ends = '', divides = ''], row) => {
    const sort = sortOf(written);
    if (row === 0 || [written, name, starts, ends].every((cell) => cell.trim() === '')) return;
    if (sort === 'weeks') {
      calendar.weeks = Number(latinDigits(name.trim()) || Number.NaN);
      rowsOf.weeks = row;
    } else if (sort === 'day') {
      calendar.days.push(name.trim());
      rowsOf.days.push(row);
    } else if (sort === 'period') {
      const [startsAt, endsAt] = [readTimeCell(starts), readTimeCell(ends)];
      calendar.periods.push({ name: name.trim(), startsAt, endsAt });
      rowsOf.periods.push(row);
    } else if (sort === 'break') {
      const dividesLessons = yes.includes(folded(divides));
      calendar.breaks.push({ name: name.trim(), afterPeriod: calendar.periods.length - 1, dividesLessons });
      rowsOf.breaks.push(row);
    } else {
      const sorts = SORTS.map(sortText);
      refuse(row, 'sort', text('terms.files.calendar.unknownSort', { text: written, sorts: listed(sorts) }));
    }
  });
  /** The cell in which something of the calendar stands. */
  const cellOf = ([part, at, field]: CalendarPlace): readonly [number, keyof typeof COLUMNS] => {
    if (part === 'weeks') return [rowsOf.weeks, 'name'];
    const row = rowsOf[part as 'days' | 'periods' | 'breaks'][Number(at)];
    if (row === undefined) return [0, 'sort'];
    if (field === 'startsAt' || field === 'endsAt') return [row, field];
    return [row, field === 'afterPeriod' ? 'sort' : 'name'];
  };
  for (const { place, message } of faultsOfCalendar(calendar, FILE_LIMITS)) {
    const [row, column] = cellOf(place);
    refuse(row, column, message);
  }
  if (faults.length > 0) throw refusedSheet(faults);
  return calendar;
}
