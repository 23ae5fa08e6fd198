import { describe, expect, test } from 'bun:test';
import type { BellTable, Problem } from '../../timetable/problem.ts';
import { overviewOf } from './overview-grid.ts';
import { drawn, smallSchool } from './small-school.fixture.ts';
import { weekGridOf } from './week-grid.ts';

const [MONDAY, TUESDAY] = [0, 1];
const [CLASS_7A, CLASS_7B] = [1, 4];
const [ADA] = [0];

/** A table whose periods begin at these minutes, and last 40. */
const table = (name: string, rest: Partial<BellTable>, first: number): BellTable => ({
  ...{ name, days: [], groups: [], ...rest },
  times: [0, 1, 2, 3].map((at) => ({ startsAt: first + 40 * at, endsAt: first + 40 * (at + 1) })),
});

const withTables = (...bellTables: BellTable[]): Problem => {
  const school = smallSchool();
  return { ...school, calendar: { ...school.calendar, bellTables } };
};

/** Clock times at the rows, what the days are called, and the clock times in the first row. */
function clocksOf(problem: Problem, whose: 'group' | 'teacher', position: number) {
  // Maths 7A on Monday, Maths 7B on Tuesday, both first.
  const week = weekGridOf(
    drawn([[MONDAY, 0, 0], [MONDAY, 1, 0], null, null, [TUESDAY, 0, 1]], problem),
    whose,
    position,
  );
  const [first] = week.rows;
  return {
    head: first!.kind === 'period' ? first!.clock : null,
    notes: week.dayNotes,
    cells: first!.cells.map((cell) => cell?.clock ?? null),
    lessons: first!.cells.map((cell) => cell?.chips[0]?.note ?? null),
    week,
  };
}

describe('the clock times of a timetable', () => {
  test('are the usual ones without bell tables', () => {
    expect(clocksOf(smallSchool(), 'group', CLASS_7A)).toMatchObject({
      ...{ head: '08:00–08:45', notes: [null, null], cells: [null, null], lessons: [null, null] },
    });
  });

  test('stand in the cells of a day that goes by others, which its head names', () => {
    const shown = clocksOf(withTables(table('Short Tuesday', { days: [TUESDAY] }, 540)), 'group', CLASS_7A);
    expect(shown).toMatchObject({
      ...{ head: '08:00–08:45', notes: [null, 'Short Tuesday'], cells: [null, '09:00–09:40'] },
    });
    // A cell of two periods lasts from the start of the first to the end of the last.
    const both = withTables(table('Monday', { days: [MONDAY] }, 540));
    const { week } = clocksOf(both, 'group', CLASS_7A);
    expect(week.rows[1]!.cells[MONDAY]).toMatchObject({ span: 3, clock: '09:40–11:00' });
  });

  test('are those of the group, and of those that it is part of', () => {
    const problem = withTables(table('Lower school', { groups: [0] }, 600));
    expect(clocksOf(problem, 'group', CLASS_7B)).toMatchObject({
      ...{ head: '10:00–10:40', notes: [null, null], lessons: [null, null] },
    });
  });

  test('stand at the lessons of a teacher whose groups go by others', () => {
    const problem = withTables(table('7B late', { groups: [CLASS_7B] }, 600));
    expect(clocksOf(problem, 'teacher', ADA)).toMatchObject({
      ...{ head: '08:00–08:45', notes: [null, null], lessons: [null, '10:00–10:40'] },
    });
  });

  test('stand above the periods of a day', () => {
    const problem = withTables(
      table('7B late', { groups: [CLASS_7B] }, 600),
      table('Short Tuesday', { days: [TUESDAY] }, 540),
    );
    const picture = drawn([[TUESDAY, 0, 0], null, null, null, [TUESDAY, 0, 1]], problem);
    const day = overviewOf(picture, 'group', TUESDAY);
    expect(day.clocks[0]).toBe('09:00–09:40');
    const lessons = day.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lessons));
    expect(lessons.map(({ below }) => below)).toEqual(['Ada · R1', 'Ada · R2 · 10:00–10:40']);
    expect(overviewOf(picture, 'group').clocks).toEqual([]);
  });
});
