import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { compareSchedules } from './compare.ts';
import { editSchedule, type LessonEdit } from './edit-schedule.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule, refusalOf } from './editors.fixture.ts';
import { historyOf } from './history.ts';
import { statesOf } from './lesson-states.ts';
import { loadSchedule } from './load-schedule.ts';
import { statesAt } from './replay.ts';
import { duplicateSchedule, renameSchedule } from './schedules.ts';
import type { TouchedSince } from './touched-since.ts';
import { undo } from './undo.ts';
import { goBackTo, listNamedVersions, nameVersion, removeNamedVersion } from './versions.ts';

describe.each([...testDatabases])('versions of a schedule on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  const load = (id: string) => loadSchedule(database, id);
  const edit = async (id: string, edits: readonly LessonEdit[], userId = okafor) =>
    editSchedule(database, id, { basedOn: (await load(id)).schedule.version, edits }, userId);
  const place = (id: string, code: string) => placeInSchedule(database, id, code);

  /** Version 2: Maths 1 on Tuesday 2 and locked; 3: renamed; 4: Art out; 5: Music in. */
  async function aHistory(): Promise<string> {
    const id = await anEditedSchool(database);
    await edit(id, [{ lesson: 'Maths 1', time: { day: 1, start: 1 }, lockedTime: true }]);
    await renameSchedule(database, id, 'Spring', okafor);
    await edit(id, [{ lesson: 'Art 1', time: null }], lind);
    await edit(id, [{ lesson: 'Music 1', time: { day: 4, start: 5 } }]);
    return id;
  }

  test('are all still there: the history read backwards tells each', async () => {
    const id = await anEditedSchool(database);
    const seen = [statesOf(await load(id))];
    await edit(id, [{ lesson: 'Maths 1', time: { day: 1, start: 1 }, lockedTime: true }]);
    seen.push(statesOf(await load(id)));
    await edit(id, [{ lesson: 'Art 1', time: null }]);
    seen.push(statesOf(await load(id)));
    await undo(database, id, okafor);
    seen.push(statesOf(await load(id)));
    const now = await load(id);
    for (const [i, states] of seen.entries()) {
      expect(await statesAt(database.queries, now, i + 1)).toEqual(states);
    }
  });

  test('are gone back to with places and locks, as one change that can be undone', async () => {
    const id = await aHistory();
    expect(await goBackTo(database, id, { version: 1, basedOn: 5 }, okafor)).toMatchObject({ version: 6 });
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    expect(await place(id, 'Art 1')).toBe('Monday 2 in Hall');
    expect(await place(id, 'Music 1')).toBe('nowhere');
    expect((await load(id)).schedule.name).toBe('Spring');
    const { stored, counted } = await costsOfSchedule(database, id);
    expect(stored).toEqual(counted);
    const [entry] = await historyOf(database, id);
    expect(entry).toMatchObject({ kind: 'restore', target: 1 });
    expect(entry!.action).toStartWith('went back to version 1, which ');
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Tuesday 2! in Lab');
    expect(await place(id, 'Art 1')).toBe('nowhere');
    expect(await place(id, 'Music 1')).toBe('Friday 6');
  });

  test('are not gone back to over what others did meanwhile', async () => {
    const id = await aHistory();
    const refusal = await refusalOf<TouchedSince>(goBackTo(database, id, { version: 1, basedOn: 3 }, okafor));
    expect(refusal).toMatchObject({ code: 'conflict', version: 5, lessons: ['Art 1', 'Music 1'] });
    expect(refusal.changes.map(({ version }) => version)).toEqual([4, 5]);
    // Nothing of what came after the third would be taken back by this.
    await goBackTo(database, id, { version: 5, basedOn: 3 }, okafor);
    const wrong = await refusalOf<Failure>(goBackTo(database, id, { version: 6, basedOn: 5 }, okafor));
    expect(wrong).toMatchObject({ code: 'invalid', faults: [{ where: 'version' }] });
  });

  test('have names, each once in a schedule, which can be taken off', async () => {
    const id = await aHistory();
    const first = await nameVersion(database, id, { version: 1, name: ' As it came ' }, okafor);
    await nameVersion(database, id, { version: 4, name: 'Without Art' }, lind);
    expect(await listNamedVersions(database, id)).toMatchObject([
      { version: 4, name: 'Without Art', by: { id: lind, name: 'Mr Lind' } },
      { version: 1, name: 'As it came', by: { name: 'Ms Okafor' } },
    ]);
    const named = (version: number, name: string) => nameVersion(database, id, { version, name }, okafor);
    expect(await refusalOf<Failure>(named(2, 'AS IT CAME'))).toMatchObject({
      ...{ code: 'invalid', faults: [{ where: 'name' }] },
    });
    expect(await refusalOf<Failure>(named(2, ' '))).toMatchObject({ faults: [{ where: 'name' }] });
    expect(await refusalOf<Failure>(named(6, 'Later'))).toMatchObject({ faults: [{ where: 'version' }] });
    expect(nameVersion(database, crypto.randomUUID(), { version: 1, name: 'X' }, okafor)).rejects.toThrow(
      'no such schedule',
    );
    await removeNamedVersion(database, id, first);
    expect(removeNamedVersion(database, id, first)).rejects.toThrow('no such named version');
    expect((await listNamedVersions(database, id)).map(({ version }) => version)).toEqual([4]);
    await named(2, 'As it came');
  });

  test('are compared: what moved, came, went, and what only its locks or room differ', async () => {
    const id = await aHistory();
    await edit(id, [
      { lesson: 'Maths 2', room: 'Hall' },
      { lesson: 'Sport 1', teacher: 'Ben Okoro' },
    ]);
    const comparison = await compareSchedules(database, { scheduleId: id, version: 1 }, { scheduleId: id });
    expect(comparison.differences.map(({ lesson, kind: what }) => `${lesson}: ${what}`)).toEqual([
      'Maths 1: moved',
      'Maths 2: room',
      'Art 1: removed',
      'Music 1: added',
      'Sport 1: teacher',
    ]);
    expect(comparison.unchanged).toBe(0);
    expect(comparison.differences[0]).toMatchObject({
      before: { time: { day: 0, start: 0 }, room: 'Lab', lockedTime: null },
      after: { time: { day: 1, start: 1 }, room: 'Lab', lockedTime: 'hand' },
    });
    expect(comparison.differences[4]!.after!.teacher).toBe('Ben Okoro');
    const { counted } = await costsOfSchedule(database, id);
    expect(comparison.after).toMatchObject({ version: 6, isCurrent: true, cost: counted });
    await goBackTo(database, id, { version: 1, basedOn: 6 }, okafor);
    expect(comparison.before).toMatchObject({
      ...{ version: 1, isCurrent: false, cost: (await costsOfSchedule(database, id)).counted },
    });
  });

  test('are compared with those of another schedule of the term alone', async () => {
    const id = await aHistory();
    const copy = await duplicateSchedule(database, id, okafor);
    await edit(copy, [{ lesson: 'Maths 1', lockedTime: false }]);
    const { differences, unchanged } = await compareSchedules(
      database,
      { scheduleId: id },
      { scheduleId: copy },
    );
    expect(differences).toMatchObject([{ lesson: 'Maths 1', kind: 'locks', before: { lockedTime: 'hand' } }]);
    expect(unchanged).toBe(4);
    const other = { scheduleId: await anEditedSchool(database) };
    expect(compareSchedules(database, { scheduleId: id }, other)).rejects.toThrow('different terms');
    const never = { scheduleId: copy, version: 9 };
    expect(compareSchedules(database, never, { scheduleId: id })).rejects.toThrow('has no version 9');
  });
});
