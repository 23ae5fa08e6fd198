import { periodsIn } from '../constraints/day-pattern.ts';
import { type DayProfile, HARD_UNIT, keyOn, type Program } from '../constraints/program.ts';
import { type OpenPeriods, openPeriods } from './open-periods.ts';
import { hardOnly, isHard, keepSets, leastFrom, pick, positionsWhere, unitsOf } from './program-sets.ts';

/**
 * Lessons whose days have costs that further ones of them could mend: hard units by one or two sums over each span of days
 * of what a day counts by its state, a whole number.
 */
export type MendableSet = {
  readonly lessons: readonly number[];
  /** What the state of a day is: the bit set of its taught periods, or the number of lessons that begin on it. */
  readonly by: 'periods' | 'lessons';
  /** Days of a span: one, those of a week, or those of the cycle. */
  readonly span: number;
  readonly sums: readonly MendableSum[];
  /** Units that one further period can mend at most: several where people have the same lessons, and so the same rule. */
  readonly mostMended: number;
  /** Set where the units are periods that have to come, by rules that others count: it costs one unit when they cannot. */
  readonly isTogether?: boolean;
};

/** What is counted, `[day of the week][state]`, and the units by its sum over a span; null where they are that sum. */
export type MendableSum = { readonly counts: readonly Float64Array[]; readonly units: Float64Array | null };

/** Days of a week, weeks of the cycle and open periods of a day. */
export type Shape = { readonly days: number; readonly weeks: number; readonly open: OpenPeriods };

/** The shape of a program's cycle. */
export function shapeOf(program: Program): Shape {
  const { calendar } = program.index.problem;
  return { days: calendar.days.length, weeks: calendar.weeks, open: openPeriods(program) };
}

/** Days of more open periods than this are not looked at: a table of all sets of periods would be too large. */
export const MOST_PERIODS = 16;

/** Hard units by set of periods: the least of all sets that contain it. */
function leastOfSupersets(costs: Float64Array, periods: number): Float64Array {
  const least = costs.slice();
  for (let bit = 1; bit < 2 ** periods; bit <<= 1) {
    for (let taught = 0; taught < least.length; taught++) {
      if ((taught & bit) === 0 && least[taught | bit]! < least[taught]!) least[taught] = least[taught | bit]!;
    }
  }
  return least;
}

/** A value by set of periods, and the least of all sets that contain each. */
export type Table = { readonly values: Float64Array; readonly least: Float64Array };

/** Values by set of open periods for each weekday; one table for all days and terms that have the same key. */
export function tablesByWeekday(
  known: Map<string, Table>,
  keyOf: (weekday: number) => string,
  { days, open }: Shape,
  value: (taught: number, weekday: number) => number,
): Table[] {
  return Array.from({ length: days }, (_, weekday) => {
    const key = keyOf(weekday);
    const before = known.get(key);
    if (before) return before;
    const values = new Float64Array(2 ** open.count);
    for (let i = 0; i < values.length; i++) values[i] = value(open.expand(i), weekday);
    const fresh = { values, least: leastOfSupersets(values, open.count) };
    known.set(key, fresh);
    return fresh;
  });
}

/** Whether values never fall when a period is added. */
export function grows({ values, least }: Table): boolean {
  for (let i = 0; i < values.length; i++) if (values[i] !== least[i]) return false;
  return true;
}

/** Hard units of a day by weekday and set of periods. */
export function profileTables(known: Map<string, Table>, profile: DayProfile, shape: Shape): Table[] {
  const keyOf = (weekday: number): string =>
    profile
      .map(({ term, weight }) => {
        const key = term.counts === 'day' ? keyOn(term, weekday) : term.key;
        return `${key}*${unitsOf(weight)}`;
      })
      .join(' + ');
  return tablesByWeekday(known, keyOf, shape, (taught, weekday) => {
    let sum = 0;
    for (const { term, weight } of profile) {
      const units =
        term.counts === 'day' ? term.deviation(taught, weekday) : periodsIn(term.offending(taught));
      sum += units * unitsOf(weight);
    }
    return sum;
  });
}

