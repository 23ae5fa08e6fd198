import type { Program } from '../constraints/program.ts';
import { NONE } from '../timetable/solution.ts';
import type { TimeArrays } from './time-table.ts';

/** Which rooms are in use when: the cost of two lessons in one room, and the look-ups that propose moves. */
export type RoomUse = {
  /** Change of cost when a lesson goes from one time and room to another. Changes nothing. */
  readonly move: (fromTime: number, fromRoom: number, toTime: number, toRoom: number) => number;
  readonly change: (
    lesson: number,
    fromTime: number,
    fromRoom: number,
    toTime: number,
    toRoom: number,
  ) => void;
  /** Whether a room holds as many lessons as it can in a cell of the time. */
  readonly isFull: (room: number, time: number) => boolean;
  /**
   * The one lesson in a room in the first cell of a time, or `NONE` when there is none or several. Where rooms have parts, it
   * may be in another room that shares one with this.
   */
  readonly lessonIn: (room: number, time: number) => number;
  /**
   * Writes the lessons that are alone in a cell of a time in a room that holds a single one to `out` from position `count`
   * on; tells the new count.
   */
  readonly occupants: (room: number, time: number, out: Int32Array, count: number) => number;
};

/** Room use of an assignment of nothing where no room has parts. "No room" holds any number of lessons. */
export function roomUse(program: Program, times: TimeArrays): RoomUse {
  const { roomClashWeight, roomCellCost } = program;
  const { cellStart, cells, cellCount, timesAreCells, nowhere } = times;
  const columns = cellCount + 1;
  const { rooms } = program.index.problem;
  const noRoom = rooms.length;
  const capacity = Uint16Array.from([...rooms.map((room) => room.lessonsAtOnce), 0xffff]);
  const firstCell = Int32Array.from({ length: nowhere }, (_, time) => cells[cellStart[time]!]!);
  /** Lessons in a cell, row-major `[room][cell]`, with an empty one for "no time". */
  const busy = new Uint16Array(capacity.length * columns);
  /** Positions of those lessons plus one, joined by exclusive or: the lesson itself where there is one. */
  const joined = new Int32Array(capacity.length * columns);

  const isShort = timesAreCells && roomCellCost === null;

  function move(fromTime: number, fromRoom: number, toTime: number, toRoom: number): number {
    const fromBase = fromRoom * columns;
    const toBase = toRoom * columns;
    const most = capacity[toRoom]!;
    const held = capacity[fromRoom]!;
    if (isShort) {
      const comes = Number(busy[toBase + toTime]! >= most);
      const leaves = Number(busy[fromBase + fromTime]! > held);
      return (comes - leaves) * roomClashWeight;
    }
    let beyond = 0;
    let own = 0;
    for (let i = cellStart[toTime]!; i < cellStart[toTime + 1]!; i++) {
      if (busy[toBase + cells[i]!]! >= most) beyond++;
      if (roomCellCost !== null) own += roomCellCost[toRoom * cellCount + cells[i]!]!;
    }
    for (let i = cellStart[fromTime]!; i < cellStart[fromTime + 1]!; i++) {
      if (busy[fromBase + cells[i]!]! > held) beyond--;
      if (roomCellCost !== null) own -= roomCellCost[fromRoom * cellCount + cells[i]!]!;
    }
    return beyond * roomClashWeight + own;
  }

  return {
    move,
    change: (lesson, fromTime, fromRoom, toTime, toRoom) => {
      for (let i = cellStart[fromTime]!; i < cellStart[fromTime + 1]!; i++) {
        const place = fromRoom * columns + cells[i]!;
        busy[place]!--;
        joined[place]! ^= lesson + 1;
      }
      for (let i = cellStart[toTime]!; i < cellStart[toTime + 1]!; i++) {
        const place = toRoom * columns + cells[i]!;
        busy[place]!++;
        joined[place]! ^= lesson + 1;
      }
    },
    isFull: (room, time) => {
      if (room === noRoom) return false;
      const most = capacity[room]!;
      if (timesAreCells) return busy[room * columns + time]! >= most;
      for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++) {
        if (busy[room * columns + cells[i]!]! >= most) return true;
      }
      return false;
    },
    occupants: (room, time, out, count) => {
      let n = count;
      if (capacity[room] !== 1) return n;
      for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++) {
        const place = room * columns + cells[i]!;
        if (busy[place]! === 1) out[n++] = joined[place]! - 1;
      }
      return n;
    },
    lessonIn: (room, time) => {
      const place = room * columns + firstCell[time]!;
      return busy[place]! === 1 ? joined[place]! - 1 : NONE;
    },
  };
}
