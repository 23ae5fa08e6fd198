import type { Program } from '../constraints/program.ts';
import { NONE } from '../timetable/solution.ts';
import type { RoomUse } from './room-use.ts';
import type { TimeArrays } from './time-table.ts';

/**
 * Room use of an assignment of nothing where some rooms consist of others: lessons are counted in the parts that they occupy. "No room" has no part.
 * Apart from the plain one, which need not look for parts.
 */
export function dividedRoomUse(program: Program, times: TimeArrays): RoomUse {
  const { roomClashWeight, seatClashWeight, seats, roomCellCost, index } = program;
  const { cellStart, cells, cellCount } = times;
  const { rooms } = index.problem;
  const noRoom = rooms.length;
  const columns = noRoom + 1;
  const capacity = Uint16Array.from(rooms, (room) => room.lessonsAtOnce);
  /** Packed cost of each lesson in a cell of a room beyond what it holds. */
  const clashWeight = Float64Array.from(rooms, (_, room) =>
    seats?.isSeat[room] === 1 ? seatClashWeight : roomClashWeight,
  );
  /** Parts of room r: `parts[partStart[r]] … parts[partStart[r + 1] - 1]`. */
  const parts = Int32Array.from(index.partsOfRoom.flat());
  const partStart = new Int32Array(columns + 1);
  /** 1 where a lesson in a room occupies another, row-major `[room][part]`. */
  const occupies = new Uint8Array(columns * columns);
  index.partsOfRoom.forEach((own, room) => {
    partStart[room + 1] = partStart[room]! + own.length;
    for (const part of own) occupies[room * columns + part] = 1;
  });
  partStart[columns] = partStart[noRoom]!;
  /** Lessons in a cell, row-major `[part][cell]`. */
  const busy = new Uint16Array(columns * cellCount);
  /** Positions of those lessons plus one, joined by exclusive or: the lesson itself where there is one. */
  const joined = new Int32Array(columns * cellCount);

  /** Cost of the cells of a time in which parts of a room have as many lessons as they hold and so many more, but for parts of another. */
  function clashes(room: number, time: number, more: number, excepted: number): number {
    let cost = 0;
    for (let p = partStart[room]!; p < partStart[room + 1]!; p++) {
      const part = parts[p]!;
      if (excepted !== NONE && occupies[excepted * columns + part] === 1) continue;
      const base = part * cellCount;
      const limit = capacity[part]! + more;
      for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++)
        if (busy[base + cells[i]!]! >= limit) cost += clashWeight[part]!;
    }
    return cost;
  }

  function isFull(room: number, time: number): boolean {
    for (let p = partStart[room]!; p < partStart[room + 1]!; p++) {
      const base = parts[p]! * cellCount;
      const limit = capacity[parts[p]!]!;
      for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++)
        if (busy[base + cells[i]!]! >= limit) return true;
    }
    return false;
  }

  function costOfCells(room: number, time: number): number {
    if (roomCellCost === null) return 0;
    let cost = 0;
    const base = room * cellCount;
    for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++) cost += roomCellCost[base + cells[i]!]!;
    return cost;
  }

  function add(lesson: number, time: number, room: number, count: 1 | -1): void {
    for (let p = partStart[room]!; p < partStart[room + 1]!; p++) {
      const base = parts[p]! * cellCount;
      for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++) {
        busy[base + cells[i]!]! += count;
        joined[base + cells[i]!]! ^= lesson + 1;
      }
    }
  }

  return {
    move: (fromTime, fromRoom, toTime, toRoom) => {
      // What both rooms have in common stays occupied by a lesson that stays at its time.
      const stays = fromTime === toTime;
      const come = clashes(toRoom, toTime, 0, stays ? fromRoom : NONE);
      const left = clashes(fromRoom, fromTime, 1, stays ? toRoom : NONE);
      return come - left + costOfCells(toRoom, toTime) - costOfCells(fromRoom, fromTime);
    },
    change: (lesson, fromTime, fromRoom, toTime, toRoom) => {
      add(lesson, fromTime, fromRoom, -1);
      add(lesson, toTime, toRoom, 1);
    },
    isFull,
    occupants: (room, time, out, count) => {
      let n = count;
      for (let p = partStart[room]!; p < partStart[room + 1]!; p++) {
        const part = parts[p]!;
        if (capacity[part] !== 1) continue;
        for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++) {
          const place = part * cellCount + cells[i]!;
          if (busy[place]! === 1) out[n++] = joined[place]! - 1;
        }
      }
      return n;
    },
    lessonIn: (room, time) => {
      let found = NONE;
      const cell = cells[cellStart[time]!]!;
      for (let p = partStart[room]!; p < partStart[room + 1]!; p++) {
        const place = parts[p]! * cellCount + cell;
        if (busy[place] === 0) continue;
        const there = busy[place] === 1 ? joined[place]! - 1 : NONE;
        if (there === NONE || (found !== NONE && found !== there)) return NONE;
        found = there;
      }
      return found;
    },
  };
}
