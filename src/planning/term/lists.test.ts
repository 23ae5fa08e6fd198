import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { demoSchool } from '../demo-school.ts';
import { aPlanner } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { loadSchedule } from '../load-schedule.ts';
import { changeCalendar, typedCalendar } from './edit-calendar.ts';
import { LIST_NAMES } from './list-table.ts';
import { lists } from './lists.ts';
import { differenceOfTerms } from './term-state.ts';
import { turnTerm } from './undo-term.ts';

let database: Database;
let termId: string;
let scheduleId: string;
let rows: TermRows;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  ({ termId, scheduleId } = await importProblem(database, demoSchool()));
  rows = (await selectTerm(database.queries, termId))!;
});
afterAll(() => database.close());

describe.each([...LIST_NAMES])('the list of %s', (list) => {
  test('is written back as it is printed, without a change', () => {
    const table = lists[list];
    let written = rows;
    for (const { id, cells } of table.print(rows)) {
      const next = table.write(written, id, cells);
      expect(next.faults).toBeNull();
      if (next.faults === null) written = next.rows;
    }
    expect(differenceOfTerms({ ...rows, lessons: [] }, { ...written, lessons: [] }).changes).toEqual([]);
  });

  test('has a new thing as it is told', () => {
    const table = lists[list];
    const [entry] = table.print(rows);
    const cells = { ...entry!.cells, name: 'Something new', parts: '' };
    const written = table.write(rows, null, cells);
    if (written.faults !== null) throw new Error(JSON.stringify(written.faults));
    const printed = table.print(written.rows).find(({ id }) => id === written.id)!;
    expect({ ...printed.cells, parts: '' }).toEqual(cells);
  });
});

test('a shorter day sends lessons to the tray that lie beyond it, and rules forget its periods', async () => {
  const userId = await aPlanner(database, 'Ms Okafor');
  const typed = typedCalendar(rows);
  const shorter = { ...typed, periods: typed.periods.slice(0, 5), days: typed.days.slice(0, 4) };
  const last = shorter.periods.length - 1;
  const periods = shorter.periods.map((period, at) =>
    at === last ? { ...period, breakName: '', dividesLessons: false } : period,
  );
  await changeCalendar(database, termId, { ...shorter, periods }, { userId });
  const { problem, lessons } = await loadSchedule(database, scheduleId);
  expect([problem.calendar.days.length, problem.calendar.periods.length]).toEqual([4, 5]);
  for (const { dayOfWeek, period, length } of lessons) {
    if (dayOfWeek === null) continue;
    expect(dayOfWeek).toBeLessThan(4);
    expect(period! + length).toBeLessThanOrEqual(5);
  }
  for (const { parameters } of problem.constraints) {
    for (const { day, period } of (parameters.times ?? []) as { day: number; period: number }[]) {
      expect(day < 4 && period < 5).toBe(true);
    }
  }
  await turnTerm(database, termId, userId, 'undo');
  const { term: _, ...rest } = (await selectTerm(database.queries, termId))!;
  const { term: __, ...before } = rows;
  expect(rest).toEqual(before);
});
