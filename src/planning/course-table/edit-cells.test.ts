import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { demoSchool } from '../demo-school.ts';
import { aPlanner, refusalOf } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { loadSchedule } from '../load-schedule.ts';
import { addThing } from '../term/edit-list.ts';
import { lists } from '../term/lists.ts';
import { turnTerm } from '../term/undo-term.ts';
import { addSubjects, readSubjects } from './add-subjects.ts';
import { classesOf, columnsOf } from './classes.ts';
import { courseTableOf, type TableCell } from './course-table.ts';
import { type CellEdit, changeCells, fillYear } from './edit-cells.ts';
import { loadsOfGroups, loadsOfTeachers, slotsOfWeek } from './loads.ts';

let database: Database;
let userId: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  userId = await aPlanner(database, 'Ms Okafor');
});
afterAll(() => database.close());

/** A demo school of its own, with the ways in which its table is read and changed. */
async function aTable() {
  const { termId, scheduleId } = await importProblem(database, demoSchool());
  const rows = async (): Promise<TermRows> => (await selectTerm(database.queries, termId))!;
  const groupId = async (name: string) => (await rows()).groups.find((group) => group.name === name)!.id;
  const words = ({ own, others }: TableCell) => [
    own && `${own.lessons} ${own.teachers.join(', ')}`.trim(),
    ...others.map(({ lessons, groups }) => `${lessons} with ${groups.join(', ')}`),
  ];
  return {
    ...{ termId, scheduleId, rows, groupId },
    cell: async (subject: string, group: string) =>
      words(courseTableOf(await rows()).cell(subject, await groupId(group))),
    /** Types texts into cells; what begins with `=` is the whole of one. */
    type: async (typed: Readonly<Record<string, string>>) => {
      const edits: CellEdit[] = [];
      for (const [where, text] of Object.entries(typed)) {
        const [subject, group] = where.split(' · ');
        const isWhole = text.startsWith('=');
        const cell = { subject: subject!, groupId: await groupId(group!) };
        edits.push({ ...cell, text: isWhole ? text.slice(1) : text, isWhole });
      }
      return changeCells(database, termId, edits, { userId });
    },
  };
}

