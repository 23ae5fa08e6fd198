import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { TeacherSeats } from '../timetable/teacher-seats.ts';
import { collectPairs } from './collect-pairs.ts';
import { membership } from './membership.ts';
import {
  type DaySum,
  type DayTerm,
  HARD_UNIT,
  type Membership,
  type Program,
  type ProgramBuilder,
  type Whole,
  type WholeManner,
} from './program.ts';

/** A set of lessons while a family is being collected; sets with the same lessons are one entity. */
type Entities<Data> = Map<string, { readonly lessons: readonly number[]; readonly data: Data }>;

function entity<Data>(
  entities: Entities<Data>,
  lessons: readonly number[],
  fresh: () => Data,
  apart = '',
): Data {
  const key = `${apart}|${lessons.join(',')}`;
  const known = entities.get(key);
  if (known) return known.data;
  const data = fresh();
  entities.set(key, { lessons, data });
  return data;
}

function membersOf<Data>(lessonCount: number, entities: Entities<Data>): Membership {
  return membership(
    lessonCount,
    [...entities.values()].map(({ lessons }) => lessons),
  );
}

/** Penalties of lessons by position, kept as one row for all lessons with equal ones. */
function penaltyRows(lessonCount: number, columns: number) {
  const rows = Array.from({ length: lessonCount }, () => new Float64Array(columns));
  return {
    add: (lesson: number, column: number, cost: number) => {
      rows[lesson]![column]! += cost;
    },
    of: (lesson: number) => rows[lesson]!,
    finish: () => {
      const distinct = new Map<string, number>();
      const shared: Float64Array[] = [];
      const rowOf = Int32Array.from(rows, (row) => {
        const key = row.join(',');
        const known = distinct.get(key);
        if (known !== undefined) return known;
        distinct.set(key, shared.length);
        return shared.push(row) - 1;
      });
      return { rowOf, rows: shared };
    },
  };
}

/** The candidates worth trying: a lock alone, else those that break no hard rule by themselves, else all. */
function allowed(candidates: readonly number[], locked: number | null, costs: Float64Array): Int32Array {
  if (locked !== null) return Int32Array.of(locked);
  const possible = candidates.filter((candidate) => costs[candidate]! < HARD_UNIT / 2);
  return Int32Array.from(possible.length > 0 ? possible : candidates);
}

/**
 * A builder for one problem, and `finish`, which gives the program of what was stated.
 *
 * @param seats where it is the problem of these seats
 */
