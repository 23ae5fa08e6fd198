import { NONE } from '../timetable/solution.ts';
import { type Assignment, NO_LIMIT } from './assignment.ts';
import { conflictMatrix } from './conflict-matrix.ts';
import type { Random } from './random.ts';
import type { TimeRoster } from './time-roster.ts';

/** Longer chains are given up: they cost much and are seldom taken. */
const LONGEST = 24;
/** Chains that may be made between `begin` and `undo`. */
const MOST_CHAINS = 8;

/** Kempe chains: the lessons of two times that must change sides together when one of them does. */
export type KempeChains = {
  /** Begins with no chain: those made so far stay. */
  readonly begin: () => void;
  /**
   * Makes the chain of a lesson and a time after those made since `begin`, all but its last change, with rooms chosen
   * anew where the old one is taken, and tells its change of cost. NaN when there is no such chain, or when it is hopeless
   * half-way, together with what was changed `before`: then `undo` must follow.
   */
  readonly make: (lesson: number, toTime: number, loss: number, before: number) => number;
  /** Completes the chain made last. */
  readonly keep: () => void;
  /** Takes everything back that was made since `begin`. */
  readonly undo: () => void;
  /** A lesson at a time that cannot be held at the same time as another, drawn from those there; -1 when there is none. */
  readonly neighbourAt: (lesson: number, time: number) => number;
};

/**
 * Chains over an assignment whose changes all go through `apply`.
 *
 * @param isHopeless whether a chain with such a change of cost half-way will hardly be borne in the end
 */
