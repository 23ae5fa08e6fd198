import type { Program } from '../constraints/program.ts';
import type { Assignment } from './assignment.ts';
import type { Compound } from './compound.ts';

/**
 * The lessons of two rooms that must change sides together when one of them does: who is in the other room at the time of
 * one, and who shall stay in one room with one (the lessons of a course, mostly). A step alone would cost; the whole
 * often costs nothing.
 */
export type RoomChains = {
  /**
   * Makes the chain of a lesson and a room within a compound that has begun, and tells its change of cost; NaN when there
   * is none, and then it changes nothing.
   */
  readonly make: (lesson: number, room: number) => number;
};

/** Longer chains are given up. */
export const LONGEST_ROOM_CHAIN = 48;
/** Larger sets than this do not move together. */
const MOST_TOGETHER = 16;

/** Room chains over an assignment; `roomAllowed` is 1 where a lesson may be in a room, row-major `[lesson][room]`. */
export function createRoomChains(
  assignment: Assignment,
  roomAllowed: Uint8Array,
  compound: Compound,
): RoomChains {
  const { program, times, timeOf, roomOf, noRoom, occupants } = assignment;
  const companions = companionsOf(program);
  const chain = new Int32Array(LONGEST_ROOM_CHAIN);
  const inChain = new Uint8Array(timeOf.length);
  const mostParts = program.index.partsOfRoom.reduce((most, parts) => Math.max(most, parts.length), 1);
  /** Whoever is in a room during a time: at most one lesson for each of its parts in each period and week. */
  const inTheWay = new Int32Array(times.periods * times.weeks * mostParts);
  let size = 0;

  /** Puts a lesson on the chain; false when there is no place for it. */
  function enlist(lesson: number): boolean {
    if (inChain[lesson] === 1) return true;
    if (size === LONGEST_ROOM_CHAIN) return false;
    inChain[lesson] = 1;
    chain[size++] = lesson;
    return true;
  }

  /** Enlists all who must follow a lesson of the chain to the other room. */
  function enlistFollowers(lesson: number, own: number, other: number): boolean {
    if (roomAllowed[lesson * (noRoom + 1) + other] === 0) return false;
    const count = occupants(other, timeOf[lesson]!, inTheWay, 0);
    for (let i = 0; i < count; i++) {
      // It may be in a room that shares a part with the other.
      if (roomOf[inTheWay[i]!] !== other || !enlist(inTheWay[i]!)) return false;
    }
    const together = companions[lesson]!;
    for (let i = 0; i < together.length; i++)
      if (roomOf[together[i]!] === own && !enlist(together[i]!)) return false;
    return true;
  }

  function collect(first: number, from: number, to: number): boolean {
    size = 0;
    enlist(first);
    let isWhole = true;
    for (let next = 0; next < size && isWhole; next++) {
      const lesson = chain[next]!;
      isWhole =
        roomOf[lesson] === from ? enlistFollowers(lesson, from, to) : enlistFollowers(lesson, to, from);
    }
    for (let i = 0; i < size; i++) inChain[chain[i]!] = 0;
    return isWhole;
  }

  return {
    make: (first, to) => {
      const from = roomOf[first]!;
      if (from === noRoom || to === noRoom || from === to || !collect(first, from, to)) return Number.NaN;
      let delta = 0;
      for (let i = 0; i < size; i++) {
        const lesson = chain[i]!;
        delta += compound.add(lesson, timeOf[lesson]!, roomOf[lesson] === from ? to : from);
      }
      return delta;
    },
  };
}

/** For each lesson the others of the small sets that shall keep to one room. */
function companionsOf({ rooms, index }: Program): readonly Int32Array[] {
  const { start, of } = rooms.members;
  const lessonsOf = Array.from(rooms.weight, () => [] as number[]);
  index.problem.lessons.forEach((_, lesson) => {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) lessonsOf[of[i]!]!.push(lesson);
  });
  return index.problem.lessons.map((_, lesson) => {
    const sets = [...of.subarray(start[lesson]!, start[lesson + 1]!)].map((set) => lessonsOf[set]!);
    const small = sets.filter((set) => set.length <= MOST_TOGETHER).flat();
    return Int32Array.from(new Set(small)).filter((other) => other !== lesson);
  });
}
