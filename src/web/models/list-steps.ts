import { diffArrays } from 'diff';
import type { RedrawnList } from '../../../views/components/list-partials.tsx';

/** How a list becomes another one, and what stays, by its positions in both. */
export type ListSteps = RedrawnList & {
  readonly stays: readonly { readonly before: number; readonly after: number }[];
};

/** The fewest entries that go and come between two lists. */
export function stepsBetween<Entry>(
  before: readonly Entry[],
  after: readonly Entry[],
  isSame: (one: Entry, other: Entry) => boolean,
): ListSteps {
  const gone: number[] = [];
  const stays: { before: number; after: number }[] = [];
  const come: { after: number | null; entries: number[] }[] = [];
  let [then, now] = [0, 0];
  for (const { added, removed, count } of diffArrays([...before], [...after], { comparator: isSame })) {
    const positions = Array.from({ length: count }, (_, i) => i);
    if (removed) {
      gone.push(...positions.map((i) => then + i));
      then += count;
    } else if (added) {
      const last = stays.at(-1)?.before ?? null;
      const entries = positions.map((i) => now + i);
      const same = come.at(-1);
      if (same?.after === last) same.entries.push(...entries);
      else come.push({ after: last, entries });
      now += count;
    } else {
      stays.push(...positions.map((i) => ({ before: then + i, after: now + i })));
      then += count;
      now += count;
    }
  }
  return { gone, come, stays };
}
