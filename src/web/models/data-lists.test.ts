import { describe, expect, test } from 'bun:test';
import { speaking, speechIn } from '../../languages/speech.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { ruleUsesOf } from '../../planning/term/rule-uses.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { dataListOf } from './data-lists.ts';
import type { DataSource } from './data-rows.ts';
import { type ListOrder, WHOLE_LIST } from './list-look.ts';
import { smallSchool } from './small-school.fixture.ts';

const nowhere = (problem: Problem) => ({
  timeOf: new Int32Array(problem.lessons.length).fill(NONE),
  roomOf: new Int32Array(problem.lessons.length).fill(NONE),
});

const sourceOf = (problem: Problem, scheduleId: string | null = 's'): DataSource => ({
  problem,
  schedule: scheduleId === null ? null : { id: scheduleId, solution: nowhere(problem) },
  uses: ruleUsesOf(
    { constraints: problem.constraints.map((rule) => ({ ...rule, code: rule.id }) as never) },
    problem,
  ),
  hrefOf: (list, position) => `/${list}/${position}`,
});

const listOf = (
  problem: Problem,
  list: ListName,
  search = '',
  order: ListOrder | null = null,
  from = 0,
  to = 30,
) =>
  dataListOf(
    sourceOf(problem),
    list,
    { ids: problem[list].map(({ id }) => id), action: '/list', state: '7' },
    { search, order, from, to },
  );

