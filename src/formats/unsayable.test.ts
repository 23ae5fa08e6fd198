import { expect, test } from 'bun:test';
import { countAlike } from './unsayable.ts';

test('things of which the same is said are told once, with their count; others as they are', () => {
  const gaps = 'FET has no such rule (max-gaps)';
  const split = 'FET has no such rule (split)';
  expect(
    countAlike([
      { sort: 'constraint', id: 'a', message: gaps },
      { sort: 'room', id: 'gym', message: gaps },
      { sort: 'constraint', id: 'b', message: gaps },
      { sort: 'constraint', id: 'c', message: split },
    ]),
  ).toEqual([
    { where: '2 constraints', message: gaps },
    { where: 'room gym', message: gaps },
    { where: 'constraint c', message: split },
  ]);
});
