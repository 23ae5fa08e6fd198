import { describe, expect, test } from 'bun:test';
import { speaking, speechIn } from '../../languages/speech.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import type { Problem } from '../../timetable/problem.ts';
import { dataListOf } from './data-lists.ts';
import { smallSchool } from './small-school.fixture.ts';

const listOf = (problem: Problem, list: ListName, search = '') =>
  dataListOf(problem, list, { ids: problem[list].map(({ id }) => id), scheduleId: 's', search });

describe('the lists of a term', () => {
  test('tell the periods that teachers and groups have in a week', () => {
    const teachers = listOf(smallSchool(), 'teachers');
    expect(teachers.rows.map(({ name, cells }) => [name, cells[1]])).toEqual([
      ['Ada', { is: 'number', value: 3 }],
      ['Ben', { is: 'number', value: 3 }],
    ]);
  });

  test('tell of whom a teacher is chosen, and count what each is chosen for', () => {
    const school = smallSchool();
    const courses = school.courses.map((course) =>
      course.id === school.courses[0]!.id ? { ...course, teachers: [], choices: [0, 1] } : course,
    );
    const lessons = school.lessons.map((lesson, i) => (i === 0 ? { ...lesson, teacher: 1 } : lesson));
    const chosen = { ...school, courses, lessons };
    expect(listOf(chosen, 'courses').rows[0]!.cells[0]).toEqual({
      is: 'text',
      text: 'one of Ada, Ben',
    });
    const countsOf = (problem: Problem) =>
      listOf(problem, 'teachers').rows.map(({ cells }) =>
        cells.slice(0, 2).map((cell) => cell.is === 'number' && cell.value),
      );
    expect(countsOf(school)).toEqual([
      [3, 3],
      [2, 3],
    ]);
    expect(countsOf(chosen)).toEqual([
      [2, 2],
      [3, 4],
    ]);
  });

  test('call their columns as the institution does', () => {
    const university = speechIn('en', { course: { one: 'module', many: 'modules' } });
    const { columns } = speaking(university, () => listOf(smallSchool(), 'teachers'));
    expect(columns.map(({ label }) => label)).toEqual(['Modules', 'Periods a week', 'Not available']);
  });

  test('put groups under the group that they are part of', () => {
    const { rows } = listOf(smallSchool(), 'groups');
    expect(rows.map(({ name, depth }) => `${depth} ${name}`)).toEqual([
      '0 Year 7',
      '1 7A',
      '2 7A first half',
      '2 7A second half',
      '1 7B',
    ]);
  });

  test('are searched in every column, without regard to case and accents', () => {
    const found = (search: string) => listOf(demoSchool(), 'teachers', search).rows.map(({ name }) => name);
    expect(found('NOVOTNA')).toEqual(['Hana Novotná']);
    expect(found('nobody at all')).toEqual([]);
    const { rows, total } = listOf(smallSchool(), 'courses', 'ada 7b');
    expect([rows.map(({ name }) => name), total]).toEqual([['Maths 7B'], 5]);
  });

  test('tell the parts of rooms where some have any, and that a closed part closes the whole', () => {
    const school = smallSchool();
    const closed = { kind: 'unavailable-times', parameters: { times: [{ day: 0, period: 1 }] } };
    const [rule] = school.constraints;
    const divided = {
      ...school,
      rooms: [...school.rooms, { ...school.rooms[0]!, id: 'Hall', name: 'Hall', parts: [0, 1] }],
      constraints: [{ ...rule!, ...closed, scope: { of: 'rooms', ids: ['R2'] } as const }],
    };
    const { columns, rows } = listOf(divided, 'rooms');
    const at = columns.findIndex(({ label }) => label === 'Consists of');
    expect(rows.map(({ name, cells }) => [name, cells[at], cells.at(-1)])).toEqual([
      ['R1', { is: 'text', text: '' }, { is: 'text', text: '' }],
      ['R2', { is: 'text', text: '' }, { is: 'text', text: 'Mon 2' }],
      ['Hall', { is: 'text', text: 'R1, R2' }, { is: 'text', text: 'Mon 2' }],
    ]);
    expect(listOf(school, 'rooms').columns.map(({ label }) => label)).not.toContain('Consists of');
  });

  test('lead nowhere while there is no schedule', () => {
    expect(
      dataListOf(smallSchool(), 'rooms', { ids: ['1', '2'], scheduleId: null, search: '' }).rows[0]!.href,
    ).toBeNull();
  });
});
