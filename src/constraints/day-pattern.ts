/** Sets of periods of one day as bit sets, bit 0 for the first period. */

/** How many periods are in the set. */
export function periodsIn(taught: number): number {
  let count = 0;
  for (let rest = taught; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Free periods between the first and the last one that is taught. */
export function gapsIn(taught: number): number {
  if (taught === 0) return 0;
  const first = 31 - Math.clz32(taught & -taught);
  const last = 31 - Math.clz32(taught);
  return last - first + 1 - periodsIn(taught);
}

/** The taught periods with none taught right before and right after. */
export function isolatedIn(taught: number): number {
  return taught & ~(taught << 1) & ~(taught >>> 1);
}
