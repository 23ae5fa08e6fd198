import { expect, test } from 'bun:test';
import { namesAYearLater, withNames } from './year-names.ts';

/** Groups by name, each with the name of the one that it is part of; and what they are called a year later. */
function later(groups: Readonly<Record<string, string | null>>): Record<string, string> {
  const rows = Object.entries(groups).map(([name, parentId], position) => ({
    ...{ id: name, termId: 't', code: name, position, name, parentId, size: 0 },
  }));
  return Object.fromEntries(namesAYearLater(rows));
}

test('classes go up a year with their year and their parts', () => {
  expect(
    later({ 'Year 7': null, '7A': 'Year 7', '7A girls': '7A', 'Set 1': '7A', '09B': null, Choir: null }),
  ).toEqual({
    ...{ 'Year 7': 'Year 8', '7A': '8A', '7A girls': '8A girls' },
    ...{ 'Set 1': 'Set 1', '09B': '10B', Choir: 'Choir' },
  });
});

test('a longer number is no year, and a house without a number leaves its classes theirs', () => {
  expect(later({ 'BSc 2026': null, House: null, '5a': 'House', '7': '5a', 'Lab 5a': '5a' })).toEqual({
    ...{ 'BSc 2026': 'BSc 2026', House: 'House', '5a': '6a', '7': '7', 'Lab 5a': 'Lab 6a' },
  });
});

test('names are exchanged at once, as whole words alone', () => {
  const names = new Map([
    ['7A', '8A'],
    ['8A', '9A'],
    ['7A+', '8A+'],
  ]);
  expect(withNames('Maths 7A, 8A, 17A, 7Ab and 7A+', names)).toBe('Maths 8A, 9A, 17A, 7Ab and 8A+');
});
