import { HARD_UNIT, type Program } from '../constraints/program.ts';
import { haveParts } from '../timetable/room-parts.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { cellCounts } from './cell-counts.ts';
import { conflictingPairs } from './conflicting-pairs.ts';
import { dayCounts } from './day-counts.ts';
import { dayPatterns } from './day-patterns.ts';
import { daySums } from './day-sums.ts';
import { dividedRoomUse } from './divided-room-use.ts';
import { exclusiveSets } from './exclusive-sets.ts';
import { pairTables } from './pair-tables.ts';
import { roomSets } from './room-sets.ts';
import { type RoomUse, roomUse } from './room-use.ts';
import { layTimes, type TimeArrays } from './time-table.ts';
import { wholes } from './wholes.ts';

/**
 * The state of a search: where each lesson is, with the counters from which the change of cost under a move is known
 * without making it. Costs are packed (`constraints/program.ts`). It starts with nothing placed.
 */
export type Assignment = {
  readonly program: Program;
  readonly times: TimeArrays;
  /** Position of "no room". */
  readonly noRoom: number;
  /** Position of the time of each lesson, or `times.nowhere`. */
  readonly timeOf: Int32Array;
  /** Position of the room of each lesson, or `noRoom`. */
  readonly roomOf: Int32Array;
  /**
   * Change of cost when a lesson goes to a time and a room. Once the change is above `limit` after the terms that
   * are mostly hard, that part of it is returned, since the move will not be taken.
   */
  readonly moveDelta: (lesson: number, toTime: number, toRoom: number, limit: number) => number;
  /** Change of cost when two lessons of equal length and weeks exchange both time and room; `limit` as above. */
  readonly swapDelta: (first: number, second: number, limit: number) => number;
  /** Puts a lesson at a time and in a room. */
  readonly change: (lesson: number, toTime: number, toRoom: number) => void;
  /** Whether a room holds as many lessons as it can in a cell of the time. */
  readonly roomIsFull: (room: number, time: number) => boolean;
  /** Who stands in the way of a lesson at a time, as `exclusive-sets.ts` tells it. */
  readonly blocker: (lesson: number, time: number) => number;
  /**
   * Writes the lessons that stand in the way of a lesson at a time to `out`: by sets for a single lesson, by hard relations
   * of times; some perhaps several times. Tells how many. `out` must have room for all of them.
   */
  readonly blockers: (lesson: number, time: number, out: Int32Array) => number;
  /** Those in a room at a time likewise, from position `count` of `out` on. */
  readonly occupants: RoomUse['occupants'];
  /** Change of cost by the terms of days, weeks and whole sets alone when a lesson goes to a time. */
  readonly setsDelta: (lesson: number, toTime: number, toRoom: number) => number;
  /**
   * Cost that is saved when a placed lesson goes nowhere; at most so much where days or weeks may cost more with one lesson
   * less.
   */
  readonly savedWithout: (lesson: number) => number;
  /** That part of it which depends on rooms too. */
  readonly roomsDelta: (lesson: number, toTime: number, toRoom: number) => number;
  /** Change of cost by the terms of rooms alone (lessons that keep to one room, say) when a lesson changes its room. */
  readonly roomSetsDelta: (lesson: number, toRoom: number) => number;
  /** What each set of the families that are about sets costs now, packed, by its position in the program. */
  readonly costsOfSets: Readonly<
    Record<'days' | 'sums' | 'counts' | 'cellCounts' | 'wholes' | 'rooms', (set: number) => number>
  >;
  /** The one lesson in a room at a time, or in one that shares a part with it; `NONE` when there is none or several. */
  readonly lessonIn: (room: number, time: number) => number;
};

