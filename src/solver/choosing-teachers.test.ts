import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { costOf, explain } from '../constraints/explain.ts';
import { HARD_UNIT } from '../constraints/program.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { type TinyRule, tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import type { Lesson, Problem } from '../timetable/problem.ts';
import { createAssignment, NO_LIMIT, solutionOf } from './assignment.ts';
import { checkProblem } from './check/check-problem.ts';
import { costOfNothing } from './cost-of-nothing.ts';
import { createRandom } from './random.ts';
import { withChoices } from './sample-choices.fixture.ts';
import { createSearch } from './search.ts';
import { startSolve } from './start.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function drawn(seed: number) {
  const { below } = createRandom(seed);
  const free = withChoices(sampleProblem(below), below);
  const locked = free.lessons.map((lesson): Lesson => {
    if (lesson.rooms.length === 0 || below(6) > 0) return lesson;
    return { ...lesson, lockedRoom: lesson.rooms[below(lesson.rooms.length)]! };
  });
  const problem = { ...free, lessons: locked };
  const assignment = createAssignment(compileProblem(problem));
  const { program, noRoom } = assignment;
  const { lessons } = program.index.problem;
  const { seats } = program;
  const randomTime = (lesson: number) => lessons[lesson]!.times[below(lessons[lesson]!.times.length)]!;
  const randomPlace = (lesson: number) => {
    const { rooms } = lessons[lesson]!;
    return rooms.length === 0 ? noRoom : rooms[below(rooms.length)]!;
  };
  const fromScratch = () => {
    const inRooms = solutionOf(assignment);
    const { hard, soft } = costOf(problem, seats === null ? inRooms : seats.unseated(inRooms));
    return hard * HARD_UNIT + soft;
  };
  return { below, problem, assignment, lessons, seats, randomTime, randomPlace, fromScratch };
}

describe('an assignment with teachers to choose', () => {
  test('costs with their seats what it costs once they are chosen, whatever the move', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, assignment, lessons, randomTime, randomPlace, fromScratch } = drawn(seed);
        let cost = costOfNothing(assignment.program);
        expect(cost).toBe(fromScratch());
        for (let step = 0; step < 60; step++) {
          const lesson = step < lessons.length ? step : below(lessons.length);
          const out = step >= lessons.length && below(10) === 0;
          const time = out ? assignment.times.nowhere : randomTime(lesson);
          const place = out ? assignment.noRoom : randomPlace(lesson);
          cost += assignment.moveDelta(lesson, time, place, NO_LIMIT);
          assignment.change(lesson, time, place);
          expect(cost).toBe(fromScratch());
        }
      }),
      { numRuns: 100 },
    );
  });

  test("tells the change of an exchange of two lessons that may take each other's places", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, assignment, lessons, randomTime, randomPlace, fromScratch } = drawn(seed);
        const { times, timeOf, roomOf } = assignment;
        for (const lesson of lessons.keys())
          assignment.change(lesson, randomTime(lesson), randomPlace(lesson));
        let cost = fromScratch();
        for (let step = 0; step < 100; step++) {
          const [first, second] = [below(lessons.length), below(lessons.length)];
          const [from, to] = [timeOf[first]!, timeOf[second]!];
          const [fromRoom, toRoom] = [roomOf[first]!, roomOf[second]!];
          const overlapping = times.overlap[from * (times.nowhere + 1) + to] === 1;
          const mayExchange =
            lessons[first]!.times.includes(to) &&
            lessons[second]!.times.includes(from) &&
            lessons[first]!.rooms.includes(toRoom) &&
            lessons[second]!.rooms.includes(fromRoom);
          if (first === second || overlapping || !mayExchange) continue;
          cost += assignment.swapDelta(first, second, NO_LIMIT);
          assignment.change(first, to, toRoom);
          assignment.change(second, from, fromRoom);
          expect(cost).toBe(fromScratch());
        }
      }),
      { numRuns: 150 },
    );
  });

  test('reads a solution of the problem and gives it back', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { assignment, lessons, seats, randomTime, randomPlace } = drawn(seed);
        for (const lesson of lessons.keys())
          assignment.change(lesson, randomTime(lesson), randomPlace(lesson));
        const inSeats = solutionOf(assignment);
        if (seats !== null) expect(seats.seated(seats.unseated(inSeats))).toEqual(inSeats);
      }),
      { numRuns: 50 },
    );
  });
});

