import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { LANGUAGE_CODES, type LanguageCode } from '../../languages/languages.ts';
import { speaking, speechIn } from '../../languages/speech.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { demoSchool } from '../demo-school.ts';
import { importProblem } from '../import-problem.ts';
import { type MappedSheet, planImport, sheetOf } from './import-sheets.ts';
import { LIST_NAMES, type ListName } from './list-table.ts';
import { lists } from './lists.ts';
import { columnLetters, guessColumns, guessList } from './sheet-columns.ts';
import { differenceOfTerms } from './term-state.ts';

let database: Database;
let rows: TermRows;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  const { termId } = await importProblem(database, demoSchool());
  rows = (await selectTerm(database.queries, termId))!;
});
afterAll(() => database.close());

const sheet = (list: ListName, head: string[], ...data: string[][]): MappedSheet => ({
  ...{ name: list, list, rows: [head, ...data], columns: guessColumns(list, head) },
});

test('what a sheet lists and what its columns are is guessed by names in several languages', () => {
  expect(guessList('Lehrer', [])).toBe('teachers');
  expect(guessList('Sheet1', ['Fach', 'Klasse', 'Lehrer', 'Stunden'])).toBe('courses');
  expect(guessList('Sheet1', ['What', 'Else'])).toBeNull();
  expect(guessColumns('courses', ['Class', 'SUBJECT', 'x', 'Teacher', 'Id'])).toEqual([
    ...['groups', 'subject', null, 'teachers', 'id'],
  ]);
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

test('what is exported is imported again without a change', () => {
  const sheets = LIST_NAMES.map((list) => {
    const [head, ...data] = sheetOf(list, rows);
    return sheet(list, head!, ...data);
  });
  const plan = planImport(rows, sheets);
  expect(plan.faults).toEqual([]);
  expect(plan.lines.every(({ status }) => status === 'unchanged')).toBe(true);
  expect(differenceOfTerms({ ...rows, lessons: [] }, { ...plan.rows, lessons: [] }).changes).toEqual([]);
});

test.each(LANGUAGE_CODES)('what is exported in %s is imported by those who read another language', (code) => {
  const exported = speaking(speechIn(code), () => LIST_NAMES.map((list) => sheetOf(list, rows)));
  const guessed = (reader: LanguageCode) =>
    speaking(speechIn(reader), () =>
      exported.map(([head, ...data], at) => sheet(LIST_NAMES[at]!, head!, ...data)),
    );
  for (const reader of LANGUAGE_CODES) {
    for (const { list, columns } of guessed(reader)) {
      expect(columns).toEqual([...lists[list!].columns.map(({ key }) => key), 'id']);
    }
  }
  const reader = code === 'en' ? 'ar' : 'en';
  const plan = speaking(speechIn(reader), () => planImport(rows, guessed(reader)));
  expect(plan.faults).toEqual([]);
  expect(differenceOfTerms({ ...rows, lessons: [] }, { ...plan.rows, lessons: [] }).changes).toEqual([]);
});

test('an institution finds its own words again', () => {
  const university = speechIn('en', { teacher: { one: 'lecturer', many: 'lecturers' } });
  speaking(university, () => {
    const [head] = sheetOf('courses', rows);
    expect(head).toContain('Lecturers');
    expect(guessColumns('courses', head!)).toContain('teachers');
    expect(guessList('Lecturers', [])).toBe('teachers');
  });
});

test('an institution finds its own words of another language', () => {
  const german = speechIn('de', { teacher: { one: 'Dozent', many: 'Dozenten' } });
  speaking({ ...speechIn('en'), everyLanguage: () => [german] }, () => {
    expect(guessColumns('courses', ['Dozenten'])).toEqual(['teachers']);
    expect(guessList('Dozenten', [])).toBe('teachers');
  });
});

test('what no form would take, such as doubled blanks and long names, stays as it is where a sheet says nothing else', () => {
  const [teacher, ...others] = rows.teachers;
  const [course, ...courses] = rows.courses;
  const odd = {
    ...{ ...rows, teachers: [{ ...teacher!, name: ' Ms  Anna\tBerg ' }, ...others] },
    courses: [{ ...course!, name: 'Long '.repeat(40), tags: [' '] }, ...courses],
  };
  const sheets = LIST_NAMES.map((list) => {
    const [head, ...data] = sheetOf(list, odd);
    return sheet(list, head!, ...data.map((row) => row.map((cell) => cell.trim())));
  });
  const plan = planImport(odd, sheets);
  expect(plan.faults).toEqual([]);
  expect(differenceOfTerms({ ...odd, lessons: [] }, { ...plan.rows, lessons: [] }).changes).toEqual([]);
});

test.each(['Room', 'ROOMS', 'Raum', 'räume', 'Salle', 'Aula', 'القاعات'])(
  'the rooms of courses are known by the head %s',
  (head) => {
    expect(guessColumns('courses', ['Fach', head, 'Room needs'])).toEqual(['subject', 'rooms', 'features']);
  },
);

describe('a plan', () => {
  test('keeps the rooms of a course as one rule, and leaves them alone where a sheet does not tell them', () => {
    const [course] = rows.courses;
    const [one, other] = rows.rooms;
    const plan = (before: TermRows, head: string[], ...data: string[][]) =>
      planImport(before, [sheet('courses', head, ...data)]);
    const asked = plan(rows, ['Room', 'Id'], [`${other!.name}, ${one!.name}`, course!.code]);
    expect(asked.faults).toEqual([]);
    expect(asked.lines.map(({ status, changes }) => [status, changes])).toEqual([
      ['changed', [`Rooms: nothing → ${one!.name}, ${other!.name}`]],
    ]);
    expect(asked.rows.constraints.slice(rows.constraints.length)).toMatchObject([
      {
        ...{ kind: 'room-suitability', scope: { of: 'courses', ids: [course!.code] }, hard: true },
        ...{ parameters: { rooms: [one!.code, other!.code] }, active: true },
      },
    ]);
    const [head, ...data] = sheetOf('courses', asked.rows);
    const again = plan(asked.rows, head!, ...data);
    expect(again.lines.every(({ status }) => status === 'unchanged')).toBe(true);
    expect(again.rows.constraints).toBe(asked.rows.constraints);
    const { rows: resized } = plan(asked.rows, ['Students', 'Id'], ['7', course!.code]);
    expect(resized.constraints).toBe(asked.rows.constraints);
    const emptied = plan(asked.rows, ['Room', 'Id'], ['', course!.code]);
    expect(emptied.rows.constraints).toEqual(rows.constraints);
    const faulty = plan(rows, ['Room', 'Id'], ['Nowhere at all', course!.code]);
    expect(faulty.faults.map(({ column, message }) => [column, message])).toEqual([
      ['A', 'There is no room “Nowhere at all”.'],
    ]);
  });

  test('adds and changes rows, by id and by name, whatever their order', () => {
    const [room] = rows.rooms;
    const plan = planImport(rows, [
      sheet('courses', ['Subject', 'Class', 'Teacher', 'Hours'], ['Chess', '7X', 'New Person', '1+1']),
      sheet('groups', ['Name', 'Part of', 'Size'], ['7X1', '7X', '12'], ['7X', '', '24']),
      sheet('teachers', ['Teacher'], ['New Person']),
      sheet('rooms', ['Seats', 'Id'], ['99', room!.code]),
    ]);
    expect(plan.faults).toEqual([]);
    expect(plan.lines.map(({ sheet: name, row, status }) => `${name} ${row} ${status}`)).toEqual([
      ...['courses 2 added', 'groups 2 added', 'groups 3 added', 'teachers 2 added', 'rooms 2 changed'],
    ]);
    expect(plan.lines.at(-1)!.changes).toEqual([`Seats: ${room!.capacity} → 99`]);
    expect(plan.rows.courses.at(-1)!.name).toBe('Chess 7X');
  });

  test('names each faulty cell by sheet, row and column, and leaves its row out', () => {
    const plan = planImport(rows, [
      sheet(
        'rooms',
        ['Seats', 'Room'],
        ['many', 'Room A'],
        ['20', 'Room B'],
        ['20', ''],
        [],
        ['30', 'Room B'],
      ),
    ]);
    expect(plan.faults.map(({ row, column, message }) => [row, column, message])).toEqual([
      [2, 'A', 'A whole number from 0 to 100000, not “many”.'],
      [4, 'B', 'Every room has a name.'],
      [6, null, 'The same room stands in row 3 already.'],
    ]);
    expect(plan.lines.map(({ name }) => name)).toEqual(['Room B']);
  });
});
