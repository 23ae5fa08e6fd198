import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { withChoices } from '../solver/sample-choices.fixture.ts';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { emptySolution, NONE, type Solution } from '../timetable/solution.ts';
import { choicesOf } from '../timetable/teacher-choices.ts';
import { listTerms, removeTerm } from './home.ts';
import { importProblem } from './import-problem.ts';
import { loadSchedule } from './load-schedule.ts';

/** A source of whole numbers that fast-check can shrink. */
function picker(numbers: readonly number[]) {
  let next = 0;
  return (count: number) => numbers[next++ % numbers.length]! % count;
}

/** Locks a lesson where it is: in time, in room where it has one, or in both. */
function lockAt(solution: Solution, lesson: number, what: number) {
  const room = solution.roomOf[lesson]!;
  return {
    lockedTime: what === 1 ? null : solution.timeOf[lesson]!,
    lockedRoom: what === 0 || room === NONE ? null : room,
  };
}

const numbers = fc.array(fc.nat(1000), { minLength: 40, maxLength: 80 });

describe.each([...testDatabases])('a problem on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  test('is loaded as it was imported, with its placements and locks', async () => {
    await fc.assert(
      fc.asyncProperty(numbers, async (drawn) => {
        const pick = picker(drawn);
        const sample = sampleProblem(pick);
        const free = pick(2) === 0 ? sample : withChoices(sample, pick);
        const solution = emptySolution(free);
        solution.teacherOf?.forEach((settled, i) => {
          const choices = choicesOf(free, free.lessons[i]!);
          if (settled === NONE && choices.length > 0 && pick(3) > 0) {
            solution.teacherOf![i] = choices[pick(choices.length)]!;
          }
        });
        free.lessons.forEach((lesson, i) => {
          if (pick(4) === 0) return;
          solution.timeOf[i] = lesson.times[pick(lesson.times.length)]!;
          if (lesson.rooms.length > 0) solution.roomOf[i] = lesson.rooms[pick(lesson.rooms.length)]!;
        });
        const lessons = free.lessons.map((lesson, i) =>
          solution.timeOf[i]! < 0 || pick(3) > 0 ? lesson : { ...lesson, ...lockAt(solution, i, pick(3)) },
        );
        const problem = { ...free, lessons };
        const { scheduleId, name } = await importProblem(database, problem, solution);
        const loaded = await loadSchedule(database, scheduleId);
        expect(loaded.problem).toEqual({ ...problem, name });
        expect(loaded.solution).toEqual(solution);
      }),
      { numRuns: 15 },
    );
  });

  test('keeps what teachers are to teach, and that nothing is told of others', async () => {
    const sample = sampleProblem(picker([1, 2, 3]));
    const [first, second, ...others] = sample.teachers;
    const told = [{ ...first!, subjects: ['Maths', 'Art'], load: 18 }, { ...second!, load: 0 }, ...others];
    const { scheduleId } = await importProblem(database, { ...sample, teachers: told });
    expect((await loadSchedule(database, scheduleId)).problem.teachers).toEqual(told);
  });

  test('is listed with its schedules and can be removed with all that belongs to it', async () => {
    const problem = { ...sampleProblem(picker([1, 2, 3, 5, 8])), name: 'Spring term' };
    const { termId, scheduleId } = await importProblem(database, problem);
    const listed = (await listTerms(database)).find(({ id }) => id === termId)!;
    expect(listed.name).toBe('Spring term');
    expect(listed.schedules[0]).toMatchObject({ placed: 0, total: problem.lessons.length, run: null });
    await removeTerm(database, termId);
    expect(loadSchedule(database, scheduleId)).rejects.toThrow('There is no such schedule');
    expect(removeTerm(database, termId)).rejects.toThrow('There is no such term');
  });

  test('has a name of its own: a number is put behind one that is taken, or it is refused', async () => {
    const problem = { ...sampleProblem(picker([1, 2, 3])), name: 'Summer' };
    const both = await Promise.all([importProblem(database, problem), importProblem(database, problem)]);
    expect(both.map(({ name }) => name).sort()).toEqual(['Summer', 'Summer 2']);
    expect((await importProblem(database, { ...problem, name: ' SUMMER' })).name).toBe(' SUMMER 3');
    const refused = importProblem(database, { ...problem, name: 'summer 2' }, undefined, {
      whenTaken: 'refuse',
    });
    expect(refused).rejects.toMatchObject({ code: 'invalid', faults: [{ where: 'name' }] });
    await refused.catch(() => {});
  });

  test('with a rule that is not right is refused and leaves nothing behind', async () => {
    const problem = sampleProblem(picker([1, 2, 3]));
    const terms = (await listTerms(database)).length;
    const broken = { ...problem, constraints: [{ ...problem.constraints[0]!, kind: 'magic' }] };
    expect(importProblem(database, broken)).rejects.toThrow('there is no kind "magic"');
    const narrowed = { ...problem, lessons: problem.lessons.map((lesson) => ({ ...lesson, times: [0] })) };
    expect(importProblem(database, narrowed)).rejects.toThrow('may take only some times or rooms');
    const doubled = problem.courses.map((course) => ({ ...course, choices: [1, 1] }));
    expect(importProblem(database, { ...problem, courses: doubled, constraints: [] })).rejects.toThrow(
      'someone can be chosen twice',
    );
    const [first, second] = problem.lessons[0]!.times;
    const locked = problem.lessons.map((lesson, i) => (i > 0 ? lesson : { ...lesson, lockedTime: first! }));
    const elsewhere = emptySolution(problem);
    elsewhere.timeOf[0] = second!;
    expect(importProblem(database, { ...problem, lessons: locked }, elsewhere)).rejects.toThrow(
      `Lesson ${problem.lessons[0]!.id} is locked`,
    );
    expect(await listTerms(database)).toHaveLength(terms);
  });
});
