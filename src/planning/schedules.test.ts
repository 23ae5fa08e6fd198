import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { explain } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import type { Database } from '../store/database.ts';
import { selectChanges } from '../store/history.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { copySolution, emptySolution, NONE } from '../timetable/solution.ts';
import { applySolution } from './apply-solution.ts';
import { importProblem } from './import-problem.ts';
import { NOWHERE } from './lesson-states.ts';
import { loadSchedule } from './load-schedule.ts';
import { puppetSolver } from './puppet-solver.fixture.ts';
import { keptLog } from './run-log.fixture.ts';
import { createRuns } from './runs.ts';
import { duplicateSchedule, removeSchedule, renameSchedule, setScheduleState } from './schedules.ts';

describe.each([...testDatabases])('a schedule on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  let drawn = 0;
  async function aSchedule(isFirstLocked = false) {
    const free = sampleProblem((count) => {
      drawn = (drawn * 31 + 17) % 9973;
      return drawn % count;
    });
    const problem = {
      ...free,
      lessons: free.lessons.map((lesson, i) =>
        i === 0 && isFirstLocked ? { ...lesson, lockedTime: lesson.times[0]! } : lesson,
      ),
    };
    return { problem, ...(await importProblem(database, problem)) };
  }
  /** What came after the import. */
  const history = (scheduleId: string) => selectChanges(database.queries, scheduleId, { after: 1 });

  test('takes a solution with its cost and a history of the lessons that moved', async () => {
    const { problem, scheduleId } = await aSchedule();
    const solution = emptySolution(problem);
    const [moved, other] = problem.lessons;
    solution.timeOf[0] = moved!.times[1]!;
    solution.roomOf[0] = moved!.rooms[0] ?? NONE;
    expect(await applySolution(database, scheduleId, solution, { userId: null, kind: 'move' as const })).toBe(
      2,
    );

    const loaded = await loadSchedule(database, scheduleId);
    expect(loaded.solution).toEqual(solution);
    const { hard, soft } = explain(problem, solution).cost;
    expect(loaded.schedule).toMatchObject({ version: 2, hard, soft });
    const [change] = await history(scheduleId);
    const { day, start } = problem.times[moved!.times[1]!]!;
    expect(change).toMatchObject({ version: 2, kind: 'move' as const });
    expect(change!.before).toEqual({ [moved!.id]: NOWHERE });
    expect(change!.after).toMatchObject({ [moved!.id]: { dayOfWeek: day, period: start } });
    expect(change!.after).not.toHaveProperty(other!.id);

    expect(await applySolution(database, scheduleId, solution, { userId: null, kind: 'move' as const })).toBe(
      2,
    );
    await applySolution(database, scheduleId, emptySolution(problem), {
      userId: null,
      kind: 'move' as const,
    });
    expect((await loadSchedule(database, scheduleId)).solution).toEqual(emptySolution(problem));
  });

  test('keeps who is chosen for a lesson, with a history of it, and who must teach one', async () => {
    const lesson = { course: 'Maths', teachers: [], choices: ['Anna Berg', 'Ben Okoro'] };
    const lessons = [
      { ...lesson, at: 'Monday 1', chosen: 'Anna Berg' },
      { ...lesson, taughtBy: 'Ben Okoro' },
    ];
    const { problem, solution } = tinyTimetable({ lessons, rules: [{ kind: 'placed' }] });
    const { scheduleId } = await importProblem(database, problem, solution);
    const changed = copySolution(solution);
    changed.teacherOf![0] = 1;
    const by = { userId: null, kind: 'teacher' as const };
    expect(await applySolution(database, scheduleId, changed, by)).toBe(2);
    const { ids, ...loaded } = await loadSchedule(database, scheduleId);
    expect(loaded).toMatchObject({ problem, solution: changed });
    const [anna, ben] = ids.teachers;
    expect(await history(scheduleId)).toMatchObject([
      { before: { 'Maths 1': { teacherId: anna } }, after: { 'Maths 1': { dayOfWeek: 0, teacherId: ben } } },
    ]);
    changed.teacherOf![1] = 0;
    const applied = applySolution(database, scheduleId, changed, by);
    expect(applied).rejects.toThrow('Lesson Maths 2 is locked');
    await applied.catch(() => {});
    const copy = await loadSchedule(database, await duplicateSchedule(database, scheduleId, null));
    expect(copy).toMatchObject({ problem, solution: loaded.solution });
  });

  test('refuses a change upon a state that somebody else has changed, and stays as it is', async () => {
    const { problem, scheduleId } = await aSchedule();
    const [one, other] = [0, 1].map((time) => {
      const solution = emptySolution(problem);
      solution.timeOf[0] = problem.lessons[0]!.times[time]!;
      return solution;
    });
    const upon = { userId: null, kind: 'move' as const, version: 1 };
    const both = await Promise.allSettled([
      applySolution(database, scheduleId, one!, upon),
      applySolution(database, scheduleId, other!, upon),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(refused.reason).toMatchObject({ code: 'conflict' });
    const winner = both[0]!.status === 'fulfilled' ? one! : other!;
    expect((await loadSchedule(database, scheduleId)).solution).toEqual(winner);
    expect(await history(scheduleId)).toHaveLength(1);
  });

  test('does not move a lesson that is locked', async () => {
    const { problem, scheduleId } = await aSchedule(true);
    const solution = copySolution(emptySolution(problem));
    solution.timeOf[0] = problem.lessons[0]!.times[1]!;
    const applied = applySolution(database, scheduleId, solution, { userId: null, kind: 'move' as const });
    expect(applied).rejects.toThrow(`Lesson ${problem.lessons[0]!.id} is locked`);
    await applied.catch(() => {});
    expect((await loadSchedule(database, scheduleId)).schedule.version).toBe(1);
  });

  test('is renamed and changes its state, each with a row of history', async () => {
    const { scheduleId } = await aSchedule();
    await renameSchedule(database, scheduleId, '  Autumn ', null);
    await setScheduleState(database, scheduleId, 'candidate', null);
    await setScheduleState(database, scheduleId, 'candidate', null);
    expect((await loadSchedule(database, scheduleId)).schedule).toMatchObject({
      ...{ name: 'Autumn', state: 'candidate', version: 3 },
    });
    expect(await history(scheduleId)).toMatchObject([
      { version: 3, before: { state: 'draft' }, after: { state: 'candidate' } },
      { version: 2, before: { name: 'First draft' }, after: { name: 'Autumn' } },
    ]);
    expect(renameSchedule(database, scheduleId, ' ', null)).rejects.toThrow('1 to 100 letters');
    expect(renameSchedule(database, crypto.randomUUID(), 'X', null)).rejects.toThrow('no such schedule');
  });

  test('is copied with its places and locks, as a draft of its own', async () => {
    const { problem, scheduleId } = await aSchedule(true);
    await setScheduleState(database, scheduleId, 'published', null);
    const copy = await loadSchedule(database, await duplicateSchedule(database, scheduleId, null));
    expect(copy.schedule).toMatchObject({
      ...{ name: 'Copy of First draft', state: 'draft', basedOnId: scheduleId },
    });
    expect(copy.problem).toEqual({ ...problem, name: copy.termName });
    expect(copy.solution).toEqual(emptySolution(problem));
  });

  test('is the only one of its term that is published: the one before is archived', async () => {
    const { scheduleId } = await aSchedule();
    await setScheduleState(database, scheduleId, 'published', null);
    const next = await duplicateSchedule(database, scheduleId, null);
    await setScheduleState(database, next, 'published', null);
    const stateOf = async (id: string) => (await loadSchedule(database, id)).schedule.state;
    expect([await stateOf(scheduleId), await stateOf(next)]).toEqual(['archived', 'published']);
    expect(setScheduleState(database, crypto.randomUUID(), 'published', null)).rejects.toThrow(
      'no such schedule',
    );
  });

  test('is deleted, but not while it is published or being solved', async () => {
    const { scheduleId } = await aSchedule();
    await setScheduleState(database, scheduleId, 'published', null);
    expect(removeSchedule(database, scheduleId)).rejects.toThrow('is published');
    await setScheduleState(database, scheduleId, 'archived', null);
    const { startSolve } = puppetSolver();
    const runs = createRuns({ database, startSolve, log: keptLog().log, limit: 1 });
    await runs.start(scheduleId, { seed: 1 }, { userId: null });
    expect(removeSchedule(database, scheduleId)).rejects.toThrow('is being solved');
    await runs.close();
    await removeSchedule(database, scheduleId);
    expect(loadSchedule(database, scheduleId)).rejects.toThrow('There is no such schedule');
  });
});
