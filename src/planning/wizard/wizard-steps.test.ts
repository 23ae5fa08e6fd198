import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { aPlanner, refusalOf } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { newTerm, problemOfNewTerm } from '../new-term.ts';
import { changeTerm } from '../term/change-term.ts';
import { changeCalendar, typedCalendar } from '../term/edit-calendar.ts';
import { changeThings } from '../term/edit-list.ts';
import { inTreeOrder } from '../term/group-tree.ts';
import { turnTerm } from '../term/undo-term.ts';
import { addClasses, readSeries } from './add-classes.ts';
import { addRooms } from './add-rooms.ts';
import { addTeachers, readTeachers } from './add-teachers.ts';
import { divideClasses, readParts } from './divide-classes.ts';
import { layOutDay, typedDay } from './lay-out-day.ts';
import { stepStates } from './wizard-steps.ts';

let database: Database;
let userId: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  userId = await aPlanner(database, 'Ms Okafor');
});
afterAll(() => database.close());

/** A new term without anything in it. */
async function aTerm() {
  const typed = { name: crypto.randomUUID(), days: '5', periods: '6', firstStart: '08:00', minutes: '45' };
  const { termId } = await importProblem(database, problemOfNewTerm(newTerm.parse(typed)));
  const rows = async (): Promise<TermRows> => (await selectTerm(database.queries, termId))!;
  const faultsOf = async (action: Promise<unknown>) => {
    const { code, faults } = await refusalOf<{ code: string; faults: { where: string }[] }>(action);
    return [code, ...faults.map(({ where }) => where)];
  };
  return { termId, rows, faultsOf, edit: { userId } };
}

describe('a day that is laid out', () => {
  test('has periods of one length with breaks between them, and is the same day again', async () => {
    const { termId, rows, edit } = await aTerm();
    const day = {
      ...{
        days: 'Mon, Tue, Wed',
        weeks: '2',
        periods: '5',
        firstStart: '07:50',
        minutes: '40',
        between: '5',
      },
      breaks: [
        { after: '2', name: 'Break', minutes: '20', dividesLessons: false },
        { after: '4', name: 'Lunch', minutes: '50', dividesLessons: true },
        { after: '', name: '', minutes: '', dividesLessons: false },
      ],
    };
    await changeCalendar(database, termId, layOutDay(day, await rows()), edit);
    const now = await rows();
    const times = typedCalendar(now).periods.map(({ startsAt, endsAt }) => `${startsAt}-${endsAt}`);
    expect(times).toEqual(['07:50-08:30', '08:35-09:15', '09:35-10:15', '10:20-11:00', '11:50-12:30']);
    expect(
      now.breaks.map(({ name, afterPeriod, dividesLessons }) => [name, afterPeriod, dividesLessons]),
    ).toEqual([
      ['Break', 1, false],
      ['Lunch', 3, true],
    ]);
    expect(typedDay(now)).toEqual({ ...day, breaks: day.breaks.slice(0, 2) });
    expect(layOutDay(typedDay(now), now)).toEqual({
      ...typedCalendar(now),
      days: ['Mon', ' Tue', ' Wed'],
    });
  });

  test('is refused what makes no day, at the field', async () => {
    const { rows } = await aTerm();
    const now = await rows();
    const attempt = (change: Partial<ReturnType<typeof typedDay>>) => {
      try {
        layOutDay({ ...typedDay(now), ...change }, now);
        return [];
      } catch (error) {
        return (error as { faults: { where: string }[] }).faults.map(({ where }) => where);
      }
    };
    expect(attempt({ periods: 'x', firstStart: '25:00', minutes: '1', between: '-1' })).toEqual([
      ...['periods', 'minutes', 'between', 'firstStart'],
    ]);
    expect(attempt({ firstStart: '22:00' })).toEqual(['periods']);
    const pause = { after: '2', name: '', minutes: '10', dividesLessons: false };
    expect(attempt({ breaks: [pause, { ...pause, minutes: '' }] })).toEqual([
      'break-1-after',
      'break-1-minutes',
    ]);
  });
});