describe('the table of courses', () => {
  test('has classes under their years, or every group, as columns', async () => {
    const { groups } = await (await aTable()).rows();
    const [first] = columnsOf(groups, 'classes');
    expect([first!.year?.name, first!.classes.map(({ name }) => name)]).toEqual([
      'Year 7',
      ['7A', '7B', '7C'],
    ]);
    expect(classesOf(groups)).toHaveLength(18);
    const all = columnsOf(groups, 'all').flatMap(({ classes }) => classes);
    expect(all.map(({ id }) => id).sort()).toEqual(groups.map(({ id }) => id).sort());
    const alone = groups.map((group) => ({ ...group, parentId: null }));
    expect(columnsOf(alone, 'classes')).toEqual([{ year: null, classes: alone }]);
  });

  test('takes a class with halves, and no year above it, for a class', () => {
    const group = (name: string, parentId: string | null) => ({
      ...{ id: name, termId: 't', code: name, position: 0, name, parentId, size: 0 },
    });
    const groups = [group('7A', null), group('7A girls', '7A'), group('7A boys', '7A'), group('8A', null)];
    expect(classesOf(groups).map(({ name }) => name)).toEqual(['7A', '8A']);
  });

  test('adds, changes and removes the course of a cell, and undo gives it back', async () => {
    const { termId, type, cell, rows, scheduleId } = await aTable();
    const { name } = (await rows()).teachers[0]!;
    await type({ 'Chess · 7A': `2 ${name}` });
    expect(await cell('Chess', '7A')).toEqual([`2 ${name}`]);
    await type({ 'chess · 7A': '2+1' });
    expect(await cell('Chess', '7A')).toEqual([`2+1 ${name}`]);
    await type({ 'Chess · 7A': '=1x2' });
    expect(await cell('Chess', '7A')).toEqual(['1x2']);
    const lessons = async () => (await loadSchedule(database, scheduleId)).lessons.length;
    const before = await lessons();
    await type({ 'Chess · 7A': ' ' });
    expect([await cell('Chess', '7A'), (await lessons()) - before]).toEqual([[null], -1]);
    await turnTerm(database, termId, userId, 'undo');
    expect([await cell('Chess', '7A'), (await lessons()) - before]).toEqual([['1x2'], 0]);
  });

  test('takes what can be taken of a block as one change, and tells the rest by cell', async () => {
    const { type, cell, termId } = await aTable();
    const made = await type({
      'Chess · 7A': '2',
      'Chess · 7B': '99',
      'Chess · 7C': '1 Nobody Known',
      'Chess · 8A': 'Nobody Known',
      'Go · 7A': '1+1',
    });
    expect(made.faults.map(({ subject, message }) => [subject, message])).toEqual([
      ['Chess', 'At most 60 lessons a week.'],
      ['Chess', expect.stringContaining('There is no teacher “Nobody Known”')],
      ['Chess', expect.stringContaining('Tell the lessons a week first')],
    ]);
    expect(made.change?.action).toBe('changed 2 cells of the table of courses');
    expect(await cell('Go', '7A')).toEqual(['2']);
    await turnTerm(database, termId, userId, 'undo');
    expect([await cell('Go', '7A'), await cell('Chess', '7A')]).toEqual([[null], [null]]);
  });

  test('shows what a class shares with others, and leaves it alone', async () => {
    const { termId, type, cell, rows } = await aTable();
    const add = (cells: Record<string, string>) =>
      addThing(database, termId, 'courses', { subject: 'Choir', ...cells }, { userId });
    await add({ groups: '7A, 7B', split: '2' });
    await add({ groups: 'Year 7', split: '1' });
    const shared = ['1x2 with 7A, 7B', '1x1 with Year 7'].map((text) => text.replace('1x1', '1'));
    expect(await cell('Choir', '7A')).toEqual([null, ...shared]);
    expect(await cell('Choir', '7C')).toEqual([null, '1 with Year 7']);
    await type({ 'Choir · 7A': '3', 'Choir · 7B': '' });
    expect(await cell('Choir', '7A')).toEqual(['3', ...shared]);
    await type({ 'Choir · 7A': '' });
    expect(await cell('Choir', '7A')).toEqual([null, ...shared]);
    await add({ groups: '7C', split: '1' });
    await add({ groups: '7C', split: '1', name: 'Choir again' });
    const { faults } = await type({ 'Choir · 7C': '' });
    expect(faults[0]!.message).toBe('There are 2 courses here; change them in the list.');
    expect((await rows()).courses.filter(({ subject }) => subject === 'Choir')).toHaveLength(4);
  });

  test('counts the load of classes with all that they share, and of teachers', async () => {
    const { termId, rows, groupId, type } = await aTable();
    const loadOf = async (name: string) => loadsOfGroups(await rows()).get(await groupId(name))!;
    const before = await loadOf('7A');
    expect(slotsOfWeek(await rows())).toBe(40);
    await type({ 'Chess · 7A': '2+1' });
    await addThing(
      ...([
        database,
        termId,
        'courses',
        { subject: 'Choir', groups: 'Year 7', split: '2' },
        { userId },
      ] as const),
    );
    expect([(await loadOf('7A')) - before, await loadOf('Year 7')]).toEqual([5, Math.max(before + 5)]);
    const { teachers } = await rows();
    const teacher = teachers[0]!;
    const taught = loadsOfTeachers(await rows()).get(teacher.id)!;
    await type({ 'Chess · 7A': `2+1 ${teacher.name}` });
    expect(loadsOfTeachers(await rows()).get(teacher.id)).toBe(taught + 3);
  });

  test('gives the whole year the lessons of a class, and leaves teachers and shared courses alone', async () => {
    const { termId, type, cell, groupId } = await aTable();
    await type({ 'Chess · 7A': '2+1', 'Chess · 7B': '1' });
    await addThing(database, termId, 'courses', { subject: 'Go', groups: '7B, 8A', split: '2' }, { userId });
    const from = { subject: 'Chess', groupId: await groupId('7A') };
    await fillYear(database, termId, from, { userId });
    expect([await cell('Chess', '7B'), await cell('Chess', '7C')]).toEqual([['2+1'], ['2+1']]);
    expect((await cell('Chess', '7A'))[0]).toStartWith('2+1');
    expect(await cell('Chess', '8A')).toEqual([null]);
    await type({ 'Go · 7A': '1' });
    await fillYear(database, termId, { subject: 'Go', groupId: await groupId('7A') }, { userId });
    expect([await cell('Go', '7B'), await cell('Go', '7C')]).toEqual([[null, '1x2 with 7B, 8A'], ['1']]);
    const none = fillYear(database, termId, { subject: 'Go', groupId: await groupId('8B') }, { userId });
    expect(await refusalOf<{ code: string }>(none)).toMatchObject({ code: 'invalid' });
  });

  test('a new course needs of its room what others of its subject need', async () => {
    const { termId, type, rows } = await aTable();
    const special = (await rows()).courses.find(({ features }) => features.length > 0)!;
    await addThing(database, termId, 'groups', { name: '7X', parent: 'Year 7', size: '20' }, { userId });
    await type({ [`${special.subject} · 7X`]: '1' });
    expect((await rows()).courses.at(-1)).toMatchObject({
      ...{ name: `${special.subject} 7X`, features: special.features, size: 20 },
    });
  });
});

