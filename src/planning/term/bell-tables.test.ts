import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readTermFile } from '../../formats/term/read.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import { type Database, openDatabase } from '../../store/database.ts';
import { migrateUp } from '../../store/migrate.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { bellTableOn } from '../../timetable/clock-times.ts';
import { demoSchool } from '../demo-school.ts';
import { aPlanner } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { problemOfTerm } from '../load-schedule.ts';
import { copyTerm } from '../roll-forward/copy-term.ts';
import { documentOfTerm, selectWholeTerm } from '../term-files/document-of-term.ts';
import { importTerm } from '../term-files/import-term-file.ts';
import { replaceTerm } from '../term-files/replace-term.ts';
import { bellTablesIn } from './bell-tables.ts';
import { movesOf } from './calendar-moves.ts';
import { removeBellTable, type TypedBellTable, typedBellTable, writeBellTable } from './edit-bell-tables.ts';
import { changeCalendar, typedCalendar } from './edit-calendar.ts';
import { addThing, removeThings } from './edit-list.ts';
import { turnTerm } from './undo-term.ts';

let database: Database;
let okafor: string;
beforeAll(async () => {
  database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  okafor = await aPlanner(database, 'Ms Okafor');
});
afterAll(() => database.close());

const NOBODY = { userId: null };
const FRIDAY = '4';

/** A term of the demo school, and ways to its bell tables. */
async function aTerm() {
  const { termId } = await importProblem(database, demoSchool());
  const rows = async (): Promise<TermRows> => (await selectTerm(database.queries, termId))!;
  /** Adds a table whose periods begin so many minutes later than usual. */
  const add = async (given: Partial<TypedBellTable>, later = 0) => {
    const now = await rows();
    const shifted = now.periods.map(({ startsAt, endsAt }) => ({
      startsAt: `${Math.floor((startsAt + later) / 60)}:${String((startsAt + later) % 60).padStart(2, '0')}`,
      endsAt: `${Math.floor((endsAt + later) / 60)}:${String((endsAt + later) % 60).padStart(2, '0')}`,
    }));
    const typed = { name: '', days: [], groups: '', times: shifted, ...given };
    return writeBellTable(database, termId, null, typed, { userId: okafor });
  };
  return { termId, rows, add };
}

const faultsOf = (work: Promise<unknown>): Promise<string[]> =>
  work.then(
    () => [],
    ({ faults }) => faults.map(({ where }: { where: string }) => where),
  );

