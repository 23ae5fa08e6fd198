import { expect, test } from 'bun:test';
import { periodsText } from './periods-text.ts';

test('periods are told as whole days and spans', () => {
  const week = { days: ['Monday', 'Tuesday'], periods: ['1', '2', '3', '4'].map((name) => ({ name })) };
  const times = [
    ...[0, 1, 2, 3].map((period) => ({ day: 0, period })),
    ...[0, 1, 3].map((period) => ({ day: 1, period })),
  ];
  expect(periodsText(week, times)).toBe('Mon; Tue 1–2, 4');
});
