import { periodsIn } from '../constraints/day-pattern.ts';
import { type DayProfile, type DaySum, keyOn, type Program } from '../constraints/program.ts';
import { isHard, listsOf } from './program-sets.ts';
import { grows, type MendableSet, MOST_PERIODS, type Shape, type Table } from './relax-days.ts';

/** What a week of some lessons has to be like by all its rules together. */
type Rules = {
  readonly lessons: readonly number[];
  readonly profile: DayProfile;
  /** Sums that have to be 0. */
  readonly none: readonly DaySum[];
  /** A sum that may be as much as `most`. */
  readonly some: { readonly sum: DaySum; readonly most: number } | null;
};

/** More periods than anybody has. */
const NEVER = 999;

/**
 * For sets of lessons with several rules on their days that further lessons could mend: the periods that have to come so
 * that no day breaks any of them. Each rule by itself may need no more than are missing, and all together may: a group
 * with a free period on one day and a late start on another needs two.
 */
export function relaxTogether(program: Program, shape: Shape): MendableSet[] {
  if (shape.periods > MOST_PERIODS) return [];
  const tables = ruleTables(shape);
  const open = openPeriods(program, shape);
  const known = new Map<string, Float64Array>();
  const needFor = (wanted: readonly Table[], keys: readonly string[], periods: number): Float64Array => {
    const key = [periods, ...keys].join(' & ');
    const need = known.get(key) ?? needOf(wanted, periods, 2 ** shape.periods);
    known.set(key, need);
    return need;
  };
  return rulesByLessons(program, shape, tables).map((rules) => {
    const needs = Array.from({ length: shape.days }, (_, weekday) => {
      const periods = rules.lessons.reduce((all, lesson) => all | open[lesson]![weekday]!, 0);
      const { keys, needed, some } = tables.of(rules, weekday);
      const all = needFor(needed, keys, periods);
      if (!some) return { all, more: all };
      return { all, more: needFor([...needed, some.table], [...keys, some.key], periods) };
    });
    const most = rules.some?.most ?? 0;
    const beyond = Float64Array.from({ length: shape.days + 1 }, (_, count) => Math.max(0, count - most));
    const dearer = needs.map(({ all, more }) =>
      all.map((periods, taught) => Number(more[taught]! > periods)),
    );
    return {
      ...{ lessons: rules.lessons, by: 'periods', span: shape.days, isTogether: true },
      sums: [
        { counts: needs.map(({ all }) => all), units: null },
        ...(rules.some ? [{ counts: dearer, units: beyond }] : []),
      ],
    };
  });
}

/** The periods in which each lesson may be, as bit sets, `[lesson][day of the week]`. */
function openPeriods({ index, allowedTimes }: Program, { days }: Shape): Int32Array[] {
  const { times } = index.problem;
  return allowedTimes.map((own) => {
    const open = new Int32Array(days);
    for (const time of own) {
      const { day, start, length } = times[time]!;
      open[day]! |= (2 ** length - 1) << start;
    }
    return open;
  });
}

/**
 * Periods that have to come to each set of taught ones, at least, until all tables are 0; `NEVER` where that cannot be, and
 * 0 where one of them says so already.
 */
function needOf(tables: readonly Table[], open: number, size: number): Float64Array {
  const need = new Float64Array(size);
  for (let taught = size - 1; taught >= 0; taught--) {
    if (tables.every(({ values }) => values[taught] === 0)) continue;
    let least = NEVER;
    for (let rest = open & ~taught; rest !== 0; rest &= rest - 1)
      least = Math.min(least, need[taught | (rest & -rest)]! + 1);
    need[taught] = least;
  }
  for (let taught = 0; taught < size; taught++) {
    if (need[taught]! < NEVER) continue;
    need[taught] = tables.some(({ least }) => least[taught]! > 0) ? 0 : NEVER;
  }
  return need;
}

