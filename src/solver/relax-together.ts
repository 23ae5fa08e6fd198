import { type DaySum, keyOn, type Program } from '../constraints/program.ts';
import { isHard, listsOf } from './program-sets.ts';
import {
  grows,
  type MendableSet,
  MOST_PERIODS,
  profileTables,
  type Shape,
  type Table,
  tablesByWeekday,
} from './relax-days.ts';

/** What the days of some lessons have to be like by all their rules together; each rule as a table for each day of the week. */
type Rules = {
  readonly lessons: readonly number[];
  /** What has to be 0 on every day. */
  readonly needed: readonly (readonly Table[])[];
  /** What may be more on so many days of a week. */
  readonly some: { readonly tables: readonly Table[]; readonly most: number } | null;
};

/** More periods than anybody has. */
const NEVER = 999;

/**
 * For sets of lessons with several rules on their days that further lessons could mend: the periods that have to come so
 * that no day breaks any of them. Each rule by itself may need no more than are missing, and all together may: a group
 * with a free period on one day and a late start on another needs two.
 */
export function relaxTogether(program: Program, shape: Shape): MendableSet[] {
  if (shape.open.count > MOST_PERIODS) return [];
  const open = openForLessons(program, shape);
  const numbers = new Map<Table, number>();
  const known = new Map<string, Float64Array>();
  const needFor = (wanted: readonly Table[], periods: number): Float64Array => {
    for (const table of wanted) if (!numbers.has(table)) numbers.set(table, numbers.size);
    const key = [periods, ...wanted.map((table) => numbers.get(table))].join(' ');
    const need = known.get(key) ?? needOf(wanted, periods, 2 ** shape.open.count);
    known.set(key, need);
    return need;
  };
  return rulesByLessons(program, shape).map(({ lessons, needed, some }) => {
    const needs = Array.from({ length: shape.days }, (_, weekday) => {
      const periods = lessons.reduce((all, lesson) => all | open[lesson]![weekday]!, 0);
      const wanted = needed.map((tables) => tables[weekday]!);
      const all = needFor(wanted, periods);
      return { all, more: some ? needFor([...wanted, some.tables[weekday]!], periods) : all };
    });
    const most = some?.most ?? 0;
    const beyond = Float64Array.from({ length: shape.days + 1 }, (_, count) => Math.max(0, count - most));
    const dearer = needs.map(({ all, more }) =>
      all.map((periods, taught) => Number(more[taught]! > periods)),
    );
    return {
      ...{ lessons, by: 'periods', span: shape.days, isTogether: true, mostMended: 1 },
      sums: [
        { counts: needs.map(({ all }) => all), units: null },
        ...(some ? [{ counts: dearer, units: beyond }] : []),
      ],
    };
  });
}

/** The open periods in which each lesson may be, as bit sets, `[lesson][day of the week]`. */
function openForLessons({ index, allowedTimes }: Program, { days, open }: Shape): Int32Array[] {
  const { times } = index.problem;
  return allowedTimes.map((own) => {
    const periods = new Int32Array(days);
    for (const time of own) {
      const { day, start, length } = times[time]!;
      periods[day]! |= open.squeeze((2 ** length - 1) << start);
    }
    return periods;
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

/** The rules of each set of lessons that has several which further lessons could mend. */
function rulesByLessons({ days, sums, timeRow }: Program, shape: Shape): Rules[] {
  const lessonsOfDays = listsOf(days.members, timeRow.length, days.profileOf.length);
  const lessonsOfSums = listsOf(sums.members, timeRow.length, sums.term.length);
  const known = new Map<string, Table>();
  type Draft = { lessons: readonly number[]; needed: Table[][]; some: Rules['some']; mendable: number };
  const drafts = new Map<string, Draft>();
  const draftOf = (lessons: readonly number[]): Draft => {
    const key = lessons.join();
    const draft = drafts.get(key) ?? { lessons, needed: [], some: null, mendable: 0 };
    drafts.set(key, draft);
    return draft;
  };
  lessonsOfDays.forEach((lessons, set) => {
    const profile = days.profiles[days.profileOf[set]!]!.filter(({ weight }) => isHard(weight));
    if (profile.length === 0) return;
    const draft = draftOf(lessons);
    draft.needed.push(profileTables(known, profile, shape));
    draft.mendable += profile.filter((term) => !profileTables(known, [term], shape).every(grows)).length;
  });
  sums.term.forEach((sum, set) => {
    if (!isHard(sums.weight[set]!) || (sum.span === 'cycle' && shape.weeks > 1)) return;
    const tables = tablesByWeekday(known, (weekday) => `sum ${keyOn(sum, weekday)}`, shape, sum.value);
    if (tables.every(grows)) return;
    const most = mostFree(sum);
    if (most === null) return;
    const draft = draftOf(lessonsOfSums[set]!);
    draft.mendable++;
    if (most === 0) draft.needed.push(tables);
    else draft.some ??= { tables, most };
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
