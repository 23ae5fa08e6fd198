/** How long may still be searched. */
export type Budget = {
  /** Whether the time is over, or the end was asked for. */
  readonly isOver: () => boolean;
  /** Seconds that are left, at least 0. */
  readonly left: () => number;
  /** A budget within this one: it ends with it, or after so many seconds. */
  readonly within: (seconds: number) => Budget;
};

/** A budget of so many seconds from now on. */
export function createBudget(seconds: number, isStopped: () => boolean): Budget {
  const endsAt = performance.now() + seconds * 1000;
  const left = () => Math.max(0, (endsAt - performance.now()) / 1000);
  const isOver = () => left() === 0 || isStopped();
  return { isOver, left, within: (most) => createBudget(Math.min(most, left()), isStopped) };
}
