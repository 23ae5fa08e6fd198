import { expect, test } from 'bun:test';
import fc from 'fast-check';
import { type ListSteps, stepsBetween } from './list-steps.ts';

const lists = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 12 });
const isSame = (one: number, other: number) => one === other;

/** Does what a page does with steps: every place is found before anything changes. */
function taken(before: readonly number[], after: readonly number[], { gone, come }: ListSteps): number[] {
  const behind = (position: number | null) =>
    come.filter((one) => one.after === position).flatMap(({ entries }) => entries.map((at) => after[at]!));
  return [
    ...behind(null),
    ...before.flatMap((entry, at) => [...(gone.includes(at) ? [] : [entry]), ...behind(at)]),
  ];
}

test('the steps between two lists lead from one to the other, and never stand after what goes', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const steps = stepsBetween(before, after, isSame);
      expect(taken(before, after, steps)).toEqual(after);
      for (const { after: position } of steps.come) expect(steps.gone).not.toContain(position);
      expect(new Set(steps.come.map((one) => one.after)).size).toBe(steps.come.length);
    }),
  );
});

test('what stays is told by its positions in both lists', () => {
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const { stays, gone } = stepsBetween(before, after, isSame);
      for (const stay of stays) expect(before[stay.before]).toBe(after[stay.after]);
      expect(stays.length + gone.length).toBe(before.length);
    }),
  );
});

test('of a list in which one entry has moved, that one goes and comes', () => {
  const { gone, come } = stepsBetween([1, 2, 3, 4], [2, 3, 1, 4], isSame);
  expect({ gone, come }).toEqual({ gone: [0], come: [{ after: 2, entries: [2] }] });
});
