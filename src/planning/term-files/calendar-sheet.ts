import type { TermDocument } from '../../formats/term/document.ts';
import { inEveryLanguage } from '../../languages/every-language.ts';
import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { clockText } from '../term/clock-text.ts';
import { folded } from '../term/names.ts';

type Calendar = TermDocument['calendar'];
const SORTS = ['weeks', 'day', 'period', 'break'] as const;
type Sort = (typeof SORTS)[number];

const MOST = { weeks: 30, days: 60, periods: 30 };

/** Minutes of a clock time; null when it is none. */
function minutesIn(cell: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):([0-5]\d)$/.exec(cell.trim()) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return hours === undefined || total > 24 * 60 ? null : total;
}

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

/** The calendar that a sheet says, in whatever language `calendarSheet` has written it; null when it is none. */
export function readCalendarSheet(rows: readonly (readonly string[])[]): Calendar | null {
  const same = (one: string, other: string) => folded(one) === folded(other);
  const isHead = [head(), ...inEveryLanguage(head)].some((known) =>
    known.every((cell, at) => same(cell, rows[0]?.[at] ?? '')),
  );
  if (!isHead) return null;
  const sorts = inEveryLanguage(() => SORTS.map((sort) => [folded(sortText(sort)), sort] as const)).flat();
  const yes = inEveryLanguage(() => folded(text('terms.cells.yes')));
  const calendar = {
    weeks: 1,
    days: [] as string[],
    periods: [] as Calendar['periods'],
    breaks: [] as Calendar['breaks'],
  };
  for (const [sort = '', name = '', starts = '', ends = '', divides = ''] of rows.slice(1)) {
    switch (sorts.find(([words]) => words === folded(sort))?.[1]) {
      case 'weeks':
        calendar.weeks = Number(name);
        break;
      case 'day':
        calendar.days.push(name);
        break;
      case 'period': {
        const [startsAt, endsAt] = [minutesIn(starts), minutesIn(ends)];
        if (startsAt === null || endsAt === null) return null;
        calendar.periods.push({ name, startsAt, endsAt });
        break;
      }
      case 'break': {
        const afterPeriod = calendar.periods.length - 1;
        if (afterPeriod < 0) return null;
        calendar.breaks.push({ name, afterPeriod, dividesLessons: yes.includes(folded(divides)) });
        break;
      }
      default:
    }
  }
  const { weeks, days, periods } = calendar;
  const isWithin = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
  const isWhole =
    isWithin(weeks, MOST.weeks) && isWithin(days.length, MOST.days) && isWithin(periods.length, MOST.periods);
  return isWhole ? calendar : null;
}