describe('classes', () => {
  test('are read as a series of numbers, letters or names', () => {
    expect(readSeries('5-7, 10; Reception')).toEqual(['5', '6', '7', '10', 'Reception']);
    expect(readSeries('a–c X')).toEqual(['a–c X']);
    expect(readSeries('A-C,X,A')).toEqual(['A', 'B', 'C', 'X']);
    expect(readSeries('أ-د، س')).toEqual(['أ', 'ب', 'ج', 'د', 'س']);
    expect(readSeries('7-5, a-3')).toEqual(['7-5', 'a-3']);
    expect(readParts('boys / girls, boys\nmixed')).toEqual(['boys', 'girls', 'mixed']);
  });

  test('are added to their years once, and divided', async () => {
    const { termId, rows, edit } = await aTerm();
    const typed = { years: '5-6', classes: 'a-b', students: '25' };
    const made = await addClasses(database, termId, typed, edit);
    expect(made.change?.action).toBe('added 6 groups');
    await addClasses(database, termId, { years: '6', classes: 'b-c', students: '20' }, edit);
    const tree = async () =>
      inTreeOrder((await rows()).groups).map(
        ({ group, depth }) => `${'-'.repeat(depth)}${group.name} ${group.size}`,
      );
    expect(await tree()).toEqual([
      ...['Year 5 50', '-5a 25', '-5b 25', 'Year 6 70', '-6a 25', '-6b 25', '-6c 20'],
    ]);
    const idOf = async (name: string) => (await rows()).groups.find((group) => group.name === name)!.id;
    const divide = async (parts: string, ...names: string[]) =>
      divideClasses(database, termId, { groupIds: await Promise.all(names.map(idOf)), parts }, edit);
    await divide('boys/girls', 'Year 5');
    await divide('French, Latin', '5a');
    expect((await tree()).slice(0, 11)).toEqual([
      ...['Year 5 50', '-5a 25', '--5a boys 13', '---5a boys French 7', '---5a boys Latin 6'],
      ...['--5a girls 12', '---5a girls French 6', '---5a girls Latin 6'],
      ...['-5b 25', '--5b boys 13', '--5b girls 12'],
    ]);
    await turnTerm(database, termId, userId, 'undo');
    await turnTerm(database, termId, userId, 'undo');
    expect(await tree()).toHaveLength(7);
  });

  test('are divided once where their year is chosen too, and counted once', async () => {
    const { termId, rows, edit } = await aTerm();
    await addClasses(database, termId, { years: '7', classes: 'a-b', students: '20' }, edit);
    const choose = async (...names: string[]) =>
      (await rows()).groups.flatMap(({ id, name }) => (names.includes(name) ? [id] : []));
    const groupIds = await choose('Year 7', '7a');
    const made = await divideClasses(database, termId, { groupIds, parts: 'boys/girls' }, edit);
    expect(made.change?.action).toBe('added 4 groups');
    expect(inTreeOrder((await rows()).groups).map(({ group }) => group.name)).toEqual([
      ...['Year 7', '7a', '7a boys', '7a girls', '7b', '7b boys', '7b girls'],
    ]);
    // 50 classes of 12 parts are as many groups as may be added at once; counted twice they would be too many.
    await addClasses(database, termId, { years: '8', classes: '1-50', students: '24' }, edit);
    const whole = (await rows()).groups.flatMap(({ id, name }) => (/^Year 8$|^8-/.test(name) ? [id] : []));
    expect(whole).toHaveLength(51);
    const twelve = Array.from({ length: 12 }, (_, at) => `part ${at + 1}`).join('/');
    await divideClasses(database, termId, { groupIds: whole, parts: twelve }, edit);
    expect((await rows()).groups).toHaveLength(7 + 51 + 600);
  });

  test('leave the size of a year that was entered by hand, and sum up the others', async () => {
    const { termId, rows, edit } = await aTerm();
    const sizes = async () => (await rows()).groups.map(({ name, size }) => `${name} ${size}`);
    await addClasses(database, termId, { years: '5-6', classes: 'a', students: '20' }, edit);
    const year = (await rows()).groups.find(({ name }) => name === 'Year 5')!;
    await changeThings(database, termId, 'groups', [year.id], { size: '97' }, edit);
    await addClasses(database, termId, { years: '5-6', classes: 'a-b', students: '20' }, edit);
    expect(await sizes()).toEqual(['Year 5 97', '5a 20', 'Year 6 40', '6a 20', '5b 20', '6b 20']);
  });

  test('go under the group that is meant where several are called alike', async () => {
    const { termId, rows, edit } = await aTerm();
    await addClasses(database, termId, { years: '5, Other', classes: 'a', students: '20' }, edit);
    const idOf = async (name: string) => (await rows()).groups.find((group) => group.name === name)!.id;
    const [year, mine] = [await idOf('Year 5'), await idOf('5a')];
    await changeTerm(database, termId, edit, ({ rows: now }) => ({
      ...{ kind: 'edit', action: 'brought a file' },
      rows: {
        ...now,
        groups: now.groups.map((group) =>
          group.name === 'Other'
            ? { ...group, name: 'Year 5' }
            : { ...group, name: group.name.replace('Other ', '5') },
        ),
      },
    }));
    await addClasses(database, termId, { years: '5', classes: 'b', students: '20' }, edit);
    const below = async (id: string) =>
      (await rows()).groups.filter(({ parentId }) => parentId === id).map(({ name }) => name);
    expect(await below(year)).toEqual(['5a', '5b']);
    await divideClasses(database, termId, { groupIds: [mine], parts: 'boys/girls' }, edit);
    expect(await below(mine)).toEqual(['5a boys', '5a girls']);
  });

  test('are refused where they make no sense', async () => {
    const { termId, rows, edit, faultsOf } = await aTerm();
    const typed = { years: '5', classes: 'a', students: '25' };
    const attempt = (change: Partial<typeof typed>) =>
      faultsOf(addClasses(database, termId, { ...typed, ...change }, edit));
    expect(await attempt({ years: ' ', students: 'many' })).toEqual(['invalid', 'years', 'students']);
    expect(await attempt({ years: '1-30', classes: '1-30' })).toEqual(['invalid', 'years']);
    expect(await attempt({ years: 'x'.repeat(101) })).toEqual(['invalid', 'years']);
    await addClasses(database, termId, typed, edit);
    const groupIds = (await rows()).groups.map(({ id }) => id);
    const divide = (parts: string, ids = groupIds) =>
      faultsOf(divideClasses(database, termId, { groupIds: ids, parts }, edit));
    expect(await divide('boys')).toEqual(['invalid', 'parts']);
    expect(await divide('boys/girls', [])).toEqual(['invalid', 'classes']);
    expect(await divide('1,2,3,4,5,6,7,8,9,10,11,12,13')).toEqual(['invalid', 'parts']);
    expect((await rows()).groups).toHaveLength(2);
    await addClasses(database, termId, { years: '1-30', classes: 'a-b', students: '25' }, edit);
    const all = (await rows()).groups.flatMap(({ id, parentId }) => (parentId === null ? [] : [id]));
    expect(await divide('1,2,3,4,5,6,7,8,9,10,11', all)).toEqual(['invalid', 'parts']);
  });
});

