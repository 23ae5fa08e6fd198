import { periodsIn } from '../constraints/day-pattern.ts';
import { type DayProfile, HARD_UNIT, type Program } from '../constraints/program.ts';
import { hardOnly, isHard, keepSets, leastFrom, pick, positionsWhere, unitsOf } from './program-sets.ts';

/** Lessons whose days have costs that further ones of them could mend. */
export type MendableSet = {
  readonly lessons: readonly number[];
  /**
   * Hard units that could be mended.
   *
   * @param taught bit sets of the taught periods, those of this set from `first` on, by day of the cycle
   * @param lessonsOn lessons that begin on each day, likewise
   */
  readonly units: (taught: Int32Array, lessonsOn: Int32Array, first: number) => number;
};

/** Days of a week, weeks of the cycle and periods of a day. */
export type Shape = { readonly days: number; readonly weeks: number; readonly periods: number };

/** Days of more periods than this are not looked at: a table of all sets of periods would be too large. */
const MOST_PERIODS = 14;

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

/** Values by set of periods for each weekday: one table for all of them where the weekday makes no difference. */
function tablesByWeekday(
  byWeekday: boolean,
  { days, periods }: Shape,
  value: (taught: number, weekday: number) => number,
): Float64Array[] {
  const tables: Float64Array[] = [];
  for (let weekday = 0; weekday < (byWeekday ? days : 1); weekday++) {
    const table = new Float64Array(2 ** periods);
    for (let taught = 0; taught < table.length; taught++) table[taught] = value(taught, weekday);
    tables.push(table);
  }
  return Array.from({ length: days }, (_, weekday) => tables[byWeekday ? weekday : 0]!);
}

/** The same of other tables, made once for each that is different. */
function eachTable(
  tables: readonly Float64Array[],
  make: (table: Float64Array, weekday: number) => Float64Array,
): Float64Array[] {
  const made = new Map<Float64Array, Float64Array>();
  return tables.map((table, weekday) => {
    const known = made.get(table) ?? make(table, weekday);
    made.set(table, known);
    return known;
  });
}

/** Hard units of a day by weekday and set of periods. */
function profileTables(profile: DayProfile, shape: Shape): Float64Array[] {
  const byWeekday = profile.some(({ term }) => term.counts === 'day' && term.byWeekday === true);
  return tablesByWeekday(byWeekday, shape, (taught, weekday) => {
    let sum = 0;
    for (const { term, weight } of profile) {
      const units =
        term.counts === 'day' ? term.deviation(taught, weekday) : periodsIn(term.offending(taught));
      sum += units * unitsOf(weight);
    }
    return sum;
  });
}

function difference(table: Float64Array, from: Float64Array): Float64Array {
  const result = table.slice();
  for (let i = 0; i < result.length; i++) result[i]! -= from[i]!;
  return result;
}

function isAbove(tables: readonly Float64Array[]): boolean {
  return [...new Set(tables)].some((table) => table.some((value) => value > 0));
}

