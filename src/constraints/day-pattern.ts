/** Sets of periods of one day as bit sets, bit 0 for the first period. */

/** How many periods are in the set. */
export function periodsIn(taught: number): number {
  let count = 0;
  for (let rest = taught; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Position of the first period of a set that has one. */
export function firstIn(taught: number): number {
  return 31 - Math.clz32(taught & -taught);
}

/** Position of the last period of a set that has one. */
export function lastIn(taught: number): number {
  return 31 - Math.clz32(taught);
}

/** The periods from one to another, both included. */
export function periodsFrom(from: number, to: number): number {
  return ((1 << (to - from + 1)) - 1) << from;
}

/** Periods from the first to the last one that is taught. */
export function spanOf(taught: number): number {
  return taught === 0 ? 0 : lastIn(taught) - firstIn(taught) + 1;
}

/**
 * Free periods between the first and the last one that is taught.
 *
 * @param closed periods that are no gap when they are free
 */
export function gapsIn(taught: number, closed = 0): number {
  if (taught === 0) return 0;
  return periodsIn(periodsFrom(firstIn(taught), lastIn(taught)) & ~taught & ~closed);
}

/** The first taught periods up to the first free one after them. */
export function firstRunIn(taught: number): number {
  return taught & ~(taught + (taught & -taught));
}

/** The taught periods with none taught right before and right after. */
export function isolatedIn(taught: number): number {
  return taught & ~(taught << 1) & ~(taught >>> 1);
}
