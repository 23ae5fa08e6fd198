import { type Cost, compareCost, type Solution } from '../timetable/solution.ts';

/**
 * The best solution that several workers have found, in memory that all of them see: a lock, hard and soft cost, whether
 * there is one, then time and room of each lesson. It outlives a worker that dies.
 */
export type SharedBest = Int32Array<SharedArrayBuffer>;

const LOCK = 0;
const HARD = 1;
const SOFT = 2;
const IS_THERE = 3;
const HEAD = 4;
/** A holder copies some kilobytes; one that has not let go by then has died with the lock. */
const PATIENCE_MS = 100;

/** A shared best without a solution. */
export function createSharedBest(lessonCount: number): SharedBest {
  return new Int32Array(new SharedArrayBuffer((HEAD + 2 * lessonCount) * Int32Array.BYTES_PER_ELEMENT));
}

function alone<Result>(shared: SharedBest, act: () => Result): Result {
  const deadline = performance.now() + PATIENCE_MS;
  while (Atomics.compareExchange(shared, LOCK, 0, 1) !== 0 && performance.now() < deadline);
  try {
    return act();
  } finally {
    Atomics.store(shared, LOCK, 0);
  }
}

function costIn(shared: SharedBest): Cost | null {
  return shared[IS_THERE] === 0 ? null : { hard: shared[HARD]!, soft: shared[SOFT]! };
}

/** Offers a solution; it is taken if it is better than the shared one. */
export function offer(shared: SharedBest, cost: Cost, { timeOf, roomOf }: Solution): void {
  alone(shared, () => {
    const present = costIn(shared);
    if (present && compareCost(present, cost) <= 0) return;
    shared[HARD] = cost.hard;
    shared[SOFT] = cost.soft;
    shared[IS_THERE] = 1;
    shared.set(timeOf, HEAD);
    shared.set(roomOf, HEAD + timeOf.length);
  });
}

/** The shared solution if it is better than a cost (any, for null); else null. */
export function betterThan(
  shared: SharedBest,
  cost: Cost | null,
): { readonly cost: Cost; readonly solution: Solution } | null {
  return alone(shared, () => {
    const present = costIn(shared);
    if (!present || (cost && compareCost(present, cost) >= 0)) return null;
    const end = HEAD + (shared.length - HEAD) / 2;
    return {
      cost: present,
      solution: {
        timeOf: Int32Array.from(shared.subarray(HEAD, end)),
        roomOf: Int32Array.from(shared.subarray(end)),
      },
    };
  });
}
