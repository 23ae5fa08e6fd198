import { type Cost, compareCost, type Solution } from '../timetable/solution.ts';

/**
 * The best solutions of several workers, in memory that all of them see. Each worker has a slot that it alone writes, with
 * two places for a solution: it fills the one that nobody reads, and then says that this is the newer one. So a worker
 * that dies leaves its last whole solution behind, and nobody waits for anybody.
 *
 * Numbers of slots, of lessons and of what is told of each lesson, then for each slot the number of solutions so far and
 * two places of hard cost, soft cost, times, rooms and, where they are chosen, teachers.
 */
export type SharedBest = Int32Array<SharedArrayBuffer>;

const HEAD = 3;
/** A reader that is overtaken by new solutions so many times goes without. */
const TRIES = 20;

/** A shared best without a solution, for so many workers; `hasTeachers` where solutions tell who is chosen. */
export function createSharedBest(lessonCount: number, slots = 1, hasTeachers = false): SharedBest {
  const columns = hasTeachers ? 3 : 2;
  const places = HEAD + slots * slotSize(lessonCount, columns);
  const shared = new Int32Array(new SharedArrayBuffer(places * Int32Array.BYTES_PER_ELEMENT));
  shared.set([slots, lessonCount, columns]);
  return shared;
}

/** For how many workers there is room. */
export function slotsOf(shared: SharedBest): number {
  return shared[0]!;
}

function placeSize(lessonCount: number, columns: number): number {
  return 2 + columns * lessonCount;
}

function slotSize(lessonCount: number, columns: number): number {
  return 1 + 2 * placeSize(lessonCount, columns);
}

/** Where a slot begins, and where its newest solution, the nth, or the next one stands. */
function layout(shared: SharedBest, slot: number) {
  const lessonCount = shared[1]!;
  const columns = shared[2]!;
  const counter = HEAD + slot * slotSize(lessonCount, columns);
  const placeOf = (nth: number) => counter + 1 + (nth % 2) * placeSize(lessonCount, columns);
  return { lessonCount, columns, counter, placeOf };
}

/** Puts a solution into a worker's own slot, in place of the one before it. */
export function offer(shared: SharedBest, slot: number, cost: Cost, solution: Solution): void {
  const { lessonCount, columns, counter, placeOf } = layout(shared, slot);
  const next = Atomics.load(shared, counter) + 1;
  const place = placeOf(next);
  shared[place] = cost.hard;
  shared[place + 1] = cost.soft;
  shared.set(solution.timeOf, place + 2);
  shared.set(solution.roomOf, place + 2 + lessonCount);
  if (columns > 2 && solution.teacherOf) shared.set(solution.teacherOf, place + 2 + 2 * lessonCount);
  Atomics.store(shared, counter, next);
}

/** A solution with its cost, and the slot that it stands in. */
export type Found = { readonly slot: number; readonly cost: Cost; readonly solution: Solution };

/** The newest solution of a slot if it is better than a cost (any, for null). */
function readSlot(shared: SharedBest, slot: number, than: Cost | null): Found | null {
  const { lessonCount, columns, counter, placeOf } = layout(shared, slot);
  for (let i = 0; i < TRIES; i++) {
    const nth = Atomics.load(shared, counter);
    if (nth === 0) return null;
    const place = placeOf(nth);
    const cost = { hard: shared[place]!, soft: shared[place + 1]! };
    const column = (nth: number) => {
      const from = place + 2 + nth * lessonCount;
      return Int32Array.from(shared.subarray(from, from + lessonCount));
    };
    const solution = {
      timeOf: column(0),
      roomOf: column(1),
      ...(columns > 2 ? { teacherOf: column(2) } : {}),
    };
    // While it was read, the next one may have been finished and the one after that begun in its place.
    if (Atomics.load(shared, counter) !== nth) continue;
    return than && compareCost(cost, than) >= 0 ? null : { slot, cost, solution };
  }
  return null;
}

/** The best solution of all slots if it is better than a cost (any, for null); else null. */
export function betterThan(shared: SharedBest, cost: Cost | null): Found | null {
  let found: Found | null = null;
  let least = cost;
  for (let slot = 0; slot < shared[0]!; slot++) {
    const better = readSlot(shared, slot, least);
    if (!better) continue;
    found = better;
    least = better.cost;
  }
  return found;
}
