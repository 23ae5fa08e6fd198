import { describe, expect, test } from 'bun:test';
import { costOf } from '../../constraints/explain.ts';
import { type TinyRule, tinyTimetable } from '../../constraints/tiny-problem.fixture.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import { emptySolution, type Solution } from '../../timetable/solution.ts';
import { checkProblem } from '../check/check-problem.ts';
import { smallSchool } from '../check/small-school.fixture.ts';
import { solvableProblem } from '../check/solvable-problem.fixture.ts';
import { createRandom } from '../random.ts';
import { createBudget } from './budget.ts';
import { diagnose } from './diagnose.ts';
import { searchExactly } from './exact-search.ts';
import { judge, THOROUGH } from './judge.ts';
import { restrict } from './restrict.ts';
import { hardRules } from './rules.ts';
import { shrink } from './shrink.ts';
import { stuckSchools } from './stuck-schools.fixture.ts';

const ample = () => createBudget(20, () => false);

describe('of a stuck school is told', () => {
  test.each(stuckSchools.map((one) => [one.fault, one] as const))('%s', (_, stuck) => {
    const { school, isCounted, kinds, relaxation } = stuck;
    const isFound = checkProblem(school).some(({ severity }) => severity === 'impossible');
    expect(isFound).toBe(isCounted);

    const { conflictSet, relaxations, hardestLessons, sentences } = diagnose(school, emptySolution(school), {
      seconds: 15,
    });
    expect(hardestLessons.length).toBeGreaterThan(0);
    expect(conflictSet).not.toBeNull();
    const { rules, lessons, proved, minimal } = conflictSet!;
    const kindsFound = rules.map((rule) =>
      rule.of === 'lock' ? 'lock' : school.constraints[rule.constraint]!.kind,
    );
    expect(kindsFound.sort()).toEqual([...kinds]);
    expect([proved, minimal]).toEqual([true, true]);

    const index = indexProblem(school);
    expect(judge(restrict(index, { lessons, rules }), THOROUGH, ample()).answer).toBe('impossible');
    for (const rule of rules) {
      const others = restrict(index, { lessons, rules: rules.filter((other) => other !== rule) });
      const verdict = judge(others, THOROUGH, ample());
      expect(verdict.answer).toBe('possible');
      if (verdict.answer === 'possible') expect(costOf(others, verdict.solution).hard).toBe(0);
    }
    expect(relaxations.map(({ rule }) => rule)).toEqual(rules.map((_rule, i) => i));
    expect(sentences).toContain(relaxation);
    expect(sentences.join('\n')).toContain(`These ${rules.length} rules cannot all hold`);
  });
});

describe('a diagnosis', () => {
  test('tells nothing of a school that has a timetable but the timetable', () => {
    const school = smallSchool();
    const { found, conflictSet } = diagnose(school, emptySolution(school), { seconds: 15 });
    expect(costOf(school, found!).hard).toBe(0);
    expect(conflictSet).toBeNull();
  });

  test('ends when it is asked to, with what is known, and says how it goes until then', () => {
    const { school } = stuckSchools.at(-1)!;
    let told = 0;
    const diagnosis = diagnose(school, emptySolution(school), {
      onProgress: () => {
        told++;
      },
      isStopped: () => told > 3,
    });
    expect(told).toBeLessThan(20);
    expect(diagnosis.sentences.length).toBeGreaterThan(0);
  });
});

describe('the exhaustive search', () => {
  test('never says that a part of a problem with a timetable has none', () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = createRandom(seed);
      const { problem, solution } = solvableProblem(random.below);
      expect(costOf(hardOnly(problem), solution).hard).toBe(0);
      const index = indexProblem(problem);
      const lessons = problem.lessons.flatMap((_, lesson) => (random.below(3) > 0 ? [lesson] : []));
      const part = restrict(index, { lessons, rules: hardRules(index) });
      const answer = searchExactly(
        part,
        300,
        createBudget(0.2, () => false),
      );
      expect([seed, answer === 'none']).toEqual([seed, false]);
      if (typeof answer !== 'string') expect(costOf(part, answer).hard).toBe(0);
    }
  });
});

describe('what is taken out of a list', () => {
  test('is all that the test does not need', () => {
    const items = Array.from({ length: 40 }, (_, i) => i);
    const needed = [3, 17, 18, 39];
    expect(shrink(items, (kept) => needed.every((item) => kept.includes(item)))).toEqual(needed);
    expect(shrink([1], () => true)).toEqual([]);
  });
});

function hardOnly(problem: ReturnType<typeof smallSchool>): ReturnType<typeof smallSchool> {
  return { ...problem, constraints: problem.constraints.filter(({ hard }) => hard) };
}

test('three lessons in a row are no conflict because the middle one is placed last', () => {
  const place = (lesson: string, period: number): TinyRule => ({
    ...{ kind: 'preferred-times', scope: { of: 'lessons', ids: [lesson] }, hard: true },
    parameters: { times: [{ day: 0, period }] },
  });
  const { problem } = tinyTimetable({
    lessons: [{ course: 'Maths' }, { course: 'Music' }, { course: 'Art' }],
    rules: [
      { kind: 'placed', scope: { of: 'everybody' }, hard: true },
      ...[place('Maths 1', 0), place('Music 1', 2), place('Art 1', 1)],
      { kind: 'consecutive', scope: { of: 'lessons', ids: ['Maths 1', 'Music 1', 'Art 1'] }, hard: true },
    ],
    calendar: { days: ['Monday'], periods: 3 },
  });
  const found = searchExactly(problem, 1000, ample());
  expect(found).toBeObject();
  expect(costOf(problem, found as Solution).hard).toBe(0);
  const rules = hardRules(indexProblem(problem));
  const apart = restrict(indexProblem(problem), { lessons: [0, 1], rules });
  expect(judge(apart, THOROUGH, ample()).answer).not.toBe('impossible');
});
