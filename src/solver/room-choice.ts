import { HARD_UNIT, type Program } from '../constraints/program.ts';
import { sharePart } from '../timetable/room-parts.ts';
import type { Assignment } from './assignment.ts';
import type { PartialPlacement } from './partial-placement.ts';
import { listsOf } from './program-sets.ts';
import type { Random } from './random.ts';

/** Chooses rooms for lessons that are placed by force, and for those who stand in their way there. */
export type RoomChoice = {
  /** Of some rooms for a lesson at a time the one in which the least is in the way; "no room" for a lesson that needs none. */
  readonly best: (lesson: number, time: number) => number;
  /** What was in the way there, weighed; infinite if no room will do. */
  weight: number;
  /** Another room for a lesson that has to leave one, at its time; -1 if there is none. */
  readonly other: (lesson: number, left: number) => number;
  /** The lightest of the lessons that fill a room for several at a time; -1 if none of them can be taken out. */
  readonly lightestIn: (room: number, time: number) => number;
  /** 1 for lessons of which a rule looks at rooms alone: that several keep to one, say. */
  readonly hasRule: Uint8Array;
  /** 1 for lessons of which a rule on whole sets looks at the rooms: on changes of building, say. */
  readonly isOfWhole: Uint8Array;
};

/** Rooms that are looked at for a lesson at a time, in search of a free one. */
const ROOMS_TRIED = 12;
/** What it weighs to send a lesson to another room, beside taking one out. */
const CHANGE_OF_ROOM = 0.01;
/** What a unit of a rule about rooms weighs, in lessons of middling weight: all who are in the other room would have to go. */
const ANOTHER_ROOM = 4;

/**
 * The choice of rooms in a partial placement.
 *
 * @param weightOf what it weighs to take a lesson out
 * @param middlingWeight that of a lesson of one period, on average
 * @param look what a unit of a rule about days weighs, and who is in the way at the time already, whatever the room
 */
