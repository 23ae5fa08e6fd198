import { describe, expect, test } from 'bun:test';
import type { Constraint } from '../../timetable/problem.ts';
import { readRoomChoices, withRoomChoice } from './room-choices.ts';

type Rule = Constraint & { readonly active: boolean };

const ofCourses = (...ids: string[]) => ({ of: 'courses', ids }) as const;
const rule = (id: string, rooms: readonly string[], given: Partial<Rule> = {}): Rule => ({
  ...{ id, kind: 'room-suitability', scope: ofCourses('physics'), parameters: { rooms } },
  ...{ hard: true, weight: 1, active: true, ...given },
});
const add = (content: Omit<Constraint, 'id'>): Rule => ({ ...content, id: 'new', active: true });
const roomsIn = (rules: readonly Rule[], course = 'physics') => [...readRoomChoices(rules)(course)];
const written = (rules: Rule[], rooms: readonly string[]) =>
  withRoomChoice(rules, 'physics', new Set(rooms), add);

/** Rules that say something else than which rooms are left to one course. */
const others: Rule[] = [
  rule('a soft rule', ['lab-1'], { hard: false }),
  rule('a rule that is switched off', ['lab-1'], { active: false }),
  rule('a rule of another kind', ['lab-1'], { kind: 'home-room' }),
  rule('a rule on two courses', ['lab-1'], { scope: ofCourses('physics', 'chemistry') }),
  rule('a rule on lessons', ['lab-1'], { scope: { of: 'lessons', ids: ['physics'] } }),
  rule('a rule on everybody', ['lab-1'], { scope: { of: 'everybody' } }),
  rule('a rule on features alone', [], { parameters: {} }),
  rule('a rule with penalties', [], { parameters: { rooms: ['lab-1'], penalty: { 'lab-1': 2 } } }),
  rule('a rule that names no room', []),
];

describe('the rooms that are left to a course', () => {
  test.each(others.map((one) => [one.id, one] as const))('are not told by %s', (_, one) => {
    expect(roomsIn([one])).toEqual([]);
  });

  test('are one rule, which is made, changed and removed while all others stay', () => {
    const made = written(others, ['lab-1', 'lab-2']);
    expect(made).toEqual([...others, rule('new', ['lab-1', 'lab-2'])]);
    expect([roomsIn(made), roomsIn(made, 'chemistry')]).toEqual([['lab-1', 'lab-2'], []]);
    const changed = written([rule('known', ['lab-1'], { weight: 3 }), ...others], ['lab-3']);
    expect(changed).toEqual([rule('known', ['lab-3'], { weight: 3 }), ...others]);
    expect(written(made, [])).toEqual(others);
  });

  test('are the same rules while nothing is different, whatever the order', () => {
    const rules = [...others, rule('known', ['lab-1', 'lab-2'])];
    expect(written(rules, ['lab-2', 'lab-1'])).toBe(rules);
    expect(written(others, [])).toBe(others);
  });

  test('are what several rules leave together, and become one rule when they are changed', () => {
    const rules = [rule('first', ['lab-1', 'lab-2']), ...others, rule('second', ['lab-2', 'hall'])];
    expect(roomsIn(rules)).toEqual(['lab-2']);
    expect(written(rules, ['lab-2'])).toBe(rules);
    expect(written(rules, ['hall'])).toEqual([rule('first', ['hall']), ...others]);
    expect(written(rules, [])).toEqual(others);
    // Where they leave none, there is something to be seen and to be changed.
    const contrary = [rule('first', ['lab-1']), rule('second', ['hall'])];
    expect(roomsIn(contrary)).toEqual(['lab-1']);
    expect(written(contrary, ['hall'])).toEqual([rule('first', ['hall'])]);
  });
});
