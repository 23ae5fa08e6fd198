import { NONE } from '../timetable/solution.ts';
import { type Assignment, NO_LIMIT } from './assignment.ts';
import { conflictMatrix } from './conflict-matrix.ts';
import type { Random } from './random.ts';
import type { TimeRoster } from './time-roster.ts';

/** Longer chains are given up: they cost much and are seldom taken. */
const LONGEST = 24;

/** A Kempe chain: the lessons of two times that must change sides together when one of them does. */
export type KempeChains = {
  /**
   * Makes the chain of a lesson and a time all but its last change, with rooms chosen anew where the old one is taken,
   * and tells the change of cost of the whole; NaN when there is no such chain, and then nothing was changed.
   */
  readonly make: (lesson: number, toTime: number) => number;
  /** Completes the chain just made. */
  readonly keep: () => void;
  /** Takes the chain just made back. */
  readonly undo: () => void;
};

/** Chains over an assignment whose changes all go through `change`. */
export function kempeChains(
  assignment: Assignment,
  roster: TimeRoster,
  change: (lesson: number, time: number, room: number) => void,
  random: Random,
  alike: Int32Array,
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

  const chain = new Int32Array(LONGEST);
  const oldTime = new Int32Array(LONGEST);
  const oldRoom = new Int32Array(LONGEST);
  const newTime = new Int32Array(LONGEST);
  const newRoom = new Int32Array(LONGEST);
  const inChain = new Uint8Array(lessons.length);
  const leaving = new Uint8Array(lessons.length);
  /** The turn in which a lesson of a chain was given a room at a time, row-major `[room][time]`. */
  const takenBy = new Float64Array(noRoom * columns);
  let turn = 0;
  let size = 0;

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

  /** Most chains are refused, and many have one lesson: the last change is made only for those that are taken. */
  function keep(): void {
    const last = size - 1;
    change(chain[last]!, newTime[last]!, newRoom[last]!);
  }

  function undo(): void {
    for (let i = size - 2; i >= 0; i--) change(chain[i]!, oldTime[i]!, oldRoom[i]!);
  }

  function make(first: number, to: number): number {
    const from = timeOf[first]!;
    if (!collect(first, from, to) || !chooseRooms(from, to)) return Number.NaN;
    let delta = 0;
    for (let i = 0; i < size; i++) {
      const lesson = chain[i]!;
      oldTime[i] = timeOf[lesson]!;
      oldRoom[i] = roomOf[lesson]!;
      newTime[i] = oldTime[i] === from ? to : from;
      delta += moveDelta(lesson, newTime[i]!, newRoom[i]!, NO_LIMIT);
      if (i < size - 1) change(lesson, newTime[i]!, newRoom[i]!);
    }
    return delta;
  }

  return { make, keep, undo };
}
