import { sharePart } from '../../timetable/room-parts.ts';
import type { CheckFacts } from './facts.ts';
import { isRoomOpen } from './lesson-facts.ts';

/** Keeps the rooms that are sure to be taken, and takes times away from lessons for which these were the last ones. */
export type RoomOccupancy = {
  /** Says that a lesson can only be at this time. */
  readonly settle: (lesson: number, time: number) => void;
};

/**
 * Starts with empty rooms.
 *
 * @param left times that are left of each lesson
 * @param take takes a time away from a lesson, because of another lesson
 */
export function roomOccupancy(
  facts: CheckFacts,
  left: readonly (readonly number[])[],
  take: (lesson: number, time: number, taker: number) => void,
): RoomOccupancy {
  const { problem, index, rooms, needsTime, needsRoom, openInRooms, roomsAreExclusive } = facts;
  const { cellCount, cellsOfTime, partsOfRoom } = index;
  /** Lessons in an undivided room in a cell, row-major `[room][cell]`. */
  const taken = new Uint16Array(problem.rooms.length * cellCount);
  /** Rooms in the way of which a lesson in a room may be, `[room][i]`. */
  const touched = problem.rooms.map((_, room) =>
    [...problem.rooms.keys()].filter((other) => sharePart(partsOfRoom, room, other)),
  );
  /** Rooms of each cell that are full or closed: who has more rooms than that cannot be out of rooms. */
  const gone = new Uint16Array(cellCount);
  const { length: periods } = problem.calendar.periods;
  for (const days of openInRooms) {
    for (let cell = 0; cell < cellCount; cell++) {
      gone[cell]! += 1 - ((days[Math.floor(cell / periods)]! >> (cell % periods)) & 1);
    }
  }
  const settledIn = new Map<number, number>();
  const lastTaker = new Map<number, number>();
  const wanting = problem.lessons.flatMap((_, lesson) =>
    needsTime[lesson] && needsRoom[lesson] && rooms[lesson]!.length > 0 ? [lesson] : [],
  );

  const isFull = (room: number, cell: number): boolean =>
    partsOfRoom[room]!.some((part) => taken[part * cellCount + cell]! >= problem.rooms[part]!.lessonsAtOnce);
  const roomsLeft = (lesson: number, time: number): number[] =>
    rooms[lesson]!.filter(
      (room) =>
        isRoomOpen(problem, openInRooms[room]!, time) &&
        !cellsOfTime[time]!.some((cell) => isFull(room, cell)),
    );

  function occupy(lesson: number, time: number, room: number): void {
    settledIn.set(lesson, room);
    const filled = cellsOfTime[time]!.flatMap((cell) => {
      const before = touched[room]!.filter((other) => !isFull(other, cell));
      for (const part of partsOfRoom[room]!) taken[part * cellCount + cell]! += 1;
      return before.filter((other) => isFull(other, cell)).map((other) => ({ room: other, cell }));
    });
    for (const place of filled) {
      gone[place.cell]! += 1;
      lastTaker.set(place.room * cellCount + place.cell, lesson);
    }
    for (const place of filled) lookAgain(place.room, place.cell, lesson);
  }

  /** Whoever might have wanted a room in a cell in which it is full now. */
  function lookAgain(room: number, cell: number, taker: number): void {
    for (const lesson of wanting) {
      const own = rooms[lesson]!;
      if (settledIn.has(lesson) || own.length > gone[cell]! + 1 || !own.includes(room)) continue;
      for (const time of left[lesson]!) {
        if (!cellsOfTime[time]!.includes(cell)) continue;
        const free = roomsLeft(lesson, time);
        if (free.length === 0) take(lesson, time, taker);
        else if (free.length === 1 && left[lesson]!.length === 1) occupy(lesson, time, free[0]!);
        if (settledIn.has(lesson)) break;
      }
    }
  }

  return {
    settle: (lesson, time) => {
      if (!roomsAreExclusive || !needsRoom[lesson] || rooms[lesson]!.length === 0 || settledIn.has(lesson))
        return;
      const free = roomsLeft(lesson, time);
      if (free.length === 1) occupy(lesson, time, free[0]!);
      else if (free.length === 0) {
        const places = rooms[lesson]!.flatMap((room) =>
          cellsOfTime[time]!.map((cell) => room * cellCount + cell),
        );
        const filling = places.find((place) => lastTaker.has(place));
        if (filling !== undefined) take(lesson, time, lastTaker.get(filling)!);
      }
    },
  };
}
