import { haveParts } from '../timetable/room-parts.ts';
import { NONE } from '../timetable/solution.ts';
import { type Assignment, NO_LIMIT } from './assignment.ts';
import { cheapestMatching, IMPOSSIBLE } from './cheapest-matching.ts';
import { createCompound } from './compound.ts';
import type { TimeRoster } from './time-roster.ts';

/** Gives all lessons at a time the rooms that cost least together, as long as everything else stays where it is. */
export type RoomRematch = {
  /** The lessons at a time; taken when it costs less than before. */
  readonly tryRematch: (time: number) => void;
};

/** What re-matching works on. */
export type RoomRematchOn = {
  readonly assignment: Assignment;
  readonly roster: TimeRoster;
  /** 1 where a lesson may be in a room, row-major `[lesson][room]` with a column for no room. */
  readonly roomAllowed: Uint8Array;
  readonly change: (lesson: number, time: number, room: number) => void;
  readonly take: (delta: number) => void;
};

/**
 * Re-matching over an assignment. It does nothing where rooms have parts or are chosen together with a teacher: there one
 * room can stand in the way of several.
 */
export function createRoomRematch({
  assignment,
  roster,
  roomAllowed,
  change,
  take,
}: RoomRematchOn): RoomRematch {
  const { program, times, timeOf, roomOf, noRoom, moveDelta, roomIsFull, lessonIn } = assignment;
  const canRematch = !haveParts(program.index.problem.rooms) && program.seats === null && noRoom > 0;
  const matching = cheapestMatching(canRematch ? noRoom : 0);
  const compound = createCompound(assignment, change, noRoom);
  const lessons = new Int32Array(noRoom);
  const rooms = new Int32Array(noRoom);

  /** Whether a room holds nobody during a time but perhaps a single lesson of that time. */
  function isOpen(room: number, time: number): boolean {
    if (!roomIsFull(room, time)) return true;
    const holder = lessonIn(room, time);
    return holder !== NONE && timeOf[holder] === time;
  }

  /** Collects the lessons at a time that need a room; -1 when they are too many, or two of them share one. */
  function collectLessons(time: number): number {
    let count = 0;
    for (let i = 0; i < roster.count[time]!; i++) {
      const lesson = roster.at[time * roster.stride + i]!;
      if (program.allowedRooms[lesson]!.length === 0) continue;
      const room = roomOf[lesson]!;
      const isAlone = room !== noRoom && lessonIn(room, time) === lesson;
      if (count === noRoom || !isAlone) return -1;
      lessons[count++] = lesson;
    }
    return count;
  }

  /** Cost of a lesson in a room in which it would be alone. */
  function costIn(lesson: number, time: number, room: number): number {
    if (roomAllowed[lesson * (noRoom + 1) + room] === 0) return IMPOSSIBLE;
    const delta = moveDelta(lesson, time, room, NO_LIMIT);
    if (room === roomOf[lesson] || !roomIsFull(room, time)) return delta;
    return delta - program.roomClashWeight * (times.cellStart[time + 1]! - times.cellStart[time]!);
  }

  return {
    tryRematch: (time) => {
      const count = canRematch ? collectLessons(time) : -1;
      if (count < 2) return;
      let columns = 0;
      for (let room = 0; room < noRoom; room++) if (isOpen(room, time)) rooms[columns++] = room;
      for (let row = 0; row < count; row++)
        for (let column = 0; column < columns; column++)
          matching.cost[row * columns + column] = costIn(lessons[row]!, time, rooms[column]!);
      if (!matching.solve(count, columns)) return;
      compound.begin();
      let delta = 0;
      for (let row = 0; row < count; row++) {
        const room = rooms[matching.columnOf[row]!]!;
        if (room !== roomOf[lessons[row]!]) delta += compound.add(lessons[row]!, time, room);
      }
      if (delta < 0) take(delta);
      else compound.undo();
    },
  };
}
