import { describe, expect, test } from 'bun:test';
import { Failure } from '../../failure.ts';
import { readTermFile } from '../../formats/term/read.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { demoSchool } from '../demo-school.ts';
import { calendarSheet } from './calendar-sheet.ts';
import { documentOfProblem } from './document-of-problem.ts';
import { emptyTermFor } from './term-of-sheets.ts';

/** The faults of what is refused, with their places. */
function faultsOf(action: () => unknown): string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof Failure) return error.faults.map(({ where, message }) => `${where}: ${message}`);
    throw error;
  }
  return [];
}

const school = demoSchool();
const document = documentOfProblem(school, emptySolution(school), 'Draft');

test.each<[string, Record<string, unknown>]>([
  ['rules [1] parameters words [2] deep', { words: ['fine', { deep: 'a\0' }] }],
  ['rules [1] parameters half', { half: '\ud800' }],
  ['rules [1] parameters', { 'a\0': 1 }],
])('a text that cannot be stored is refused at its line: %s', (place, parameters) => {
  const [first, ...others] = document.rules;
  const file = { ...document, rules: [{ ...first!, parameters }, ...others] };
  const [fault] = faultsOf(() => readTermFile(JSON.stringify(file, null, 2)));
  expect(fault).toMatch(/^line \d+: /);
  expect(fault).toContain(`: ${place}: A text has characters that cannot be stored`);
});

describe('a calendar in a file of ours', () => {
  const { calendar } = document;
  const attempt = (change: Partial<typeof calendar>) =>
    faultsOf(() => readTermFile(writeTermFile({ ...document, calendar: { ...calendar, ...change } })));
  const [first, second, ...others] = calendar.periods;
  const lines = (faults: readonly string[]) => faults.map((fault) => fault.replace(/^line \d+: /, ''));

  test('is taken as it is written', () => {
    expect(attempt({})).toEqual([]);
  });

  test.each<[string, Partial<typeof calendar>]>([
    ['It has a name, such as 1.', { days: ['', ...calendar.days.slice(1)] }],
    ['At most 100 letters.', { periods: [{ ...first!, name: 'x'.repeat(101) }, second!, ...others] }],
    ['It ends after it starts.', { periods: [{ ...first!, endsAt: first!.startsAt }, second!, ...others] }],
  ])('is refused at its line: %s', (message, change) => {
    const faults = attempt(change);
    expect(faults[0]).toMatch(/^line \d+: /);
    expect(lines(faults)).toContain(message);
  });

  const last = calendar.periods.length - 1;
  test.each<[string, Partial<typeof calendar>]>([
    ['two days of one name', { days: calendar.days.map(() => 'Monday') }],
    ['times that overlap', { periods: [{ ...first!, endsAt: 540 }, second!, ...others] }],
    [
      'bell tables whose times overlap',
      {
        bellTables: [
          {
            ...{ name: 'Friday', days: [4], groups: [] },
            times: calendar.periods.map(() => ({ startsAt: 480, endsAt: 490 })),
          },
        ],
      },
    ],
  ])('of an older version is taken with %s', (_, change) => {
    expect(attempt(change)).toEqual([]);
  });

  test('of an older version is taken without the breaks that cannot be', () => {
    const pause = (name: string, afterPeriod: number, dividesLessons: boolean) => ({
      ...{ name, afterPeriod, dividesLessons },
    });
    const breaks = [pause('Break', 1, false), pause('Again', 1, true), pause('Late', last, true)];
    const read = readTermFile(writeTermFile({ ...document, calendar: { ...calendar, breaks } }));
    expect(read.calendar.breaks).toEqual([pause('Break', 1, true)]);
  });
});

describe('a calendar in a sheet', () => {
  const rows = emptyTermFor('Term', []);
  const sheet = calendarSheet(rows).map((row) => row.map(String));
  /** The faults of a sheet with one cell changed; rows and columns as spreadsheets count them. */
  const attempt = (row: number, column: number, cell: string) => {
    const changed = sheet.map((cells, at) => (at === row - 1 ? cells.with(column - 1, cell) : cells));
    return faultsOf(() => emptyTermFor('New', [{ name: 'Week', rows: changed }]));
  };
  const rowOf = (sort: string) => sheet.findIndex(([cell]) => cell === sort) + 1;
  const periodRow = rowOf('A period');

  test('is taken as it is written', () => {
    expect(emptyTermFor('New', [{ name: 'Week', rows: sheet }]).term.days).toEqual(rows.term.days);
  });

  test('is taken with times as spreadsheets keep them', () => {
    const changed = sheet.map((cells, at) => (at === periodRow - 1 ? cells.with(2, '0.3125') : cells));
    const [first] = emptyTermFor('New', [{ name: 'Week', rows: changed }]).periods;
    expect(first!.startsAt).toBe(7 * 60 + 30);
  });

  test.each([
    ['no weeks', rowOf('Weeks that repeat'), 2, '0', 'A whole number from 1 to 30'],
    ['a day without a name', rowOf('A day'), 2, ' ', 'It has a name'],
    ['no clock time', periodRow, 3, 'early', 'A time such as 08:00.'],
    ['an end before the start', periodRow, 4, '07:00', 'It ends after it starts.'],
    ['a start before the last end', periodRow + 1, 3, '08:00', 'The one before ends at'],
    ['what is none of these', periodRow, 1, 'Perod', 'what the calendar has'],
  ])('is refused for %s, at its cell', (_, row, column, cell, message) => {
    const [fault] = attempt(row, column, cell);
    expect(fault).toStartWith(`Week, row ${row}, column ${'ABCDE'[column - 1]} (`);
    expect(fault).toContain(message);
  });
});