export function buildProgram(
  index: ProblemIndex,
  seats: TeacherSeats | null = null,
): ProgramBuilder & { readonly finish: () => Program } {
  const { problem } = index;
  const { lessons, times, rooms, courses, calendar } = problem;
  const lessonCount = lessons.length;
  const timeRows = penaltyRows(lessonCount, times.length + 1);
  const roomRows = penaltyRows(lessonCount, rooms.length + 1);
  const exclusive: Entities<{ capacity: number; weight: number }> = new Map();
  const dayTerms: Entities<{ term: DayTerm; weight: number }[]> = new Map();
  const sums: { lessons: readonly number[]; term: DaySum; weight: number }[] = [];
  const cellCosts: { lessons: readonly number[]; costs: Float64Array; counted: Uint8Array }[] = [];
  const wholesOf: Map<Whole, Entities<{ how: WholeManner; weight: number }>> = new Map();
  const timePairs = collectPairs(lessonCount, times.length);
  const roomPairs = collectPairs(lessonCount, rooms.length);
  let constant = 0;
  const counts: Entities<{ byLessons: Float64Array; byDays: Float64Array }> = new Map();
  const roomSets: Entities<{ most: number; weight: number }> = new Map();
  const conflicting: Map<number, number>[] = courses.map(() => new Map());
  let roomClashWeight = 0;
  let seatClashWeight = 0;
  let roomCellCost: Float64Array | null = null;

  const freshCounts = (lessonsOf: readonly number[]) => () => ({
    byLessons: new Float64Array(lessonsOf.length + 1),
    byDays: new Float64Array(calendar.days.length + 1),
  });

  return {
    timeDeviation: (scope, deviation, weight) => {
      for (const lesson of scope) {
        for (const time of lessons[lesson]!.times) {
          const units = deviation(lesson, time);
          if (units !== 0) timeRows.add(lesson, time, units * weight);
        }
      }
    },
    roomDeviation: (scope, deviation, weight) => {
      for (const lesson of scope) {
        for (const room of lessons[lesson]!.rooms) {
          const units = deviation(lesson, room);
          if (units !== 0) roomRows.add(lesson, room, units * weight);
        }
      }
    },
    roomCells: (scope, cells, weight) => {
      roomCellCost ??= new Float64Array((rooms.length + 1) * index.cellCount);
      for (const room of scope)
        for (const cell of cells) roomCellCost[room * index.cellCount + cell]! += weight;
    },
    unplaced: (scope, deviation, weight) => {
      for (const lesson of scope) timeRows.add(lesson, times.length, deviation(lesson) * weight);
    },
    exclusive: (scope, capacity, weight) => {
      if (scope.length <= capacity) return;
      entity(exclusive, scope, () => ({ capacity, weight: 0 }), String(capacity)).weight += weight;
    },
    exclusiveRooms: (weight) => {
      roomClashWeight += weight;
    },
    exclusiveSeats: (weight) => {
      seatClashWeight += weight;
    },
    conflictingPairs: (courseLists, weight) => {
      const listsOf: Set<readonly number[]>[] = courses.map(() => new Set());
      for (const list of courseLists) for (const course of list) listsOf[course]!.add(list);
      listsOf.forEach((lists, course) => {
        for (const other of new Set([...lists].flat())) {
          if (other === course) continue;
          conflicting[course]!.set(other, (conflicting[course]!.get(other) ?? 0) + weight);
        }
      });
    },
    dayPattern: (scope, term, weight) => {
      const terms = entity(dayTerms, scope, () => [] as { term: DayTerm; weight: number }[]);
      const same = terms.find((known) => known.term.key === term.key);
      if (same) same.weight += weight;
      else terms.push({ term, weight });
    },
    daySum: (scope, term, weight) => {
      if (scope.length > 0) sums.push({ lessons: scope, term, weight });
      else constant += term.deviation(0) * weight * (term.span === 'week' ? calendar.weeks : 1);
    },
    cellCounts: (scope, cells, deviation, weight) => {
      const counted = new Uint8Array(index.cellCount);
      for (const cell of cells ?? counted.keys()) counted[cell] = 1;
      const costs = Float64Array.from({ length: scope.length + 1 }, (_, n) => deviation(n) * weight);
      cellCosts.push({ lessons: scope, costs, counted });
    },
    timePairs: timePairs.add,
    roomPairs: roomPairs.add,
    whole: (scope, evaluate, weight, how = {}) => {
      const sets: Entities<{ how: WholeManner; weight: number }> = wholesOf.get(evaluate) ?? new Map();
      wholesOf.set(evaluate, sets);
      entity(sets, scope, () => ({ how, weight: 0 })).weight += weight;
    },
    constant: (deviation, weight) => {
      constant += deviation * weight;
    },
    total: (scope, count, deviation, weight) => {
      constant += deviation(scope.reduce((sum, lesson) => sum + count(lesson), 0)) * weight;
    },
    lessonsOnDay: (scope, deviation, weight) => {
      const { byLessons } = entity(counts, scope, freshCounts(scope));
      for (let n = 0; n < byLessons.length; n++) byLessons[n]! += deviation(n) * weight;
    },
    daysUsed: (scope, deviation, weight) => {
      const { byDays } = entity(counts, scope, freshCounts(scope));
      for (let n = 0; n < byDays.length; n++) byDays[n]! += deviation(n) * weight;
    },
    roomsUsed: (scope, most, weight) => {
      if (scope.length <= most) return;
      entity(roomSets, scope, () => ({ most, weight: 0 }), String(most)).weight += weight;
    },
    finish: () => {
      const timeTable = timeRows.finish();
      const roomTable = roomRows.finish();
      const profileKeys = new Map<string, number>();
      const profiles: { term: DayTerm; weight: number }[][] = [];
      const profileOf = Int32Array.from([...dayTerms.values()], ({ data }) => {
        const key = data
          .map(({ term, weight }) => `${term.key}*${weight}`)
          .sort()
          .join(' ');
        const known = profileKeys.get(key);
        if (known !== undefined) return known;
        profileKeys.set(key, profiles.length);
        return profiles.push(data) - 1;
      });
      const exclusiveData = [...exclusive.values()].map(({ data }) => data);
      const countData = [...counts.values()].map(({ data }) => data);
      const wholes = [...wholesOf].flatMap(([evaluate, sets]) =>
        [...sets.values()].map((set) => ({ lessons: set.lessons, evaluate, ...set.data })),
      );
      return {
        index,
        seats,
        seatClashWeight,
        timeRow: timeTable.rowOf,
        timeCost: timeTable.rows,
        roomRow: roomTable.rowOf,
        roomCost: roomTable.rows,
        allowedTimes: lessons.map((lesson, i) => allowed(lesson.times, lesson.lockedTime, timeRows.of(i))),
        allowedRooms: lessons.map((lesson, i) => allowed(lesson.rooms, lesson.lockedRoom, roomRows.of(i))),
        exclusive: {
          members: membersOf(lessonCount, exclusive),
          capacity: Uint8Array.from(exclusiveData, (data) => data.capacity),
          weight: Float64Array.from(exclusiveData, (data) => data.weight),
        },
        roomClashWeight,
        roomCellCost,
        pairs: conflictsOf(conflicting),
        days: { members: membersOf(lessonCount, dayTerms), profileOf, profiles },
        sums: {
          members: membership(
            lessonCount,
            sums.map((sum) => sum.lessons),
          ),
          term: sums.map(({ term }) => term),
          weight: Float64Array.from(sums, ({ weight }) => weight),
        },
        cellCounts: {
          members: membership(
            lessonCount,
            cellCosts.map((set) => set.lessons),
          ),
          costs: cellCosts.map(({ costs }) => costs),
          counted: Uint8Array.from(cellCosts.flatMap(({ counted }) => [...counted])),
        },
        timePairs: timePairs.finish(),
        roomPairs: roomPairs.finish(),
        wholes: {
          members: membership(
            lessonCount,
            wholes.map((set) => set.lessons),
          ),
          lessons: wholes.map((set) => set.lessons),
          evaluate: wholes.map(({ evaluate }) => evaluate),
          inRooms: wholes.map(({ how }) => how.inRooms ?? null),
          isMendable: wholes.map(({ how }) => how.isMendable === true),
          isByDay: wholes.map(({ how }) => how.isByDay === true),
          ofTimes: wholes.map(({ how }) => how.ofTimes === true),
          staysKept: wholes.map(({ how }) => how.staysKept === true),
          places: wholes.map(({ how }) => how.places ?? null),
          weight: Float64Array.from(wholes, ({ weight }) => weight),
        },
        constant,
        counts: {
          members: membersOf(lessonCount, counts),
          byLessons: countData.map((data) => data.byLessons),
          byDays: countData.map((data) => data.byDays),
        },
        rooms: {
          members: membersOf(lessonCount, roomSets),
          most: Int32Array.from([...roomSets.values()], ({ data }) => data.most),
          weight: Float64Array.from([...roomSets.values()], ({ data }) => data.weight),
        },
      };
    },
  };
}

function conflictsOf(conflicting: readonly ReadonlyMap<number, number>[]): Program['pairs'] {
  const start = new Int32Array(conflicting.length + 1);
  conflicting.forEach((others, course) => {
    start[course + 1] = start[course]! + others.size;
  });
  const entries = conflicting.flatMap((others) => [...others].sort(([a], [b]) => a - b));
  return {
    neighbours: { start, of: Int32Array.from(entries, ([course]) => course) },
    weight: Float64Array.from(entries, ([, weight]) => weight),
  };
}
