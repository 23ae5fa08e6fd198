import { describe, expect, test } from 'bun:test';
import { costOf } from '../constraints/explain.ts';
import { sampleProblem } from '../constraints/sample-problem.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { compareCost, emptySolution, NONE } from '../timetable/solution.ts';
import { createRandom } from './random.ts';
import type { Outcome, SolveOptions } from './run.ts';
import { createSearch } from './search.ts';
import { createSharedBest, offer } from './shared-best.ts';

function sample(seed: number) {
  return sampleProblem(createRandom(seed).below);
}

function solve(seed: number, options: SolveOptions, initial?: Outcome['solution']): Outcome {
  const search = createSearch(sample(seed), options, initial ?? undefined);
  for (;;) {
    const reason = search.portion();
    if (reason) return search.outcome(reason);
  }
}

describe('a search', () => {
  test('gives the same answer for the same seed and step limit, and evaluates no more moves than asked', () => {
    const first = solve(1, { seed: 5, steps: 100_001 });
    const second = solve(1, { seed: 5, steps: 100_001 });
    expect(first.solution).toEqual(second.solution);
    expect(first.best).toEqual(second.best);
    expect(first.evaluatedMoves).toBe(100_001);
  });

  test('tells the cost that its solution has from scratch, and is better than chance', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const problem = sample(seed);
      const few = solve(seed, { seed: 1, steps: 1 });
      const many = solve(seed, { seed: 1, steps: 200_000 });
      expect(many.best).toEqual(costOf(problem, many.solution!));
      expect(compareCost(many.best!, few.best!)).toBeLessThanOrEqual(0);
    }
  });

  test('never returns worse than it was given, or than it has shown', () => {
    for (const seed of [1, 2, 3]) {
      const problem = sample(seed);
      const good = solve(seed, { seed: 1, steps: 100_000 });
      const search = createSearch(problem, { seed: 9, steps: 60_000 }, good.solution!);
      let shown = good.best!;
      let reason = null;
      while (reason === null) {
        reason = search.portion();
        const { best } = search.progress();
        expect(compareCost(best, shown)).toBeLessThanOrEqual(0);
        shown = best;
      }
    }
  });

  test('keeps locked lessons where they are', () => {
    const free = sample(3);
    const lessons = free.lessons.map((lesson, i) =>
      i % 2 === 0
        ? { ...lesson, lockedTime: lesson.times.at(-1)!, lockedRoom: lesson.rooms.at(-1) ?? null }
        : lesson,
    );
    const search = createSearch({ ...free, lessons }, { seed: 1, steps: 50_000 });
    while (search.portion() === null);
    const { solution } = search.outcome('steps');
    lessons.forEach((lesson, i) => {
      if (lesson.lockedTime !== null) expect(solution!.timeOf[i]).toBe(lesson.lockedTime);
      if (lesson.lockedRoom !== null) expect(solution!.roomOf[i]).toBe(lesson.lockedRoom);
    });
  });

  test('places every lesson that has somewhere to be, and leaves the others out', () => {
    const problem = sample(4);
    const lessons = problem.lessons.map((lesson, i) =>
      i === 0 ? { ...lesson, times: [], rooms: [] } : lesson,
    );
    const search = createSearch({ ...problem, lessons }, { seed: 1, steps: 10_000 });
    while (search.portion() === null);
    const { solution } = search.outcome('steps');
    expect(solution!.timeOf[0]).toBe(NONE);
    expect([...solution!.timeOf.slice(1)]).not.toContain(NONE);
  });

  test('ends at once where nothing can be better', () => {
    const problem = { ...sample(1), constraints: [] };
    const search = createSearch(problem, { seed: 1 }, emptySolution(problem));
    expect(search.portion()).toBe('perfect');
  });

  test('ends at its step limit even where nothing can move', () => {
    const problem = sample(3);
    const locked = {
      ...problem,
      lessons: problem.lessons.map((lesson) => ({
        ...lesson,
        lockedTime: lesson.times[0]!,
        lockedRoom: lesson.rooms[0] ?? null,
      })),
    };
    const search = createSearch(locked, { seed: 1, steps: 20_000 });
    let portions = 0;
    while (search.portion() === null && portions < 100) portions++;
    expect(portions).toBeLessThan(100);
  });

  test('keeps a lock also where the start says otherwise', () => {
    const problem = sample(3);
    const [lesson] = problem.lessons;
    const locked = {
      ...problem,
      lessons: problem.lessons.map((one) => (one === lesson ? { ...one, lockedTime: one.times[1]! } : one)),
    };
    const start = emptySolution(problem);
    start.timeOf[0] = lesson!.times[0]!;
    start.roomOf[0] = lesson!.rooms[0] ?? NONE;
    const search = createSearch(locked, { seed: 1, steps: 1000 }, start);
    while (search.portion() === null);
    expect(search.outcome('steps').solution!.timeOf[0]).toBe(lesson!.times[1]!);
  });
});

describe('the second of two workers, which swaps recursively', () => {
  const school = demoSchool();
  const second = (problem: typeof school, options: SolveOptions) => {
    const shared = createSharedBest(problem.lessons.length, 2);
    return { shared, search: createSearch(problem, options, undefined, { shared, slot: 1 }) };
  };

  test('does not stand still where all lessons are placed and a rule is broken that it does not look at', () => {
    const unkept = {
      id: 'together',
      kind: 'max-simultaneous',
      scope: { of: 'everybody' as const },
      parameters: { least: 10_000, allowEmpty: false },
      hard: true,
      weight: 1,
    };
    const problem = { ...school, constraints: [...school.constraints, unkept] };
    const { search } = second(problem, { seed: 1, steps: 2_000_000, feasible: true });
    let portions = 0;
    while (search.portion() === null) portions++;
    expect(portions).toBeLessThan(5000);
  });

  test('goes on from what the first has found, though it has placed what it could', () => {
    const withoutPlace = school.lessons.map((lesson, i) =>
      i < 2 ? { ...lesson, lockedTime: lesson.times[0]!, course: school.lessons[0]!.course } : lesson,
    );
    const problem = { ...school, lessons: withoutPlace };
    const { shared, search } = second(problem, { seed: 1 });
    let portions = 0;
    while (search.portion() === null && portions < 20_000) {
      portions++;
      if (portions === 100) offer(shared, 0, { hard: 0, soft: 0 }, emptySolution(problem));
    }
    expect(search.portion()).toBe('perfect');
    expect(portions).toBeLessThan(20_000);
  });

  test('does not stand still where a lesson has nowhere to be and all others are placed', () => {
    const lessons = school.lessons.map((lesson, i) => (i === 0 ? { ...lesson, times: [] } : lesson));
    const { search } = second({ ...school, lessons }, { seed: 1, steps: 2_000_000, feasible: true });
    let portions = 0;
    while (search.portion() === null) portions++;
    expect(portions).toBeLessThan(5000);
  });
});
