type SetDelta = (set: number, from: number, to: number) => number;

/**
 * Change of the sets of two lessons that exchange their times: those that hold both are as before. The sets of a lesson
 * are ascending.
 */
export function swapBySets(
  start: Int32Array,
  of: Int32Array,
  setDelta: SetDelta,
  first: number,
  second: number,
  from: number,
  to: number,
): number {
  const i = start[first]!;
  const j = start[second]!;
  // Mostly each is in one, and what is short is made part of whoever calls it.
  if (start[first + 1] !== i + 1 || start[second + 1] !== j + 1)
    return swapByManySets(start, of, setDelta, first, second, from, to);
  return of[i] === of[j] ? 0 : setDelta(of[i]!, from, to) + setDelta(of[j]!, to, from);
}

function swapByManySets(
  start: Int32Array,
  of: Int32Array,
  setDelta: SetDelta,
  first: number,
  second: number,
  from: number,
  to: number,
): number {
  let delta = 0;
  let i = start[first]!;
  let j = start[second]!;
  const endFirst = start[first + 1]!;
  const endSecond = start[second + 1]!;
  while (i < endFirst || j < endSecond) {
    const a = i < endFirst ? of[i]! : 0x7fffffff;
    const b = j < endSecond ? of[j]! : 0x7fffffff;
    if (a <= b) i++;
    if (b <= a) j++;
    if (a < b) delta += setDelta(a, from, to);
    else if (b < a) delta += setDelta(b, to, from);
  }
  return delta;
}