export function kempeChains(
  assignment: Assignment,
  roster: TimeRoster,
  apply: (lesson: number, time: number, room: number) => void,
  random: Random,
  alike: Int32Array,
  isHopeless: (delta: number, loss: number) => boolean,
): KempeChains {
  const { program, times, timeOf, roomOf, noRoom, moveDelta, roomIsFull, lessonIn } = assignment;
  const { allowedTimes, allowedRooms, index } = program;
  const { lessons, courses } = index.problem;
  const conflicts = conflictMatrix(program);
  const courseCount = courses.length;
  const courseOf = Int32Array.from(lessons, (lesson) => lesson.course);
  const columns = times.nowhere;
  const timeAllowed = new Uint8Array(lessons.length * columns);
  allowedTimes.forEach((allowed, lesson) => {
    for (const time of allowed) timeAllowed[lesson * columns + time] = 1;
  });

  const leastRoomCost = Float64Array.from(allowedRooms, (rooms, lesson) => {
    const costs = program.roomCost[program.roomRow[lesson]!]!;
    return rooms.reduce((least, room) => Math.min(least, costs[room]!), Number.POSITIVE_INFINITY);
  });

  const chain = new Int32Array(LONGEST);
  /** Every change made since `begin`, the one to come last. */
  const changed = new Int32Array(MOST_CHAINS * LONGEST);
  const oldTime = new Int32Array(MOST_CHAINS * LONGEST);
  const oldRoom = new Int32Array(MOST_CHAINS * LONGEST);
  const newTime = new Int32Array(LONGEST);
  const newRoom = new Int32Array(LONGEST);
  const inChain = new Uint8Array(lessons.length);
  const leaving = new Uint8Array(lessons.length);
  /** The turn in which a lesson of a chain was given a room at a time, row-major `[room][time]`. */
  const takenBy = new Float64Array(noRoom * columns);
  let turn = 0;
  let size = 0;
  let made = 0;

  /** Collects the chain; false when a lesson of it may not go to the other side, or when it is too long. */
  function collect(first: number, from: number, to: number): boolean {
    size = 1;
    chain[0] = first;
    inChain[first] = 1;
    let whole = true;
    for (let next = 0; next < size && whole; next++) {
      const lesson = chain[next]!;
      const other = timeOf[lesson] === from ? to : from;
      if (timeAllowed[lesson * columns + other] === 0) {
        whole = false;
        break;
      }
      const base = other * roster.stride;
      const row = courseOf[lesson]! * courseCount;
      for (let i = 0; i < roster.count[other]!; i++) {
        const against = roster.at[base + i]!;
        if (conflicts[row + courseOf[against]!] === 0 || inChain[against] === 1) continue;
        // The two would only exchange their names.
        if (alike[against] === alike[lesson]) {
          whole = false;
          break;
        }
        if (size === LONGEST) {
          whole = false;
          break;
        }
        inChain[against] = 1;
        chain[size++] = against;
      }
    }
    for (let i = 0; i < size; i++) inChain[chain[i]!] = 0;
    return whole;
  }

  /** Whether a room can take one more lesson at a time once the chain has left it. */
  function isFree(room: number, time: number): boolean {
    if (room === noRoom || !roomIsFull(room, time)) return true;
    const holder = lessonIn(room, time);
    return holder !== NONE && leaving[holder] === 1 && timeOf[holder] === time;
  }

  /** A room for a lesson at a time: its own when it is free there, else a free one of the cheapest; -1 when none is. */
  function roomFor(lesson: number, time: number): number {
    const own = roomOf[lesson]!;
    if (own === noRoom || (isFree(own, time) && !isTaken(own, time))) return own;
    const rooms = allowedRooms[lesson]!;
    const base = program.roomCost[program.roomRow[lesson]!]!;
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    const offset = random.below(rooms.length);
    for (let i = 0; i < rooms.length; i++) {
      const room = rooms[i + offset < rooms.length ? i + offset : i + offset - rooms.length]!;
      if (base[room]! < bestCost && isFree(room, time) && !isTaken(room, time)) {
        best = room;
        bestCost = base[room]!;
        if (bestCost === leastRoomCost[lesson]!) break;
      }
    }
    return best;
  }

  /** Whether a lesson of the chain already goes to this room at this time. */
  function isTaken(room: number, time: number): boolean {
    return takenBy[room * columns + time] === turn;
  }

  /** Chooses a room for every lesson of the chain; false when there is none for one of them. */
  function chooseRooms(from: number, to: number): boolean {
    turn++;
    for (let i = 0; i < size; i++) leaving[chain[i]!] = 1;
    let all = true;
    for (let i = 0; i < size && all; i++) {
      const lesson = chain[i]!;
      const time = timeOf[lesson] === from ? to : from;
      const room = roomFor(lesson, time);
      newRoom[i] = room;
      if (room < 0) all = false;
      else if (room !== noRoom) takenBy[room * columns + time] = turn;
    }
    for (let i = 0; i < size; i++) leaving[chain[i]!] = 0;
    return all;
  }

  function change(lesson: number, time: number, room: number): void {
    changed[made] = lesson;
    oldTime[made] = timeOf[lesson]!;
    oldRoom[made] = roomOf[lesson]!;
    made++;
    apply(lesson, time, room);
  }

  /** Most chains are refused, and many have one lesson: the last change is made only for those that are taken. */
  function keep(): void {
    const last = size - 1;
    change(chain[last]!, newTime[last]!, newRoom[last]!);
  }

  function undo(): void {
    while (made > 0) {
      made--;
      apply(changed[made]!, oldTime[made]!, oldRoom[made]!);
    }
  }

  function make(first: number, to: number, loss: number, before: number): number {
    const from = timeOf[first]!;
    if (!collect(first, from, to) || !chooseRooms(from, to)) return Number.NaN;
    let delta = 0;
    for (let i = 0; i < size; i++) {
      const lesson = chain[i]!;
      newTime[i] = timeOf[lesson] === from ? to : from;
      delta += moveDelta(lesson, newTime[i]!, newRoom[i]!, NO_LIMIT);
      if (i === size - 1) break;
      if (isHopeless(before + delta, loss)) return Number.NaN;
      change(lesson, newTime[i]!, newRoom[i]!);
    }
    return delta;
  }

  function neighbourAt(lesson: number, time: number): number {
    const count = roster.count[time]!;
    if (count === 0) return -1;
    const base = time * roster.stride;
    const row = courseOf[lesson]! * courseCount;
    const offset = random.below(count);
    for (let i = 0; i < count; i++) {
      const other = roster.at[base + (i + offset < count ? i + offset : i + offset - count)]!;
      if (conflicts[row + courseOf[other]!] === 1) return other;
    }
    return -1;
  }

  const begin = (): void => {
    made = 0;
  };
  return { begin, make, keep, undo, neighbourAt };
}
