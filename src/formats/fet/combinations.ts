/** Most combinations of one virtual room that become rooms of the problem. */
const MOST_COMBINATIONS = 64;
/** Most combinations that are counted beyond. */
const MOST_COUNTED = 2000;
/** Most choices of one room that are tried: sets that have little but the same rooms could be tried for ever. */
const MOST_TRIED = 50_000;
/** Most sets of one virtual room; those of real schools have a handful. */
const MOST_SETS = 200;

/** How many choices of one room may still be tried for all virtual rooms of a file together. */
export type Effort = { left: number };

/** What is enough for every real file by far. */
export function effortOfFile(): Effort {
  return { left: 5_000_000 };
}

/** One room out of each set, all different; in the order of the sets. */
export type Combination = readonly string[];

/** The combinations that sets of rooms allow; those of the same rooms are one. */
export type Combinations = {
  readonly chosen: readonly Combination[];
  /** How many there are, or null where they are too many to be counted. */
  readonly total: number | null;
};

/** Goes through the combinations until it is told to stop; tells whether it came to the end. */
type Walk = (visit: (combination: Combination) => 'on' | 'stop') => boolean;

function walk(
  sets: readonly (readonly string[])[],
  before: (a: string, b: string) => number,
  effort: Effort,
): Walk {
  // The set with the fewest rooms first: where there is no way on, that is soon known.
  const order = [...sets.keys()].sort((a, b) => sets[a]!.length - sets[b]!.length || a - b);
  return (visit) => {
    const taken = new Array<string>(sets.length);
    const used = new Set<string>();
    const inOrder = sets.map((set) => [...new Set(set)].sort(before));
    let tried = 0;
    let isOver = false;

    function choose(at: number): void {
      const set = order[at];
      if (set === undefined) {
        isOver = visit([...taken]) === 'stop';
        return;
      }
      for (const room of inOrder[set]!) {
        if (used.has(room)) continue;
        isOver ||= ++tried > MOST_TRIED || effort.left-- <= 0;
        taken[set] = room;
        used.add(room);
        if (!isOver) choose(at + 1);
        used.delete(room);
        if (isOver) return;
      }
    }

    choose(0);
    return !isOver;
  };
}

function keyOf(combination: Combination): string {
  return JSON.stringify([...combination].sort());
}

/** The way in which sets of rooms give exactly these rooms, one each; null where they do not. */
export function arranged(
  sets: readonly (readonly string[])[],
  rooms: readonly string[],
  effort = effortOfFile(),
): Combination | null {
  if (new Set(rooms).size !== sets.length) return null;
  const among = sets.map((set) => set.filter((room) => rooms.includes(room)));
  let found: Combination | null = null;
  walk(
    among,
    () => 0,
    effort,
  )((combination) => {
    found = combination;
    return 'stop';
  });
  return found;
}

/**
 * Chooses combinations out of sets of rooms: all of them, where these are not too many; else first those that must be among
 * them, then each time one of the rooms that were chosen least so far, so that lessons at the same time find different rooms.
 *
 * @param wanted rooms of combinations that must be among them; those that the sets do not give are passed over
 */
export function combinationsOf(
  sets: readonly (readonly string[])[],
  wanted: readonly (readonly string[])[],
  effort = effortOfFile(),
): Combinations {
  if (sets.length === 0) return { chosen: [], total: 0 };
  if (sets.length > MOST_SETS) return { chosen: [], total: null };
  const uses = new Map<string, number>();
  const known = new Set<string>();
  const chosen: Combination[] = [];
  const keep = (combination: Combination): void => {
    if (known.has(keyOf(combination))) return;
    known.add(keyOf(combination));
    chosen.push(combination);
    for (const room of combination) uses.set(room, (uses.get(room) ?? 0) + 1);
  };
  for (const rooms of wanted) {
    const own = arranged(sets, rooms, effort);
    if (own) keep(own);
  }
  const leastUsed = walk(sets, (a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0), effort);
  while (chosen.length < MOST_COMBINATIONS) {
    const before = chosen.length;
    leastUsed((combination) => {
      if (known.has(keyOf(combination))) return 'on';
      keep(combination);
      return 'stop';
    });
    if (chosen.length === before) break;
  }
  return { chosen, total: countOf(sets, effort) };
}

function countOf(sets: readonly (readonly string[])[], effort: Effort): number | null {
  const found = new Set<string>();
  const isAll = walk(
    sets,
    () => 0,
    effort,
  )((combination) => {
    found.add(keyOf(combination));
    return found.size > MOST_COUNTED ? 'stop' : 'on';
  });
  return isAll ? found.size : null;
}
