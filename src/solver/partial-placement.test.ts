import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { costOf, explain } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import type { Constraint, Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { solutionOf } from './assignment.ts';
import { createPartialPlacement } from './partial-placement.ts';
import { createRandom } from './random.ts';

/** What a partial placement does not count as the rules do (`relax.ts`). */
function isLeftOut({ kind, parameters }: Constraint): boolean {
  if (kind === 'max-simultaneous') return 'least' in parameters;
  return ['compactness', 'balance', 'double-lectures'].includes(kind);
}

/** A problem with random rules of which the most are hard, and random changes of a partial placement of it. */
function drawn(seed: number) {
  const { below } = createRandom(seed);
  const sample = sampleProblem(below);
  const problem = {
    ...sample,
    constraints: sample.constraints
      .filter((rule) => !isLeftOut(rule))
      .map((rule) => ({ ...rule, hard: below(4) > 0 })),
  };
  const placement = createPartialPlacement(compileProblem(problem));
  const { assignment, movable, put } = placement;
  const { times, noRoom } = assignment;
  const { allowedTimes, allowedRooms } = assignment.program;
  const place = (lesson: number): void => {
    const [own, rooms] = [allowedTimes[lesson]!, allowedRooms[lesson]!];
    put(lesson, own[below(own.length)]!, rooms.length === 0 ? noRoom : rooms[below(rooms.length)]!);
  };
  const takeOut = (lesson: number): void => put(lesson, times.nowhere, noRoom);
  const anyone = (): number => movable[below(movable.length)]!;
  return { below, problem, placement, place, takeOut, anyone };
}

/** All lessons at times and in rooms that they may have, by chance. */
function anywhere({ lessons }: Problem, below: (count: number) => number): Solution {
  const pick = (places: readonly number[]): number => places[below(places.length)] ?? NONE;
  return {
    timeOf: Int32Array.from(lessons, ({ times, lockedTime }) => lockedTime ?? pick(times)),
    roomOf: Int32Array.from(lessons, ({ rooms, lockedRoom }) => lockedRoom ?? pick(rooms)),
  };
}

/** No lesson in a period, where each may be in others. */
function withoutPeriod(problem: Problem, period: number): Problem {
  const lessons = problem.lessons.map((lesson) => {
    const times = lesson.times.filter((time) => {
      const { start, length } = problem.times[time]!;
      return start > period || start + length <= period;
    });
    return times.length === 0 || lesson.lockedTime !== null ? lesson : { ...lesson, times };
  });
  return { ...problem, lessons };
}

/** Whether a rule looks at lessons in their order, which is any where they are at the same time. */
function isOfOrder({ kind }: Constraint): boolean {
  return kind === 'building-changes' || kind === 'room-changes';
}

/** A problem with those of its rules that a solution keeps. What one asks may depend on others. */
function keptBy(problem: Problem, solution: Solution): Problem {
  const broken = new Set(explain(problem, solution).constraints.map(({ constraint }) => constraint));
  const constraints = problem.constraints.filter((_, position) => !broken.has(position));
  return broken.size === 0 ? problem : keptBy({ ...problem, constraints }, solution);
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('a partial placement', () => {
  test('with nothing missing differs from the hard cost by what no placement changes, whatever the rules', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { problem, placement, place, anyone } = drawn(seed);
        if (placement.movable.length === 0) return;
        for (const lesson of placement.movable) place(lesson);
        const difference = () => costOf(problem, solutionOf(placement.assignment)).hard - placement.broken();
        const first = difference();
        for (let i = 0; i < 30; i++) {
          place(anyone());
          expect(difference()).toBe(first);
        }
        expect(placement.missingCount()).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  test('never counts more than the rules cost while lessons are missing', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, problem, placement, place, takeOut, anyone } = drawn(seed);
        for (let i = 0; i < 30 && placement.movable.length > 0; i++) {
          if (below(3) === 0) takeOut(anyone());
          else place(anyone());
          expect(placement.broken()).toBeLessThanOrEqual(
            costOf(problem, solutionOf(placement.assignment)).hard,
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  test('never forbids the way to a timetable that keeps all rules, also where people have the same ones twice', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below } = createRandom(seed);
        const sample = withoutPeriod(sampleProblem(below), below(8));
        const rules = sample.constraints.map((rule) => ({ ...rule, hard: true }));
        const twice = rules.map((rule) => ({ ...rule, id: `${rule.id} again` }));
        const asked = [...rules, ...twice].filter((rule) => !isLeftOut(rule) && !isOfOrder(rule));
        const { timeOf, roomOf } = anywhere(sample, below);
        const problem = keptBy({ ...sample, constraints: asked }, { timeOf, roomOf });
        const { movable, assignment, put, broken } = createPartialPlacement(compileProblem(problem));
        const order = [...movable].map((lesson) => ({ lesson, at: below(1 << 20) }));
        for (const { lesson } of order.toSorted((a, b) => a.at - b.at)) {
          put(lesson, timeOf[lesson]!, roomOf[lesson] === NONE ? assignment.noRoom : roomOf[lesson]!);
          expect(broken()).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('is as before once changes are taken back, and keeps those before', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { below, placement, place, takeOut, anyone } = drawn(seed);
        if (placement.movable.length === 0) return;
        const change = () => (below(3) === 0 ? takeOut(anyone()) : place(anyone()));
        for (let i = 0; i < 20; i++) change();
        placement.keep();
        const state = () => [solutionOf(placement.assignment), placement.broken(), placement.missingSum()];
        const before = state();
        for (let i = 0; i < 20; i++) change();
        placement.undo();
        expect(state()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('tells what is saved by taking a lesson out', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { placement, place, takeOut } = drawn(seed);
        for (const lesson of placement.movable) place(lesson);
        for (const lesson of placement.movable) {
          const before = placement.broken();
          const gain = placement.gainWithout(lesson);
          placement.keep();
          takeOut(lesson);
          expect(before - placement.broken()).toBe(gain);
          placement.undo();
        }
      }),
      { numRuns: 60 },
    );
  });
});
