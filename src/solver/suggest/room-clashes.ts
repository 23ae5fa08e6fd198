import type { KnownRule } from '../../constraints/registry.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { type Found, findIn } from './difference.ts';
import type { Layout } from './layout.ts';
import type { PartProblem } from './part-problem.ts';

/** Violations among the lessons that are in one room, as far as they have to do with a time. */
export type RoomClashes = {
  /** With the lesson that is looked at there. */
  readonly withLesson: Found[];
  /** Without it, wherever it may be. */
  readonly without: Found[];
};

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
 * without it, times that share no cell are evaluated together, with a copy of the lesson at each of them in every room.
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
  const here = times.flatMap(() => rooms.map(() => ({ withLesson: [] as Found[], without: [] as Found[] })));
  const positionOfRoom = new Map(rooms.map((room, position) => [room, position]));
  positionOfRoom.delete(NONE);
  const makePart = roomsOnly(index);

  function find(guests: readonly Guest[]): Found[] {
    return findIn(makePart(guests), known, {
      timeOf: Int32Array.from(guests, ({ time }) => time),
      roomOf: Int32Array.from(guests, ({ room }) => room),
    });
  }

  const guests = othersAt(seen, times).filter(({ room }) => positionOfRoom.has(room));
  const isOverfull = mayClash(index, guests);
  for (const batch of isOverfull ? times.map((_, t) => [t]) : batchesOf(layout, times)) {
    const inBatch = batch.map((t) => times[t]!).filter((time) => time !== NONE);
    const others = guests.filter((guest) => inBatch.some((time) => layout.overlap(guest.time, time)));
    const copies = batch.flatMap((t) => rooms.map((room) => ({ lesson, time: times[t]!, room })));
    // In the order of the whole problem, which is that of the names in a sentence.
    const before = others.filter((other) => other.lesson < lesson);
    const isCopy = (position: number): boolean =>
      position >= before.length && position < before.length + copies.length;
    const all = [...before, ...copies, ...others.slice(before.length)];
    for (const found of find(all)) {
      const copy = found.finding.lessons.find(isCopy);
      const inRoom = positionOfRoom.get(all[found.finding.lessons[0]!]!.room)!;
      const at = copy === undefined ? inRoom : copy - before.length;
      here[batch[Math.floor(at / rooms.length)]! * rooms.length + (at % rooms.length)]!.withLesson.push(
        found,
      );
    }
    if (!isOverfull) continue;
    for (const found of find(others)) {
      const room = positionOfRoom.get(others[found.finding.lessons[0]!]!.room)!;
      here[batch[0]! * rooms.length + room]!.without.push(found);
    }
  }
  return here;
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
function mayClash({ problem, cellsOfTime, cellCount }: ProblemIndex, guests: readonly Guest[]): boolean {
  const counts = new Uint16Array(problem.rooms.length * cellCount);
  return guests.some(({ time, room }) =>
    cellsOfTime[time]!.some(
      (cell) => ++counts[room * cellCount + cell]! > problem.rooms[room]!.lessonsAtOnce,
    ),
  );
}
