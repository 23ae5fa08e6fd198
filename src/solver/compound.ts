import { type Assignment, NO_LIMIT } from './assignment.ts';

/** Several changes that stand or fall together: made one after the other, and taken back in reverse. */
export type Compound = {
  /** Forgets the changes made so far: they stay. */
  readonly begin: () => void;
  /** Makes one more change, and tells the change of cost. */
  readonly add: (lesson: number, time: number, room: number) => number;
  /** Takes the changes since `begin` back. */
  readonly undo: () => void;
};

/**
 * A compound of at most so many changes over an assignment.
 *
 * @param change makes a change in the assignment, and in whatever else follows it
 */
export function createCompound(
  { timeOf, roomOf, moveDelta }: Assignment,
  change: (lesson: number, time: number, room: number) => void,
  most: number,
): Compound {
  const changed = new Int32Array(most);
  const oldTime = new Int32Array(most);
  const oldRoom = new Int32Array(most);
  let size = 0;
  return {
    begin: () => {
      size = 0;
    },
    add: (lesson, time, room) => {
      const delta = moveDelta(lesson, time, room, NO_LIMIT);
      changed[size] = lesson;
      oldTime[size] = timeOf[lesson]!;
      oldRoom[size] = roomOf[lesson]!;
      size++;
      change(lesson, time, room);
      return delta;
    },
    undo: () => {
      for (let i = size - 1; i >= 0; i--) change(changed[i]!, oldTime[i]!, oldRoom[i]!);
      size = 0;
    },
  };
}
