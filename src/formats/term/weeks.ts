const MOST_WEEKS = 30;

/** Positions of the weeks of a bit set, from 0. */
export function weeksOf(bits: number): number[] {
  return Array.from({ length: MOST_WEEKS }, (_, week) => week).filter((week) => (bits >> week) & 1);
}

/** The bit set of weeks by their positions. */
export function bitsOf(weeks: readonly number[]): number {
  return weeks.reduce((bits, week) => bits | (1 << week), 0);
}
