import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Failure } from '../../failure.ts';
import { readTermFile } from '../../formats/term/read.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import type { Database } from '../../store/database.ts';
import { selectSchedule } from '../../store/schedules.ts';
import { selectTerm } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, refusalOf } from '../editors.fixture.ts';
import { copyTerm } from '../roll-forward/copy-term.ts';
import { documentOfTerm, selectWholeTerm } from '../term-files/document-of-term.ts';
import { importTerm } from '../term-files/import-term-file.ts';
import { addThing, changeThings, removeThings } from './edit-list.ts';
import type { ListName } from './list-table.ts';
import { lists } from './lists.ts';
import { historyOfTerm, turnTerm } from './undo-term.ts';

describe.each([...testDatabases])('the rooms of courses on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  /** What stands in the column of each course that has something there. */
  async function roomsIn(termId: string): Promise<Record<string, string>> {
    const entries = lists.courses.print((await selectTerm(database.queries, termId))!);
    return Object.fromEntries(
      entries.flatMap(({ cells }) => (cells.rooms === '' ? [] : [[cells.name!, cells.rooms!]])),
    );
  }

  /** A school with the rooms Lab and Hall and three rules, and short ways to change its lists by name. */
  async function aSchool() {
    const scheduleId = await anEditedSchool(database);
    const { termId } = (await selectSchedule(database.queries, scheduleId))!;
    const rows = async () => (await selectTerm(database.queries, termId))!;
    const idsOf = async (list: ListName, names: readonly string[]) => {
      const things = (await rows())[list];
      return names.map((name) => things.find((one) => one.name === name)!.id);
    };
    return {
      ...{ scheduleId, termId, rows, rooms: () => roomsIn(termId) },
      rules: async () => (await rows()).constraints,
      change: async (
        names: string[],
        cells: Record<string, string>,
        { list = 'courses' as ListName, userId = okafor, basedOn = undefined as number | undefined } = {},
      ) => changeThings(database, termId, list, await idsOf(list, names), cells, { userId, basedOn }),
      remove: async (list: ListName, names: string[]) =>
        removeThings(database, termId, list, await idsOf(list, names), { userId: okafor }),
      turn: (way: 'undo' | 'redo') => turnTerm(database, termId, okafor, way),
    };
  }

  test('must hold for their lessons, and are taken back and done again with the course', async () => {
    const school = await aSchool();
    const before = await costsOfSchedule(database, school.scheduleId);
    await school.change(['Art'], { rooms: 'lab', size: '20' });
    expect(await school.rooms()).toEqual({ Art: 'Lab' });
    const { stored, counted } = await costsOfSchedule(database, school.scheduleId);
    // Art is in the Hall.
    expect([stored, counted.hard - before.counted.hard]).toEqual([counted, 1]);
    const history = await historyOfTerm(database.queries, school.termId);
    expect(history.map(({ action }) => action)).toEqual(['changed the course Art']);
    await school.turn('undo');
    expect([await school.rooms(), (await school.rules()).length]).toEqual([{}, 3]);
    expect((await costsOfSchedule(database, school.scheduleId)).stored).toEqual(before.counted);
    await school.turn('redo');
    expect(await school.rooms()).toEqual({ Art: 'Lab' });
  });

  test('are given to several courses at once and to a new one, and taken away by an empty cell', async () => {
    const school = await aSchool();
    await school.change(['Art', 'Maths'], { rooms: 'Hall, Lab' });
    const cells = { name: 'Physics', split: '1', rooms: 'Lab' };
    await addThing(database, school.termId, 'courses', cells, { userId: okafor });
    expect(await school.rooms()).toEqual({ Art: 'Lab, Hall', Maths: 'Lab, Hall', Physics: 'Lab' });
    await school.change(['Art', 'Maths'], { size: '9' });
    const same = await school.change(['Art', 'Maths'], { rooms: 'Lab, Hall' });
    expect([same.change, (await school.rules()).length]).toEqual([null, 6]);
    await school.change(['Art', 'Physics'], { rooms: '' });
    expect([await school.rooms(), (await school.rules()).length]).toEqual([{ Maths: 'Lab, Hall' }, 4]);
    const { faults } = await refusalOf<Failure>(school.change(['Art'], { rooms: 'Hal' }));
    expect(faults).toEqual([{ where: 'rooms', message: 'There is no room “Hal”; did you mean “Hall”?' }]);
  });

  test('follow rooms and courses that get another name or are deleted, down to any room', async () => {
    const school = await aSchool();
    await school.change(['Art'], { rooms: 'Hall, Lab' });
    await school.change(['Maths'], { rooms: 'Hall' });
    await school.change(['Hall'], { name: 'Assembly hall' }, { list: 'rooms' });
    await school.change(['Art'], { name: 'Drawing' });
    const whole = { Drawing: 'Lab, Assembly hall', Maths: 'Assembly hall' };
    expect(await school.rooms()).toEqual(whole);
    await school.remove('rooms', ['Assembly hall']);
    // No rule is left that would allow no room at all.
    expect([await school.rooms(), (await school.rules()).length]).toEqual([{ Drawing: 'Lab' }, 4]);
    await school.remove('courses', ['Drawing']);
    expect(await school.rules()).toHaveLength(3);
    await school.turn('undo');
    await school.turn('undo');
    expect(await school.rooms()).toEqual(whole);
  });

  test('are not changed over what somebody else has changed of them since', async () => {
    const school = await aSchool();
    await school.change(['Art'], { rooms: 'Hall' });
    const { revision } = (await school.rows()).term;
    await school.change(['Art'], { rooms: 'Lab' }, { userId: lind });
    const late = school.change(['Art'], { rooms: '' }, { basedOn: revision });
    expect(await refusalOf<Failure>(late)).toMatchObject({ code: 'conflict' });
    expect(await school.rooms()).toEqual({ Art: 'Lab' });
  });

  test('go along into the next term, and through the file of a term', async () => {
    const school = await aSchool();
    await school.change(['Art'], { rooms: 'Hall' });
    const name = crypto.randomUUID();
    const copy = await copyTerm(database, school.termId, { name, withSchedules: false }, null);
    expect(await roomsIn(copy)).toEqual({ Art: 'Hall' });
    const whole = (await selectWholeTerm(database.queries, school.termId))!;
    const file = readTermFile(writeTermFile(documentOfTerm(whole)));
    const brought = await importTerm(database, file);
    expect(await roomsIn(brought.termId)).toEqual({ Art: 'Hall' });
  });
});