export function createRoomChoice(
  placement: PartialPlacement,
  random: Random,
  weightOf: (lesson: number) => number,
  middlingWeight: () => number,
  {
    unitWeight,
    isSeen,
  }: {
    readonly unitWeight: (units: number) => number;
    readonly isSeen: (lesson: number) => boolean;
  },
): RoomChoice {
  const { assignment, isMovable, roomUnitsAt, roomSetUnits } = placement;
  const { program, times, timeOf, roomOf, noRoom, occupants, roomIsFull } = assignment;
  const { allowedRooms } = program;
  const { nowhere, overlap } = times;
  const isClosed = closedRooms(program, times);
  const found = new Int32Array(placement.mostFound);

  /** Lessons that may be in each room, `[room][i]`. */
  const lessonsOfRoom: number[][] = program.index.problem.rooms.map(() => []);
  for (const [lesson, rooms] of allowedRooms.entries())
    for (const room of rooms) lessonsOfRoom[room]!.push(lesson);
  const { partsOfRoom } = program.index;

  /** Those with whom each lesson shares a rule about rooms, `[lesson][i]`, and 1 for lessons that have any. */
  const companions = companionsOf(program, timeOf.length);
  const hasRule = Uint8Array.from(companions, (own) => Number(own.length > 0));

  /** 1 for lessons of which a rule on whole sets looks at the rooms: on changes of building, say. */
  const isOfWhole = Uint8Array.from(allowedRooms, (rooms, lesson) => {
    const { members, ofTimes } = program.wholes;
    const sets = members.of.subarray(members.start[lesson]!, members.start[lesson + 1]!);
    return Number(rooms.length > 0 && sets.some((set) => !ofTimes[set]));
  });

  /**
   * Another room that is free at the time of a lesson, that breaks no rule about rooms, and that is not, nor shares a part with,
   * the one to be left; or -1.
   */
  function other(lesson: number, left: number): number {
    const rooms = allowedRooms[lesson]!;
    const own = roomOf[lesson]!;
    const time = timeOf[lesson]!;
    const offset = random.below(rooms.length);
    for (let i = 0; i < rooms.length; i++) {
      const room = rooms[(i + offset) % rooms.length]!;
      if (room === own || roomIsFull(room, time) || isClosed(room, time)) continue;
      if (hasRule[lesson] === 1 && roomSetUnits(lesson, room) > 0) continue;
      if (!sharePart(partsOfRoom, room, left)) return room;
    }
    return -1;
  }

  /** The lightest of the lessons that fill a room for several at a time; -1 if none of them can be taken out. */
  function lightestIn(room: number, time: number): number {
    let lightest = -1;
    for (const lesson of lessonsOfRoom[room]!) {
      const there = timeOf[lesson]!;
      if (roomOf[lesson] !== room || isMovable[lesson] === 0) continue;
      if (there !== time && overlap[there * (nowhere + 1) + time] === 0) continue;
      if (lightest < 0 || weightOf(lesson) < weightOf(lightest)) lightest = lesson;
    }
    return lightest;
  }

  /** The room of the first companion that is in one; -1 if none is. */
  function roomOfCompanions(lesson: number): number {
    const own = companions[lesson]!;
    for (let i = 0; i < own.length; i++) if (roomOf[own[i]!] !== noRoom) return roomOf[own[i]!]!;
    return -1;
  }

  /**
   * Of some rooms for a lesson at a time the one in which the least weight is in the way, which `weight` tells: infinite if no
   * room will do.
   */
  function best(lesson: number, time: number): number {
    const rooms = allowedRooms[lesson]!;
    choice.weight = 0;
    if (rooms.length === 0) return noRoom;
    let lightest = rooms[0]!;
    let least = Number.POSITIVE_INFINITY;
    const offset = random.below(rooms.length);
    const shared = hasRule[lesson] === 1 ? roomOfCompanions(lesson) : -1;
    const first = shared >= 0 && rooms.includes(shared) ? -1 : 0;
    for (let i = first; i < rooms.length && i < ROOMS_TRIED; i++) {
      const room = i < 0 ? shared : rooms[(i + offset) % rooms.length]!;
      if (isClosed(room, time)) continue;
      let weight = hasRule[lesson] === 1 ? ANOTHER_ROOM * roomSetUnits(lesson, room) * middlingWeight() : 0;
      const count = occupants(room, time, found, 0);
      for (let j = 0; j < count; j++) {
        const there = found[j]!;
        if (isSeen(there)) continue;
        if (isMovable[there] === 0) weight = Number.POSITIVE_INFINITY;
        else weight += other(there, room) >= 0 ? CHANGE_OF_ROOM : weightOf(there);
      }
      if (count === 0 && roomIsFull(room, time)) {
        const out = lightestIn(room, time);
        weight += out < 0 ? Number.POSITIVE_INFINITY : weightOf(out);
      }
      if (weight < least && isOfWhole[lesson] === 1) weight += unitWeight(roomUnitsAt(lesson, time, room));
      if (weight >= least) continue;
      least = weight;
      lightest = room;
      if (weight === 0) break;
    }
    choice.weight = least;
    return lightest;
  }

  const choice: RoomChoice = { best, weight: 0, other, lightestIn, hasRule, isOfWhole };
  return choice;
}

/** The others of each lesson's rules about rooms, `[lesson][i]`. */
function companionsOf({ rooms, roomPairs }: Program, lessonCount: number): number[][] {
  const sets = listsOf(rooms.members, lessonCount, rooms.weight.length);
  return Array.from({ length: lessonCount }, (_, lesson) => {
    const own = rooms.members.of.subarray(rooms.members.start[lesson]!, rooms.members.start[lesson + 1]!);
    const paired = roomPairs.other.subarray(roomPairs.start[lesson]!, roomPairs.start[lesson + 1]!);
    const together = new Set([...[...own].flatMap((set) => sets[set]!), ...paired]);
    together.delete(lesson);
    return [...together];
  });
}

/** Tells whether a hard rule closes a room in some cell of a time. */
function closedRooms(
  { roomCellCost }: Program,
  times: Assignment['times'],
): (room: number, time: number) => boolean {
  if (roomCellCost === null) return () => false;
  const { cellStart, cells, cellCount } = times;
  return (room, time) => {
    for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++)
      if (roomCellCost[room * cellCount + cells[i]!]! >= HARD_UNIT) return true;
    return false;
  };
}
