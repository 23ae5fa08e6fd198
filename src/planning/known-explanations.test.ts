import { expect, test } from 'bun:test';
import { explain } from '../constraints/explain.ts';
import { emptySolution } from '../timetable/solution.ts';
import { demoSchool } from './demo-school.ts';
import { readExplanation } from './known-explanations.ts';

test('an explanation is the same after it was carried to another process as text', () => {
  const problem = demoSchool();
  const explanation = explain(problem, emptySolution(problem));
  expect(explanation.constraints.length).toBeGreaterThan(0);
  expect(readExplanation(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation);
});

test('what is no explanation is not taken for one', () => {
  for (const json of [null, 7, 'text', {}, { cost: { hard: 0, soft: 0 } }, { cost: 1, constraints: [] }]) {
    expect(readExplanation(json)).toBeNull();
  }
});
