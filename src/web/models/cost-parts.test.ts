import { describe, expect, test } from 'bun:test';
import { costPartOf, costPartsOf } from './cost-parts.ts';
import { drawn } from './small-school.fixture.ts';

describe('the cost of a schedule, taken apart', () => {
  test('adds up to the cost, rule by rule, hard rules first', () => {
    const cost = costPartsOf(drawn([[0, 0, 0], null, null, null, [0, 0, 1]]));
    expect(cost.parts.map(({ label, hard }) => [label, hard])).toEqual([
      ['Every lesson takes place', true],
      ['Nobody in two places at once', true],
    ]);
    expect(cost.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(cost.hard);
    for (const part of cost.parts) {
      expect(part.violations.reduce((sum, { amount }) => sum + amount, 0)).toBe(part.amount);
    }
  });

  test('opens a clash down to both lessons, in the timetable of whom it is about', () => {
    const part = costPartOf(drawn([[0, 0, 0], null, null, null, [0, 0, 1]]), 'no-clash', true)!;
    expect(part.violations[0]!.sentence).toBe(
      'Ada has 2 lessons on Monday, period 1: Maths 7A and Maths 7B.',
    );
    expect(part.violations[0]!.lessons).toEqual([
      {
        text: 'Maths 7A',
        place: 'Mon 1, R1',
        href: '/schedules/s?view=teacher&of=ada#lesson-Maths%207A%201',
      },
      {
        text: 'Maths 7B',
        place: 'Mon 1, R2',
        href: '/schedules/s?view=teacher&of=ada#lesson-Maths%207B%201',
      },
    ]);
  });

  test('leads to the room when the room is what has too much', () => {
    const part = costPartOf(
      drawn([
        [0, 0, 0],
        [0, 0, 0],
      ]),
      'no-clash',
      true,
    )!;
    const ofRoom = part.violations.find(({ sentence }) => sentence.startsWith('Room R1'))!;
    expect(ofRoom.lessons[0]!.href).toStartWith('/schedules/s?view=room&of=R1#');
  });

  test('is empty when every rule is kept', () => {
    const kept = drawn([
      [0, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 2, 0],
      [0, 3, 0],
    ]);
    expect(costPartsOf(kept)).toEqual({ hard: 0, soft: 0, parts: [], people: [] });
    expect(costPartOf(kept, 'no-clash', true)).toBeNull();
  });
});
