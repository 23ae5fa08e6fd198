/**
 * Takes as much out of some items as a test allows, in halves first: what is left passes the test, and of what is left
 * nothing could be taken out by itself. Items that come first are tried first.
 *
 * @param passes whether these items are enough; it holds of all of them.
 * @example shrink([3, 5, 8], (kept) => kept.includes(5)) // [5]
 */
export function shrink<Item>(
  items: readonly Item[],
  passes: (kept: readonly Item[]) => boolean,
): readonly Item[] {
  let kept = items;
  const tryWithout = (chunk: readonly Item[]): void => {
    if (chunk.length === 0) return;
    const dropped = new Set(chunk);
    const without = kept.filter((item) => !dropped.has(item));
    if (passes(without)) {
      kept = without;
      return;
    }
    if (chunk.length === 1) return;
    const middle = Math.ceil(chunk.length / 2);
    tryWithout(chunk.slice(0, middle));
    tryWithout(chunk.slice(middle));
  };
  const middle = Math.ceil(items.length / 2);
  tryWithout(items.slice(0, middle));
  tryWithout(items.slice(middle));
  return kept;
}
