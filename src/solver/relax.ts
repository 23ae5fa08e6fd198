import { periodsIn } from '../constraints/day-pattern.ts';
import { type DayProfile, HARD_UNIT, type Membership, type Program } from '../constraints/program.ts';

/**
 * The hard rules of a program for a placement that is not complete: costs that no further lesson can mend stay in the
 * program, those that one could (a gap, a day with too few lessons) are kept apart, since they are no fault yet.
 */
export type Relaxation = {
  /** Without soft costs, and with mendable ones left out. */
  readonly program: Program;
  readonly mendable: readonly MendableSet[];
};

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

/** Days of more periods than this are not looked at: a table of all sets of periods would be too large. */
const MOST_PERIODS = 16;

const isHard = (weight: number): boolean => weight >= HARD_UNIT / 2;
const unitsOf = (packed: number): number => Math.round(packed / HARD_UNIT);

/**
 * Takes the hard rules of a program apart. Two of them are not counted exactly and are left to the annealing after it: a
 * least number of lessons at once, and lone lessons in a period that is taught twice.
 */
export function relax(program: Program): Relaxation {
  const mendable: MendableSet[] = [];
  const { calendar, lessons } = program.index.problem;
  const shape = { days: calendar.days.length, weeks: calendar.weeks, periods: calendar.periods.length };
  const lessonCount = lessons.length;
  const lessonsOf = (members: Membership, count: number) => listsOf(members, lessonCount, count);
  return {
    mendable,
    program: {
      ...program,
      exclusive: hardExclusive(program, lessonCount),
      roomClashWeight: isHard(program.roomClashWeight) ? program.roomClashWeight : 0,
      roomCellCost: program.roomCellCost?.map((cost) => unitsOf(cost) * HARD_UNIT) ?? null,
      pairs: hardNeighbours(program.pairs),
      days: relaxDays(
        program.days,
        lessonsOf(program.days.members, program.days.profileOf.length),
        shape,
        mendable,
      ),
      sums: relaxSums(
        program.sums,
        lessonsOf(program.sums.members, program.sums.term.length),
        shape,
        mendable,
      ),
      counts: relaxCounts(
        program.counts,
        lessonsOf(program.counts.members, program.counts.byLessons.length),
        shape,
        mendable,
      ),
      cellCounts: {
        ...program.cellCounts,
        costs: program.cellCounts.costs.map((costs) => leastFrom(hardOnly(costs))),
      },
      timePairs: hardPairs(program.timePairs, lessonCount),
      roomPairs: hardPairs(program.roomPairs, lessonCount),
      wholes: hardWholes(program, lessonCount),
      rooms: hardRooms(program.rooms, lessonCount),
    },
  };
}

type Shape = { readonly days: number; readonly weeks: number; readonly periods: number };

/** The lessons of each set, `[set][i]`. */
function listsOf({ start, of }: Membership, lessonCount: number, count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  for (let lesson = 0; lesson < lessonCount; lesson++)
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) lists[of[i]!]!.push(lesson);
  return lists;
}

/** The sets that are kept, renumbered in their order. */
function keepSets({ start, of }: Membership, lessonCount: number, kept: readonly number[]): Membership {
  const newPosition = new Map(kept.map((set, position) => [set, position]));
  const newStart = new Int32Array(lessonCount + 1);
  const newOf: number[] = [];
  for (let lesson = 0; lesson < lessonCount; lesson++) {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const position = newPosition.get(of[i]!);
      if (position !== undefined) newOf.push(position);
    }
    newStart[lesson + 1] = newOf.length;
  }
  return { start: newStart, of: Int32Array.from(newOf) };
}

function positionsWhere(count: number, isKept: (position: number) => boolean): number[] {
  return Array.from({ length: count }, (_, position) => position).filter(isKept);
}

function pick(values: Float64Array, positions: readonly number[]): Float64Array {
  return Float64Array.from(positions, (position) => values[position]!);
}

function hardOnly(costs: Float64Array): Float64Array {
  return costs.map((cost) => unitsOf(cost) * HARD_UNIT);
}

/** The least of the costs from each number on: what is left when more may come. */
function leastFrom(costs: Float64Array): Float64Array {
  const least = costs.slice();
  for (let n = least.length - 2; n >= 0; n--) least[n] = Math.min(least[n]!, least[n + 1]!);
  return least;
}

