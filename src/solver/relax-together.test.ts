import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { compileProblem } from '../constraints/compile.ts';
import { explain } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { type TinyLesson, tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import type { Constraint, Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { createMendable } from './mendable.ts';
import { createRandom } from './random.ts';
import { shapeOf } from './relax-days.ts';
import { relaxTogether } from './relax-together.ts';
import { layTimes } from './time-table.ts';

/** What rules cost together while lessons come one after the other: before the first, and after each. */
function onTheWay(
  problem: Problem,
  { timeOf }: Pick<Solution, 'timeOf'>,
  order: readonly number[],
): number[] {
  const program = compileProblem(problem);
  const shape = shapeOf(program);
  const sets = relaxTogether(program, shape);
  const times = layTimes(program.index);
  const cellsOf = problem.lessons.map((_, lesson) => {
    const time = timeOf[lesson]!;
    return times.cellStart[time + 1]! - times.cellStart[time]!;
  });
  const mendable = createMendable(sets, times, cellsOf, shape.open);
  return [
    mendable.excess(),
    ...order.map((lesson) => {
      mendable.change(lesson, times.nowhere, timeOf[lesson]!);
      return mendable.excess();
    }),
  ];
}

/** Rules on the days of single groups, so many that some groups keep several of them. */
function dayRules({ groups }: Problem, below: (count: number) => number): Constraint[] {
  return groups.flatMap(({ id }) =>
    Array.from({ length: 10 }, (_, position): Constraint => {
      const per = below(2) ? 'day' : 'week';
      const [kind, parameters] = [
        ['max-gaps', { most: below(4), per, ignoreClosed: below(2) === 0 }] as const,
        ['first-period', { period: below(4), most: below(3), ignoreClosed: below(2) === 0 }] as const,
        ['lessons-per-day', { least: below(4), most: 2 + below(4), emptyDays: below(2) === 0 }] as const,
        ['day-span', { most: 2 + below(4), longerDays: below(3) }] as const,
      ][below(4)]!;
      const scope = { of: 'groups', ids: [id] } as const;
      return { ...{ id: `${id} ${position}`, kind, scope, parameters }, hard: true, weight: 1 };
    }),
  );
}

describe('rules on the days of the same lessons', () => {
  const late: TinyLesson = { course: 'Maths', at: 'Monday 2' };
  const gap: readonly TinyLesson[] = [
    { course: 'Art', at: 'Tuesday 1' },
    { course: 'Music', at: 'Tuesday 3' },
  ];
  const other: TinyLesson = { course: 'Sport', at: 'Monday 1' };
  const rules = [
    { kind: 'first-period', parameters: { period: 0, most: 0 }, scope: { of: 'all-groups' } as const },
    { kind: 'max-gaps', parameters: { most: 0, per: 'day' }, scope: { of: 'all-groups' } as const },
  ];
  const hardTimetable = (lessons: readonly TinyLesson[]) => {
    const { problem, solution } = tinyTimetable({ lessons: [...lessons], rules });
    const constraints = problem.constraints.map((rule) => ({ ...rule, hard: true }));
    return { problem: { ...problem, constraints }, solution };
  };

  test('need what each of them needs: a late start and a gap are two periods that have to come', () => {
    const { problem, solution } = hardTimetable([late, ...gap, other]);
    const maths = 0;
    expect(onTheWay(problem, solution, [1, 2, maths])).toEqual([0, 0, 0, 1]);
    expect(onTheWay(problem, solution, [1, maths])).toEqual([0, 0, 0]);
  });

  test('count nothing where none is missing any more: each of them is counted by itself', () => {
    const { problem, solution } = hardTimetable([late, ...gap]);
    expect(onTheWay(problem, solution, [1, 2, 0]).at(-1)).toBe(0);
  });

  test('never forbid the way to a timetable that keeps them all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
        const { below } = createRandom(seed);
        const sample = sampleProblem(below);
        const timeOf = Int32Array.from(sample.lessons, ({ times }) => times[below(times.length)]!);
        const solution = { timeOf, roomOf: new Int32Array(timeOf.length).fill(-1) };
        const asked = { ...sample, constraints: dayRules(sample, below) };
        const broken = new Set(explain(asked, solution).constraints.map(({ constraint }) => constraint));
        const constraints = asked.constraints.filter((_, position) => !broken.has(position));
        const order = [...timeOf.keys()].map((lesson) => ({ lesson, at: below(1 << 20) }));
        const sorted = order.toSorted((a, b) => a.at - b.at).map(({ lesson }) => lesson);
        const counted = onTheWay({ ...asked, constraints }, solution, sorted);
        expect(counted).toEqual(counted.map(() => 0));
      }),
      { numRuns: 300 },
    );
  });
});
