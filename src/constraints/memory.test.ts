import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { createRandom } from '../solver/random.ts';
import { indexProblem } from '../timetable/index-problem.ts';
import { copySolution, type Solution } from '../timetable/solution.ts';
import { explain } from './explain.ts';
import type { Finding, Rule } from './kind.ts';
import { createMemory } from './memory.ts';
import { checkConstraints } from './registry.ts';
import { sampleProblem } from './sample-problem.ts';

test('what is explained after some edits is what is found from scratch, whatever the rules', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
      const { below } = createRandom(seed);
      const problem = sampleProblem(below);
      const index = indexProblem(problem);
      let solution: Solution = {
        timeOf: Int32Array.from(problem.lessons, ({ times }) => times[below(times.length)] ?? -1),
        roomOf: Int32Array.from(problem.lessons, ({ rooms }) => rooms[below(rooms.length)] ?? -1),
      };
      for (let edit = 0; edit < 6; edit++) {
        const found = explain(problem, solution).constraints.flatMap(({ violations }) => violations);
        const scratch = checkConstraints(problem).flatMap(({ kind, rule }) =>
          kind.violations(index, solution, rule).map((one) => ({ ...one, constraint: rule.constraint })),
        );
        const inOrder = (all: readonly (Finding & { constraint: number })[]) =>
          all.toSorted((a, b) => a.constraint - b.constraint);
        expect(inOrder(found)).toEqual(inOrder(scratch));
        const lesson = below(problem.lessons.length);
        solution = copySolution(solution);
        if (below(2) === 0) solution.timeOf[lesson] = below(problem.times.length + 1) - 1;
        else solution.roomOf[lesson] = below(problem.rooms.length + 1) - 1;
      }
    }),
    { numRuns: 60 },
  );
});

test('a person is looked at again when one of their lessons has moved, and only then', () => {
  const memory = createMemory();
  const rule = { constraint: 0 } as Rule<unknown>;
  let looked = 0;
  const ask = (whom: number, lessons: number[], ...times: number[]) => {
    const solution = { timeOf: Int32Array.from(times), roomOf: new Int32Array(times.length) };
    memory(rule, whom, lessons, solution, () => {
      looked++;
      return [];
    });
    return looked;
  };
  expect([ask(0, [0, 1], 5, 6, 7), ask(0, [0, 1], 5, 6, 8), ask(0, [0, 1], 5, 9, 8)]).toEqual([1, 1, 2]);
  expect([ask(1, [2], 5, 9, 8), ask(0, [0, 1], 5, 9, 8), ask(0, [0, 1], 5, 6, 7)]).toEqual([3, 3, 4]);
});
