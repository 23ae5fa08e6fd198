import type { CheckFacts } from './facts.ts';

/** Lessons that exclude the same others and each other; they are in the same cliques. */
type Twins = { readonly lessons: readonly number[]; readonly periods: number; readonly cells: number };

/**
 * Sets of lessons of which every two exclude each other and that are nobody's own, as far as a greedy search finds them:
 * from each lesson on it takes in whoever excludes all so far, once those with the most in common first, once those with
 * the fewest cells.
 */
export function cliquesOf(facts: CheckFacts): number[][] {
  const { index, conflicts, people } = facts;
  const twins = twinsOf(facts);
  const count = twins.length;
  const near: number[][] = twins.map(() => []);
  const areNear = new Uint8Array(count * count);
  twins.forEach(({ lessons: [own] }, i) => {
    for (let j = 0; j < count; j++) {
      if (i === j || !conflicts.areApart(own!, twins[j]!.lessons[0]!)) continue;
      near[i]!.push(j);
      areNear[i * count + j] = 1;
    }
  });
  const isAnyNarrow = twins.some(({ cells }) => cells < index.cellCount / 2);
  /** Periods of those that are near to a seed and to each of these; what counts is the order. */
  const shared = new Float64Array(count);

  function grow(seed: number, order: readonly number[]): number[] {
    const clique = [seed];
    for (const other of order) {
      let fits = true;
      for (const one of clique) fits &&= areNear[one * count + other] === 1;
      if (fits) clique.push(other);
    }
    return clique.sort((a, b) => a - b);
  }

  const found = new Map<string, readonly number[]>();
  near.forEach((candidates, seed) => {
    for (const one of candidates) {
      let periods = 0;
      for (const other of candidates)
        if (areNear[one * count + other] === 1) periods += twins[other]!.periods;
      shared[one] = periods;
    }
    const cliques = [
      grow(
        seed,
        candidates.toSorted((a, b) => shared[b]! - shared[a]!),
      ),
    ];
    if (isAnyNarrow) {
      cliques.push(
        grow(
          seed,
          candidates.toSorted((a, b) => twins[a]!.cells - twins[b]!.cells),
        ),
      );
    }
    for (const clique of cliques) found.set(clique.join(), clique);
  });
  const owners = ownersOf(twins, people);
  return [...found.values()]
    .filter(
      (clique) => !owners[clique[0]!]!.some((owner) => clique.every((one) => owners[one]!.includes(owner))),
    )
    .map((clique) => clique.flatMap((one) => [...twins[one]!.lessons]).sort((a, b) => a - b));
}

/** The people whose lessons some twins are, by position. */
function ownersOf(twins: readonly Twins[], people: CheckFacts['people']): number[][] {
  const ownersOfLesson = new Map<number, number[]>();
  people.forEach(({ required }, person) => {
    for (const lesson of required) {
      const known = ownersOfLesson.get(lesson);
      if (known) known.push(person);
      else ownersOfLesson.set(lesson, [person]);
    }
  });
  return twins.map(({ lessons: [lesson] }) => ownersOfLesson.get(lesson!) ?? []);
}

function twinsOf({ problem, conflicts, needsTime, domains }: CheckFacts): Twins[] {
  const byFingerprint = new Map<string, number[]>();
  problem.lessons.forEach((_, lesson) => {
    if (!needsTime[lesson] || domains[lesson]!.times.length === 0) return;
    // With itself among those that it excludes, a lesson looks like those that it excludes and is like.
    const row = conflicts.rows[lesson]!.slice();
    row[lesson >>> 5]! |= 1 << (lesson & 31);
    const key = row.join();
    const known = byFingerprint.get(key);
    if (known) known.push(lesson);
    else byFingerprint.set(key, [lesson]);
  });
  return [...byFingerprint.values()].map((lessons) => ({
    lessons,
    periods: lessons.reduce((sum, lesson) => sum + problem.lessons[lesson]!.length, 0),
    cells: Math.min(...lessons.map((lesson) => domains[lesson]!.cells.length)),
  }));
}