describe('subjects', () => {
  test('are read one a line, with lessons and what they need of a room', () => {
    expect(
      readSubjects('Mathematics 4\n\nArt and Design 2+1\nChemistry\t2\tlaboratory\nFrench; 2 (week 1)'),
    ).toEqual([
      { subject: 'Mathematics', lessons: '4', features: '' },
      { subject: 'Art and Design', lessons: '2+1', features: '' },
      { subject: 'Chemistry', lessons: '2', features: 'laboratory' },
      { subject: 'French', lessons: '2 (week 1)', features: '' },
    ]);
    expect(readSubjects('Latin\n2nd language 3; laboratory; computers')).toEqual([
      { subject: 'Latin', lessons: null, features: '' },
      { subject: '2nd language', lessons: '3', features: 'laboratory, computers' },
    ]);
  });

  test('are added for the classes of a year that lack them, all or none', async () => {
    const { termId, rows, type, cell, groupId } = await aTable();
    await type({ 'Chess · 7B': '3' });
    const groupIds = [await groupId('7A'), await groupId('7B')];
    const add = (lines: string) =>
      addSubjects(database, termId, { subjects: readSubjects(lines), groupIds }, { userId });
    const made = await add('Chess 2\nGo 1; laboratory');
    expect(made.change?.action).toBe('added 3 courses');
    expect([await cell('Chess', '7A'), await cell('Chess', '7B')]).toEqual([['2'], ['3']]);
    expect((await rows()).courses.at(-1)).toMatchObject({ name: 'Go 7B', features: ['laboratory'] });
    for (const lines of ['', 'Darts 2\nDarts 3', 'Darts 2+30', `${'x'.repeat(101)} 2`]) {
      expect(await refusalOf<{ faults: unknown[] }>(add(lines))).toMatchObject({
        faults: [{ where: 'subjects' }],
      });
    }
    expect(courseTableOf(await rows()).subjects).not.toContain('Darts');
    expect(lists.courses.print(await rows()).length).toBe((await rows()).courses.length);
  });

  test('are no more than a term can take at once', async () => {
    const { termId, rows } = await aTable();
    const groupIds = (await rows()).groups.map(({ id }) => id);
    const add = (count: number) => {
      const lines = Array.from(
        { length: count },
        (_, at) => `Subject ${String.fromCharCode(65 + (at % 26))}${at}x 1`,
      );
      return addSubjects(
        database,
        termId,
        { subjects: readSubjects(lines.join('\n')), groupIds },
        { userId },
      );
    };
    const refused = await refusalOf<{ message: string; faults: unknown[] }>(add(200));
    expect(refused).toMatchObject({ faults: [{ where: 'subjects' }] });
    expect(refused.message).toContain('At most 2,000 courses at once');
    expect((await add(1)).change?.action).toBe(`added ${groupIds.length} courses`);
  });
});
