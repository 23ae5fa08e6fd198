/** Order of texts by code units, which is the same everywhere. */
export function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Data with the fields of its records in order, to any depth; lists stay as they are, and fields that are undefined go. */
export function sortedFields(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedFields);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => inOrder(one, other)).map(([key, field]) => [key, sortedFields(field)]),
  );
}
