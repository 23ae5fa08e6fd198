/**
 * One family of cost terms inside the search, with its counters. Times are positions with "no time" as in
 * `time-table.ts`; the two times of a move are different and share no cell. Costs are packed (`constraints/program.ts`).
 */
export type TimeFamily = {
  /** Change of cost when the lesson goes from one time to the other. Changes nothing. */
  readonly move: (lesson: number, from: number, to: number) => number;
  /** Change of cost when two lessons of equal length exchange their times; `first` is at `from`, `second` at `to`. */
  readonly swap: (first: number, second: number, from: number, to: number) => number;
  /** Brings the counters up to date with a move. */
  readonly change: (lesson: number, from: number, to: number) => void;
};

/** A family whose terms are each about a set of lessons. */
export type SetFamily = TimeFamily & {
  /** Packed cost of a set as it is now. */
  readonly costOf: (set: number) => number;
  /**
   * Packed cost that is saved when a lesson goes from a time to nowhere, where one lesson less never costs more (`relax.ts`):
   * then sets that cost nothing now need no look. Where it may cost more, at most so much is saved.
   */
  readonly saved: (lesson: number, from: number) => number;
};
