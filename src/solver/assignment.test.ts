import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { HARD_UNIT } from '../constraints/program.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { type Assignment, createAssignment, NO_LIMIT, solutionOf } from './assignment.ts';
import { costOfNothing } from './cost-of-nothing.ts';
import { createRandom } from './random.ts';

function packedCost(problem: Problem, assignment: Assignment): number {
  const { hard, soft } = costOf(problem, solutionOf(assignment));
  return hard * HARD_UNIT + soft;
}

function drawn(seed: number) {
  const { below } = createRandom(seed);
  const problem = sampleProblem(below);
  const assignment = createAssignment(compileProblem(problem));
  const randomTime = (lesson: number) => {
    const { times } = problem.lessons[lesson]!;
    return times[below(times.length)]!;
  };
  const randomRoom = (lesson: number) => {
    const { rooms } = problem.lessons[lesson]!;
    return rooms.length === 0 ? assignment.noRoom : rooms[below(rooms.length)]!;
  };
  return { below, problem, assignment, randomTime, randomRoom, lessonCount: problem.lessons.length };
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('an assignment', () => {
  test('of nothing costs what an empty solution costs', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { problem, assignment } = drawn(seed);
        expect(costOfNothing(assignment.program)).toBe(packedCost(problem, assignment));
      }),
      { numRuns: 50 },
    );
  });

  test('tells the change of a move as the difference of two costs from scratch, whatever the move', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, assignment, randomTime, randomRoom, lessonCount } = drawn(seed);
        let cost = costOfNothing(assignment.program);
        for (let step = 0; step < 60; step++) {
          const lesson = step < lessonCount ? step : below(lessonCount);
          const out = step >= lessonCount && below(10) === 0;
          const time = out ? assignment.times.nowhere : randomTime(lesson);
          const room = out ? assignment.noRoom : randomRoom(lesson);
          cost += assignment.moveDelta(lesson, time, room, NO_LIMIT);
          assignment.change(lesson, time, room);
          expect(cost).toBe(packedCost(problem, assignment));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('tells the change of an exchange of two lessons as the difference of two costs from scratch', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, assignment, randomTime, randomRoom, lessonCount } = drawn(seed);
        const { times, timeOf, roomOf } = assignment;
        for (let lesson = 0; lesson < lessonCount; lesson++) {
          assignment.change(lesson, randomTime(lesson), randomRoom(lesson));
        }
        let cost = packedCost(problem, assignment);
        for (let step = 0; step < 100; step++) {
          const first = below(lessonCount);
          const second = below(lessonCount);
          const [from, to] = [timeOf[first]!, timeOf[second]!];
          const [fromRoom, toRoom] = [roomOf[first]!, roomOf[second]!];
          const overlapping = times.overlap[from * (times.nowhere + 1) + to] === 1;
          const alike =
            times.length[from] === times.length[to] && times.weekBits[from] === times.weekBits[to];
          const roomed = fromRoom !== assignment.noRoom && toRoom !== assignment.noRoom;
          if (first === second || overlapping || !alike || !roomed) continue;
          cost += assignment.swapDelta(first, second, NO_LIMIT);
          assignment.change(first, to, toRoom);
          assignment.change(second, from, fromRoom);
          expect(cost).toBe(packedCost(problem, assignment));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('is as it was after a move and the move back: every later change is told alike', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, assignment, randomTime, randomRoom, lessonCount } = drawn(seed);
        for (let lesson = 0; lesson < lessonCount; lesson++) {
          assignment.change(lesson, randomTime(lesson), randomRoom(lesson));
        }
        const probes = Array.from({ length: 30 }, () => {
          const lesson = below(lessonCount);
          return [lesson, randomTime(lesson), randomRoom(lesson)] as const;
        });
        const told = () =>
          probes.map(([lesson, time, room]) => assignment.moveDelta(lesson, time, room, NO_LIMIT));
        const before = told();
        const lesson = below(lessonCount);
        const [time, room] = [assignment.timeOf[lesson]!, assignment.roomOf[lesson]!];
        assignment.change(lesson, randomTime(lesson), randomRoom(lesson));
        assignment.change(lesson, time, room);
        expect(told()).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