/** Tables of rules by set of taught periods, each made once. */
function ruleTables({ periods, days }: Shape) {
  const known = new Map<string, Table>();
  function table(key: string, value: (taught: number) => number): Table {
    const before = known.get(key);
    if (before) return before;
    const values = Float64Array.from({ length: 2 ** periods }, (_, taught) => value(taught));
    const least = values.slice();
    for (let bit = 1; bit < least.length; bit <<= 1)
      for (let taught = 0; taught < least.length; taught++)
        if ((taught & bit) === 0) least[taught] = Math.min(least[taught]!, least[taught | bit]!);
    const fresh = { values, least };
    known.set(key, fresh);
    return fresh;
  }
  const ofSum = (sum: DaySum, weekday: number) =>
    table(`sum ${keyOn(sum, weekday)}`, (taught) => sum.value(taught, weekday));
  const keyOfProfile = (profile: DayProfile, weekday: number): string =>
    profile.map(({ term }) => (term.counts === 'day' ? keyOn(term, weekday) : term.key)).join(' + ');
  /** All together, as they are counted where no further lesson can mend them. */
  const ofProfile = (profile: DayProfile, weekday: number) =>
    table(`days ${keyOfProfile(profile, weekday)}`, (taught) =>
      profile.reduce((sum, { term }) => {
        const units =
          term.counts === 'day' ? term.deviation(taught, weekday) : periodsIn(term.offending(taught));
        return sum + Math.max(0, units);
      }, 0),
    );
  const weekdays = Array.from({ length: days }, (_, weekday) => weekday);
  return {
    ofSum,
    ofProfile,
    /** Whether more periods make no day better. */
    grow: (tableOn: (weekday: number) => Table): boolean => weekdays.map(tableOn).every(grows),
    /** The tables that have to be 0 on a day of the week, their keys, and the one that may be more on some days. */
    of: (rules: Rules, weekday: number) => {
      const { profile, none, some } = rules;
      return {
        keys: [keyOfProfile(profile, weekday), ...none.map((sum) => `sum ${keyOn(sum, weekday)}`)],
        needed: [ofProfile(profile, weekday), ...none.map((sum) => ofSum(sum, weekday))],
        some: some && { key: `sum ${keyOn(some.sum, weekday)}`, table: ofSum(some.sum, weekday) },
      };
    },
  };
}

/** The rules of each set of lessons that has several which further lessons could mend. */
function rulesByLessons(
  { days, sums, timeRow }: Program,
  shape: Shape,
  tables: ReturnType<typeof ruleTables>,
): Rules[] {
  const lessonsOfDays = listsOf(days.members, timeRow.length, days.profileOf.length);
  const lessonsOfSums = listsOf(sums.members, timeRow.length, sums.term.length);
  type Draft = {
    lessons: readonly number[];
    profile: DayProfile;
    none: DaySum[];
    some: Rules['some'];
    mendable: number;
  };
  const drafts = new Map<string, Draft>();
  const draftOf = (lessons: readonly number[]): Draft => {
    const key = lessons.join();
    const draft = drafts.get(key) ?? { lessons, profile: [], none: [], some: null, mendable: 0 };
    drafts.set(key, draft);
    return draft;
  };
  lessonsOfDays.forEach((lessons, set) => {
    const profile = days.profiles[days.profileOf[set]!]!.filter(({ weight }) => isHard(weight));
    if (profile.length === 0) return;
    const draft = draftOf(lessons);
    draft.profile = profile;
    draft.mendable += profile.filter(
      (one) => !tables.grow((weekday) => tables.ofProfile([one], weekday)),
    ).length;
  });
  sums.term.forEach((sum, set) => {
    if (!isHard(sums.weight[set]!) || (sum.span === 'cycle' && shape.weeks > 1)) return;
    if (tables.grow((weekday) => tables.ofSum(sum, weekday))) return;
    const most = mostFree(sum);
    if (most === null) return;
    const draft = draftOf(lessonsOfSums[set]!);
    draft.mendable++;
    if (most === 0) draft.none.push(sum);
    else draft.some ??= { sum, most };
  });
  return [...drafts.values()].filter(({ mendable }) => mendable > 1);
}

/** The greatest sum that costs nothing, where all smaller ones cost nothing too and all greater ones do; otherwise null. */
function mostFree({ deviation }: DaySum): number | null {
  const reach = 64;
  let most = -1;
  while (most < reach && deviation(most + 1) === 0) most++;
  if (most < 0 || most === reach) return null;
  for (let sum = most + 1; sum <= reach; sum++) if (deviation(sum) === 0) return null;
  return most;
}
