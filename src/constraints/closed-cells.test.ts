import { describe, expect, test } from 'bun:test';
import { indexProblem } from '../timetable/index-problem.ts';
import type { Scope } from '../timetable/problem.ts';
import { breakPeriods, closedPeriods } from './closed-cells.ts';
import { tinyTimetable } from './tiny-problem.fixture.ts';

const lessons = [
  { course: 'Maths', teachers: ['Anna Berg'], groups: ['7A'] },
  { course: 'Physics', teachers: ['Carl Dahl'], groups: ['8B'] },
];
const secondOfTuesday = { times: [{ day: 1, period: 1 }] };

function indexWith(scope: Scope, hard = true) {
  const rule = { kind: 'unavailable-times', scope, hard, parameters: secondOfTuesday };
  return indexProblem(tinyTimetable({ lessons, rules: [rule] }).problem);
}

/** Names of those who are closed in the second period of a Tuesday, and in no other. */
function closedFor(scope: Scope, hard = true): string[] {
  const index = indexWith(scope, hard);
  return index.people.flatMap(({ name }, person) =>
    closedPeriods(index, person).join(' ') === '0 2 0 0 0' ? [name] : [],
  );
}

describe('closed periods', () => {
  test('are those in which a hard rule lets a person do nothing', () => {
    expect(closedFor({ of: 'everybody' })).toEqual(['Anna Berg', 'Carl Dahl', '7A', '8B']);
    expect(closedFor({ of: 'all-teachers' })).toEqual(['Anna Berg', 'Carl Dahl']);
    expect(closedFor({ of: 'all-groups' })).toEqual(['7A', '8B']);
    expect(closedFor({ of: 'teachers', ids: ['Carl Dahl'] })).toEqual(['Carl Dahl']);
    expect(closedFor({ of: 'groups', ids: ['7A'] })).toEqual(['7A']);
  });

  test('are not those that a soft rule, or a rule on lessons, asks for', () => {
    expect(closedFor({ of: 'everybody' }, false)).toEqual([]);
    expect(closedFor({ of: 'courses', ids: ['Maths'] })).toEqual([]);
    expect(closedFor({ of: 'lessons', ids: ['Maths 1'] })).toEqual([]);
  });
});

describe('break periods', () => {
  test('are those that a hard rule closes for everybody', () => {
    expect(breakPeriods(indexWith({ of: 'everybody' }))).toEqual([0, 2, 0, 0, 0]);
    expect(breakPeriods(indexWith({ of: 'everybody' }, false))).toEqual([0, 0, 0, 0, 0]);
    expect(breakPeriods(indexWith({ of: 'all-teachers' }))).toEqual([0, 0, 0, 0, 0]);
  });
});
