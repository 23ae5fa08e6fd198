import type { Assignment } from './assignment.ts';
import type { Random } from './random.ts';

/** Which room is tried for a lesson: those that cost little are proposed more often. */
export type RoomProposals = {
  /** A room to try; `choice` from 0 to 63 tells how: the lesson's own, one worth it at the temperature, or any. */
  readonly propose: (lesson: number, choice: number) => number;
  /** A room to try likewise, without a preference for its own. */
  readonly proposeOther: (lesson: number, choice: number) => number;
  /** The lesson's own room if it is free at a time, else one that is after a few tries, else its own. */
  readonly free: (lesson: number, time: number) => number;
  /** Finds out which rooms are worth a proposal at a temperature, unless it is about the one of the last time. */
  readonly setTemperature: (temperature: number) => void;
};

/** Of 64 proposals, how many leave the lesson in its room, and from which on any room is proposed. */
const OWN_ROOM_SHARE = 39;
const ANY_ROOM_FROM = 58;
/** Rooms that cost more than the cheapest by so many temperatures are seldom proposed: they would be refused. */
const ROOM_LOSS = 6;
/** Rooms that are tried in search of a free one. */
const ROOMS_TRIED = 6;

/** Proposals over an assignment; before the first temperature every room is worth one. */
export function createRoomProposals(assignment: Assignment, random: Random): RoomProposals {
  const { program, roomOf, noRoom, roomIsFull } = assignment;
  /** Allowed rooms, the cheapest first, and how many of them are worth a proposal at the temperature they were chosen at. */
  const roomsByCost = program.allowedRooms.map((rooms, lesson) => {
    const cost = program.roomCost[program.roomRow[lesson]!]!;
    return rooms.toSorted((a, b) => cost[a]! - cost[b]! || a - b);
  });
  const worthwhile = Int32Array.from(roomsByCost, (rooms) => rooms.length);
  let chosenAt = Number.POSITIVE_INFINITY;

  function proposeOther(lesson: number, choice: number): number {
    const rooms = roomsByCost[lesson]!;
    if (rooms.length === 0) return noRoom;
    return rooms[random.below(choice < ANY_ROOM_FROM ? worthwhile[lesson]! : rooms.length)]!;
  }

  return {
    propose: (lesson, choice) =>
      choice < OWN_ROOM_SHARE && roomOf[lesson] !== noRoom ? roomOf[lesson]! : proposeOther(lesson, choice),
    proposeOther,
    free: (lesson, time) => {
      const own = roomOf[lesson]!;
      const rooms = roomsByCost[lesson]!;
      if (rooms.length === 0) return noRoom;
      if (own !== noRoom && !roomIsFull(own, time)) return own;
      for (let i = 0; i < ROOMS_TRIED; i++) {
        const room = rooms[random.below(worthwhile[lesson]!)]!;
        if (!roomIsFull(room, time)) return room;
      }
      return own === noRoom ? rooms[0]! : own;
    },
    setTemperature: (temperature) => {
      if (temperature >= chosenAt * 0.9 && temperature <= chosenAt) return;
      chosenAt = temperature;
      roomsByCost.forEach((rooms, lesson) => {
        const cost = program.roomCost[program.roomRow[lesson]!]!;
        let count = 0;
        while (count < rooms.length && cost[rooms[count]!]! <= cost[rooms[0]!]! + ROOM_LOSS * temperature)
          count++;
        worthwhile[lesson] = count;
      });
    },
  };
}