/** An assignment of nothing. */
export function createAssignment(program: Program): Assignment {
  const { problem } = program.index;
  const lessonCount = problem.lessons.length;
  const times = layTimes(program.index);
  const { nowhere, overlap } = times;
  const columns = nowhere + 1;
  const noRoom = problem.rooms.length;
  const roomColumns = noRoom + 1;
  const timeOf = new Int32Array(lessonCount).fill(nowhere);
  const roomOf = new Int32Array(lessonCount).fill(noRoom);

  const timeCost = flatten(program.timeCost, columns);
  const roomCost = flatten(program.roomCost, roomColumns);
  const timeBase = program.timeRow.map((row) => row * columns);
  const roomBase = program.roomRow.map((row) => row * roomColumns);

  const hasExclusive = program.exclusive.weight.length > 0;
  const hasPairs = program.pairs.weight.length > 0;
  const hasDays = program.days.profileOf.length > 0;
  const hasSums = program.sums.weight.length > 0;
  const hasCellCounts = program.cellCounts.costs.length > 0;
  const hasTimePairs = program.timePairs.weight.length > 0;
  const hasRoomPairs = program.roomPairs.weight.length > 0;
  const hasTimeWholes = program.wholes.ofTimes.includes(true);
  const hasPlaceWholes = program.wholes.ofTimes.includes(false);
  const hasCounts = program.counts.byLessons.length > 0;
  const hasRoomSets = program.rooms.weight.length > 0;
  const exclusive = exclusiveSets(program, times);
  const pairs = conflictingPairs(program, times, timeOf);
  const patterns = dayPatterns(program, times);
  const sums = daySums(program, times);
  const cellSets = cellCounts(program, times);
  const timePairs = pairTables(program.timePairs, timeOf, nowhere);
  const roomPairs = pairTables(program.roomPairs, roomOf, noRoom);
  const timeWholes = wholes(program, timeOf, roomOf, true);
  const placeWholes = wholes(program, timeOf, roomOf, false);
  const counts = dayCounts(program, times);
  const sets = roomSets(program);
  const rooms = (haveParts(problem.rooms) ? dividedRoomUse : roomUse)(program, times);

  function change(lesson: number, toTime: number, toRoom: number): void {
    const fromTime = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    rooms.change(lesson, fromTime, fromRoom, toTime, toRoom);
    if (fromTime !== toTime) {
      if (hasExclusive) exclusive.change(lesson, fromTime, toTime);
      if (hasPairs) pairs.change(lesson, fromTime, toTime);
      if (hasDays) patterns.change(lesson, fromTime, toTime);
      if (hasSums) sums.change(lesson, fromTime, toTime);
      if (hasCellCounts) cellSets.change(lesson, fromTime, toTime);
      if (hasCounts) counts.change(lesson, fromTime, toTime);
      timeOf[lesson] = toTime;
      if (hasTimeWholes) timeWholes.change(lesson, fromTime);
    }
    if (fromRoom !== toRoom) {
      if (hasRoomSets) sets.change(lesson, fromRoom, toRoom);
      roomOf[lesson] = toRoom;
    }
    if (hasPlaceWholes) placeWholes.change(lesson, fromTime);
  }

  /** A move between times that share a cell, as taking out and putting in: the families ask for disjoint times. */
  function overlappingDelta(lesson: number, toTime: number, toRoom: number): number {
    const fromTime = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    const out = moveDelta(lesson, nowhere, noRoom, Number.POSITIVE_INFINITY);
    change(lesson, nowhere, noRoom);
    const into = moveDelta(lesson, toTime, toRoom, Number.POSITIVE_INFINITY);
    change(lesson, fromTime, fromRoom);
    return out + into;
  }

  function moveDelta(lesson: number, toTime: number, toRoom: number, limit: number): number {
    const fromTime = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    if (fromTime === toTime) {
      if (fromRoom === toRoom) return 0;
      let delta = roomCost[roomBase[lesson]! + toRoom]! - roomCost[roomBase[lesson]! + fromRoom]!;
      delta += rooms.move(fromTime, fromRoom, toTime, toRoom);
      if (delta > limit) return delta;
      delta += roomSetsDelta(lesson, toRoom);
      return delta + roomsDelta(lesson, toTime, toRoom);
    }
    if (overlap[fromTime * columns + toTime] === 1) return overlappingDelta(lesson, toTime, toRoom);
    let delta = 0;
    if (hasPairs) {
      delta = pairs.move(lesson, fromTime, toTime);
      if (delta > limit) return delta;
    }
    delta += placeDelta(lesson, toTime, toRoom);
    if (delta > limit) return delta;
    if (fromRoom !== toRoom) delta += roomSetsDelta(lesson, toRoom);
    return delta + setsDelta(lesson, toTime, toRoom);
  }

  /** What the place itself costs more at another time, and those who are there but for pairs of courses. */
  function placeDelta(lesson: number, toTime: number, toRoom: number): number {
    const fromTime = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    let delta = timeCost[timeBase[lesson]! + toTime]! - timeCost[timeBase[lesson]! + fromTime]!;
    if (hasExclusive) delta += exclusive.move(lesson, fromTime, toTime);
    if (hasTimePairs) delta += timePairs.move(lesson, fromTime, toTime);
    delta += rooms.move(fromTime, fromRoom, toTime, toRoom);
    if (fromRoom !== toRoom)
      delta += roomCost[roomBase[lesson]! + toRoom]! - roomCost[roomBase[lesson]! + fromRoom]!;
    return delta;
  }

  function savedWithout(lesson: number): number {
    const time = timeOf[lesson]!;
    let saved = -placeDelta(lesson, nowhere, noRoom) - roomSetsDelta(lesson, noRoom);
    if (hasPairs) saved -= pairs.move(lesson, time, nowhere);
    if (hasCounts) saved += counts.saved(lesson, time);
    if (hasDays) saved += patterns.saved(lesson, time);
    if (hasSums) saved += sums.saved(lesson, time);
    if (hasCellCounts) saved += cellSets.saved(lesson, time);
    if (hasTimeWholes) saved += timeWholes.saved(lesson);
    if (hasPlaceWholes) saved += placeWholes.saved(lesson);
    return saved;
  }

  function roomSetsDelta(lesson: number, toRoom: number): number {
    const fromRoom = roomOf[lesson]!;
    let delta = 0;
    if (hasRoomSets) delta += sets.move(lesson, fromRoom, toRoom);
    if (hasRoomPairs) delta += roomPairs.move(lesson, fromRoom, toRoom);
    return delta;
  }

  function setsDelta(lesson: number, toTime: number, toRoom: number): number {
    const fromTime = timeOf[lesson]!;
    let delta = 0;
    if (hasCounts) delta += counts.move(lesson, fromTime, toTime);
    if (hasDays) delta += patterns.move(lesson, fromTime, toTime);
    if (hasSums) delta += sums.move(lesson, fromTime, toTime);
    if (hasCellCounts) delta += cellSets.move(lesson, fromTime, toTime);
    if (hasTimeWholes) delta += timeWholes.move(lesson, toTime, toRoom);
    return delta + roomsDelta(lesson, toTime, toRoom);
  }

  function roomsDelta(lesson: number, toTime: number, toRoom: number): number {
    return hasPlaceWholes ? placeWholes.move(lesson, toTime, toRoom) : 0;
  }

  function swapDelta(first: number, second: number, limit: number): number {
    const from = timeOf[first]!;
    const to = timeOf[second]!;
    const fromRoom = roomOf[first]!;
    const toRoom = roomOf[second]!;
    let delta = 0;
    if (hasPairs && from !== to) {
      delta = pairs.swap(first, second, from, to);
      if (delta > limit) return delta;
    }
    if (fromRoom !== toRoom) {
      const a = roomBase[first]!;
      const b = roomBase[second]!;
      delta +=
        roomCost[a + toRoom]! - roomCost[a + fromRoom]! + roomCost[b + fromRoom]! - roomCost[b + toRoom]!;
    }
    if (from !== to) {
      const a = timeBase[first]!;
      const b = timeBase[second]!;
      delta += timeCost[a + to]! - timeCost[a + from]! + timeCost[b + from]! - timeCost[b + to]!;
      if (hasExclusive) delta += exclusive.swap(first, second, from, to);
      if (hasTimePairs) delta += timePairs.swap(first, second, from, to);
    }
    if (delta > limit) return delta;
    if (fromRoom !== toRoom) {
      if (hasRoomSets) delta += sets.swap(first, second, fromRoom, toRoom);
      if (hasRoomPairs) delta += roomPairs.swap(first, second, fromRoom, toRoom);
    }
    if (from !== to) {
      if (hasCounts) delta += counts.swap(first, second, from, to);
      if (hasDays) delta += patterns.swap(first, second, from, to);
      if (hasSums) delta += sums.swap(first, second, from, to);
      if (hasCellCounts) delta += cellSets.swap(first, second, from, to);
      if (hasTimeWholes) delta += timeWholes.swap(first, second);
    }
    return hasPlaceWholes ? delta + placeWholes.swap(first, second) : delta;
  }

  return {
    program,
    times,
    noRoom,
    timeOf,
    roomOf,
    moveDelta,
    swapDelta,
    change,
    blocker: exclusive.blocker,
    blockers: (lesson, time, out) => {
      let count = hasExclusive ? exclusive.blockers(lesson, time, out, 0) : 0;
      if (hasPairs) count = pairs.blockers(lesson, time, out, count);
      return hasTimePairs ? timePairs.breakers(lesson, time, out, count) : count;
    },
    occupants: rooms.occupants,
    setsDelta,
    savedWithout,
    roomsDelta,
    roomSetsDelta,
    costsOfSets: {
      days: patterns.costOf,
      sums: sums.costOf,
      counts: counts.costOf,
      cellCounts: cellSets.costOf,
      rooms: sets.costOf,
      wholes: (set) => timeWholes.costOf(set) + placeWholes.costOf(set),
    },
    roomIsFull: rooms.isFull,
    lessonIn: rooms.lessonIn,
  };
}

/** The placement of an assignment in the terms of the problem. */
export function solutionOf({
  timeOf,
  roomOf,
  times,
  noRoom,
}: Pick<Assignment, 'timeOf' | 'roomOf' | 'times' | 'noRoom'>): Solution {
  return {
    timeOf: timeOf.map((time) => (time === times.nowhere ? NONE : time)),
    roomOf: roomOf.map((room) => (room === noRoom ? NONE : room)),
  };
}

/** The change of a placement's hard cost above which the rest of it need not be looked at. */
export const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The limit under which at most so many more hard units are looked at further. */
export function hardLimit(units: number): number {
  return (units + 0.5) * HARD_UNIT;
}

function flatten(rows: readonly Float64Array[], columns: number): Float64Array {
  const flat = new Float64Array(rows.length * columns);
  for (const [position, row] of rows.entries()) flat.set(row, position * columns);
  return flat;
}
