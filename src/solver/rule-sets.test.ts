import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { createAssignment, solutionOf } from './assignment.ts';
import { createRandom } from './random.ts';
import { roomPairSets, ruleSets } from './rule-sets.ts';

describe('the sets of lessons with rules', () => {
  test('are broken when their rule is, wherever the lessons are', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { below } = createRandom(seed);
        const sample = sampleProblem(below);
        const rule = sample.constraints[below(sample.constraints.length)]!;
        const problem = { ...sample, constraints: [{ ...rule, hard: true }] };
        const program = compileProblem(problem);
        const assignment = createAssignment(program);
        const sets = ruleSets(assignment, roomPairSets(assignment)).flat();
        // What is not about sets: costs of places, and pairs of lessons.
        const isOther = program.pairs.weight.length + program.exclusive.weight.length > 0;
        if (sets.length === 0 || isOther || program.timePairs.weight.length > 0) return;
        for (let i = 0; i < 3; i++) {
          for (const [lesson, times] of program.allowedTimes.entries()) {
            const rooms = program.allowedRooms[lesson]!;
            const room = rooms[below(Math.max(1, rooms.length))] ?? assignment.noRoom;
            assignment.change(lesson, times[below(times.length)]!, room);
          }
          const isBroken = costOf(problem, solutionOf(assignment)).hard > 0;
          expect({ rule, isBroken: sets.some((set) => set.isBroken()) }).toEqual({ rule, isBroken });
          if (isBroken) seen.add(rule.kind);
        }
      }),
      { numRuns: 500 },
    );
    expect(seen.size).toBeGreaterThan(10);
  });
});
