/** Kinds of moves: a lesson to another time, to another room, chains of times and of rooms, and ruins. */
export const MOVE_KINDS = { move: 0, room: 1, chain: 2, block: 3, roomChain: 4, ruin: 5 } as const;

/** Of 64 proposals how many are of each kind. Where no lessons shall keep to one room, they can go to other rooms one by one. */
export function usualShares(hasRoomSets: boolean): readonly number[] {
  return hasRoomSets ? [45, 5, 7, 4, 2, 1] : [47, 5, 7, 4, 0, 1];
}

/** Which kind of move is proposed how often, by what each has yielded lately for its work. */
export type MoveShares = {
  /** The kind of move for each of 64 draws. */
  readonly kindOf: Uint8Array;
  /** Counts a proposal: whether it was taken and changed the cost, and the changes of the state that it needed. */
  readonly note: (kind: number, hasYielded: boolean, changes: number) => void;
  /** Deals the draws anew, by what was counted since the last time. */
  readonly adapt: () => void;
};

/** A kind gets at least this part of its usual share, and at most its inverse. */
const LEAST_PART = 0.5;
/** How much a change of the state is worth in proposals that come to nothing. */
const WORK_OF_CHANGE = 3;
/** Yields of a kind that are needed to tell how good it is. */
const ENOUGH = 20;

/**
 * Shares of 64 draws that follow, by the square root and within bounds, what a kind yields for its work: a kind that is
 * worth little now may be what is needed later.
 *
 * @param usual the usual share of each kind, 64 in all; a kind without one is never proposed
 */
export function createMoveShares(usual: readonly number[]): MoveShares {
  const kindOf = new Uint8Array(64);
  const yields = new Float64Array(usual.length);
  const work = new Float64Array(usual.length);

  function deal(wanted: readonly number[]): void {
    const sum = wanted.reduce((all, share) => all + share, 0);
    const scaled = wanted.map((share) => (share * 64) / sum);
    const shares = scaled.map((share) => (share === 0 ? 0 : Math.max(1, Math.floor(share))));
    const byRest = [...scaled.keys()].sort((a, b) => scaled[b]! - shares[b]! - (scaled[a]! - shares[a]!));
    let left = 64 - shares.reduce((all, share) => all + share, 0);
    for (let i = 0; left > 0; i++, left--) shares[byRest[i % byRest.length]!]!++;
    const most = shares.indexOf(Math.max(...shares));
    shares[most]! += left;
    let next = 0;
    shares.forEach((share, kind) => {
      kindOf.fill(kind, next, next + share);
      next += share;
    });
  }

  deal(usual);
  return {
    kindOf,
    note: (kind, hasYielded, changes) => {
      work[kind]! += 1 + WORK_OF_CHANGE * changes;
      if (hasYielded) yields[kind]!++;
    },
    adapt: () => {
      const sum = (numbers: Float64Array) => numbers.reduce((all, number) => all + number, 0);
      const mean = sum(yields) / Math.max(1, sum(work));
      const wanted = usual.map((share, kind) => {
        if (sum(yields) < ENOUGH || work[kind] === 0) return share;
        const part = Math.sqrt(yields[kind]! / work[kind]! / mean);
        return share * Math.min(1 / LEAST_PART, Math.max(LEAST_PART, part));
      });
      deal(wanted);
      yields.fill(0);
      work.fill(0);
    },
  };
}
