import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { demoSchool } from '../planning/demo-school.ts';
import type { Constraint, Problem } from '../timetable/problem.ts';
import { timesOfShapes } from '../timetable/times.ts';
import { linkedLessons } from './links.ts';
import { createSearch } from './search.ts';

const everybody = { of: 'everybody' } as const;
const rule = (kind: string, parameters = {}, scope: Constraint['scope'] = everybody): Constraint => ({
  id: `${kind} ${JSON.stringify(scope)}`,
  kind,
  scope,
  parameters,
  hard: true,
  weight: 1,
});

/** A class whose every period is taken: its lessons can only change places with each other. */
function fullClass(constraints: readonly Constraint[]): Problem {
  const calendar = {
    weeks: 1,
    days: ['Monday', 'Tuesday', 'Wednesday'],
    periods: Array.from({ length: 4 }, (_, i) => ({
      name: `${i + 1}`,
      startsAt: 480 + 60 * i,
      endsAt: 530 + 60 * i,
    })),
    breaks: [],
  };
  const shape = { length: 1, weeks: 1 };
  const { times, candidates } = timesOfShapes(calendar, [shape]);
  const classes = [0, 1];
  return {
    name: 'Full',
    calendar,
    times,
    rooms: [],
    teachers: Array.from({ length: 6 }, (_, i) => ({ id: `t${i}`, name: `Teacher ${i}` })),
    groups: classes.map((i) => ({ id: `g${i}`, name: `Class ${i}`, parent: null, size: 20 })),
    courses: classes.flatMap((group) =>
      Array.from({ length: 6 }, (_, teacher) => ({
        id: `c${group}${teacher}`,
        name: `Course ${group}${teacher}`,
        subject: `Subject ${teacher}`,
        teachers: [teacher],
        groups: [group],
        size: 20,
        features: [],
        tags: [],
      })),
    ),
    lessons: classes.flatMap((group) =>
      Array.from({ length: 12 }, (_, i) => ({
        id: `l${group}-${i}`,
        course: group * 6 + (i % 6),
        length: 1,
        times: candidates(shape),
        rooms: [],
        lockedTime: null,
        lockedRoom: null,
      })),
    ),
    constraints: [rule('placed'), rule('no-clash'), ...constraints],
  };
}

function solved(problem: Problem, steps: number) {
  const search = createSearch(problem, { seed: 1, steps });
  while (search.portion() === null && search.best().hard > 0);
  return search.outcome('steps').solution!;
}

describe('the repair of broken hard rules', () => {
  test('finds the places of full classes, where a lesson can only take the place of another', () => {
    const problem = fullClass([
      rule('spread', { most: 1 }),
      rule('max-gaps', { most: 1 }, { of: 'all-teachers' }),
    ]);
    expect(costOf(problem, solved(problem, 300_000)).hard).toBe(0);
  });

  test('moves lessons of the same start together', () => {
    const problem = fullClass([
      rule('same-start', {}, { of: 'lessons', ids: ['l0-0', 'l1-1'] }),
      rule('same-start', {}, { of: 'lessons', ids: ['l1-1', 'l1-7'] }),
      rule('same-start', {}, { of: 'lessons', ids: ['l0-2', 'l1-3'] }),
    ]);
    const followers = linkedLessons(compileProblem(problem));
    const at = (id: string) => problem.lessons.findIndex((lesson) => lesson.id === id);
    const named = (id: string) => followers[at(id)]!.map(({ lesson }) => problem.lessons[lesson]!.id).sort();
    expect(named('l0-0')).toEqual(['l1-1', 'l1-7']);
    expect(named('l0-2')).toEqual(['l1-3']);
    expect(named('l0-5')).toEqual([]);
    expect(followers[at('l0-0')]![0]!.timeFor[7]).toBe(7);
  });

  test('leaves lessons whose links contradict each other to move one by one', () => {
    const problem = fullClass([
      rule('same-start', {}, { of: 'lessons', ids: ['l0-0', 'l1-1'] }),
      rule('same-start', {}, { of: 'lessons', ids: ['l1-1', 'l0-2'] }),
    ]);
    const table = compileProblem(problem);
    const pairs = table.timePairs;
    const columns = problem.times.length + 1;
    // A third relation of the first and the last: each time of one asks for the next one of the other.
    const shifted = new Int16Array(columns * columns).fill(1);
    for (let time = 0; time < problem.times.length; time++) {
      shifted[time * columns + ((time + 1) % problem.times.length)] = 0;
    }
    const at = (id: string) => problem.lessons.findIndex((lesson) => lesson.id === id);
    const entry = pairs.start[at('l0-0')]!;
    const units = Int16Array.from([...pairs.units, ...shifted]);
    const twisted = { ...pairs, units, base: pairs.base.slice() };
    twisted.base[entry] = pairs.units.length;
    const followers = linkedLessons({ ...table, timePairs: twisted });
    expect(['l0-0', 'l1-1', 'l0-2'].map((id) => followers[at(id)]!.length)).toEqual([0, 0, 0]);
  });

  test('brings the demo school to hard 0 within so many moves', () => {
    const problem = demoSchool();
    expect(costOf(problem, solved(problem, 1_000_000)).hard).toBe(0);
  });
});