/** By how much one further period raises (1) or lowers (-1) a value at most, of values by set of periods. */
function mostChange(tables: readonly Float64Array[], sign: 1 | -1): number {
  let most = 0;
  for (const values of new Set(tables)) {
    for (let bit = 1; bit < values.length; bit <<= 1) {
      for (let taught = 0; taught < values.length; taught++)
        if ((taught & bit) === 0) most = Math.max(most, sign * (values[taught | bit]! - values[taught]!));
    }
  }
  return most;
}

/** By how much the next value is lower at most. */
function mostFall(values: Float64Array): number {
  return values.reduce((most, value, n) => Math.max(most, value - (values[n + 1] ?? value)), 0);
}

function isAbove(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (values[i]! > 0) return true;
  return false;
}

/** Day patterns without what further lessons could mend, which is added to `mendable`. */
export function relaxDays(
  { members, profileOf, profiles }: Program['days'],
  lessonsOf: readonly number[][],
  shape: Shape,
  mendable: MendableSet[],
): Program['days'] {
  const lessonCount = members.start.length - 1;
  const known = new Map<string, Table>();
  const restOf = new Map<Table, Float64Array>();
  const relaxed = profiles.map(
    (whole): { profile: DayProfile; rest: Float64Array[] | null; mostMended: number } => {
      const profile = whole.filter(({ weight }) => isHard(weight));
      if (profile.length === 0 || shape.open.count > MOST_PERIODS)
        return { profile, rest: null, mostMended: 0 };
      const tables = profileTables(known, profile, shape);
      const numbers = [...known.values()];
      const byWeekday = tables.map((table) => `relaxed ${numbers.indexOf(table)}`);
      const deviation = (taught: number, weekday: number): number =>
        tables[weekday]!.least[shape.open.squeeze(taught)]!;
      const term = { key: byWeekday.join(' '), counts: 'day', byWeekday, deviation } as const;
      const rest = tables.every(grows)
        ? null
        : tables.map((table) => {
            const known = restOf.get(table) ?? table.values.map((units, i) => units - table.least[i]!);
            restOf.set(table, known);
            return known;
          });
      return {
        profile: tables.some(({ least }) => isAbove(least)) ? [{ term, weight: HARD_UNIT }] : [],
        rest,
        mostMended: rest === null ? 0 : mostChange(rest, -1),
      };
    },
  );
  lessonsOf.forEach((lessons, set) => {
    const { rest, mostMended } = relaxed[profileOf[set]!]!;
    if (rest === null) return;
    mendable.push({ lessons, by: 'periods', span: 1, sums: [{ counts: rest, units: null }], mostMended });
  });
  const kept = positionsWhere(profileOf.length, (set) => relaxed[profileOf[set]!]!.profile.length > 0);
  return {
    members: keepSets(members, lessonCount, kept),
    profileOf: Int32Array.from(kept, (set) => profileOf[set]!),
    profiles: relaxed.map(({ profile }) => profile),
  };
}

