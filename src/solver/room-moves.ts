import type { Assignment } from './assignment.ts';
import { createCompound } from './compound.ts';
import { createRoomChains, LONGEST_ROOM_CHAIN } from './room-chains.ts';

/** Moves in which lessons that shall keep to one room change it together, taken when their whole change of cost is borne. */
export type RoomMoves = {
  /** A lesson to another room, with its companions, and those who must change sides then. */
  readonly tryRoomChain: (lesson: number, room: number, loss: number) => void;
  /**
   * A lesson to a time at which another one is in its room: that one leaves the room with its companions.
   *
   * @param limit as of `moveDelta`, but for the clash in the room
   */
  readonly tryMakeWay: (lesson: number, other: number, time: number, limit: number, loss: number) => void;
};

/** What room moves work on. */
export type RoomMovesOn = {
  readonly assignment: Assignment;
  /** 1 where a lesson may be in a room, row-major `[lesson][room]` with a column for no room. */
  readonly roomAllowed: Uint8Array;
  readonly change: (lesson: number, time: number, room: number) => void;
  /** A room for a lesson at a time, free if one is found. */
  readonly freeRoom: (lesson: number, time: number) => number;
  readonly isBorne: (delta: number, loss: number) => boolean;
  readonly take: (delta: number) => void;
};

/** Room moves over an assignment. */
export function createRoomMoves({
  assignment,
  roomAllowed,
  change,
  freeRoom,
  isBorne,
  take,
}: RoomMovesOn): RoomMoves {
  const { program, times, roomOf, noRoom, moveDelta } = assignment;
  const compound = createCompound(assignment, change, LONGEST_ROOM_CHAIN + 1);
  const chains = createRoomChains(assignment, roomAllowed, compound);

  /** Keeps what was made if its change of cost is borne; NaN is not. */
  function settle(delta: number, loss: number): void {
    if (!Number.isNaN(delta) && isBorne(delta, loss)) take(delta);
    else compound.undo();
  }

  return {
    tryRoomChain: (lesson, room, loss) => {
      compound.begin();
      settle(chains.make(lesson, room), loss);
    },
    tryMakeWay: (lesson, other, time, limit, loss) => {
      const room = roomOf[lesson]!;
      if (roomOf[other] !== room) return;
      const clash = program.roomClashWeight * (times.cellStart[time + 1]! - times.cellStart[time]!);
      const moved = moveDelta(lesson, time, room, limit + clash) - clash;
      if (moved > limit || !isBorne(moved, loss)) return;
      const way = freeRoom(other, time);
      if (way === room || way === noRoom) return;
      compound.begin();
      settle(compound.add(lesson, time, room) + chains.make(other, way), loss);
    },
  };
}
