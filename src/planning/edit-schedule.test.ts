import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { explain } from '../constraints/explain.ts';
import type { Failure } from '../failure.ts';
import type { Database } from '../store/database.ts';
import { selectChanges } from '../store/history.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { editSchedule, type LessonEdit } from './edit-schedule.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule, refusalOf } from './editors.fixture.ts';
import { historyOf } from './history.ts';
import { loadSchedule } from './load-schedule.ts';
import { renameSchedule } from './schedules.ts';
import type { TouchedSince } from './touched-since.ts';

describe.each([...testDatabases])('editing by hand on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  const edit = (id: string, basedOn: number, edits: readonly LessonEdit[], userId = okafor) =>
    editSchedule(database, id, { basedOn, edits }, userId);
  const at = (day: number, start: number) => ({ day, start });
  const place = (id: string, code: string) => placeInSchedule(database, id, code);
  const latest = async (id: string) => (await selectChanges(database.queries, id))[0]!;

  test('moves a lesson, with its cost and a row of history that says so', async () => {
    const id = await anEditedSchool(database);
    const edited = await edit(id, 1, [{ lesson: 'Maths 1', time: at(1, 0) }]);
    expect(await place(id, 'Maths 1')).toBe('Tuesday 1 in Lab');
    const { stored, counted } = await costsOfSchedule(database, id);
    expect(counted).toEqual(stored);
    // It clashes now with the other lesson of Maths in its room, with its teacher and its group: that is allowed.
    expect(edited).toMatchObject({ version: 2, cost: counted, isRebased: false });
    expect(counted.hard).toBeGreaterThan(1);
    // What is told of the schedule is what is stored of it.
    expect(edited.loaded).toEqual(await loadSchedule(database, id));
    expect(edited.explanation).toEqual(explain(edited.loaded.problem, edited.loaded.solution));
    const [entry] = await historyOf(database, id);
    expect(entry).toMatchObject({
      ...{ version: 2, kind: 'move', by: { id: okafor, name: 'Ms Okafor' }, isUndone: false },
      sentence: 'Ms Okafor moved 7A Maths from Monday 1 to Tuesday 1.',
      lessons: ['Maths 1'],
    });
  });

  test.each<[string, string, LessonEdit[]]>([
    [
      'move',
      'moved 7B Art from Monday 2 to Monday 3 in Lab',
      [{ lesson: 'Art 1', time: at(0, 2), room: 'Lab' }],
    ],
    ['room', 'moved 7B Art on Monday 2 from Hall to Lab', [{ lesson: 'Art 1', room: 'Lab' }]],
    ['room', 'took 7B Art on Monday 2 out of Hall', [{ lesson: 'Art 1', room: null }]],
    ['teacher', 'gave 7B Sport on Friday 3 to Ben Okoro', [{ lesson: 'Sport 1', teacher: 'Ben Okoro' }]],
    ['place', 'placed 7A Music on Monday 6', [{ lesson: 'Music 1', time: at(0, 5) }]],
    ['take-out', 'took 7B Art out of Monday 2', [{ lesson: 'Art 1', time: null }]],
    [
      'swap',
      'swapped 7A Maths on Monday 1 with 7B Art on Monday 2',
      [
        { lesson: 'Maths 1', time: at(0, 1) },
        { lesson: 'Art 1', time: at(0, 0) },
      ],
    ],
    [
      'chain',
      'moved 7A Maths from Monday 1 to Monday 2 and moved 7B Art from Monday 2 to Monday 3',
      [
        { lesson: 'Maths 1', time: at(0, 1) },
        { lesson: 'Art 1', time: at(0, 2) },
      ],
    ],
    [
      'lock',
      'locked the time and room of 7A Maths',
      [{ lesson: 'Maths 1', lockedTime: true, lockedRoom: true }],
    ],
    [
      'take-out',
      'took 4 lessons out',
      ['Maths 1', 'Maths 2', 'Art 1', 'Sport 1'].map((lesson) => ({ lesson, time: null })),
    ],
  ])('knows a %s: %s', async (kindOfChange, sentence, edits) => {
    const id = await anEditedSchool(database);
    await edit(id, 1, edits);
    const [entry] = await historyOf(database, id);
    expect(entry).toMatchObject({ kind: kindOfChange, action: sentence });
    const { stored, counted } = await costsOfSchedule(database, id);
    expect(counted).toEqual(stored);
  });

  test('gives up the room of what it takes out, unless that is locked', async () => {
    const id = await anEditedSchool(database);
    await edit(id, 1, [
      { lesson: 'Maths 1', lockedRoom: true },
      { lesson: 'Maths 2', time: null },
    ]);
    await edit(id, 2, [{ lesson: 'Maths 1', time: null }]);
    expect(await place(id, 'Maths 1')).toBe('nowhere in Lab!');
    expect(await place(id, 'Maths 2')).toBe('nowhere');
  });

  test('does not move what is locked unless the edit says what becomes of the lock', async () => {
    const id = await anEditedSchool(database);
    await edit(id, 1, [{ lesson: 'Maths 1', lockedTime: true }]);
    const refusal = await refusalOf<Failure>(edit(id, 2, [{ lesson: 'Maths 1', time: at(3, 3) }]));
    expect(refusal).toMatchObject({ code: 'invalid', faults: [{ where: 'edits.0.time' }] });
    expect(refusal.message).toContain('is locked; unlock it first');
    await edit(id, 2, [{ lesson: 'Maths 1', time: at(3, 3), lockedTime: true }]);
    expect(await place(id, 'Maths 1')).toBe('Thursday 4! in Lab');
    await edit(id, 3, [{ lesson: 'Maths 1', time: at(0, 0), lockedTime: false }]);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
  });

  test.each<[string, string, LessonEdit]>([
    ['lesson', 'There is no lesson Latin 1', { lesson: 'Latin 1', time: null }],
    ['time', 'The calendar has days 0 to 4, not 5', { lesson: 'Art 1', time: at(5, 0) }],
    ['time', 'The calendar has periods 0 to 5, not 6', { lesson: 'Art 1', time: at(0, 6) }],
    ['time', 'periods 0 to 5, not 0.5', { lesson: 'Art 1', time: at(0, 0.5) }],
    ['time', 'would not end within the day, or lie across a break', { lesson: 'Sport 1', time: at(0, 3) }],
    ['time', 'lasts 2 periods, not 1', { lesson: 'Sport 1', time: { ...at(0, 0), length: 1 } }],
    ['time', 'weeks of the bit set 1, not 2', { lesson: 'Art 1', time: { ...at(0, 0), weeks: 2 } }],
    ['room', 'There is no room Cellar', { lesson: 'Art 1', room: 'Cellar' }],
    ['room', 'Lesson Music 1 needs no room', { lesson: 'Music 1', room: 'Lab' }],
    ['teacher', 'There is no teacher Zoe', { lesson: 'Sport 1', teacher: 'Zoe' }],
    ['teacher', 'Cleo Diaz is not among those', { lesson: 'Sport 1', teacher: 'Cleo Diaz' }],
    ['lockedTime', 'has no time that could be locked', { lesson: 'Music 1', lockedTime: true }],
    ['lockedTeacher', 'has no chosen teacher', { lesson: 'Art 1', lockedTeacher: true }],
  ])('refuses nonsense, naming the %s: %s', async (field, message, nonsense) => {
    const id = await anEditedSchool(database);
    const edits = [{ lesson: 'Maths 1', time: at(4, 4) }, nonsense];
    const refusal = await refusalOf<Failure>(edit(id, 1, edits));
    expect(refusal).toMatchObject({ code: 'invalid', faults: [{ where: `edits.1.${field}` }] });
    expect(refusal.message).toContain(message);
    expect((await loadSchedule(database, id)).schedule.version).toBe(1);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
  });

  test('goes on from an old version when others have changed other lessons', async () => {
    const id = await anEditedSchool(database);
    await edit(id, 1, [{ lesson: 'Maths 1', time: at(2, 2) }], lind);
    await renameSchedule(database, id, 'Spring', lind);
    expect(await edit(id, 1, [{ lesson: 'Art 1', time: at(3, 3) }])).toMatchObject({
      ...{ version: 4, isRebased: true },
    });
    expect(await place(id, 'Maths 1')).toBe('Wednesday 3 in Lab');
    expect(await place(id, 'Art 1')).toBe('Thursday 4 in Hall');
    expect((await latest(id)).before).toHaveProperty('Art 1');
    expect((await latest(id)).before).not.toHaveProperty('Maths 1');
  });

  test('refuses to overwrite what others did meanwhile, and tells what and who', async () => {
    const id = await anEditedSchool(database);
    await edit(id, 1, [{ lesson: 'Music 1', time: at(2, 2) }], lind);
    await edit(id, 2, [{ lesson: 'Art 1', lockedTime: true }], lind);
    const edits = [
      { lesson: 'Maths 1', time: at(4, 4) },
      { lesson: 'Art 1', time: at(3, 3) },
    ];
    const refusal = await refusalOf<TouchedSince>(edit(id, 1, edits));
    expect(refusal).toMatchObject({ code: 'conflict', version: 3, lessons: ['Art 1'] });
    expect(refusal.changes).toMatchObject([
      { version: 3, by: { id: lind }, sentence: 'Mr Lind locked the time of 7B Art.' },
    ]);
    expect(refusal.message).toContain('Mr Lind locked the time of 7B Art.');
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    expect(edit(id, 9, edits)).rejects.toThrow('never at version 9');
  });

  test('lets only one of two win who change the same at once, and both who do not', async () => {
    const id = await anEditedSchool(database);
    const both = await Promise.allSettled([
      edit(id, 1, [{ lesson: 'Art 1', time: at(2, 2) }]),
      edit(id, 1, [{ lesson: 'Art 1', time: at(3, 3) }], lind),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await Promise.all([
      edit(id, 2, [{ lesson: 'Maths 1', time: at(2, 5) }]),
      edit(id, 2, [{ lesson: 'Maths 2', time: at(3, 5) }], lind),
    ]);
    expect((await loadSchedule(database, id)).schedule.version).toBe(4);
    expect(await selectChanges(database.queries, id)).toHaveLength(4);
  });

  test('stores nothing when nothing changes', async () => {
    const id = await anEditedSchool(database);
    expect(await edit(id, 1, [{ lesson: 'Maths 1', time: at(0, 0), room: 'Lab' }])).toMatchObject({
      version: 1,
    });
    expect(await edit(id, 1, [])).toMatchObject({ version: 1 });
    expect(await selectChanges(database.queries, id)).toHaveLength(1);
  });
});
