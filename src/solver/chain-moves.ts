import type { Assignment } from './assignment.ts';
import type { KempeChains } from './kempe.ts';
import type { Random } from './random.ts';
import type { TimeArrays } from './time-table.ts';

/** Moves made of Kempe chains, taken when their whole change of cost is borne. */
export type ChainMoves = {
  /** A lesson to another time, with those who must change sides then. */
  readonly tryChain: (lesson: number, time: number, loss: number) => void;
  /**
   * A lesson and one right before or after it that cannot be held at the same time (a group has both, say), to another
   * time and the one beside that. Each alone would leave the other with a gap, or lonely on its day.
   */
  readonly tryBlock: (lesson: number, time: number, loss: number) => void;
};

/** What chain moves work on. */
export type ChainMovesOn = {
  readonly assignment: Assignment;
  readonly chains: KempeChains;
  readonly random: Random;
  /** 1 where a lesson may be at a time, row-major `[lesson][time]`. */
  readonly timeAllowed: Uint8Array;
  readonly isBorne: (delta: number, loss: number) => boolean;
  /** How much more than the loss that is borne the first half of a block may cost: the second half often wins it back. */
  readonly mostOfHalf: () => number;
  readonly take: (delta: number) => void;
};

/** Chain moves over the chains of an assignment. */
export function createChainMoves({
  assignment,
  chains,
  random,
  timeAllowed,
  isBorne,
  mostOfHalf,
  take,
}: ChainMovesOn): ChainMoves {
  const { times, timeOf } = assignment;
  const { nowhere, length, overlap } = times;
  const after = timesBeside(times, 1);
  const before = timesBeside(times, -1);

  function canExchange(from: number, time: number): boolean {
    if (from === time || from === nowhere || length[from] !== length[time]) return false;
    return overlap[from * (nowhere + 1) + time] === 0;
  }

  /** Keeps what was made if its change of cost is borne; NaN is not. */
  function settle(delta: number, loss: number): void {
    if (!Number.isNaN(delta) && isBorne(delta, loss)) {
      chains.keep();
      take(delta);
    } else chains.undo();
  }

  /** The time beside another one where a lesson may be, on the same side as before if it may; -1 when there is none. */
  function targetBeside(lesson: number, time: number, side: Int32Array): number {
    const same = side[time]!;
    if (same >= 0 && timeAllowed[lesson * nowhere + same] === 1) return same;
    const other = (side === after ? before : after)[time]!;
    return other >= 0 && timeAllowed[lesson * nowhere + other] === 1 ? other : -1;
  }

  return {
    tryChain: (lesson, time, loss) => {
      if (!canExchange(timeOf[lesson]!, time)) return;
      chains.begin();
      settle(chains.make(lesson, time, loss, 0), loss);
    },
    tryBlock: (lesson, time, loss) => {
      const from = timeOf[lesson]!;
      if (!canExchange(from, time)) return;
      const side = random.below(2) === 0 ? after : before;
      const beside = side[from]!;
      const partner = beside < 0 ? -1 : chains.neighbourAt(lesson, beside);
      if (partner < 0) return;
      const target = targetBeside(partner, time, side);
      if (target < 0 || target === beside) return;
      chains.begin();
      const first = chains.make(lesson, time, loss, 0);
      if (Number.isNaN(first) || !isBorne(first, loss + mostOfHalf())) {
        chains.undo();
        return;
      }
      chains.keep();
      // The first chain may have taken the partner along.
      if (timeOf[partner] === beside) settle(first + chains.make(partner, target, loss, first), loss);
      else chains.undo();
    },
  };
}

/** The time of the same length, day and weeks right after (1) or before (-1) each time; -1 where there is none. */
function timesBeside(
  { nowhere, length, weekday, weekBits, periodBits }: TimeArrays,
  side: 1 | -1,
): Int32Array {
  const key = (time: number, bits: number) => `${weekday[time]} ${weekBits[time]} ${length[time]} ${bits}`;
  const byPlace = new Map(Array.from({ length: nowhere }, (_, time) => [key(time, periodBits[time]!), time]));
  return Int32Array.from({ length: nowhere + 1 }, (_, time) => {
    const bits = side === 1 ? periodBits[time]! << length[time]! : periodBits[time]! >>> length[time]!;
    return byPlace.get(key(time, bits)) ?? -1;
  });
}
