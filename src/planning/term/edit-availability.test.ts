import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Failure } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import { selectSchedule } from '../../store/schedules.ts';
import { selectTerm } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, refusalOf } from '../editors.fixture.ts';
import { type Level, type Levels, readLevels } from './availability.ts';
import { copyLevels, paintLevels, setLevels } from './edit-availability.ts';
import { addRules } from './edit-rules.ts';
import type { ListName } from './list-table.ts';
import { weekOf } from './other-availability.ts';
import { historyOfTerm, turnTerm } from './undo-term.ts';

/** Periods of a day in the school of the tests. */
const PERIODS = 6;
const cellAt = (day: number, period: number) => day * PERIODS + period - 1;
const free: Levels = Array(5 * PERIODS).fill(0);

describe.each([...testDatabases])('the availability of a term on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  /** A school, and short ways to paint on it by name. */
  async function aSchool() {
    const scheduleId = await anEditedSchool(database);
    const { termId } = (await selectSchedule(database.queries, scheduleId))!;
    const rows = async () => (await selectTerm(database.queries, termId))!;
    const thing = async (list: ListName, name: string) =>
      (await rows())[list].find((one) => one.name === name)!;
    const idOf = async (list: ListName, name: string) => (await thing(list, name)).id;
    return {
      ...{ scheduleId, termId, rows, idOf },
      levels: async (name: string, list: ListName = 'teachers') => {
        const now = await rows();
        return readLevels(now.constraints, list, weekOf(now))((await thing(list, name)).code);
      },
      paint: async (
        names: string[],
        cells: number[],
        level: Level,
        { list = 'teachers' as ListName, userId = okafor, basedOn = undefined as number | undefined } = {},
      ) => {
        const ids = await Promise.all(names.map((name) => idOf(list, name)));
        return paintLevels(database, termId, { list, ids, cells, level }, { userId, basedOn });
      },
      set: async (name: string, seen: Levels, levels: Levels, userId = okafor) =>
        setLevels(
          database,
          termId,
          { list: 'teachers', id: await idOf('teachers', name), seen, levels },
          { userId },
        ),
      copy: async (from: string, to: string[]) =>
        copyLevels(
          database,
          termId,
          {
            ...{ list: 'teachers', from: await idOf('teachers', from) },
            to: await Promise.all(to.map((name) => idOf('teachers', name))),
          },
          { userId: okafor },
        ),
    };
  }

  test('is painted in one change that counts, is told in words, and can be undone', async () => {
    const school = await aSchool();
    const before = await costsOfSchedule(database, school.scheduleId);
    const monday = [1, 2, 3].map((period) => cellAt(0, period));
    await school.paint(['Anna Berg', 'Cleo Diaz'], monday, -3);
    expect((await school.levels('Anna Berg')).slice(0, 4)).toEqual([-3, -3, -3, 0]);
    // Maths on Monday 1 and Art on Monday 2 are where nobody may be.
    const after = await costsOfSchedule(database, school.scheduleId);
    expect(after.counted.hard - before.counted.hard).toBe(2);
    expect(after.stored).toEqual(after.counted);
    await school.paint(['Anna Berg'], [cellAt(1, 1)], -1);
    const softer = await costsOfSchedule(database, school.scheduleId);
    expect(softer.counted.soft - after.counted.soft).toBe(2);
    expect((await historyOfTerm(database.queries, school.termId)).map(({ action }) => action)).toEqual([
      'marked Tue 1 of Anna Berg as “rather not”',
      'marked Mon 1–3 of Anna Berg and Cleo Diaz as “never”',
    ]);
    await turnTerm(database, school.termId, okafor, 'undo');
    await turnTerm(database, school.termId, okafor, 'undo');
    expect(await school.levels('Anna Berg')).toEqual(free);
    expect((await school.rows()).constraints).toHaveLength(3);
    expect((await costsOfSchedule(database, school.scheduleId)).counted).toEqual(before.counted);
  });

  test('costs a lesson outside of what is wished for', async () => {
    const school = await aSchool();
    const before = await costsOfSchedule(database, school.scheduleId);
    await school.paint(['Cleo Diaz'], [cellAt(2, 1), cellAt(2, 2)], 1);
    await school.paint(['Cleo Diaz'], [cellAt(0, 2)], 3);
    const wished = await costsOfSchedule(database, school.scheduleId);
    expect(wished.counted.soft).toBe(before.counted.soft);
    await school.paint(['Cleo Diaz'], [cellAt(0, 2)], 0);
    const unwished = await costsOfSchedule(database, school.scheduleId);
    expect(unwished.counted.soft - before.counted.soft).toBe(1);
    expect((await school.rows()).constraints.filter(({ kind: is }) => is === 'preferred-times')).toHaveLength(
      1,
    );
  });

  test('is copied to others, but for periods that another rule forbids', async () => {
    const school = await aSchool();
    const ben = (await school.rows()).teachers.find(({ name }) => name === 'Ben Okoro')!;
    const both = { of: 'teachers' as const, ids: [ben.code, 'nobody else'] };
    const parameters = { times: [{ day: 0, period: 0 }] };
    const rule = { kind: 'unavailable-times', scope: both, parameters, hard: true, weight: 1 };
    await addRules(database, school.termId, [rule], { userId: okafor });
    await school.paint(['Anna Berg'], [cellAt(0, 1), cellAt(0, 2)], 2);
    await school.copy('Anna Berg', ['Anna Berg', 'Ben Okoro', 'Cleo Diaz']);
    expect((await school.levels('Cleo Diaz')).slice(0, 3)).toEqual([2, 2, 0]);
    expect((await school.levels('Ben Okoro')).slice(0, 3)).toEqual([0, 2, 0]);
    const [last] = await historyOfTerm(database.queries, school.termId);
    expect(last!.action).toBe('copied when Anna Berg is available to Cleo Diaz and Ben Okoro');
    expect((await refusalOf<Failure>(school.copy('Anna Berg', ['Anna Berg']))).code).toBe('invalid');
  });

  test('is not changed where somebody else has changed it meanwhile', async () => {
    const school = await aSchool();
    await school.paint(['Anna Berg'], [cellAt(0, 1)], -3, { userId: lind });
    const { term } = await school.rows();
    await school.paint(['Anna Berg'], [cellAt(0, 2)], -3, { userId: lind });
    const late = school.paint(['Anna Berg'], [cellAt(0, 3)], -3, { basedOn: term.revision });
    expect(await refusalOf<Failure>(late)).toMatchObject({ code: 'conflict' });
    expect((await school.levels('Anna Berg')).slice(0, 3)).toEqual([-3, -3, 0]);
    // Others can be painted all the same.
    await school.paint(['Cleo Diaz'], [cellAt(0, 3)], -3, { basedOn: term.revision });
    const stale = school.set('Anna Berg', free, free.with(9, 3));
    expect((await refusalOf<Failure>(stale)).message).toContain('Anna Berg is available has been changed');
    const seen = await school.levels('Anna Berg');
    await school.set('Anna Berg', seen, free.with(9, 3));
    expect(await school.levels('Anna Berg')).toEqual(free.with(9, 3));
  });

  test('is refused where it makes no sense', async () => {
    const school = await aSchool();
    const codeOf = async (act: Promise<unknown>) => (await refusalOf<Failure>(act)).code;
    expect(await codeOf(school.paint(['Anna Berg'], [5 * PERIODS], -3))).toBe('invalid');
    expect(await codeOf(school.paint(['Anna Berg'], [], -3))).toBe('invalid');
    expect(await codeOf(school.paint(['Lab'], [0], 1, { list: 'rooms' }))).toBe('invalid');
    expect(await codeOf(school.set('Anna Berg', free, free.slice(1)))).toBe('invalid');
    const stroke = { list: 'teachers' as const, ids: [crypto.randomUUID()], cells: [0], level: -3 as const };
    expect(await codeOf(paintLevels(database, school.termId, stroke, { userId: okafor }))).toBe('notFound');
    const { change } = await school.paint(['Anna Berg'], [0], 0);
    expect(change).toBeNull();
  });
});
