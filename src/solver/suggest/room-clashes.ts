import type { KnownRule } from '../../constraints/registry.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { type Found, findIn } from './difference.ts';
import type { Layout } from './layout.ts';
import type { PartProblem } from './part-problem.ts';

/** Violations among the lessons that are in one room, as far as they have to do with a time. */
export type RoomClashes = {
  /** With the lesson that is looked at there. */
  readonly withLesson: readonly Found[];
  /** Without it, wherever it may be. */
  readonly without: readonly Found[];
};

/** Of a place where nothing is violated: the same object for all of them, as most are so. */
export const NO_CLASHES: RoomClashes = { withLesson: [], without: [] };

/** What is needed of `View` (`effects.ts`). */
type Seen = { readonly index: ProblemIndex; readonly layout: Layout; readonly lesson: number };

/** A lesson in a room at a time, whether it is there or would be. */
type Guest = { readonly lesson: number; readonly time: number; readonly room: number };

/** Makes parts in which nobody has lessons and all courses are as they are: the rooms alone count. */
function roomsOnly(whole: ProblemIndex): (guests: readonly Guest[]) => PartProblem {
  const { problem } = whole;
  const nobody = {
    people: [],
    peopleOfGroup: problem.groups.map(() => []),
    lessonsOfPerson: [],
    lessonsOfCourse: problem.courses.map(() => []),
  };
  return (guests) => {
    const part = { ...problem, lessons: guests.map(({ lesson }) => problem.lessons[lesson]!) };
    return {
      index: { ...whole, ...nobody, problem: part, peopleOfLesson: guests.map(() => []) },
      lessons: guests.map(({ lesson }) => lesson),
    };
  };
}

/**
 * The violations of a rule on lessons in one room at once, for each of some places of a lesson. While no room is overfull
 * without it, times that share no cell are evaluated together, with a copy of the lesson at each of them in every room that
 * shares no part with the others.
 *
 * @returns `[time * rooms + room]`
 */
export function clashesInRooms(
  seen: Seen,
  known: KnownRule,
  times: readonly number[],
  rooms: readonly number[],
): RoomClashes[] {
  const { index, layout, lesson } = seen;
  const here = new Array<RoomClashes>(times.length * rooms.length).fill(NO_CLASHES);
  const note = (at: number, which: keyof RoomClashes, found: Found): void => {
    const known = here[at]!;
    here[at] = { ...known, [which]: [...known[which], found] };
  };
  const layers = layersOf(index, rooms);
  const makePart = roomsOnly(index);

  function find(guests: readonly Guest[]): Found[] {
    return findIn(makePart(guests), known, {
      timeOf: Int32Array.from(guests, ({ time }) => time),
      roomOf: Int32Array.from(guests, ({ room }) => room),
    });
  }

  /** Positions of those of some rooms that a violation is in. */
  function roomsOf({ finding }: Found, among: readonly number[]): number[] {
    return among.filter((r) => index.partsOfRoom[rooms[r]!]!.includes(finding.detail.room!));
  }

  const wanted = new Set(layers.flat().flatMap((r) => [...index.partsOfRoom[rooms[r]!]!]));
  const guests = othersAt(seen, times).filter(
    ({ room }) => room !== NONE && index.partsOfRoom[room]!.some((part) => wanted.has(part)),
  );
  const isOverfull = mayClash(index, guests);
  for (const batch of isOverfull ? times.map((_, t) => [t]) : batchesOf(layout, times)) {
    const inBatch = batch.map((t) => times[t]!).filter((time) => time !== NONE);
    const others = guests.filter((guest) => inBatch.some((time) => layout.overlap(guest.time, time)));
    // In the order of the whole problem, which is that of the names in a sentence.
    const before = others.filter((other) => other.lesson < lesson);
    for (const layer of layers) {
      const copies = batch.flatMap((t) => layer.map((r) => ({ lesson, time: times[t]!, room: rooms[r]! })));
      const isCopy = (position: number): boolean =>
        position >= before.length && position < before.length + copies.length;
      for (const found of find([...before, ...copies, ...others.slice(before.length)])) {
        const copy = found.finding.lessons.find(isCopy);
        const at = copy === undefined ? 0 : copy - before.length;
        const concerned = copy === undefined ? roomsOf(found, layer) : [layer[at % layer.length]!];
        for (const r of concerned)
          note(batch[Math.floor(at / layer.length)]! * rooms.length + r, 'withLesson', found);
      }
    }
    if (!isOverfull) continue;
    for (const found of find(others)) {
      for (const r of roomsOf(found, layers.flat())) note(batch[0]! * rooms.length + r, 'without', found);
    }
  }
  return here;
}

/**
 * Positions of the rooms in as few lists as can be in which no two share a part, so that copies of a lesson in them do not
 * meet; no room is in none.
 */
function layersOf({ partsOfRoom }: ProblemIndex, rooms: readonly number[]): number[][] {
  const layers: { readonly rooms: number[]; readonly parts: Set<number> }[] = [];
  rooms.forEach((room, r) => {
    if (room === NONE) return;
    const parts = partsOfRoom[room]!;
    const layer = layers.find((one) => parts.every((part) => !one.parts.has(part)));
    if (layer === undefined) layers.push({ rooms: [r], parts: new Set(parts) });
    else {
      layer.rooms.push(r);
      for (const part of parts) layer.parts.add(part);
    }
  });
  return layers.map((layer) => layer.rooms);
}

/** Positions of the times in as few lists as can be in which no two share a cell; no time is in none. */
function batchesOf({ overlap }: Layout, times: readonly number[]): number[][] {
  const batches: number[][] = [];
  times.forEach((time, t) => {
    if (time === NONE) return;
    const batch = batches.find((others) => others.every((other) => !overlap(times[other]!, time)));
    if (batch) batch.push(t);
    else batches.push([t]);
  });
  return batches;
}

/** The other lessons that meet in a cell of these times, ascending. */
function othersAt({ index, layout, lesson }: Seen, times: readonly number[]): Guest[] {
  const others = new Set<number>();
  for (const time of times) {
    if (time === NONE) continue;
    for (const cell of index.cellsOfTime[time]!)
      for (const other of layout.lessonsIn(cell)) others.add(other);
  }
  others.delete(lesson);
  const ascending = [...others].sort((a, b) => a - b);
  return ascending.map((other) => ({
    lesson: other,
    time: layout.timeOf[other]!,
    room: layout.roomOf[other]!,
  }));
}

/** Whether some room has more of these lessons in a cell than it holds. */
function mayClash(
  { problem, cellsOfTime, cellCount, partsOfRoom }: ProblemIndex,
  guests: readonly Guest[],
): boolean {
  const counts = new Uint16Array(problem.rooms.length * cellCount);
  return guests.some(({ time, room }) =>
    partsOfRoom[room]!.some((part) =>
      cellsOfTime[time]!.some(
        (cell) => ++counts[part * cellCount + cell]! > problem.rooms[part]!.lessonsAtOnce,
      ),
    ),
  );
}
