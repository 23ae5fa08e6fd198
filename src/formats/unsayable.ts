import type { Fault } from '../failure.ts';
import { text } from '../languages/text.ts';

/** A thing of a problem that a format cannot say, and why. */
export type UnsayableThing =
  | { readonly sort: 'calendar'; readonly message: string }
  | {
      readonly sort: 'constraint' | 'room' | 'group' | 'lesson';
      readonly id: string;
      readonly message: string;
    };

function whereOf(thing: UnsayableThing): string {
  if (thing.sort === 'calendar') return text('formats.fet.calendar');
  return text('formats.fet.where', { sort: thing.sort, id: thing.id });
}

/**
 * Things of a sort of which the same is said as one fault, which counts them: `12 constraints` in the place of twelve times
 * `constraint x`. A school has a rule of one kind for each of its teachers, and nobody reads a list of them.
 */
export function countAlike(things: readonly UnsayableThing[]): Fault[] {
  const alike = Map.groupBy(things, ({ sort, message }) => `${sort} ${message}`);
  return [...alike.values()].map((own) => {
    const first = own[0]!;
    const { sort, message } = first;
    const count = own.length;
    return { where: count === 1 ? whereOf(first) : text('formats.fet.several', { sort, count }), message };
  });
}
