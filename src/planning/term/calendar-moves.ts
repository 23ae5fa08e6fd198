/** New positions of days or periods by their old ones; null for those that are gone. */
export type Moves = readonly (number | null)[];

/**
 * Where the days or periods of a calendar went, by their names. What has a new name is taken to be the one that stood there,
 * unless there are more or fewer of them now.
 */
export function movesOf(before: readonly string[], after: readonly string[]): Moves {
  const known = new Set(before);
  /** Where a name stands now: of several with one name the first is the first, the second the second. */
  const places = Map.groupBy(after.keys(), (at) => after[at]!);
  return before.map((name, position) => {
    const own = places.get(name);
    if (own) return own.shift() ?? null;
    const isRenamed = before.length === after.length && !known.has(after[position]!);
    return isRenamed ? position : null;
  });
}