describe('bell tables', () => {
  test('are added, hold where they say, and are taken back', async () => {
    const { termId, rows, add } = await aTerm();
    const made = await add({ name: ' Short  Friday ', days: [FRIDAY] }, 30);
    expect(made.change!.action).toBe('added the bell table “Short Friday”');
    await add({ name: 'Year 7', groups: 'Year 7' }, 10);
    const problem = problemOfTerm(await rows());
    const groupAt = (name: string) => problem.groups.findIndex((group) => group.name === name);
    const on = (day: number, group: number | null) => bellTableOn(problem, day, group)?.name ?? null;
    expect(on(0, null)).toBeNull();
    expect(on(4, null)).toBe('Short Friday');
    expect(on(0, groupAt('7A'))).toBe('Year 7');
    expect(on(0, groupAt('8A'))).toBeNull();
    // The upper one of two that hold.
    expect(on(4, groupAt('7A'))).toBe('Short Friday');
    const { times } = problem.calendar.bellTables![0]!;
    expect(times[0]!.startsAt).toBe(problem.calendar.periods[0]!.startsAt + 30);
    await turnTerm(database, termId, okafor, 'undo');
    expect((await rows()).bellTables.map(({ name }) => name)).toEqual(['Short Friday']);
  });

  test('are refused field by field', async () => {
    const { termId, rows, add } = await aTerm();
    await add({ name: 'Friday', days: [FRIDAY] });
    const usual = typedBellTable(await rows(), null);
    const write = (given: Partial<TypedBellTable>, at: number | null = null) =>
      writeBellTable(database, termId, at, { ...usual, name: 'Other', days: ['1'], ...given }, NOBODY);
    const time = (startsAt: string, endsAt: string) => usual.times.with(1, { startsAt, endsAt });
    expect(await faultsOf(write({ name: ' ' }))).toEqual(['name']);
    expect(await faultsOf(write({ name: 'FRIDAY' }))).toEqual(['name']);
    expect(await faultsOf(write({ name: 'x'.repeat(31) }))).toEqual(['name']);
    expect(await faultsOf(write({ days: [] }))).toEqual(['days']);
    expect(await faultsOf(write({ days: ['0', '1', '2', '3', '4'] }))).toEqual(['days']);
    expect(await faultsOf(write({ days: ['9'] }))).toEqual(['days']);
    expect(await faultsOf(write({ groups: '7A, nobody' }))).toEqual(['groups']);
    expect(await faultsOf(write({ times: time('07:00', '07:30') }))).toEqual(['period-1-startsAt']);
    expect(await faultsOf(write({ times: time('09:30', '09:00') }))).toContain('period-1-endsAt');
    expect(await faultsOf(write({ times: time('soon', '') }))).toEqual([
      ...['period-1-startsAt', 'period-1-endsAt'],
    ]);
    expect(await faultsOf(write({ times: [] }))).toHaveLength(2 * usual.times.length);
    expect(write({}, 7)).rejects.toMatchObject({ code: 'notFound' });
    // Its own name may stay.
    expect((await write({ name: 'Friday' }, 0)).change!.action).toBe('changed the bell table “Friday”');
  });

  test('follow days, periods and groups of their term', async () => {
    const { termId, rows, add } = await aTerm();
    await add({ name: 'Friday', days: [FRIDAY] }, 20);
    await add({ name: 'Two', groups: '7A, 7B' });
    await add({ name: 'One', groups: '7A' });
    const before = (await rows()).bellTables[0]!;
    const calendar = typedCalendar(await rows());
    const [first, ...others] = calendar.periods;
    const early = {
      ...first!,
      name: 'Early',
      startsAt: '07:00',
      endsAt: '07:30',
      breakName: '',
      dividesLessons: false,
    };
    await changeCalendar(
      database,
      termId,
      { ...calendar, days: calendar.days.slice(1), periods: [early, first!, ...others] },
      NOBODY,
    );
    const after = (await rows()).bellTables[0]!;
    expect(after.days).toEqual([3]);
    expect(after.startsAt.slice(1)).toEqual(before.startsAt);
    expect(after.startsAt[0]).toBe(7 * 60 + 20);
    const class7A = (await rows()).groups.find(({ name }) => name === '7A')!;
    await removeThings(database, termId, 'groups', [class7A.id], { userId: okafor });
    const names = async () => (await rows()).bellTables.map(({ name, groups }) => [name, groups.length]);
    expect(await names()).toEqual([
      ['Friday', 0],
      ['Two', 1],
    ]);
    await turnTerm(database, termId, okafor, 'undo');
    expect(await names()).toEqual([
      ['Friday', 0],
      ['Two', 2],
      ['One', 1],
    ]);
    await changeCalendar(database, termId, { ...typedCalendar(await rows()), days: ['Tuesday'] }, NOBODY);
    expect(await names()).toEqual([
      ['Two', 2],
      ['One', 1],
    ]);
  });

  test('do not come back into a calendar, or to groups, that they no longer fit', async () => {
    const { termId, rows, add } = await aTerm();
    const other = await aPlanner(database, 'Mr Berg');
    await add({ name: 'Friday', days: [FRIDAY] });
    await removeBellTable(database, termId, 0, { userId: okafor });
    const calendar = typedCalendar(await rows());
    const ninth = { ...calendar.periods.at(-1)!, name: 'Late', startsAt: '20:00', endsAt: '20:45' };
    const longer = { ...calendar, periods: [...calendar.periods, ninth] };
    await changeCalendar(database, termId, longer, { userId: other });
    expect(turnTerm(database, termId, okafor, 'undo')).rejects.toMatchObject({ code: 'conflict' });
    await turnTerm(database, termId, other, 'undo');
    const fewer = { ...calendar, days: calendar.days.slice(0, 4) };
    await changeCalendar(database, termId, fewer, { userId: other });
    expect(turnTerm(database, termId, okafor, 'undo')).rejects.toMatchObject({ code: 'conflict' });
    await turnTerm(database, termId, other, 'undo');
    await turnTerm(database, termId, okafor, 'undo');
    expect((await rows()).bellTables).toHaveLength(1);
  });

  test('of a group hold for nobody when the group is gone', async () => {
    const { termId, rows, add } = await aTerm();
    const other = await aPlanner(database, 'Mr Costa');
    await addThing(database, termId, 'groups', { name: 'Choir' }, { userId: other });
    await add({ name: 'Choir', groups: 'Choir' });
    expect(turnTerm(database, termId, other, 'undo')).rejects.toMatchObject({ code: 'conflict' });
    const now = await rows();
    const without = { ...now, groups: now.groups.filter(({ name }) => name !== 'Choir') };
    expect(problemOfTerm(without).calendar.bellTables).toBeUndefined();
  });

  test('keep a name and groups that nobody could have typed when they are not changed', async () => {
    const { termId, add } = await aTerm();
    await addThing(database, termId, 'groups', { name: 'Choir' }, NOBODY);
    await add({ name: 'Choir', groups: 'Choir' });
    const document = documentOfTerm((await selectWholeTerm(database.queries, termId))!);
    const [table] = document.calendar.bellTables!;
    const own = document.groups.find(({ name }) => name === 'Choir')!;
    const long = 'x'.repeat(31);
    const read = {
      ...document,
      groups: [...document.groups, { ...own, id: 'other-choir' }],
      calendar: {
        ...document.calendar,
        bellTables: [
          { ...table!, name: long },
          { ...table!, name: long },
        ],
      },
    };
    const imported = await importTerm(database, read);
    const now = async () => (await selectTerm(database.queries, imported.termId))!;
    const before = await now();
    const typed = typedBellTable(before, before.bellTables[0]!);
    const times = typed.times.with(0, { ...typed.times[0]!, startsAt: '06:00' });
    await writeBellTable(database, imported.termId, 0, { ...typed, times }, NOBODY);
    const [after] = (await now()).bellTables;
    expect(after!.startsAt[0]).toBe(360);
    expect([after!.name, after!.groups]).toEqual([long, before.bellTables[0]!.groups]);
  });

  test('have ascending times whatever becomes of the periods', () => {
    const period = (name: string, startsAt: number, endsAt: number) => ({ name, startsAt, endsAt }) as never;
    const table = {
      termId: '',
      position: 0,
      name: 'x',
      days: [],
      groups: [],
      startsAt: [480, 530],
      endsAt: [530, 580],
    };
    const before = [period('1', 480, 525), period('2', 530, 575)];
    const within = (after: { name: string; startsAt: number; endsAt: number }[]) => {
      const periods = movesOf(
        ['1', '2'],
        after.map(({ name }) => name),
      );
      const [moved] = bellTablesIn([table], before, after as never, { days: [], periods });
      return [moved!.startsAt, moved!.endsAt];
    };
    // A new one between two that have no pause: what follows begins later.
    expect(within([period('1', 480, 525), period('1b', 526, 529), period('2', 530, 575)])).toEqual([
      [480, 531, 534],
      [530, 534, 584],
    ]);
    // The other way round.
    expect(within([period('2', 480, 525), period('1', 530, 575)])).toEqual([
      [530, 580],
      [580, 630],
    ]);
    // A day that is too short for that has the usual times.
    expect(within([period('0', 0, 1400), period('1', 1401, 1420), period('2', 1421, 1440)])).toEqual([
      [0, 1401, 1421],
      [1400, 1420, 1440],
    ]);
  });

  test('go along into copies and files, and files of before them leave them alone', async () => {
    const { termId, rows, add } = await aTerm();
    await add({ name: 'Friday', days: [FRIDAY], groups: '7A' }, 15);
    const [told] = (await rows()).bellTables;
    const saying = ({ termId: _, ...table }: TermRows['bellTables'][number]) => table;
    const copyId = await copyTerm(database, termId, { name: 'Copy', withSchedules: false }, null);
    const copy = (await selectTerm(database.queries, copyId))!;
    expect(copy.bellTables.map(saying)).toEqual([saying(told!)]);

    const document = documentOfTerm((await selectWholeTerm(database.queries, termId))!);
    const read = readTermFile(writeTermFile(document));
    expect(read).toEqual(document);
    const imported = await importTerm(database, read);
    const again = (await selectTerm(database.queries, imported.termId))!;
    expect(again.bellTables.map(saying)).toEqual([saying(told!)]);

    const { bellTables: _, ...calendar } = document.calendar;
    const older = { ...document, calendar };
    const file = { name: 'old.json', document: older, knownBy: 'code' as const };
    expect((await replaceTerm(database, termId, file, NOBODY)).change).toBeNull();
    const without = { ...file, document: { ...document, calendar: { ...calendar, bellTables: [] } } };
    await replaceTerm(database, termId, without, NOBODY);
    expect((await rows()).bellTables).toEqual([]);

    const wrong = JSON.parse(writeTermFile(document));
    wrong.calendar.bellTables[0].times.pop();
    wrong.calendar.bellTables[0].days = [7];
    wrong.calendar.bellTables[0].groups = ['nobody'];
    let faults: string[] = [];
    try {
      readTermFile(JSON.stringify(wrong, null, 1));
    } catch (error) {
      faults = (error as { faults: { message: string }[] }).faults.map(({ message }) => message);
    }
    expect(faults).toHaveLength(3);
  });
});