describe('rooms and teachers', () => {
  test('rooms of a kind are numbered on from those that there are', async () => {
    const { termId, rows, edit, faultsOf } = await aTerm();
    const line = (count: string, name: string, seats = '30', features = '') => ({
      count,
      name,
      seats,
      features,
    });
    const empty = line('', '', '', '');
    await addRooms(database, termId, [line('3', 'Room'), line('1', 'Gym', '60', 'sports'), empty], edit);
    await addRooms(database, termId, [line('2', 'room', '', 'board')], edit);
    expect((await rows()).rooms.map(({ name, capacity, features }) => [name, capacity, features])).toEqual([
      ['Room 1', 30, []],
      ['Room 2', 30, []],
      ['Room 3', 30, []],
      ['Gym', 60, ['sports']],
      ['room 4', 30, ['board']],
      ['room 5', 30, ['board']],
    ]);
    const attempt = (...lines: ReturnType<typeof line>[]) =>
      faultsOf(addRooms(database, termId, lines, edit));
    expect(await attempt(line('1', 'gym'), line('0', 'Lab'), line('2', 'Hall', 'x'))).toEqual([
      ...['invalid', 'room-0-name', 'room-1-count', 'room-2-seats'],
    ]);
    expect(await attempt(empty)).toEqual(['invalid', 'room-0-name']);
    expect(await attempt(line('300', 'Hut'), empty, line('201', 'Hall'))).toEqual([
      'invalid',
      'room-2-count',
    ]);
    expect((await rows()).rooms).toHaveLength(6);
  });

  test('teachers are pasted, and told more of when they are pasted again', async () => {
    const { termId, rows, edit, faultsOf } = await aTerm();
    expect(readTeachers('Berg, Anna; Maths, Physics; 24\r\n\nBen  Okoro\t18\tArt\n')).toEqual([
      { name: 'Berg, Anna', subjects: 'Maths, Physics', load: '24' },
      { name: 'Ben Okoro', subjects: 'Art', load: '18' },
    ]);
    await addTeachers(database, termId, 'Anna Berg\nBen Okoro; Art; 18', edit);
    const made = await addTeachers(database, termId, 'anna berg; Maths; 24\nBen Okoro', edit);
    expect(made.change?.action).toBe('told more of 2 teachers');
    expect((await rows()).teachers.map(({ name, subjects, load }) => [name, subjects, load])).toEqual([
      ['Anna Berg', ['Maths'], 24],
      ['Ben Okoro', ['Art'], 18],
    ]);
    for (const lines of [' ', 'A\na', `${'x'.repeat(101)}`, 'Cleo; Art; 999']) {
      expect(await faultsOf(addTeachers(database, termId, lines, edit))).toEqual(['invalid', 'teachers']);
    }
    expect((await rows()).teachers).toHaveLength(2);
  });
});

test('steps are done when there is something of them', async () => {
  const { termId, rows, edit } = await aTerm();
  const done = async () =>
    Object.entries(await stepStates(database.queries, await rows(), 0)).flatMap(([step, { isDone }]) =>
      isDone ? [step] : [],
    );
  expect(await done()).toEqual(['calendar', 'rules']);
  await addClasses(database, termId, { years: '5', classes: 'a', students: '25' }, edit);
  await addTeachers(database, termId, 'Anna Berg', edit);
  expect(await done()).toEqual(['calendar', 'groups', 'teachers', 'rules']);
});
