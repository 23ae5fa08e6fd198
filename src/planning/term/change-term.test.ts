import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Failure } from '../../failure.ts';
import { createRandom } from '../../solver/random.ts';
import type { Database } from '../../store/database.ts';
import { selectSchedule } from '../../store/schedules.ts';
import { selectLessonsOfTerm } from '../../store/term-changes.ts';
import { selectTerm } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { editSchedule } from '../edit-schedule.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule, refusalOf } from '../editors.fixture.ts';
import { loadSchedule } from '../load-schedule.ts';
import { duplicateSchedule } from '../schedules.ts';
import { typedBellTable, writeBellTable } from './edit-bell-tables.ts';
import { changeCalendar, typedCalendar } from './edit-calendar.ts';
import { addThing, changeThings, previewRemoval, removeThings } from './edit-list.ts';
import { importSheets } from './import-term.ts';
import type { ListName } from './list-table.ts';
import { lists } from './lists.ts';
import { historyOfTerm, nextTermTurns, turnTerm } from './undo-term.ts';

describe.each([...testDatabases])('the data of a term on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  function sortedBy<Row>(rows: readonly Row[], key: (row: Row) => string): Row[] {
    return rows.toSorted((a, b) => key(a).localeCompare(key(b)));
  }

  /** A school with its schedule, and short ways to change its data. */
  async function aSchool() {
    const scheduleId = await anEditedSchool(database);
    const { termId } = (await selectSchedule(database.queries, scheduleId))!;
    const rows = async () => (await selectTerm(database.queries, termId))!;
    const entries = async (list: ListName) => lists[list].print(await rows());
    const idOf = async (list: ListName, name: string) =>
      (await entries(list)).find(({ cells }) => cells.name === name)!.id;
    return {
      ...{ scheduleId, termId, rows, entries, idOf },
      names: async (list: ListName) => (await entries(list)).map(({ cells }) => cells.name),
      add: (list: ListName, cells: Record<string, string>, userId = okafor) =>
        addThing(database, termId, list, cells, { userId }),
      change: async (list: ListName, name: string, cells: Record<string, string>, userId = okafor) =>
        changeThings(database, termId, list, [await idOf(list, name)], cells, { userId }),
      remove: async (list: ListName, names: string[], userId = okafor) =>
        removeThings(database, termId, list, await Promise.all(names.map((name) => idOf(list, name))), {
          userId,
        }),
      undo: (userId = okafor) => turnTerm(database, termId, userId, 'undo'),
      redo: (userId = okafor) => turnTerm(database, termId, userId, 'redo'),
      /**
       * Everything of the term but its revision, and all lessons of its schedules. What belongs to a course or a room is in order
       * there alone, so it is put by those.
       */
      whole: async () => {
        const { term, ...rest } = await rows();
        const lessons = await selectLessonsOfTerm(database.queries, termId);
        const links = {
          courseTeachers: sortedBy(rest.courseTeachers, ({ courseId }) => courseId),
          courseChoices: sortedBy(rest.courseChoices, ({ courseId }) => courseId),
          courseGroups: sortedBy(rest.courseGroups, ({ courseId }) => courseId),
          roomParts: sortedBy(rest.roomParts, ({ roomId }) => roomId),
        };
        return { name: term.name, weeks: term.weeks, days: term.days, ...rest, ...links, lessons };
      },
    };
  }

  test('is changed by name, and tells who changed what', async () => {
    const school = await aSchool();
    await school.add('teachers', { name: 'Dora Novák' });
    await school.change('courses', 'Art', { teachers: 'dora novak, Cleo Diaz', split: '2+1' });
    const art = (await school.entries('courses')).find(({ cells }) => cells.name === 'Art')!;
    expect(art.cells).toMatchObject({ teachers: 'Dora Novák, Cleo Diaz', split: '2+1' });
    const { problem, schedule } = await loadSchedule(database, school.scheduleId);
    const lessons = problem.lessons.filter(({ course }) => problem.courses[course]!.name === 'Art');
    expect(lessons.map(({ length }) => length).sort()).toEqual([1, 2]);
    expect(schedule.version).toBe(3);
    // The lesson that fits keeps its place.
    expect(await placeInSchedule(database, school.scheduleId, 'Art 1')).toBe('Monday 2 in Hall');
    const history = await historyOfTerm(database.queries, school.termId);
    expect(history.map(({ by, action }) => `${by} ${action}`)).toEqual([
      'Ms Okafor changed the course Art',
      'Ms Okafor added the teacher Dora Novák',
    ]);
  });

  test('is refused where it is not right, by column, and nothing is changed', async () => {
    const school = await aSchool();
    const before = await school.whole();
    const faultsOf = async (act: Promise<unknown>) =>
      Object.fromEntries(
        ((await refusalOf(act)) as Failure).faults.map(({ where, message }) => [where, message]),
      );
    expect(await faultsOf(school.add('teachers', { name: ' anna BERG ' }))).toEqual({
      name: 'There is a teacher “Anna Berg” already.',
    });
    expect(await faultsOf(school.add('rooms', { name: '', capacity: 'many', lessonsAtOnce: '0' }))).toEqual({
      name: 'Every room has a name.',
      capacity: 'A whole number from 0 to 100000, not “many”.',
      lessonsAtOnce: 'A whole number from 1 to 100, not “0”.',
    });
    expect(
      await faultsOf(school.change('courses', 'Art', { teachers: 'Cleo Dias', groups: '9Z', split: '1+x' })),
    ).toEqual({
      teachers: 'There is no teacher “Cleo Dias”; did you mean “Cleo Diaz”?',
      groups: 'There is no group “9Z”.',
      split: 'Lengths of lessons in periods, such as 2+2+1, 4x1 or 2 (week 1); “x” is none.',
    });
    expect(await faultsOf(school.change('groups', '7A', { parent: '7A' }))).toEqual({
      parent: 'A group cannot be a part of itself or of a group below it.',
    });
    expect(await school.whole()).toEqual(before);
    expect(await historyOfTerm(database.queries, school.termId)).toEqual([]);
  });

  test('tells what a deletion takes along, and gives all of it back', async () => {
    const school = await aSchool();
    const copyId = await duplicateSchedule(database, school.scheduleId, okafor);
    const before = await school.whole();
    const hall = await school.idOf('rooms', 'Hall');
    expect(await previewRemoval(database, school.termId, 'rooms', [hall])).toMatchObject({
      what: 'the room Hall',
      consequences: ['2 lessons in the schedules lose where they are.'],
    });
    await school.remove('rooms', ['Hall']);
    expect(await placeInSchedule(database, copyId, 'Art 1')).toBe('Monday 2');
    const maths = await school.idOf('courses', 'Maths');
    const { consequences } = await previewRemoval(database, school.termId, 'courses', [maths]);
    expect(consequences).toEqual(['4 lessons go, in all schedules together.']);
    await school.remove('courses', ['Maths']);
    await school.remove('teachers', ['Cleo Diaz', 'Anna Berg']);
    expect(await school.names('teachers')).not.toContain('Anna Berg');
    expect((await loadSchedule(database, copyId)).problem.lessons).toHaveLength(3);
    expect((await nextTermTurns(database.queries, school.termId, okafor)).undo).toBe(
      'deleted the teachers Anna Berg and Cleo Diaz',
    );
    for (let i = 0; i < 3; i++) await school.undo();
    expect(await school.whole()).toEqual(before);
    for (const id of [school.scheduleId, copyId]) {
      const { stored, counted } = await costsOfSchedule(database, id);
      expect(stored).toEqual(counted);
    }
    await school.redo();
    expect(await school.names('rooms')).not.toContain('Hall');
    expect(await refusalOf(school.undo(lind))).toMatchObject({ code: 'conflict' });
  });

  test('tells what a deletion takes from rooms with parts and from bell tables', async () => {
    const school = await aSchool();
    const consequences = async (list: ListName, ...names: string[]) => {
      const ids = await Promise.all(names.map((name) => school.idOf(list, name)));
      return (await previewRemoval(database, school.termId, list, ids)).consequences;
    };
    for (const name of ['North half', 'South half']) await school.add('rooms', { name });
    await school.add('rooms', { name: 'Both halves', parts: 'North half, South half' });
    expect(await consequences('rooms', 'North half')).toEqual(['1 room stays with fewer parts.']);
    expect(await consequences('rooms', 'North half', 'South half')).toEqual([
      '1 room stays with fewer parts.',
    ]);
    expect(await consequences('rooms', 'North half', 'Both halves')).toEqual([]);
    for (const name of ['8A', '8B']) await school.add('groups', { name });
    for (const groups of ['8A', '8A, 8B']) {
      const typed = { ...typedBellTable(await school.rows(), null), name: `Bells of ${groups}`, groups };
      await writeBellTable(database, school.termId, null, typed, { userId: okafor });
    }
    expect(await consequences('groups', '8A')).toEqual([
      '1 bell table that holds for nobody else goes with it.',
      '1 bell table no longer holds for it.',
    ]);
    expect(await consequences('groups', '8A', '8B')).toEqual([
      '2 bell tables that hold for nobody else go with it.',
    ]);
  });

  test('is not changed over what somebody else has changed since, nor undone over it', async () => {
    const school = await aSchool();
    const { revision } = (await school.rows()).term;
    await school.change('rooms', 'Hall', { capacity: '90' }, lind);
    const edit = { userId: okafor, basedOn: revision };
    const hall = await school.idOf('rooms', 'Hall');
    const refusal = await refusalOf<Failure>(
      changeThings(database, school.termId, 'rooms', [hall], { capacity: '80' }, edit),
    );
    expect(refusal).toMatchObject({ code: 'conflict' });
    expect(refusal.message).toStartWith('Meanwhile Mr Lind changed the room Hall.');
    // What others did to something else is not in the way.
    const lab = await school.idOf('rooms', 'Lab');
    await changeThings(database, school.termId, 'rooms', [lab], { capacity: '70' }, edit);
    await school.change('rooms', 'Lab', { building: 'North' }, lind);
    expect((await refusalOf<Failure>(school.undo())).message).toStartWith(
      'After that Mr Lind changed the room Lab',
    );
  });

  test('gives a group back to where it was part of, when what it was put under goes again', async () => {
    const school = await aSchool();
    const before = await school.whole();
    const sheet = {
      ...{ name: 'Groups', list: 'groups' as const, columns: ['name', 'parent'] },
      rows: [
        ['Name', 'Part of'],
        ['7A', 'Year X'],
        ['Year X', ''],
      ],
    };
    await importSheets(database, school.termId, [sheet], { skipFaulty: false }, { userId: okafor });
    expect((await school.entries('groups')).find(({ cells }) => cells.name === '7A')!.cells.parent).toBe(
      'Year X',
    );
    await school.undo();
    expect(await school.whole()).toEqual(before);
  });

  test('moves lessons and rules with their days, and leaves alone what others have placed when that is undone', async () => {
    const school = await aSchool();
    const typed = typedCalendar(await school.rows());
    const place = (code: string) => placeInSchedule(database, school.scheduleId, code);
    const calendar = (days: readonly string[]) =>
      changeCalendar(database, school.termId, { ...typed, days }, { userId: okafor });
    await calendar(typed.days.slice(1));
    expect(await place('Maths 2')).toBe('Tuesday 1 in Lab');
    expect(await place('Maths 1')).toStartWith('nowhere');
    const { schedule } = await loadSchedule(database, school.scheduleId);
    const edits = [{ lesson: 'Maths 1', time: { day: 2, start: 1 } }];
    await editSchedule(database, school.scheduleId, { basedOn: schedule.version, edits }, lind);
    expect(await place('Maths 1')).toStartWith('Thursday 2');
    await school.undo();
    expect(await place('Maths 2')).toBe('Tuesday 1 in Lab');
    // Where somebody has put it since, by its position in the week.
    expect(await place('Maths 1')).not.toStartWith('Monday');
    const { stored, counted } = await costsOfSchedule(database, school.scheduleId);
    expect(stored).toEqual(counted);
  });

  test('is not done again when something of the same code was added meanwhile', async () => {
    const school = await aSchool();
    await school.add('teachers', { name: 'Zoe New' });
    await school.undo();
    await school.add('teachers', { name: 'Zoe New' }, lind);
    expect(await refusalOf(school.redo())).toMatchObject({ code: 'conflict' });
  });

  test('holds together through many edits and undos, and so do the schedules', async () => {
    const school = await aSchool();
    const copyId = await duplicateSchedule(database, school.scheduleId, okafor);
    const random = createRandom(5);
    const pick = <Thing>(things: readonly Thing[]): Thing => things[random.below(things.length)]!;
    const states = [await school.whole()];
    for (let step = 0; step < 25; step++) {
      const list = pick(['teachers', 'groups', 'rooms', 'courses'] as const);
      const names = await school.names(list);
      const what = names.length < 2 ? 'add' : pick(['add', 'change', 'change', 'remove'] as const);
      if (what === 'add')
        await school.add(list, { name: `New ${step}`, ...(list === 'courses' && { split: '1+2' }) });
      else if (what === 'remove') await school.remove(list, [pick(names)!]);
      else if (list === 'courses') {
        const teacher = pick(await school.names('teachers'));
        const split = pick(['1', '2+1', '', '1+1+1']);
        await school.change('courses', pick(names)!, { teachers: teacher ?? '', choices: '', split });
      } else await school.change(list, pick(names)!, { name: `Renamed ${step}` });
      const rows = await school.rows();
      // Some edits leave everything as it was, and are no change then.
      if (rows.term.revision > states.length) states.push(await school.whole());
      for (const id of [school.scheduleId, copyId]) {
        const { stored, counted } = await costsOfSchedule(database, id);
        expect(stored).toEqual(counted);
        const { problem, lessons } = await loadSchedule(database, id);
        rows.courses.forEach(({ id: courseId, split }) => {
          const lengths = lessons
            .filter((lesson) => lesson.courseId === courseId)
            .map(({ length }) => length);
          expect(lengths.sort()).toEqual([...split].sort());
        });
        expect(problem.lessons).toHaveLength(lessons.length);
      }
    }
    for (const state of states.slice(0, -1).toReversed()) {
      await school.undo();
      expect(await school.whole()).toEqual(state);
    }
    for (const state of states.slice(1)) {
      await school.redo();
      expect(await school.whole()).toEqual(state);
    }
  }, 60_000);
});
