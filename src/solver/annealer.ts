// Longer than other files: what every move reads and writes (costs, the best, the weight of hard rules) stands in one scope,
// so that the loop calls nothing to reach it.
import { HARD_UNIT, softPart } from '../constraints/program.ts';
import { type Cost, NONE, type Solution } from '../timetable/solution.ts';
import { alikeLessons } from './alike.ts';
import { type Assignment, hardLimit, NO_LIMIT } from './assignment.ts';
import { createChainMoves } from './chain-moves.ts';
import { createCompound } from './compound.ts';
import { construct } from './construct.ts';
import { costOfNothing } from './cost-of-nothing.ts';
import { kempeChains } from './kempe.ts';
import { linkedLessons } from './links.ts';
import { createMoveShares, MOVE_KINDS, usualShares } from './move-shares.ts';
import { EXPONENTIALS, type Random } from './random.ts';
import { createRepair } from './repair.ts';
import { createRoomMoves } from './room-moves.ts';
import { createRoomProposals } from './room-proposals.ts';
import { createRoomRematch } from './room-rematch.ts';
import { createRuinMoves } from './ruin-moves.ts';
import { createRoster } from './time-roster.ts';

/** Metropolis search over an assignment: takes every move that costs less than a random loss, remembers the best. */
export type Annealer = {
  /** Evaluates so many moves at a temperature, in units of soft cost. */
  readonly run: (moves: number, temperature: number) => void;
  /** Evaluates so many moves for a solution that breaks no hard rule, at a temperature in hard units (`repair.ts`). */
  readonly repair: (moves: number, temperature: number) => void;
  /** Goes on from another solution; lessons that it leaves out are placed by construction. */
  readonly restart: (start: Solution) => void;
  /** Cost where the search stands now. */
  readonly current: () => Cost;
  /** The best since the last `restart`, with its cost. */
  readonly best: () => { readonly cost: Cost; readonly solution: Solution };
  /** Moves evaluated since the beginning. */
  readonly evaluated: () => number;
  /** Counts so many moves that were evaluated elsewhere. */
  readonly count: (moves: number) => void;
  /** What one hard unit counts for against soft units. */
  readonly setHardWeight: (weight: number) => void;
  /** Typical size of a change of soft cost where the search stands now, from so many random moves; at least 1. */
  readonly typicalChange: (samples: number) => number;
};

/** A division by a power of two, as the multiplication that it equals. */
const HARD_SHARE = 1 / HARD_UNIT;
/** How much more than the loss that is borne a chain may cost half-way, in typical changes of cost, and at least in soft units. */
const HALFWAY = 2.5;
const LEAST_HALFWAY = 16;
/** And the first half of two chains likewise. */
const HALF = 1.5;
const LEAST_HALF = 10;
/** Moves after which the shares are looked at anew. */
const ADAPT_EVERY = 2 ** 18;