describe('the lists of a term', () => {
  test('tell the periods that teachers and groups have in a week', () => {
    const teachers = listOf(smallSchool(), 'teachers');
    expect(teachers.rows.map(({ name, cells }) => [name, cells[1]])).toEqual([
      ['Ada', { is: 'number', value: 3, href: null }],
      ['Ben', { is: 'number', value: 3, href: null }],
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

  test('tell the rooms that are left to courses where some have a choice, and find them by these', () => {
    const school = smallSchool();
    const [rule] = school.constraints;
    const asked: Constraint = {
      ...{ ...rule!, id: 'art', kind: 'room-suitability', hard: true },
      ...{ scope: { of: 'courses', ids: ['Art 7A'] }, parameters: { rooms: ['R2', 'R1'] } },
    };
    const chosen = { ...school, constraints: [...school.constraints, asked] };
    const { columns, rows } = listOf(chosen, 'courses');
    const at = columns.findIndex(({ key }) => key === 'rooms');
    expect(rows.slice(0, 2).map(({ cells }) => cells[at])).toEqual([
      { is: 'text', text: '' },
      { is: 'text', text: 'R1, R2' },
    ]);
    expect(listOf(chosen, 'courses', 'r2').rows.map(({ name }) => name)).toEqual(['Art 7A']);
    const soft = { ...school, constraints: [...school.constraints, { ...asked, hard: false }] };
    for (const without of [school, soft]) {
      expect(listOf(without, 'courses').columns.map(({ key }) => key)).not.toContain('rooms');
    }
  });

  test('call their columns as the institution does', () => {
    const university = speechIn('en', { course: { one: 'module', many: 'modules' } });
    const { columns } = speaking(university, () => listOf(smallSchool(), 'teachers'));
    expect(columns.map(({ label }) => label)).toEqual([
      'Modules',
      'Periods a week',
      'Rules',
      'Not available',
    ]);
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

  test('are put in order by a column, numbers by size and names as the language does, up, down and back', () => {
    const names = (list: ListName, by: string, isDown: boolean, school = smallSchool()) =>
      listOf(school, list, '', { by, isDown }).rows.map(({ name }) => name);
    const school = smallSchool();
    const renamed = {
      ...school,
      groups: school.groups.map((group, at) => ({
        ...group,
        name: ['10A', '9B', 'Älter', 'Zoo', '9a'][at]!,
      })),
    };
    expect(names('groups', 'name', false, renamed)).toEqual(['9a', '9B', '10A', 'Älter', 'Zoo']);
    expect(names('groups', 'students', true)).toEqual([
      ...['Year 7', '7A', '7B'],
      ...['7A first half', '7A second half'],
    ]);
    expect(names('courses', 'lessons', true)[0]).toBe('Art 7A');
    const sorted = listOf(renamed, 'groups', '9', { by: 'students', isDown: false });
    expect(sorted.rows.map(({ name, depth }) => [name, depth])).toEqual([
      ['9B', 0],
      ['9a', 0],
    ]);
    const heads = sorted.columns.map(({ key, sorted: now, href }) => [key, now, href]);
    expect(heads.slice(0, 2)).toEqual([
      ['students', 'ascending', '/list?q=9&sort=students&way=down'],
      ['courses', null, '/list?q=9&sort=courses'],
    ]);
    const down = listOf(renamed, 'groups', '', { by: 'students', isDown: true });
    expect(down.columns[0]).toMatchObject({ sorted: 'descending', href: '/list' });
    // What has nothing there comes last, whichever way.
    const [first, second] = school.rooms;
    const housed = { ...school, rooms: [first!, { ...second!, building: 'North' }] };
    for (const isDown of [false, true]) {
      expect(names('rooms', 'building', isDown, housed)).toEqual(['R2', 'R1']);
    }
  });

  test('tell what uses a thing: rules that name it, and courses that no other room is left for', () => {
    const school = smallSchool();
    const [rule] = school.constraints;
    const speaking = (id: string, given: Partial<Constraint>): Constraint => ({ ...rule!, id, ...given });
    const used: Problem = {
      ...school,
      courses: school.courses.map((course, at) => (at === 1 ? { ...course, tags: ['late'] } : course)),
      constraints: [
        speaking('a', {
          kind: 'home-room',
          hard: true,
          scope: { of: 'groups', ids: ['7b'] },
          parameters: { rooms: ['R2'] },
        }),
        speaking('b', { kind: 'max-gaps', scope: { of: 'teachers', ids: ['ada'] } }),
        speaking('c', { kind: 'preferred-times', scope: { of: 'tag', tag: 'late' } }),
        speaking('d', { kind: 'same-start', scope: { of: 'lessons', ids: ['Art 7A 1', 'Maths 7A 1'] } }),
      ],
    };
    const column = (list: ListName, key: string) => {
      const { columns, rows } = listOf(used, list);
      const at = columns.findIndex((one) => one.key === key);
      return rows.map(({ name, cells }) => [name, (cells[at] as { value: number }).value]);
    };
    expect(column('teachers', 'rules')).toEqual([
      ['Ada', 1],
      ['Ben', 0],
    ]);
    expect(column('rooms', 'rules')).toEqual([
      ['R1', 0],
      ['R2', 1],
    ]);
    expect(column('rooms', 'onlyRoomFor')).toEqual([
      ['R1', 0],
      ['R2', 1],
    ]);
    expect(column('courses', 'rules').slice(0, 3)).toEqual([
      ['Maths 7A', 1],
      ['Art 7A', 2],
      ['French 7A', 0],
    ]);
    const [ada, ben] = listOf(used, 'teachers').rows;
    expect(ada!.cells[2]).toEqual({ is: 'number', value: 1, href: '/teachers/0' });
    expect(ben!.cells[2]).toMatchObject({ value: 0 });
  });

  test('show their first rows, and say where the next ones are', () => {
    const school = smallSchool();
    const [room] = school.rooms;
    const rooms = Array.from({ length: 160 }, (_, at) => ({ ...room!, id: `r${at}`, name: `Room ${at}` }));
    const large = { ...school, rooms };
    const order = { by: 'name', isDown: true };
    const first = listOf(large, 'rooms', 'room', order);
    expect([first.rows.length, first.shown, first.found]).toEqual([30, 30, 160]);
    expect(first.more).toEqual({
      count: 100,
      href: '/list?q=room&sort=name&way=down&to=130',
      rowsHref: '/list?q=room&sort=name&way=down&from=30&to=130&state=7',
    });
    expect(first.wholeHref).toBe('/list?q=room&sort=name&way=down&all=yes');
    const next = listOf(large, 'rooms', 'room', order, 30, 130);
    expect([next.rows.length, next.shown, next.more?.count]).toEqual([100, 130, 30]);
    const last = listOf(large, 'rooms', 'room', order, 130, 230);
    expect([last.rows.length, last.shown, last.more]).toEqual([30, 160, null]);
    const names = [first, next, last].flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(names).toEqual(Array.from({ length: 160 }, (_, at) => `Room ${159 - at}`));
    expect(listOf(large, 'rooms', '', null, 1000, 1100)).toMatchObject({ rows: [], more: null });
    // Nobody is sent on for a few.
    const short = listOf({ ...large, rooms: rooms.slice(0, 50) }, 'rooms');
    expect([short.rows.length, short.more]).toEqual([50, null]);
  });

  test('lead nowhere while there is no schedule', () => {
    const source = sourceOf(smallSchool(), null);
    const { rows } = dataListOf(
      source,
      'rooms',
      { ids: ['1', '2'], action: '/rooms', state: '' },
      WHOLE_LIST,
    );
    expect(rows[0]!.href).toBeNull();
  });
});
