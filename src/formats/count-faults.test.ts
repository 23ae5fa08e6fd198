import { expect, test } from 'bun:test';
import { countFaults } from './count-faults.ts';

test('faults with one message are told once, with their count; others as they are', () => {
  const gaps = 'FET has no such rule (max-gaps)';
  expect(
    countFaults([
      { where: 'constraint a', message: gaps },
      { where: 'room gym', message: gaps },
      { where: 'constraint b', message: gaps },
      { where: 'constraint c', message: 'FET has no such rule (split)' },
    ]),
  ).toEqual([
    { where: '2 constraints', message: gaps },
    { where: 'room gym', message: gaps },
    { where: 'constraint c', message: 'FET has no such rule (split)' },
  ]);
});
