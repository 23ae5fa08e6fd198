import { expect, test } from 'bun:test';
import { type Speech, speaking, speechIn } from '../languages/speech.ts';
import { explain, sentenceOf } from './explain.ts';
import { kinds } from './registry.ts';
import { tinyTimetable } from './tiny-problem.fixture.ts';

const school = speechIn('en');
const university = speechIn('en', {
  lesson: { one: 'lecture', many: 'lectures' },
  period: { one: 'slot', many: 'slots' },
});

test('the violations of one explanation are told to each in their own words', () => {
  const { problem, solution } = tinyTimetable({
    lessons: [
      { course: 'Maths', at: 'Monday 1', length: 2 },
      { course: 'Art', at: 'Monday 2' },
    ],
    rules: [
      { kind: 'no-clash', hard: true },
      { kind: 'lessons-per-day', scope: { of: 'all-teachers' }, parameters: { most: 1 } },
    ],
  });
  const { constraints } = explain(problem, solution);
  const told = (speech: Speech) =>
    speaking(speech, () =>
      constraints.flatMap(({ violations }) => violations.map((violation) => sentenceOf(problem, violation))),
    );
  const inSchool = [
    'Anna Berg has 2 lessons on Monday, period 2: Maths and Art.',
    '7A has 2 lessons on Monday, period 2: Maths and Art.',
    'Anna Berg has 2 periods on Monday; at most 1 is allowed.',
  ];
  expect(told(school)).toEqual(inSchool);
  expect(told(university)).toEqual([
    'Anna Berg has 2 lectures on Monday, slot 2: Maths and Art.',
    '7A has 2 lectures on Monday, slot 2: Maths and Art.',
    'Anna Berg has 2 slots on Monday; at most 1 is allowed.',
  ]);
  expect(told(school)).toEqual(inSchool);
});

test('a kind is named in the words of whoever asks, though it is made once', () => {
  const labels = (speech: Speech) =>
    speaking(speech, () => [...kinds.values()].map(({ label, help }) => `${label}: ${help}`));
  const differing = labels(university).filter((label, i) => label !== labels(school)[i]);
  expect(differing.some((label) => label.startsWith('Lectures in a day: '))).toBe(true);
  expect(differing.some((label) => label.startsWith('Time between lectures: '))).toBe(true);
  expect(differing.some((label) => label.startsWith('Short days: '))).toBe(true);
});
