import { describe, expect, test } from 'bun:test';
import { arranged, combinationsOf } from './combinations.ts';

const rooms = (count: number): string[] => Array.from({ length: count }, (_, i) => `R${i}`);

describe('the combinations of sets of rooms', () => {
  test('are one room from each set, all different, and those of the same rooms are one', () => {
    expect(combinationsOf([['A', 'B'], ['C']], [])).toEqual({
      chosen: [
        ['A', 'C'],
        ['B', 'C'],
      ],
      total: 2,
    });
    expect(
      combinationsOf(
        [
          ['A', 'B'],
          ['B', 'A'],
        ],
        [],
      ),
    ).toEqual({ chosen: [['A', 'B']], total: 1 });
  });

  test('are none where the sets have too few rooms, or where there is no set', () => {
    expect(combinationsOf([['A'], ['A']], [])).toEqual({ chosen: [], total: 0 });
    expect(combinationsOf([], [])).toEqual({ chosen: [], total: 0 });
  });

  test('are of many 64 that take all rooms alike, and the wanted ones in any case', () => {
    const { chosen, total } = combinationsOf(
      [rooms(12), rooms(12)],
      [['R11', 'R10'], ['R3', 'Attic'], ['R1']],
    );
    expect([chosen.length, total]).toEqual([64, 66]);
    expect(chosen[0]).toEqual(['R10', 'R11']);
    const more = combinationsOf([rooms(20), rooms(20), rooms(20)], []);
    const uses = rooms(20).map((room) => more.chosen.filter((own) => own.includes(room)).length);
    expect([more.chosen.length, more.total]).toEqual([64, 1140]);
    expect(Math.max(...uses) - Math.min(...uses)).toBeLessThan(3);
  });

  test('are not counted for ever', () => {
    const { chosen, total } = combinationsOf([rooms(40), rooms(40), rooms(40), rooms(40)], []);
    expect([chosen.length, total]).toEqual([64, null]);
    const same = Array.from({ length: 14 }, () => rooms(13));
    expect(combinationsOf(same, [])).toEqual({ chosen: [], total: null });
  });
});

test('rooms are arranged in the order of the sets that give them', () => {
  const sets = [
    ['A', 'B'],
    ['A', 'C'],
  ];
  expect(arranged(sets, ['A', 'B'])).toEqual(['B', 'A']);
  expect(arranged(sets, ['C', 'A'])).toEqual(['A', 'C']);
  expect(arranged(sets, ['B', 'D'])).toBeNull();
  expect(arranged(sets, ['A'])).toBeNull();
});
