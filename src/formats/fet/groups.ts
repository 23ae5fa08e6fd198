import type { Group } from '../../timetable/problem.ts';
import type { StudentsSet } from './document.ts';

/** The students of a school as groups of the model, and what the file's names for them mean there. */
export type Groups = {
  readonly groups: readonly Group[];
  /** Positions of the groups that together are the students of this name. */
  readonly named: (name: string) => readonly number[] | undefined;
  /** Positions of the undivided groups that are, or lie in, these groups. */
  readonly undivided: (groups: readonly number[]) => Set<number>;
  /** Persons that the file counts under this name. */
  readonly sizeOf: (name: string) => number;
};

/**
 * Makes trees of the sets of students. A set that lies in several others stays in the one that names it first; where
 * another names it, that other's lessons name the undivided groups that it has in common with this one. A set of which
 * all parts lie elsewhere is no group of its own: it would be a person beside those that it consists of.
 */
export function groupsOf(years: readonly StudentsSet[]): Groups {
  const sets = gather(years);
  const groups: Group[] = [];
  const positions = new Map<string, number>();
  const seen = new Set<string>();
  const place = (name: string, parent: number | null): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const { size, parts } = sets.get(name)!;
    const position = groups.push({ id: name, name, parent, size }) - 1;
    for (const part of parts) place(part, position);
    if (parts.size > 0 && groups.length === position + 1) groups.pop();
    else positions.set(name, position);
  };
  for (const { name } of years) place(name, null);

  const below = undividedBelow(groups);
  const known = new Map<string, readonly number[]>();
  return {
    groups,
    undivided: (positions) => new Set(positions.flatMap((position) => below[position]!)),
    sizeOf: (name) => sets.get(name)?.size ?? 0,
    named: (name) => {
      if (!sets.has(name)) return undefined;
      const found =
        known.get(name) ?? cover(groups, below, positions.get(name), undividedIn(sets, name, new Set()));
      known.set(name, found);
      return found;
    },
  };
}

type Gathered = ReadonlyMap<string, { readonly size: number; readonly parts: Set<string> }>;

/** The sets by name, in the order in which they are named first. One may be written out in several places. */
function gather(years: readonly StudentsSet[]): Gathered {
  const sets = new Map<string, { size: number; parts: Set<string> }>();
  const add = ({ name, students, parts }: StudentsSet): void => {
    const set = sets.get(name) ?? { size: students, parts: new Set() };
    sets.set(name, set);
    for (const part of parts) {
      set.parts.add(part.name);
      add(part);
    }
  };
  for (const year of years) add(year);
  return sets;
}

/** Names of the sets without parts in one, itself if it has none, added to `found`. */
function undividedIn(sets: Gathered, name: string, found: Set<string>): Set<string> {
  const { parts } = sets.get(name)!;
  if (parts.size === 0) found.add(name);
  for (const part of parts) undividedIn(sets, part, found);
  return found;
}

/** The undivided groups below each group, itself if it is one. */
function undividedBelow(groups: readonly Group[]): number[][] {
  const parents = new Set(groups.map(({ parent }) => parent));
  const below: number[][] = groups.map(() => []);
  groups.forEach((_, position) => {
    if (parents.has(position)) return;
    for (let above: number | null = position; above !== null; above = groups[above]!.parent) {
      below[above]!.push(position);
    }
  });
  return below;
}

/** Few groups that together have these undivided ones: the set's own group, then the largest that lie wholly in the rest. */
function cover(
  groups: readonly Group[],
  below: readonly (readonly number[])[],
  own: number | undefined,
  leaves: ReadonlySet<string>,
): number[] {
  const covered = new Set(own === undefined ? [] : below[own]);
  const chosen = own === undefined ? [] : [own];
  // A group with one part, which is as large as itself, would say less of whom it is about than that part.
  const ofOnePart = new Set(
    groups.flatMap(({ parent }, part) =>
      parent !== null && below[parent]!.length === below[part]!.length ? [parent] : [],
    ),
  );
  groups.forEach((_, position) => {
    const mine = below[position]!;
    if (
      !ofOnePart.has(position) &&
      mine.every((leaf) => leaves.has(groups[leaf]!.id) && !covered.has(leaf))
    ) {
      for (const leaf of mine) covered.add(leaf);
      chosen.push(position);
    }
  });
  return chosen;
}