const always = { hard: true, weight: 1 };
const ANNA = { of: 'teachers', ids: ['Anna Berg'] } as const;

/**
 * Eleven lessons for two teachers in six periods: Anna Berg is away in one of them and Ben Okoro has one of the lessons for
 * certain, so that everybody teaches in every period that is left.
 */
function busySchool(rules: readonly TinyRule[] = []) {
  const courses = Array.from({ length: 10 }, (_, i) => `Course ${i + 1}`);
  return tinyTimetable({
    calendar: { days: ['Monday', 'Tuesday'], periods: 3 },
    lessons: [
      { course: 'Certain', teachers: ['Ben Okoro'], groups: [], room: 'R1' },
      ...courses.map((course, i) => ({
        ...{ course, teachers: [], groups: [], choices: ['Anna Berg', 'Ben Okoro'] },
        ...(i === 0 ? { taughtBy: 'Anna Berg' } : {}),
        ...(i === 1 ? {} : { room: i % 2 === 0 ? 'R1' : 'R2' }),
      })),
    ],
    rules: [
      { kind: 'placed', ...always },
      { kind: 'no-clash', ...always },
      { kind: 'unavailable-times', scope: ANNA, parameters: { times: [{ day: 0, period: 0 }] }, ...always },
      ...rules,
    ],
  }).problem;
}

function solved(problem: Problem, steps = 1_000_000) {
  const search = createSearch(problem, { seed: 5, steps, feasible: true });
  let end = search.portion();
  while (end === null) end = search.portion();
  return search.outcome(end);
}

describe('a search', () => {
  test('chooses the teachers so that nobody is in two places at once', () => {
    const problem = busySchool([{ kind: 'workload', scope: ANNA, parameters: { most: 5 }, ...always }]);
    const { best, solution } = solved(problem);
    expect(best).toEqual({ hard: 0, soft: 0 });
    expect(explain(problem, solution!)).toEqual({ cost: { hard: 0, soft: 0 }, constraints: [] });
    expect([...solution!.teacherOf!].filter((teacher) => teacher === 1)).toHaveLength(5);
    expect(solution!.teacherOf![1]).toBe(1);
    expect([...solution!.roomOf].every((room) => room < problem.rooms.length)).toBe(true);
  });

  test('tells what is broken where nobody can be chosen for it', () => {
    const problem = busySchool([{ kind: 'workload', scope: ANNA, parameters: { most: 4 }, ...always }]);
    const { best, solution } = solved(problem, 100_000);
    expect(best!.hard).toBe(1);
    expect(costOf(problem, solution!)).toEqual(best!);
  });

  test('goes on from a solution with those whom it chooses', () => {
    const problem = busySchool();
    const { solution } = solved(problem);
    const again = createSearch(problem, { seed: 6, steps: 1 }, solution!);
    expect(again.outcome('steps')).toMatchObject({ best: { hard: 0, soft: 0 }, solution });
  });

  test('in several workers tells who is chosen', async () => {
    const problem = busySchool();
    const options = { seed: 1, seconds: 20, feasible: true, workers: 2 };
    const outcome = await startSolve({ problem, options, onProgress: () => {} }).finished;
    expect(outcome).toMatchObject({ failure: undefined, best: { hard: 0, soft: 0 } });
    expect(costOf(problem, outcome.solution!)).toEqual({ hard: 0, soft: 0 });
  });
});

describe('a check before solving', () => {
  test('claims nothing of a teacher for whom lessons can still be chosen', () => {
    const rules = [{ kind: 'workload', scope: ANNA, parameters: { least: 5, most: 5 }, ...always }];
    expect(checkProblem(busySchool(rules)).filter(({ severity }) => severity === 'impossible')).toEqual([]);
  });
});