/** Day patterns without what further lessons could mend, which is added to `mendable`. */
export function relaxDays(
  { members, profileOf, profiles }: Program['days'],
  lessonsOf: readonly number[][],
  shape: Shape,
  mendable: MendableSet[],
): Program['days'] {
  const lessonCount = members.start.length - 1;
  const hard = profiles.map((profile) => profile.filter(({ weight }) => isHard(weight)));
  const keepAsTheyAre = shape.periods > MOST_PERIODS;
  const relaxed = hard.map(
    (profile, position): { profile: DayProfile; rest: readonly Float64Array[] | null } => {
      if (profile.length === 0 || keepAsTheyAre) return { profile, rest: null };
      const tables = profileTables(profile, shape);
      const least = eachTable(tables, (table) => leastOfSupersets(table, shape.periods));
      const rest = eachTable(tables, (table, weekday) => difference(table, least[weekday]!));
      const deviation = (taught: number, weekday: number): number => least[weekday]![taught]!;
      const plain = { key: `relaxed ${position}`, counts: 'day', deviation } as const;
      const term = new Set(least).size > 1 ? ({ ...plain, byWeekday: true } as const) : plain;
      return {
        profile: isAbove(least) ? [{ term, weight: HARD_UNIT }] : [],
        rest: isAbove(rest) ? rest : null,
      };
    },
  );
  const { days, weeks } = shape;
  lessonsOf.forEach((lessons, set) => {
    const rest = relaxed[profileOf[set]!]!.rest;
    if (rest === null) return;
    mendable.push({
      lessons,
      units: (taught, _, first) => {
        let sum = 0;
        for (let week = 0; week < weeks; week++)
          for (let day = 0; day < days; day++) sum += rest[day]![taught[first + week * days + day]!]!;
        return sum;
      },
    });
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
  const { days, weeks, periods } = shape;
  const values = new Map<string, { table: Float64Array[]; least: Float64Array[]; grows: boolean }>();
  const valuesOf = (one: (typeof term)[number]) => {
    const known = values.get(one.key);
    if (known) return known;
    const table = tablesByWeekday(one.byWeekday === true, shape, one.value);
    const least = eachTable(table, (own) => leastOfSupersets(own, periods));
    const grows = !isAbove(eachTable(table, (own, weekday) => difference(own, least[weekday]!)));
    const fresh = { table, least, grows };
    values.set(one.key, fresh);
    return fresh;
  };
  const kept: number[] = [];
  const terms: (typeof term)[number][] = [];
  term.forEach((one, set) => {
    if (!isHard(weight[set]!)) return;
    if (periods > MOST_PERIODS) {
      kept.push(set);
      terms.push(one);
      return;
    }
    const { table, least, grows } = valuesOf(one);
    const span = one.span === 'week' ? days : days * weeks;
    const most = span * Math.max(...table.map((own) => own.reduce((a, b) => Math.max(a, b), 0)));
    const deviations = Float64Array.from({ length: most + 1 }, (_, sum) => one.deviation(sum));
    const floor = leastFrom(deviations);
    const rises = deviations.every((units, sum) => units === floor[sum]);
    const relaxedDeviation = grows
      ? (sum: number) => floor[Math.min(sum, most)]!
      : rises
        ? one.deviation
        : () => 0;
    if (floor.some((units) => units > 0) && (grows || rises)) {
      kept.push(set);
      terms.push({
        ...one,
        key: `relaxed ${one.key}`,
        value: (taught, weekday) => least[weekday]![taught]!,
        deviation: relaxedDeviation,
      });
    }
    if (grows && rises) return;
    const units = unitsOf(weight[set]!);
    mendable.push({
      lessons: lessonsOf[set]!,
      units: (taught, _, first) => {
        let total = 0;
        for (let begin = 0; begin < days * weeks; begin += span) {
          let sum = 0;
          let leastSum = 0;
          for (let day = begin; day < begin + span; day++) {
            const own = taught[first + day]!;
            sum += table[day % days]![own]!;
            leastSum += least[day % days]![own]!;
          }
          total += (one.deviation(sum) - relaxedDeviation(leastSum)) * units;
        }
        return total;
      },
    });
  });
  return { members: keepSets(members, lessonCount, kept), term: terms, weight: pick(weight, kept) };
}

/** Counts of lessons on days, and of days, likewise. */
export function relaxCounts(
  { members, byLessons, byDays }: Program['counts'],
  lessonsOf: readonly number[][],
  { days, weeks }: Shape,
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
    mendable.push({
      lessons,
      units: (_, lessonsOn, first) => {
        let sum = 0;
        for (let week = 0; week < weeks; week++) {
          let used = 0;
          for (let day = 0; day < days; day++) {
            const count = lessonsOn[first + week * days + day]!;
            sum += lessonRest[count]!;
            if (count > 0) used++;
          }
          sum += dayRest[used]!;
        }
        return sum;
      },
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
