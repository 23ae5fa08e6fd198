import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { createRandom } from '../solver/random.ts';
import { createSearch } from '../solver/search.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { copySolution, emptySolution, NONE, type Solution } from '../timetable/solution.ts';
import { editSchedule, type LessonEdit } from './edit-schedule.ts';
import { anEditedSchool, aPlanner, costsOfSchedule, placeInSchedule, refusalOf } from './editors.fixture.ts';
import { historyOf } from './history.ts';
import { loadSchedule } from './load-schedule.ts';
import { puppetSolver } from './puppet-solver.fixture.ts';
import { keptLog } from './run-log.fixture.ts';
import { problemToSolve } from './run-scope.ts';
import { createRuns, type RunRequest } from './runs.ts';
import type { TouchedSince } from './touched-since.ts';
import { undo } from './undo.ts';

describe.each([...testDatabases])('the result of a run on the $name', (kind) => {
  let database: Database;
  let okafor: string;
  let lind: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    okafor = await aPlanner(database, 'Ms Okafor');
    lind = await aPlanner(database, 'Mr Lind');
  });
  afterAll(() => database.close());

  const place = (id: string, code: string) => placeInSchedule(database, id, code);
  const edit = async (id: string, edits: readonly LessonEdit[]) => {
    const { version } = (await loadSchedule(database, id)).schedule;
    return editSchedule(database, id, { basedOn: version, edits }, lind);
  };

  /** A run that has begun on the school, and what ends it with lessons on other days. */
  async function aRun(request: Partial<RunRequest> = {}, before: readonly LessonEdit[] = []) {
    const id = await anEditedSchool(database);
    if (before.length > 0) await edit(id, before);
    const puppet = puppetSolver();
    const runs = createRuns({ database, startSolve: puppet.startSolve, log: keptLog().log, limit: 1 });
    const { problem, solution } = await loadSchedule(database, id);
    const runId = await runs.start(id, { seed: 1, start: 'schedule', ...request }, { userId: okafor });
    const endWith = async (days: Readonly<Record<string, number>>) => {
      const found: Solution = copySolution(solution);
      problem.lessons.forEach((lesson, position) => {
        const day = days[lesson.id];
        if (day === undefined) return;
        const start = problem.times[solution.timeOf[position]!]?.start ?? 0;
        found.timeOf[position] = lesson.times.find((time) => {
          const { day: on, start: at } = problem.times[time]!;
          return on === day && at === start;
        })!;
      });
      const ended = Promise.withResolvers<void>();
      runs.watch(runId, ({ finishedAt }) => {
        if (finishedAt !== null) ended.resolve();
      });
      puppet.end(0, 'time', { solution: found });
      await ended.promise;
    };
    return { id, runs, runId, endWith, request: puppet.requests[0]! };
  }

  test('is looked at before it is accepted, and is one change that can be undone', async () => {
    const { id, runs, runId, endWith } = await aRun();
    expect(runs.preview(runId)).rejects.toThrow('still at work');
    await endWith({ 'Maths 1': 3, 'Music 1': 4 });
    const preview = await runs.preview(runId);
    expect(preview).toMatchObject({ version: 1, changedMeanwhile: [], unchanged: 3 });
    expect(preview.differences).toMatchObject([
      { lesson: 'Maths 1', kind: 'moved', before: { time: { day: 0 } }, after: { time: { day: 3 } } },
      { lesson: 'Music 1', kind: 'added', before: { time: null }, after: { time: { day: 4, start: 0 } } },
    ]);
    const accepted = await runs.accept(runId, { basedOn: 1 }, okafor);
    expect(accepted).toMatchObject({ version: 2, cost: preview.costThen });
    expect((await costsOfSchedule(database, id)).counted).toEqual(preview.costThen);
    expect((await historyOf(database, id))[0]!.sentence).toBe(
      'Ms Okafor kept a solver run, which moved 7A Maths from Monday 1 to Thursday 1 and placed 7A Music on Friday 1.',
    );
    expect((await runs.get(runId)).keptAsId).toBe(id);
    await undo(database, id, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    expect(await place(id, 'Music 1')).toBe('nowhere');
    await runs.close();
  });

  test('is accepted lesson by lesson', async () => {
    const { id, runs, runId, endWith } = await aRun();
    await endWith({ 'Maths 1': 3, 'Maths 2': 4 });
    await runs.accept(runId, { basedOn: 1, lessons: ['Maths 2'] }, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    expect(await place(id, 'Maths 2')).toBe('Friday 1 in Lab');
    expect((await runs.preview(runId)).differences.map(({ lesson }) => lesson)).toEqual(['Maths 1']);
    const wrong = runs.accept(runId, { basedOn: 2, lessons: ['Art 1'] }, okafor);
    expect(wrong).rejects.toThrow('does not move lesson Art 1');
    await wrong.catch(() => {});
    await runs.accept(runId, { basedOn: 2, lessons: ['Maths 1'] }, okafor);
    expect(await place(id, 'Maths 1')).toBe('Thursday 1 in Lab');
    await runs.close();
  });

  test('leaves alone what others did meanwhile to lessons that it did not move, and says where both did', async () => {
    const { id, runs, runId, endWith } = await aRun();
    await edit(id, [{ lesson: 'Art 1', time: { day: 2, start: 2 } }]);
    await edit(id, [{ lesson: 'Maths 1', time: { day: 2, start: 3 } }]);
    await endWith({ 'Maths 1': 3, 'Maths 2': 4 });
    const preview = await runs.preview(runId);
    expect(preview.differences.map(({ lesson }) => lesson)).toEqual(['Maths 1', 'Maths 2']);
    expect(preview).toMatchObject({ version: 3, changedMeanwhile: ['Maths 1'] });
    const refusal = await refusalOf<TouchedSince>(runs.accept(runId, { basedOn: 1 }, okafor));
    expect(refusal).toMatchObject({ code: 'conflict', lessons: ['Maths 1'] });
    await runs.accept(runId, { basedOn: 3, lessons: ['Maths 2'] }, okafor);
    expect(await place(id, 'Maths 1')).toBe('Wednesday 4 in Lab');
    expect(await place(id, 'Art 1')).toBe('Wednesday 3 in Hall');
    await runs.close();
  });

  test('of a run of a selection moves nothing else, also when it is kept as a new version', async () => {
    const only = ['Maths 1', 'Maths 1', 'Maths 2'];
    const { id, runs, runId, endWith, request } = await aRun({ only });
    const { problem } = request;
    expect(problem.lessons.map(({ lockedTime }) => lockedTime !== null)).toEqual([
      false,
      false,
      true,
      false,
      true,
    ]);
    expect(problem.lessons[3]!.times).toEqual([]);
    expect(problem.lessons[4]!.teacher).toBe(problem.teachers.findIndex((one) => one.name === 'Anna Berg'));
    // A solver would not do this; it is held all the same.
    await endWith({ 'Maths 1': 3, 'Music 1': 4, 'Art 1': 2 });
    expect((await runs.get(runId)).settings.only).toEqual(['Maths 1', 'Maths 2']);
    expect((await runs.preview(runId)).differences.map(({ lesson }) => lesson)).toEqual(['Maths 1']);
    const kept = await runs.keep(runId, okafor);
    expect(await place(kept, 'Maths 1')).toBe('Thursday 1 in Lab');
    expect(await place(kept, 'Art 1')).toBe('Monday 2 in Hall');
    expect(await place(kept, 'Music 1')).toBe('nowhere');
    expect(await place(id, 'Maths 1')).toBe('Monday 1 in Lab');
    const again = await runs.resume(runId, { userId: okafor });
    expect((await runs.get(again)).settings.only).toEqual(['Maths 1', 'Maths 2']);
    await runs.close();
  });

  test('keeps what is locked since', async () => {
    const { id, runs, runId, endWith } = await aRun();
    await edit(id, [{ lesson: 'Maths 1', lockedTime: true }]);
    await endWith({ 'Maths 1': 3, 'Maths 2': 4 });
    expect((await runs.preview(runId)).differences.map(({ lesson }) => lesson)).toEqual(['Maths 2']);
    await runs.accept(runId, { basedOn: 2 }, okafor);
    expect(await place(id, 'Maths 1')).toBe('Monday 1! in Lab');
    await runs.close();
  });

  test('is not asked for of lessons that there are not', async () => {
    expect(aRun({ only: ['Latin 1'] })).rejects.toThrow('There is no lesson Latin 1');
    expect(aRun({ only: [] })).rejects.toThrow('Select at least one lesson');
  });
});

describe('solving a selection', () => {
  test('leaves every other lesson where it is, placed or not', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { below } = createRandom(seed);
      const problem = sampleProblem(below);
      const solution = emptySolution(problem);
      problem.lessons.forEach(({ times, rooms }, lesson) => {
        if (below(4) === 0) return;
        solution.timeOf[lesson] = times[below(times.length)]!;
        if (rooms.length > 0) solution.roomOf[lesson] = rooms[below(rooms.length)]!;
      });
      const only = problem.lessons.filter(() => below(3) === 0).map(({ id }) => id);
      const loaded = { problem, solution } as Parameters<typeof problemToSolve>[0];
      const search = createSearch(problemToSolve(loaded, { only }), { seed, steps: 5000 });
      let reason = search.portion();
      while (!reason) reason = search.portion();
      const found = search.outcome(reason).solution!;
      problem.lessons.forEach(({ id }, lesson) => {
        if (only.includes(id)) expect(found.timeOf[lesson]).not.toBe(NONE);
        else {
          expect(found.timeOf[lesson]).toBe(solution.timeOf[lesson]!);
          if (solution.timeOf[lesson] !== NONE) expect(found.roomOf[lesson]).toBe(solution.roomOf[lesson]!);
        }
      });
    }
  });
});
