import { expect, test } from 'bun:test';
import { explain } from '../constraints/explain.ts';
import { emptySolution } from '../timetable/solution.ts';
import { demoSchool } from './demo-school.ts';

test('an explanation is the same after it was carried to another process as text', () => {
  const problem = demoSchool();
  const explanation = explain(problem, emptySolution(problem));
  expect(explanation.constraints.length).toBeGreaterThan(0);
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
});
