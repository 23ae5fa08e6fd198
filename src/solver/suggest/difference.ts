import type { Finding } from '../../constraints/kind.ts';
import type { KnownRule } from '../../constraints/registry.ts';
import type { Solution } from '../../timetable/solution.ts';
import type { PartProblem } from './part-problem.ts';
import type { Reason } from './place.ts';

/** A violation of a rule that was found in a part of the problem. */
export type Found = {
  /** In the terms of the part. */
  readonly finding: Finding;
  readonly part: PartProblem;
  /** In the terms of the whole problem. */
  readonly lessons: readonly number[];
};

/** What changes in the violations of one rule. */
export type Difference = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  /** Change of the deviation times the weight. */
  readonly change: number;
  readonly breaks: readonly Reason[];
  readonly mends: readonly Reason[];
};

/** Details of a violation that say whose it is, and when; the others are counts. */
const OWNERS = ['teacher', 'group', 'course', 'room'];
const WHEN = ['cell', 'day', 'span', 'week'];

/** The violations of a rule in a part of the problem, with lessons placed as in `solution`, `[lesson of the part]`. */
export function findIn(part: PartProblem, { kind, rule }: KnownRule, solution: Solution): Found[] {
  return kind.violations(part.index, solution, rule).map((finding) => ({
    finding,
    part,
    lessons: finding.lessons.map((lesson) => part.lessons[lesson]!),
  }));
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}

function isSame(a: Found, b: Found): boolean {
  if (a.finding.deviation !== b.finding.deviation || !areEqual(a.lessons, b.lessons)) return false;
  const [one, other] = [a.finding.detail, b.finding.detail];
  for (const name in one) if (one[name] !== other[name]) return false;
  for (const name in other) if (!(name in one)) return false;
  return true;
}

/** Leaves out what two lists have in common. Most of it stands at the same places of both, from either end. */
function unlike(before: readonly Found[], after: readonly Found[]): { gone: Found[]; come: Found[] } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isSame(before[start]!, after[start]!)) start++;
  let end = 0;
  while (end < shorter - start && isSame(before.at(-1 - end)!, after.at(-1 - end)!)) end++;
  const gone = before.slice(start, before.length - end);
  const come = after
    .slice(start, after.length - end)
    .filter((found) => !takeOut(gone, (one) => isSame(one, found)));
  return { gone, come };
}

/** Whether two violations are of the same thing, one before and one after, so that one is the other made worse or less. */
function isOfSameThing(a: Found, b: Found): boolean {
  const [one, other] = [a.finding.detail, b.finding.detail];
  if (![...OWNERS, ...WHEN].every((name) => one[name] === other[name])) return false;
  return OWNERS.some((name) => one[name] !== undefined) || isOneWithin(a.lessons, b.lessons);
}

function isOneWithin(a: readonly number[], b: readonly number[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a];
  return few.every((lesson) => many.includes(lesson));
}

/** Takes out of `list` the first one that fits. */
function takeOut<T>(list: T[], fits: (one: T) => boolean): T | undefined {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

/**
 * Compares the violations of a rule before and after a move. What is in both is left out; what grew is something broken,
 * what shrank is something mended. Both must come from one part of the problem, or else name neither people nor courses,
 * whose positions are those of the part.
 *
 * @param weight of the constraint as the problem states it
 * @returns null when nothing is different
 */
export function differenceOf(
  { kind, rule }: KnownRule,
  weight: number,
  before: readonly Found[],
  after: readonly Found[],
): Difference | null {
  if (before.length === 0 && after.length === 0) return null;
  const { gone, come } = unlike(before, after);
  if (gone.length === 0 && come.length === 0) return null;

  const breaks: Reason[] = [];
  const mends: Reason[] = [];
  let change = 0;

  function add(found: Found, cost: number): void {
    if (cost === 0) return;
    (cost > 0 ? breaks : mends).push({
      constraint: rule.constraint,
      change: cost,
      // Most reasons are never told.
      get sentence() {
        return sentenceOf(found);
      },
      get lessons() {
        return [...new Set(found.lessons)];
      },
    });
  }

  function sentenceOf({ finding, part }: Found): string {
    return kind.sentence(part.index.problem, { ...finding, constraint: rule.constraint }, rule.parameters);
  }

  for (const found of come) {
    const cost = found.finding.deviation * weight;
    change += cost;
    const former = takeOut(gone, (one) => isOfSameThing(one, found));
    if (!former) {
      add(found, cost);
      continue;
    }
    const costBefore = former.finding.deviation * weight;
    change -= costBefore;
    if (cost !== costBefore) add(cost > costBefore ? found : former, cost - costBefore);
    else if (!isOneWithin(former.lessons, found.lessons) && sentenceOf(former) !== sentenceOf(found)) {
      add(found, cost);
      add(former, -costBefore);
    }
  }
  for (const former of gone) {
    const cost = former.finding.deviation * weight;
    change -= cost;
    add(former, -cost);
  }
  if (change === 0 && breaks.length === 0) return null;
  return { constraint: rule.constraint, change, breaks, mends };
}
