/** So much of something that must go into some of the bins. */
export type Demand = { readonly amount: number; readonly bins: readonly number[] };

/** Demands that together are more than all the bins that any of them may use can hold. */
export type Deficit = {
  /** Positions of the demands. */
  readonly demands: readonly number[];
  readonly bins: readonly number[];
  readonly needed: number;
  readonly offered: number;
};

/**
 * Hall's condition: finds demands that cannot be met together, or null when all can. It fills the bins along paths that make
 * room (Ford and Fulkerson, the shortest path first); when none is left, what can be reached from an unmet demand is the
 * proof.
 *
 * @param capacity what each bin holds
 */
export function findDeficit(demands: readonly Demand[], capacity: ArrayLike<number>): Deficit | null {
  if (isPlain(demands, capacity)) return null;
  const left = Array.from(capacity);
  /** What each demand has put into each bin, `[bin]: demand -> amount`. */
  const heldBy = left.map(() => new Map<number, number>());
  const unmet = demands.map(({ amount }) => amount);
  const put = (demand: number, bin: number, amount: number): void => {
    heldBy[bin]!.set(demand, (heldBy[bin]!.get(demand) ?? 0) + amount);
  };
  demands.forEach(({ bins }, demand) => {
    for (const bin of bins) {
      const amount = Math.min(unmet[demand]!, left[bin]!);
      if (amount === 0) continue;
      put(demand, bin, amount);
      unmet[demand]! -= amount;
      left[bin]! -= amount;
    }
  });

  /** From which demand a bin was reached, and from which bin a demand; -1 where it was not. */
  const demandBefore = new Int32Array(left.length);
  const binBefore = new Int32Array(demands.length);
  function reach(from: number): { readonly reached: readonly number[]; readonly space: number } {
    demandBefore.fill(-1);
    binBefore.fill(-1);
    const reached = [from];
    for (const demand of reached) {
      for (const bin of demands[demand]!.bins) {
        if (demandBefore[bin] !== -1) continue;
        demandBefore[bin] = demand;
        if (left[bin]! > 0) return { reached, space: bin };
        for (const [other, amount] of heldBy[bin]!) {
          if (amount === 0 || other === from || binBefore[other] !== -1) continue;
          binBefore[other] = bin;
          reached.push(other);
        }
      }
    }
    return { reached, space: -1 };
  }

  function shift(from: number, space: number): void {
    let amount = Math.min(unmet[from]!, left[space]!);
    for (let bin = space; demandBefore[bin] !== from; ) {
      const demand = demandBefore[bin]!;
      bin = binBefore[demand]!;
      amount = Math.min(amount, heldBy[bin]!.get(demand)!);
    }
    left[space]! -= amount;
    unmet[from]! -= amount;
    for (let bin = space; ; ) {
      const demand = demandBefore[bin]!;
      put(demand, bin, amount);
      if (demand === from) return;
      bin = binBefore[demand]!;
      put(demand, bin, -amount);
    }
  }

  let best: Deficit | null = null;
  for (let demand = 0; demand < demands.length; demand++) {
    while (unmet[demand]! > 0) {
      const { reached, space } = reach(demand);
      if (space !== -1) {
        shift(demand, space);
        continue;
      }
      const bins = left.flatMap((_, bin) => (demandBefore[bin] === -1 ? [] : [bin]));
      const needed = reached.reduce((sum, one) => sum + demands[one]!.amount, 0);
      const offered = bins.reduce((sum, bin) => sum + capacity[bin]!, 0);
      if (best === null || reached.length < best.demands.length) {
        best = { demands: [...reached].sort((a, b) => a - b), bins, needed, offered };
      }
      break;
    }
  }
  return best;
}

/** Whether it is plain that all demands can be met: each has more bins than all the smaller ones together can fill. */
function isPlain(demands: readonly Demand[], capacity: ArrayLike<number>): boolean {
  const rooms = demands.map(({ amount, bins }) => ({
    amount,
    bins: bins.reduce((count, bin) => count + Number(capacity[bin]! > 0), 0),
  }));
  rooms.sort((a, b) => a.bins - b.bins);
  let before = 0;
  return rooms.every(({ amount, bins }) => {
    before += amount;
    return before <= bins;
  });
}