function hardExclusive({ exclusive }: Program, lessonCount: number): Program['exclusive'] {
  const kept = positionsWhere(exclusive.weight.length, (set) => isHard(exclusive.weight[set]!));
  return {
    members: keepSets(exclusive.members, lessonCount, kept),
    capacity: Uint8Array.from(kept, (set) => exclusive.capacity[set]!),
    weight: pick(exclusive.weight, kept),
  };
}

function hardRooms(rooms: Program['rooms'], lessonCount: number): Program['rooms'] {
  const kept = positionsWhere(rooms.weight.length, (set) => isHard(rooms.weight[set]!));
  return {
    members: keepSets(rooms.members, lessonCount, kept),
    most: Int32Array.from(kept, (set) => rooms.most[set]!),
    weight: pick(rooms.weight, kept),
  };
}

function hardWholes({ wholes }: Program, lessonCount: number): Program['wholes'] {
  const kept = positionsWhere(wholes.weight.length, (set) => isHard(wholes.weight[set]!));
  return {
    members: keepSets(wholes.members, lessonCount, kept),
    lessons: kept.map((set) => wholes.lessons[set]!),
    evaluate: kept.map((set) => wholes.evaluate[set]!),
    weight: pick(wholes.weight, kept),
  };
}

function hardNeighbours({ neighbours, weight }: Program['pairs']): Program['pairs'] {
  const start = new Int32Array(neighbours.start.length);
  const kept: number[] = [];
  for (let course = 0; course + 1 < start.length; course++) {
    for (let i = neighbours.start[course]!; i < neighbours.start[course + 1]!; i++)
      if (isHard(weight[i]!)) kept.push(i);
    start[course + 1] = kept.length;
  }
  return {
    neighbours: { start, of: Int32Array.from(kept, (i) => neighbours.of[i]!) },
    weight: pick(weight, kept),
  };
}

function hardPairs(pairs: Program['timePairs'], lessonCount: number): Program['timePairs'] {
  const start = new Int32Array(lessonCount + 1);
  const kept: number[] = [];
  for (let lesson = 0; lesson < lessonCount; lesson++) {
    for (let i = pairs.start[lesson]!; i < pairs.start[lesson + 1]!; i++)
      if (isHard(pairs.weight[i]!)) kept.push(i);
    start[lesson + 1] = kept.length;
  }
  return {
    start,
    other: Int32Array.from(kept, (i) => pairs.other[i]!),
    table: Int32Array.from(kept, (i) => pairs.table[i]!),
    weight: pick(pairs.weight, kept),
    tables: pairs.tables,
  };
}

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

/** Hard units of a day by weekday and set of periods. */
function profileTables(profile: DayProfile, { days, periods }: Shape): Float64Array[] {
  return Array.from({ length: days }, (_, weekday) =>
    Float64Array.from({ length: 2 ** periods }, (_, taught) =>
      profile.reduce((sum, { term, weight }) => {
        if (!isHard(weight)) return sum;
        const units =
          term.counts === 'day' ? term.deviation(taught, weekday) : periodsIn(term.offending(taught));
        return sum + units * unitsOf(weight);
      }, 0),
    ),
  );
}

function relaxDays(
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
      const least = tables.map((table) => leastOfSupersets(table, shape.periods));
      const rest = tables.map((table, weekday) =>
        table.map((units, taught) => units - least[weekday]![taught]!),
      );
      const deviation = (taught: number, weekday: number): number => least[weekday]![taught]!;
      const term = { key: `relaxed ${position}`, counts: 'day', byWeekday: true, deviation } as const;
      return {
        profile: least.some((table) => table.some((units) => units > 0)) ? [{ term, weight: HARD_UNIT }] : [],
        rest: rest.some((table) => table.some((units) => units > 0)) ? rest : null,
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

function relaxSums(
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
    const table = Array.from({ length: days }, (_, weekday) =>
      Float64Array.from({ length: 2 ** periods }, (_, taught) => one.value(taught, weekday)),
    );
    const least = table.map((own) => leastOfSupersets(own, periods));
    const grows = table.every((own, weekday) =>
      own.every((value, taught) => value === least[weekday]![taught]),
    );
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
        byWeekday: true,
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

function relaxCounts(
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
