import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { deleteUser } from '../store/users.ts';
import { editSchedule, type LessonEdit } from './edit-schedule.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule, refusalOf } from './editors.fixture.ts';
import { changesSince, historyOf } from './history.ts';
import { loadSchedule } from './load-schedule.ts';
import { renameSchedule, setScheduleState } from './schedules.ts';
import type { TouchedSince } from './touched-since.ts';
import { nextTurns, redo, undo } from './undo.ts';

describe.each([...testDatabases])('undo and redo on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  const versionOf = async (id: string) => (await loadSchedule(database, id)).schedule.version;
  const edit = async (id: string, edits: readonly LessonEdit[], userId = okafor) =>
    editSchedule(database, id, { basedOn: await versionOf(id), edits }, userId);
  const move = (id: string, lesson: string, day: number, start: number, userId = okafor) =>
    edit(id, [{ lesson, time: { day, start } }], userId);
  const place = (id: string, code: string) => placeInSchedule(database, id, code);

  test('take back one change after the other, and do them again', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await edit(id, [{ lesson: 'Maths 1', lockedTime: true }]);
    await renameSchedule(database, id, 'Spring', okafor);
    await setScheduleState(database, id, 'candidate', okafor);

    expect(await undo(database, id, okafor)).toMatchObject({ version: 6, target: 5 });
    expect(await undo(database, id, okafor)).toMatchObject({ version: 7, target: 4 });
    expect((await loadSchedule(database, id)).schedule).toMatchObject({
      name: 'First draft',
      state: 'draft',
    });
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Tuesday 2 in Lab');
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    const { stored, counted } = await costsOfSchedule(database, id);
    expect(stored).toEqual(counted);
    expect(undo(database, id, okafor)).rejects.toThrow('nothing that you could undo');

    for (let i = 0; i < 4; i++) await redo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Tuesday 2! in Lab');
    expect((await loadSchedule(database, id)).schedule).toMatchObject({ name: 'Spring', state: 'candidate' });
    expect(redo(database, id, okafor)).rejects.toThrow('nothing that you could redo');
    expect(await versionOf(id)).toBe(13);
    expect(await historyOf(database, id)).toHaveLength(13);
  });

  test('stand in the history themselves, where nothing is ever removed', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await undo(database, id, okafor);
    expect((await historyOf(database, id)).map(({ action, isUndone }) => ({ action, isUndone }))).toEqual([
      { action: 'undid: moved 7A Maths from Monday 1 to Tuesday 2', isUndone: false },
      { action: 'moved 7A Maths from Monday 1 to Tuesday 2', isUndone: true },
      { action: expect.stringContaining('brought this timetable in') as unknown as string, isUndone: false },
    ]);
    await redo(database, id, okafor);
    const since = await changesSince(database, id, 2);
    expect(since.version).toBe(4);
    expect(since.changes.map(({ kind: what }) => what)).toEqual(['undo', 'redo']);
    expect((await historyOf(database, id, { versions: [2] }))[0]!.isUndone).toBe(false);
  });

  test('are each person’s own, and leave alone what others did', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await move(id, 'Art 1', 2, 2, lind);
    expect(await nextTurns(database, id, okafor)).toMatchObject({ undo: { version: 2 }, redo: null });
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    expect(await place(id, 'Art 1')).toBe('Wednesday 3 in Hall');
    expect(await nextTurns(database, id, okafor)).toMatchObject({ undo: null, redo: { version: 2 } });
    expect(redo(database, id, lind)).rejects.toThrow('nothing that you could redo');
  });

  test('say so before they undo what others did later to the same lesson', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await move(id, 'Maths 1', 2, 2, lind);
    const refusal = await refusalOf<TouchedSince>(undo(database, id, okafor));
    expect(refusal).toMatchObject({ code: 'conflict', version: 3, lessons: ['Maths 1'] });
    expect(refusal.changes.map(({ sentence }) => sentence)).toEqual([
      'Mr Lind moved 7A Maths from Tuesday 2 to Wednesday 3.',
    ]);
    expect(await place(id, 'Maths 1')).toBe('Wednesday 3 in Lab');

    // What came after the person was told is told as well.
    await edit(id, [{ lesson: 'Maths 1', room: 'Hall' }], lind);
    const again = await refusalOf<TouchedSince>(undo(database, id, okafor, { evenSo: true, basedOn: 3 }));
    expect(again.changes.map(({ version }) => version)).toEqual([4]);

    await undo(database, id, okafor, { evenSo: true, basedOn: 4 });
    // The time is taken back, and nothing else.
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Hall');
    const other = await refusalOf<TouchedSince>(undo(database, id, lind));
    expect(other.changes.map(({ by, kind: what }) => ({ by: by!.name, what }))).toEqual([
      { by: 'Ms Okafor', what: 'undo' },
    ]);
    await undo(database, id, lind, { evenSo: true });
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
  });

  test('of two people never undo each other’s later work without saying so', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await move(id, 'Maths 1', 2, 2, lind);
    await move(id, 'Maths 1', 3, 3);
    await refusalOf<TouchedSince>(undo(database, id, lind));
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Wednesday 3 in Lab');
    await refusalOf<TouchedSince>(undo(database, id, okafor));
    // What was undone since is no longer in the way.
    await undo(database, id, lind);
    expect(await place(id, 'Maths 1')).toBe('Tuesday 2 in Lab');
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    // Again what both did, and neither over the other.
    await redo(database, id, lind).catch(() => {});
    await redo(database, id, okafor, { evenSo: true });
    const { stored, counted } = await costsOfSchedule(database, id);
    expect(stored).toEqual(counted);
  });

  test('turn back exactly the doing again, with what others did between', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await undo(database, id, okafor);
    await move(id, 'Maths 1', 4, 4, lind);
    const refusal = await refusalOf<Failure>(redo(database, id, okafor));
    expect(refusal.code).toBe('conflict');
    await redo(database, id, okafor, { evenSo: true });
    expect(await place(id, 'Maths 1')).toBe('Tuesday 2 in Lab');
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Friday 5 in Lab');
  });

  test('no longer offer to do again what was undone before a new change', async () => {
    const id = await anEditedSchool(database);
    await move(id, 'Maths 1', 1, 1);
    await undo(database, id, okafor);
    await move(id, 'Art 1', 3, 3);
    expect(redo(database, id, okafor)).rejects.toThrow('nothing that you could redo');
  });

  test('know nothing of those who are gone, whose changes still stand in the history', async () => {
    const id = await anEditedSchool(database);
    const temp = await aPlanner(database, 'Mx Temp');
    await move(id, 'Maths 1', 1, 1, temp);
    await deleteUser(database.queries, temp);
    expect((await historyOf(database, id))[0]).toMatchObject({
      ...{ by: null, sentence: 'Somebody moved 7A Maths from Monday 1 to Tuesday 2.' },
    });
    expect(undo(database, id, temp)).rejects.toThrow('nothing that you could undo');
    expect(undo(database, crypto.randomUUID(), okafor)).rejects.toThrow('no such schedule');
  });
});
