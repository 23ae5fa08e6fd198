import { costOfPacked } from './packed.ts';
import type { Chain, Move } from './place.ts';

/** Keeps the best of many chains. */
export type Shortlist = {
  /** Whether a chain with this packed change of cost could come onto the list. */
  readonly wants: (delta: number) => boolean;
  readonly offer: (moves: readonly Move[], delta: number) => void;
  /** Best first. */
  readonly chains: () => Chain[];
};

type Kept = { readonly key: string; readonly moves: readonly Move[]; readonly delta: number };

/**
 * A list of so many chains. Of those that move the same lessons, and the first of them to the same time, only the best
 * stays, so that the list shows different ways.
 *
 * @param allowWorse whether chains may cost more in hard than leaving everything as it is
 */
export function createShortlist(count: number, allowWorse: boolean): Shortlist {
  const kept: Kept[] = [];

  function wants(delta: number): boolean {
    if (!allowWorse && costOfPacked(delta).hard > 0) return false;
    return kept.length < count || delta <= kept.at(-1)!.delta;
  }

  return {
    wants,
    offer: (moves, delta) => {
      if (!wants(delta)) return;
      const lessons = moves.map(({ lesson }) => lesson).sort((a, b) => a - b);
      const key = `${lessons.join()} ${moves[0]!.time}`;
      const before = kept.findIndex((one) => one.key === key);
      if (before >= 0) {
        if (kept[before]!.delta <= delta) return;
        kept.splice(before, 1);
      }
      kept.push({ key, moves, delta });
      kept.sort((a, b) => a.delta - b.delta || a.moves.length - b.moves.length);
      if (kept.length > count) kept.pop();
    },
    chains: () => kept.map(({ moves, delta }) => ({ moves, change: costOfPacked(delta) })),
  };
}