/** Sums over days likewise. */
export function relaxSums(
  { members, term, weight }: Program['sums'],
  lessonsOf: readonly number[][],
  shape: Shape,
  mendable: MendableSet[],
): Program['sums'] {
  const lessonCount = members.start.length - 1;
  const { days, weeks, open } = shape;
  const known = new Map<string, Table>();
  /** The tables of a term, their highest values, and by how much one further period lowers or raises a value at most. */
  type Values = {
    readonly tables: Table[];
    readonly grows: boolean;
    readonly most: number;
    readonly mostOfLeast: number;
    readonly mostFall: number;
    readonly mostRise: number;
  };
  const tablesOf = new Map<string, Values>();
  const mostOf = (tables: readonly Float64Array[]): number =>
    [...new Set(tables)].reduce((high, values) => values.reduce((a, b) => Math.max(a, b), high), 0);
  const valuesOf = (one: (typeof term)[number]) => {
    const before = tablesOf.get(one.key);
    if (before) return before;
    const tables = tablesByWeekday(known, (weekday) => keyOn(one, weekday), shape, one.value);
    const fresh = {
      ...{ tables, grows: tables.every(grows) },
      most: mostOf(tables.map(({ values }) => values)),
      mostOfLeast: mostOf(tables.map(({ least }) => least)),
      mostFall: mostChange(
        tables.map(({ values }) => values),
        -1,
      ),
      mostRise: mostChange(
        tables.map(({ values }) => values),
        1,
      ),
    };
    tablesOf.set(one.key, fresh);
    return fresh;
  };
  const kept: number[] = [];
  const terms: (typeof term)[number][] = [];
  term.forEach((one, set) => {
    if (!isHard(weight[set]!)) return;
    if (open.count > MOST_PERIODS) {
      kept.push(set);
      terms.push(one);
      return;
    }
    const own = valuesOf(one);
    const span = one.span === 'week' ? days : days * weeks;
    const most = span * own.most;
    const deviations = Float64Array.from({ length: most + 1 }, (_, sum) => one.deviation(sum));
    const floor = leastFrom(deviations);
    const rises = deviations.every((units, sum) => units === floor[sum]);
    const relaxedDeviation = own.grows
      ? (sum: number) => floor[Math.min(sum, most)]!
      : rises
        ? one.deviation
        : () => 0;
    const leastSums = Array.from({ length: span * own.mostOfLeast + 1 }, (_, sum) => sum);
    const isLeft = leastSums.some((sum) => relaxedDeviation(sum) > 0);
    if (isLeft) {
      kept.push(set);
      terms.push({
        ...one,
        key: `relaxed ${one.key}`,
        byWeekday: own.tables.map((_, weekday) => `relaxed ${keyOn(one, weekday)}`),
        value: (taught, weekday) => own.tables[weekday]!.least[open.squeeze(taught)]!,
        deviation: relaxedDeviation,
      });
    }
    if (own.grows && rises) return;
    const units = unitsOf(weight[set]!);
    const sums = [
      { counts: own.tables.map(({ values }) => values), units: deviations.map((one) => one * units) },
      {
        counts: own.tables.map(({ least }) => least),
        units: deviations.map((_, sum) => -relaxedDeviation(sum) * units),
      },
    ];
    mendable.push({
      ...{ lessons: lessonsOf[set]!, by: 'periods', span },
      mostMended: Math.max(
        own.mostFall * mostFall(deviations.map((one) => -one * units)),
        own.mostRise * mostFall(deviations.map((one) => one * units)),
      ),
      sums: isLeft ? sums : [sums[0]!],
    });
  });
  return { members: keepSets(members, lessonCount, kept), term: terms, weight: pick(weight, kept) };
}

/** Counts of lessons on days, and of days, likewise. */
export function relaxCounts(
  { members, byLessons, byDays }: Program['counts'],
  lessonsOf: readonly number[][],
  { days }: Shape,
  mendable: MendableSet[],
): Program['counts'] {
  const lessonCount = members.start.length - 1;
  const hardLessons = byLessons.map(hardOnly);
  const hardDays = byDays.map(hardOnly);
  const leastLessons = hardLessons.map(leastFrom);
  const leastDays = hardDays.map(leastFrom);
  lessonsOf.forEach((lessons, set) => {
    const lessonRest = hardLessons[set]!.map((cost, n) => unitsOf(cost - leastLessons[set]![n]!));
    const dayRest = hardDays[set]!.map((cost, n) => unitsOf(cost - leastDays[set]![n]!));
    if (![...lessonRest, ...dayRest].some((units) => units > 0)) return;
    const used = lessonRest.map((_, n) => Math.min(n, 1));
    const eachDay = (counts: Float64Array) => Array.from({ length: days }, () => counts);
    mendable.push({
      ...{ lessons, by: 'lessons', span: days },
      mostMended: mostFall(lessonRest) + mostFall(dayRest),
      sums: [
        { counts: eachDay(lessonRest), units: null },
        { counts: eachDay(used), units: dayRest },
      ],
    });
  });
  const matters = (costs: Float64Array): boolean => costs.some((cost) => cost > 0);
  const kept = positionsWhere(
    byLessons.length,
    (set) => matters(leastLessons[set]!) || matters(leastDays[set]!),
  );
  return {
    members: keepSets(members, lessonCount, kept),
    byLessons: kept.map((set) => leastLessons[set]!),
    byDays: kept.map((set) => leastDays[set]!),
  };
}
