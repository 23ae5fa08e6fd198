import { type Assignment, NO_LIMIT } from './assignment.ts';
import { createCompound } from './compound.ts';
import type { Random } from './random.ts';

/** Takes some lessons out that are in each other's way, and puts each back where it costs least (Schrimpf et al., 2000). */
export type RuinMoves = {
  /** A lesson and some that cannot be held at the same time, taken when their whole change of cost is borne. */
  readonly tryRuin: (lesson: number, loss: number) => void;
};

/** What ruin moves work on. */
export type RuinMovesOn = {
  readonly assignment: Assignment;
  readonly random: Random;
  readonly change: (lesson: number, time: number, room: number) => void;
  /** A lesson at a time that cannot be held at the same time as another; -1 when there is none. */
  readonly neighbourAt: (lesson: number, time: number) => number;
  /** A room for a lesson at a time, free if one is found. */
  readonly freeRoom: (lesson: number, time: number) => number;
  /** Whether a lesson may be moved by itself. */
  readonly isMovable: (lesson: number) => boolean;
  readonly isBorne: (delta: number, loss: number) => boolean;
  readonly take: (delta: number) => void;
};

/** Lessons that are taken out at most, and the draws that look for them. */
const MOST_RUINED = 4;
const DRAWS = 6;
/** Of 16 times, how many are passed over (the blinks of Christiaens and Vanden Berghe, 2020): the best is not always right. */
const BLINKS = 1;

/** Ruin moves over an assignment. */
export function createRuinMoves(on: RuinMovesOn): RuinMoves {
  const { assignment, random, neighbourAt, freeRoom, isMovable, isBorne, take } = on;
  const { program, times, roomOf, noRoom, moveDelta, roomIsFull } = assignment;
  const { allowedTimes } = program;
  const compound = createCompound(assignment, on.change, 2 * MOST_RUINED);
  const ruined = new Int32Array(MOST_RUINED);
  const oldRoom = new Int32Array(MOST_RUINED);
  let size = 0;

  function add(lesson: number): void {
    for (let i = 0; i < size; i++) if (ruined[i] === lesson) return;
    ruined[size] = lesson;
    oldRoom[size] = roomOf[lesson]!;
    size++;
  }

  function collect(first: number): void {
    size = 0;
    add(first);
    const most = 2 + random.below(MOST_RUINED - 1);
    const candidates = allowedTimes[first]!;
    for (let draw = 0; draw < DRAWS && size < most; draw++) {
      const other = neighbourAt(first, candidates[random.below(candidates.length)]!);
      if (other >= 0 && isMovable(other)) add(other);
    }
  }

  /** Puts a lesson where it costs least; NaN when there is no room anywhere. */
  function recreate(lesson: number, room: number): number {
    const candidates = allowedTimes[lesson]!;
    const offset = random.below(candidates.length);
    let least = NO_LIMIT;
    let bestTime = -1;
    let bestRoom = noRoom;
    for (let i = 0; i < candidates.length; i++) {
      if (random.below(16) < BLINKS) continue;
      const time = candidates[i + offset < candidates.length ? i + offset : i + offset - candidates.length]!;
      const there = room === noRoom || !roomIsFull(room, time) ? room : freeRoom(lesson, time);
      if (there !== noRoom && roomIsFull(there, time)) continue;
      const delta = moveDelta(lesson, time, there, least);
      if (delta >= least) continue;
      least = delta;
      bestTime = time;
      bestRoom = there;
    }
    return bestTime < 0 ? Number.NaN : compound.add(lesson, bestTime, bestRoom);
  }

  return {
    tryRuin: (lesson, loss) => {
      collect(lesson);
      compound.begin();
      let delta = 0;
      for (let i = 0; i < size; i++) delta += compound.add(ruined[i]!, times.nowhere, noRoom);
      for (let i = 0; i < size && !Number.isNaN(delta); i++) delta += recreate(ruined[i]!, oldRoom[i]!);
      if (!Number.isNaN(delta) && isBorne(delta, loss)) take(delta);
      else compound.undo();
    },
  };
}
