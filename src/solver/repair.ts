import { HARD_UNIT } from '../constraints/program.ts';
import { NONE } from '../timetable/solution.ts';
import { type Assignment, NO_LIMIT } from './assignment.ts';
import type { Compound } from './compound.ts';
import type { Follower } from './links.ts';
import { EXPONENTIALS, type Random } from './random.ts';

/** Annealing by hard cost, in search of a placement that breaks no hard rule. */
export type Repair = {
  /** Evaluates so many moves at a temperature in hard units, or fewer once nothing is broken. Tells how many. */
  readonly run: (moves: number, temperature: number) => number;
};

/** What a repair works on. */
export type RepairParts = {
  readonly assignment: Assignment;
  /** Lessons that have more than one place. */
  readonly movable: Int32Array;
  readonly followers: readonly (readonly Follower[])[];
  /** 1 where a lesson may take a time, row-major `[lesson][time]`. */
  readonly timeAllowed: Uint8Array;
  readonly random: Random;
  readonly compound: Compound;
  /** A room for a lesson at a time, free if one is found. */
  readonly freeRoom: (lesson: number, time: number) => number;
  /** A room to try, in whatever state it is. */
  readonly anyRoom: (lesson: number) => number;
  /** Makes a Kempe chain if its loss is borne. */
  readonly tryChain: (lesson: number, time: number, loss: number) => void;
  /** Moves a lesson and those that must follow it if the loss is borne. */
  readonly tryTogether: (lesson: number, time: number, room: number, loss: number) => void;
  /** Takes what the compound has made if it is borne, or takes it back. */
  readonly settle: (delta: number, loss: number) => void;
  /** Counts a packed change of cost that was made. */
  readonly take: (delta: number) => void;
  /** Whether the best so far breaks a hard rule. */
  readonly isBroken: () => boolean;
  /** What a loss in hard units is in the measure of `isBorne`, and whether a change of cost is below such a loss. */
  readonly lossOf: (hardUnits: number) => number;
  readonly isBorne: (delta: number, loss: number) => boolean;
};

const HARD_SHARE = 1 / HARD_UNIT;
/** Of 64 moves, how many are of a lesson that breaks a hard rule. */
const FOCUS = 16;
/** Moves after which is looked anew which lessons break a hard rule. */
const LOOK_EVERY = 2048;
/** Times that are tried for a lesson which has to make way and cannot take the place of the other. */
const WAYS_TRIED = 4;

/** A repair over an assignment. */
export function createRepair(parts: RepairParts): Repair {
  const { assignment, movable, followers, timeAllowed, random, compound, freeRoom, take, isBorne } = parts;
  const { tryTogether, settle } = parts;
  const { program, times, timeOf, roomOf, noRoom, moveDelta, blocker } = assignment;
  const { allowedTimes } = program;
  const { nowhere, overlap } = times;
  /** Movable lessons that break a hard rule, as of the last look: the first `troubledCount`. */
  const troubled = new Int32Array(movable.length);
  let troubledCount = 0;

  /** Looks which lessons would lower the hard cost by not being there. */
  function lookForTrouble(): void {
    troubledCount = 0;
    for (let i = 0; i < movable.length; i++) {
      const lesson = movable[i]!;
      const away = moveDelta(lesson, nowhere, noRoom, NO_LIMIT);
      const unplaced = program.timeCost[program.timeRow[lesson]!]![nowhere]!;
      const isTroubled = timeOf[lesson] === nowhere || Math.round((away - unplaced) * HARD_SHARE) < 0;
      if (isTroubled) troubled[troubledCount++] = lesson;
    }
  }

  function tryAlone(lesson: number, time: number, room: number, loss: number): void {
    if (timeOf[lesson] === time && roomOf[lesson] === room) return;
    const delta = moveDelta(lesson, time, room, NO_LIMIT);
    if (!isBorne(delta, loss)) return;
    compound.begin();
    take(compound.add(lesson, time, room));
  }

  /** A lesson goes to a time, and the one lesson that stands in its way to the time it leaves, or to another. */
  function tryDisplace(lesson: number, other: number, time: number, loss: number): void {
    const choices = allowedTimes[other]!;
    if (choices.length < 2 || followers[other]!.length > 0) {
      tryAlone(lesson, time, freeRoom(lesson, time), loss);
      return;
    }
    const from = timeOf[lesson]!;
    let way = from;
    if (from === nowhere || timeAllowed[other * nowhere + from] === 0) {
      let least = Number.POSITIVE_INFINITY;
      for (let i = 0; i < WAYS_TRIED; i++) {
        const candidate = choices[random.below(choices.length)]!;
        const delta = moveDelta(other, candidate, roomOf[other]!, NO_LIMIT);
        if (delta >= least) continue;
        least = delta;
        way = candidate;
      }
    }
    compound.begin();
    const made = compound.add(other, way, freeRoom(other, way));
    settle(made + compound.add(lesson, time, freeRoom(lesson, time)), loss);
  }

  function tryAt(lesson: number, time: number, loss: number): void {
    const from = timeOf[lesson]!;
    if (from === time) return;
    const apart = overlap[from * (nowhere + 1) + time] === 0;
    const other = apart ? blocker(lesson, time) : NONE;
    if (other >= 0 && other !== lesson) tryDisplace(lesson, other, time, loss);
    else tryAlone(lesson, time, freeRoom(lesson, time), loss);
  }

  return {
    run: (moves, temperature) => {
      let n = 0;
      for (; n < moves && parts.isBroken(); n++) {
        if (n % LOOK_EVERY === 0) lookForTrouble();
        const bits = random.bits();
        const isFocused = troubledCount > 0 && bits >>> 26 < FOCUS;
        const lesson = isFocused
          ? troubled[random.below(troubledCount)]!
          : movable[random.below(movable.length)]!;
        const candidates = allowedTimes[lesson]!;
        const loss = parts.lossOf(temperature * EXPONENTIALS[bits & 4095]!);
        const time = candidates[random.below(candidates.length)]!;
        if (followers[lesson]!.length > 0) tryTogether(lesson, time, freeRoom(lesson, time), loss);
        else if ((bits & 0x1f000) === 0) parts.tryChain(lesson, time, loss);
        else if ((bits & 0xe0000) === 0) tryAlone(lesson, timeOf[lesson]!, parts.anyRoom(lesson), loss);
        else tryAt(lesson, time, loss);
      }
      return n;
    },
  };
}