/** An annealer on an assignment of nothing; `restart` it before the first run. */
export function createAnnealer(assignment: Assignment, random: Random): Annealer {
  const { program, times, timeOf, roomOf, noRoom, moveDelta, swapDelta, roomIsFull, lessonIn } = assignment;
  const { allowedTimes, allowedRooms } = program;
  const lessonCount = timeOf.length;
  const roster = createRoster(lessonCount, times.nowhere);
  const movable = Int32Array.from(
    [...timeOf.keys()].filter(
      (lesson) => allowedTimes[lesson]!.length > 1 || allowedRooms[lesson]!.length > 1,
    ),
  );
  const alike = alikeLessons(program);
  const chains = kempeChains(assignment, roster, change, random, alike, isHopeless);
  const followers = linkedLessons(program);
  const compound = createCompound(assignment, change, 2 + Math.max(0, ...followers.map((own) => own.length)));
  const rooms = createRoomProposals(assignment, random);
  const timeAllowed = allowedTable(allowedTimes, times.nowhere);
  const roomAllowed = allowedTable(allowedRooms, noRoom + 1);

  const { tryRoomChain, tryMakeWay } = createRoomMoves({
    assignment,
    roomAllowed,
    change,
    freeRoom: rooms.free,
    isBorne,
    take,
  });
  const hasRoomSets = program.rooms.weight.length > 0;
  const shares = createMoveShares(usualShares(hasRoomSets));
  const { tryRematch } = createRoomRematch({ assignment, roster, roomAllowed, change, take });
  const { tryRuin } = createRuinMoves({
    assignment,
    random,
    change,
    neighbourAt: chains.neighbourAt,
    freeRoom: rooms.free,
    isMovable: (lesson) => followers[lesson]!.length === 0 && allowedTimes[lesson]!.length > 1,
    isBorne,
    take,
  });
  const { tryChain, tryBlock } = createChainMoves({
    ...{ assignment, chains, random, timeAllowed, isBorne, take },
    mostOfHalf: () => Math.max(LEAST_HALF, HALF * typical),
  });
  const repairs = createRepair({
    assignment,
    movable,
    followers,
    timeAllowed,
    random,
    compound,
    freeRoom: rooms.free,
    anyRoom: (lesson) => rooms.propose(lesson, 63),
    tryChain,
    tryTogether,
    settle,
    take,
    isBroken: () => bestHard > 0,
    lossOf: (hardUnits) => hardUnits * hardWeight,
    isBorne,
  });

  const emptyCost = costOfNothing(program);
  let hard = 0;
  let soft = 0;
  let hardWeight = 50;
  /** As it was found last. */
  let typical = 1;
  let evaluated = 0;
  let adaptAt = ADAPT_EVERY;
  /** Changes of the state, and those that were taken and changed the cost. */
  let changes = 0;
  let yields = 0;
  const bestTimeOf = timeOf.slice();
  const bestRoomOf = roomOf.slice();
  let bestHard = Number.POSITIVE_INFINITY;
  let bestSoft = 0;

  function change(lesson: number, time: number, room: number): void {
    const from = timeOf[lesson]!;
    changes++;
    if (from !== time) roster.change(lesson, from, time);
    assignment.change(lesson, time, room);
  }

  function take(delta: number): void {
    const hardDelta = Math.round(delta * HARD_SHARE);
    hard += hardDelta;
    soft += delta - hardDelta * HARD_UNIT;
    if (delta !== 0) yields++;
    if (hard < bestHard || (hard === bestHard && soft < bestSoft)) {
      bestHard = hard;
      bestSoft = soft;
      bestTimeOf.set(timeOf);
      bestRoomOf.set(roomOf);
    }
  }

  /** Whether a change of cost is below the loss that is borne. */
  function isBorne(delta: number, loss: number): boolean {
    const hardDelta = Math.round(delta * HARD_SHARE);
    return delta - hardDelta * HARD_UNIT + hardDelta * hardWeight <= loss;
  }

  /**
   * Whether a chain that has cost so much half-way will hardly be borne: rules that it breaks may be mended by its rest, those
   * that it has mended count.
   */
  function isHopeless(delta: number, loss: number): boolean {
    const hardDelta = Math.round(delta * HARD_SHARE);
    const soft = delta - hardDelta * HARD_UNIT;
    return soft + Math.min(0, hardDelta) * hardWeight > loss + Math.max(LEAST_HALFWAY, HALFWAY * typical);
  }

  function tryExchange(
    lesson: number,
    other: number,
    time: number,
    room: number,
    loss: number,
    limit: number,
  ): void {
    const from = timeOf[lesson]!;
    const fromRoom = roomOf[lesson]!;
    if (alike[other] === alike[lesson]) return;
    if (timeOf[other] !== time || timeAllowed[other * times.nowhere + from] === 0) return;
    // It may stand in the way from a room that shares a part with this one.
    if (roomOf[other] !== room) return;
    if (fromRoom === noRoom || roomAllowed[other * (noRoom + 1) + fromRoom] === 0) return;
    const delta = swapDelta(lesson, other, limit);
    if (delta > limit || !isBorne(delta, loss)) return;
    change(lesson, time, room);
    change(other, from, fromRoom);
    take(delta);
  }

  function tryMove(lesson: number, time: number, room: number, loss: number): void {
    const from = timeOf[lesson]!;
    if (from === time && roomOf[lesson] === room) return;
    const limit = hardLimit(Math.floor(loss / hardWeight));
    if (room !== noRoom && roomIsFull(room, time)) {
      const other = lessonIn(room, time);
      if (other === NONE) return;
      if (other !== lesson) {
        if (times.overlap[from * (times.nowhere + 1) + time] === 1) return;
        if (hasRoomSets && room === roomOf[lesson]) tryMakeWay(lesson, other, time, limit, loss);
        else tryExchange(lesson, other, time, room, loss, limit);
        return;
      }
    }
    const delta = moveDelta(lesson, time, room, limit);
    if (delta > limit || !isBorne(delta, loss)) return;
    change(lesson, time, room);
    take(delta);
  }

  /** Takes what a compound has made if it is borne, or takes it back. */
  function settle(delta: number, loss: number): void {
    if (isBorne(delta, loss)) take(delta);
    else compound.undo();
  }

  /** A lesson and those that must follow it. */
  function tryTogether(lesson: number, time: number, room: number, loss: number): void {
    const own = followers[lesson]!;
    for (let i = 0; i < own.length; i++) if (own[i]!.timeFor[time]! < 0) return;
    compound.begin();
    let delta = compound.add(lesson, time, room);
    for (let i = 0; i < own.length; i++) {
      const { lesson: follower, timeFor } = own[i]!;
      const there = timeFor[time]!;
      if (timeOf[follower] !== there) delta += compound.add(follower, there, rooms.free(follower, there));
    }
    settle(delta, loss);
  }

  function propose(kind: number, lesson: number, time: number, choice: number, loss: number): void {
    if (kind === MOVE_KINDS.move) tryMove(lesson, time, rooms.propose(lesson, choice), loss);
    else if (kind === MOVE_KINDS.room)
      tryMove(lesson, timeOf[lesson]!, rooms.proposeOther(lesson, choice), loss);
    else if (kind === MOVE_KINDS.chain) tryChain(lesson, time, loss);
    else if (kind === MOVE_KINDS.block) tryBlock(lesson, time, loss);
    else if (kind === MOVE_KINDS.roomChain) tryRoomChain(lesson, rooms.proposeOther(lesson, 0), loss);
    else tryRuin(lesson, loss);
  }

  function run(moves: number, temperature: number): void {
    for (let n = 0; n < moves; n++) {
      const lesson = movable[random.below(movable.length)]!;
      const candidates = allowedTimes[lesson]!;
      const bits = random.bits();
      const choice = (bits >>> 20) & 63;
      const loss = temperature * EXPONENTIALS[bits & 4095]!;
      const time = candidates[random.below(candidates.length)]!;
      if (followers[lesson]!.length > 0) {
        tryTogether(lesson, time, rooms.propose(lesson, choice), loss);
        continue;
      }
      const kind = shares.kindOf[bits >>> 26]!;
      const changesBefore = changes;
      const yieldsBefore = yields;
      propose(kind, lesson, time, choice, loss);
      shares.note(kind, yields !== yieldsBefore, changes - changesBefore);
    }
    tryRematch(random.below(times.nowhere));
    evaluated += moves;
    if (evaluated < adaptAt) return;
    adaptAt = evaluated + ADAPT_EVERY;
    shares.adapt();
  }

  return {
    run: (moves, temperature) => {
      rooms.setTemperature(temperature);
      if (movable.length > 0) run(moves, temperature);
      else evaluated += moves;
    },
    repair: (moves, temperature) => {
      evaluated += movable.length > 0 ? repairs.run(moves, temperature) : moves;
    },
    restart: (start) => {
      for (let lesson = 0; lesson < lessonCount; lesson++) change(lesson, times.nowhere, noRoom);
      let cost = emptyCost;
      construct(assignment, start, random, (lesson, time, room) => {
        cost += moveDelta(lesson, time, room, NO_LIMIT);
        change(lesson, time, room);
      });
      hard = 0;
      soft = 0;
      bestHard = Number.POSITIVE_INFINITY;
      take(cost);
    },
    current: () => ({ hard, soft }),
    best: () => ({
      cost: { hard: bestHard, soft: bestSoft },
      solution: {
        timeOf: bestTimeOf.map((time) => (time === times.nowhere ? NONE : time)),
        roomOf: bestRoomOf.map((room) => (room === noRoom ? NONE : room)),
      },
    }),
    evaluated: () => evaluated,
    count: (moves) => {
      evaluated += moves;
    },
    setHardWeight: (weight) => {
      hardWeight = weight;
    },
    typicalChange: (samples) => {
      let sum = 0;
      let count = 0;
      for (let i = 0; i < samples && movable.length > 0; i++) {
        const lesson = movable[random.below(movable.length)]!;
        const candidates = allowedTimes[lesson]!;
        const time = candidates[random.below(candidates.length)]!;
        const change = softPart(moveDelta(lesson, time, roomOf[lesson]!, NO_LIMIT));
        if (change === 0) continue;
        sum += Math.abs(change);
        count++;
      }
      typical = count === 0 ? 1 : Math.max(1, sum / count);
      return typical;
    },
  };
}

function allowedTable(allowed: readonly Int32Array[], columns: number): Uint8Array {
  const table = new Uint8Array(allowed.length * columns);
  allowed.forEach((positions, row) => {
    for (const position of positions) table[row * columns + position] = 1;
  });
  return table;
}
