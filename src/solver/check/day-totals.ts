import { periodsIn } from '../../constraints/day-pattern.ts';
import { span, spansWithin } from './domains.ts';
import type { TermOf } from './hard-terms.ts';

/** Whole numbers from 0 on as a set of bits: bit n for n. */
export type Totals = bigint;

/** One day of somebody, as bit sets of periods. */
export type OpenDay = {
  readonly weekday: number;
  /** Those that may be taught. */
  readonly open: number;
  /** Those that locked lessons take. */
  readonly locked: number;
  /** Those in which a lesson of the asked length may begin. */
  readonly starts: number;
};

/** Finds out how many lessons of a length the days of somebody may have, or periods where the length is 1. */
export type DayTotals = (
  days: readonly OpenDay[],
  length: number,
  dayTerms: readonly TermOf<'day'>[],
  sumTerms: readonly TermOf<'day-sum'>[],
) => Totals;

/** The numbers that a day may count, up to 30, as bits, by what a rule on the week counts in it. */
type DayOptions = ReadonlyMap<number, number>;

/** Up to this many free periods all sets of taught periods of a day are tried: 4,096. */
const MOST_TRIED = 12;
/** Up to this many periods a day what a rule says of each set of them is kept in a table. */
const MOST_KEPT = 14;
const UNKNOWN = -1;
/** Kinds which look at nothing but the number of periods that are taught. */
const COUNTING_KINDS = new Set(['lessons-per-day', 'lessons-per-week', 'days-per-week']);

/**
 * A finder for one problem, which remembers what rules say and days that are alike.
 *
 * @param periods periods of a day
 * @param kindOf kind of a constraint by its position
 */
export function dayTotals(periods: number, kindOf: (constraint: number) => string): DayTotals {
  const counts = ({ constraint }: { constraint: number }) => COUNTING_KINDS.has(kindOf(constraint));
  const tables = new Map<string, Int16Array>();
  const known = new Map<string, DayOptions>();

  /** A small number of each set of taught periods, looked up where it was asked before. */
  function tabled(key: string, of: (taught: number) => number): (taught: number) => number {
    if (periods > MOST_KEPT) return of;
    const table = tables.get(key) ?? new Int16Array(2 ** periods).fill(UNKNOWN);
    tables.set(key, table);
    return (taught) => {
      if (table[taught] === UNKNOWN) table[taught] = of(taught);
      return table[taught]!;
    };
  }

  function isWrong({ term }: TermOf<'day'>, weekday: number): (taught: number) => number {
    if (term.counts === 'lessons')
      return tabled(`day ${term.key}`, (taught) => Number(term.offending(taught) !== 0));
    const on = term.byWeekday ? weekday : 0;
    return tabled(`day ${term.key} ${on}`, (taught) => Number(term.deviation(taught, on) !== 0));
  }

  function worthOf({ term }: TermOf<'day-sum'>, weekday: number): (taught: number) => number {
    const on = term.byWeekday ? weekday : 0;
    return tabled(`sum ${term.key} ${on}`, (taught) => term.value(taught, on));
  }

  function optionsOf(
    day: OpenDay,
    length: number,
    dayTerms: readonly TermOf<'day'>[],
    sum: TermOf<'day-sum'> | null,
  ): DayOptions {
    const { weekday, open, locked, starts } = day;
    const terms = dayTerms.map(({ term }) => term.key).join('|');
    const key = `${weekday} ${open} ${locked} ${length} ${starts} ${terms} ${sum?.term.key}`;
    const before = known.get(key);
    if (before) return before;
    const isTried = triesAll(day);
    const faults = (isTried ? dayTerms : dayTerms.filter(counts)).map((term) => isWrong(term, weekday));
    const worth = sum !== null && (isTried || counts(sum)) ? worthOf(sum, weekday) : () => 0;
    const options = new Map<number, number>();
    const add = (taught: number, count: number): void => {
      for (const fault of faults) if (fault(taught) !== 0) return;
      const value = worth(taught);
      options.set(value, (options.get(value) ?? 0) | (1 << count));
    };
    if (isTried) addEveryPattern(day, length, add);
    else addSomePatterns(day, length, add);
    known.set(key, options);
    return options;
  }

  return (days, length, dayTerms, sumTerms) => {
    const limits = sumTerms.length === 0 ? [null] : sumTerms;
    const areAllTried = days.every(triesAll);
    return limits
      .map((sum) => {
        const reached = days.reduce(
          (so, day) => followedBy(so, optionsOf(day, length, dayTerms, sum)),
          new Map([[0, 1n]]),
        );
        const judges = sum !== null && (areAllTried || counts(sum));
        const isKept = (worth: number) => !judges || sum.term.deviation(worth) === 0;
        return [...reached].reduce((all, [worth, totals]) => (isKept(worth) ? all | totals : all), 0n);
      })
      .reduce((all, totals) => all & totals);
  };
}

function triesAll({ open, locked }: OpenDay): boolean {
  return periodsIn(open & ~locked) <= MOST_TRIED;
}

/** All sets of open periods with the locked ones among them. */
function addEveryPattern(
  { open, locked, starts }: OpenDay,
  length: number,
  add: (taught: number, count: number) => void,
): void {
  const free = open & ~locked;
  for (let some = free; ; some = (some - 1) & free) {
    const taught = some | locked;
    add(taught, length === 1 ? periodsIn(taught) : spansWithin(taught, starts, length));
    if (some === 0) return;
  }
}

/** One set for each number of periods, for those who only look at the number, with the most that so many may count. */
function addSomePatterns(
  { open, locked, starts }: OpenDay,
  length: number,
  add: (taught: number, count: number) => void,
): void {
  const most = spansWithin(open, starts, length);
  for (let periods = periodsIn(locked); periods <= periodsIn(open | locked); periods++) {
    add(span(0, periods), length === 1 ? periods : Math.min(most, Math.floor(periods / length)));
  }
}

function followedBy(before: ReadonlyMap<number, Totals>, day: DayOptions): Map<number, Totals> {
  const after = new Map<number, Totals>();
  for (const [worth, totals] of before) {
    for (const [more, counts] of day) {
      let sum = after.get(worth + more) ?? 0n;
      for (let count = 0; counts >> count !== 0; count++) {
        if ((counts >> count) & 1) sum |= totals << BigInt(count);
      }
      after.set(worth + more, sum);
    }
  }
  return after;
}

/** The sums of a number of the one set and one of the other. */
export function sums(some: Totals, others: Totals): Totals {
  let all = 0n;
  for (let rest = others, shift = 0n; rest !== 0n; rest >>= 1n, shift++) {
    if (rest & 1n) all |= some << shift;
  }
  return all;
}

/** The greatest number of a set, or -1 of the empty one. */
export function greatest(totals: Totals): number {
  return totals === 0n ? -1 : totals.toString(2).length - 1;
}

/** The least number of a set that is greater than one. */
export function leastBeyond(totals: Totals, number: number): number {
  const beyond = totals >> BigInt(number + 1);
  return number + greatest(beyond & -beyond) + 1;
}
