import { membership } from '../constraints/membership.ts';
import { placedReader } from '../constraints/placed-lessons.ts';
import type { Program, Whole } from '../constraints/program.ts';

/** Sets of lessons that are evaluated anew when one of them moves. Their cost may depend on times and rooms. */
export type PlaceFamily = {
  /** Change of cost when the lesson goes to a time and a room. Changes nothing. */
  readonly move: (lesson: number, toTime: number, toRoom: number) => number;
  /** Change of cost when two lessons exchange both. */
  readonly swap: (first: number, second: number) => number;
  /** To be called after the lesson was moved from a time. */
  readonly change: (lesson: number, fromTime: number) => void;
  /** Packed cost of all sets that are read together with a set, as it is now; 0 for a set of the other family. */
  readonly costOf: (set: number) => number;
  /** Packed cost that is saved when a lesson goes nowhere. */
  readonly saved: (lesson: number) => number;
};

/** Lessons that are read at once, for all that costs by them. */
type Reading = {
  readonly lessons: readonly number[];
  readonly inRooms: Uint8Array | null;
  readonly isByDay: boolean;
  /** Whether it still costs nothing with one lesson less where it costs nothing. */
  staysKept: boolean;
  readonly terms: { readonly evaluate: Whole; readonly weight: number }[];
};

/** No day: where a lesson is that is nowhere. */
const NO_DAY = -1;

/**
 * The rare kinds that no other family can say: what they cost now is kept for the lessons that are read at once, and for
 * each weekday where days can be evaluated by themselves, so that a move reads them once, or on two days.
 *
 * @param ofTimes whether it is about the sets for which rooms do not matter, or about the others
 * @param timeOf where the lessons are, with the number of times for "nowhere"
 * @param roomOf likewise, with the number of rooms for "no room"
 */
export function wholes(
  program: Program,
  timeOf: Int32Array,
  roomOf: Int32Array,
  ofTimes: boolean,
): PlaceFamily {
  const { readings, readingOfSet } = readingsOf(program, ofTimes);
  const { start, of } = membership(
    timeOf.length,
    readings.map(({ lessons }) => lessons),
  );
  const { times, rooms, calendar } = program.index.problem;
  const read = placedReader(program.index);
  const dayOf = Int8Array.from([...times.map(({ day }) => day), NO_DAY]);
  const days = calendar.days.length;
  /** Costs of the readings, those by day with an entry for each day: the entries of a reading begin at `entryOf`. */
  const entryOf = new Int32Array(readings.length + 1);
  readings.forEach(({ isByDay }, which) => {
    entryOf[which + 1] = entryOf[which]! + (isByDay ? days : 1);
  });
  const current = new Float64Array(entryOf.at(-1)!);
  readings.forEach(({ isByDay }, which) => {
    for (let at = entryOf[which]!; at < entryOf[which + 1]!; at++)
      current[at] = costOf(which, isByDay ? at - entryOf[which]! : null);
  });

  function costOf(which: number, day: number | null): number {
    const { lessons, inRooms, terms } = readings[which]!;
    if (day !== null && !hasTwoOn(lessons, day)) return 0;
    const placed = read(lessons, timeOf, roomOf, inRooms, day);
    if (day !== null && placed.count < 2) return 0;
    let cost = 0;
    for (let i = 0; i < terms.length; i++) cost += terms[i]!.evaluate(placed) * terms[i]!.weight;
    return cost;
  }

  /** Whether two of the lessons are on a weekday, in whatever rooms: a day with fewer costs nothing. */
  function hasTwoOn(lessons: readonly number[], day: number): boolean {
    let count = 0;
    for (let i = 0; i < lessons.length; i++)
      if (dayOf[timeOf[lessons[i]!]!] === day && ++count === 2) return true;
    return false;
  }

  function dayDelta(which: number, day: number): number {
    return day === NO_DAY ? 0 : costOf(which, day) - current[entryOf[which]! + day]!;
  }

  /** Difference to what is kept, where at most these two days are others than they were. */
  function readingDelta(which: number, oneDay: number, otherDay: number): number {
    if (!readings[which]!.isByDay) return costOf(which, null) - current[entryOf[which]!]!;
    return dayDelta(which, oneDay) + (otherDay === oneDay ? 0 : dayDelta(which, otherDay));
  }

  /** Of a lesson that went from a time to another, or only to another room. */
  function deltaOf(lesson: number, fromTime: number, toTime: number, excepted: number): number {
    const [oneDay, otherDay] = [dayOf[fromTime]!, dayOf[toTime]!];
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const which = of[i]!;
      if (excepted < 0 || !holds(excepted, which)) delta += readingDelta(which, oneDay, otherDay);
    }
    return delta;
  }

  function holds(lesson: number, which: number): boolean {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) if (of[i] === which) return true;
    return false;
  }

  function place(lesson: number, time: number, room: number): void {
    timeOf[lesson] = time;
    roomOf[lesson] = room;
  }

  /** Whether a reading may change its cost when a lesson leaves a day. */
  function mayChange(which: number, day: number): boolean {
    const { isByDay, staysKept } = readings[which]!;
    return !staysKept || current[entryOf[which]! + (isByDay && day !== NO_DAY ? day : 0)]! > 0;
  }

  return {
    saved: (lesson) => {
      const time = timeOf[lesson]!;
      const room = roomOf[lesson]!;
      const day = dayOf[time]!;
      let saved = 0;
      timeOf[lesson] = times.length;
      roomOf[lesson] = rooms.length;
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++)
        if (mayChange(of[i]!, day)) saved -= readingDelta(of[i]!, day, NO_DAY);
      timeOf[lesson] = time;
      roomOf[lesson] = room;
      return saved;
    },
    costOf: (set) => {
      const which = readingOfSet[set]!;
      let cost = 0;
      if (which >= 0) for (let at = entryOf[which]!; at < entryOf[which + 1]!; at++) cost += current[at]!;
      return cost;
    },
    move: (lesson, toTime, toRoom) => {
      const fromTime = timeOf[lesson]!;
      const fromRoom = roomOf[lesson]!;
      place(lesson, toTime, toRoom);
      const delta = deltaOf(lesson, fromTime, toTime, -1);
      place(lesson, fromTime, fromRoom);
      return delta;
    },
    swap: (one, other) => {
      const [time, room] = [timeOf[one]!, roomOf[one]!];
      const [otherTime, otherRoom] = [timeOf[other]!, roomOf[other]!];
      place(one, otherTime, otherRoom);
      place(other, time, room);
      const delta = deltaOf(one, time, otherTime, -1) + deltaOf(other, time, otherTime, one);
      place(one, time, room);
      place(other, otherTime, otherRoom);
      return delta;
    },
    change: (lesson, fromTime) => {
      const [oneDay, otherDay] = [dayOf[fromTime]!, dayOf[timeOf[lesson]!]!];
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const which = of[i]!;
        const at = entryOf[which]!;
        if (!readings[which]!.isByDay) current[at] = costOf(which, null);
        else {
          if (oneDay !== NO_DAY) current[at + oneDay] = costOf(which, oneDay);
          if (otherDay !== NO_DAY && otherDay !== oneDay) current[at + otherDay] = costOf(which, otherDay);
        }
      }
    },
  };
}

/**
 * What has to be read: sets of the same lessons, of which the same is asked, are read together. Tells too which reading each
 * set is in, or -1.
 */
function readingsOf(
  { wholes: sets }: Program,
  ofTimes: boolean,
): { readonly readings: readonly Reading[]; readonly readingOfSet: Int32Array } {
  const rooms = new Map<Uint8Array | null, number>();
  const found = new Map<string, Reading & { readonly position: number }>();
  const readingOfSet = new Int32Array(sets.lessons.length).fill(-1);
  sets.lessons.forEach((lessons, set) => {
    if (sets.ofTimes[set] !== ofTimes) return;
    const inRooms = sets.inRooms[set]!;
    const isByDay = sets.isByDay[set]!;
    if (!rooms.has(inRooms)) rooms.set(inRooms, rooms.size);
    const key = [rooms.get(inRooms), isByDay, ...lessons].join();
    const reading = found.get(key) ?? {
      lessons,
      inRooms,
      isByDay,
      staysKept: true,
      terms: [],
      position: found.size,
    };
    found.set(key, reading);
    readingOfSet[set] = reading.position;
    reading.staysKept &&= sets.staysKept[set]!;
    reading.terms.push({ evaluate: sets.evaluate[set]!, weight: sets.weight[set]! });
  });
  return { readings: [...found.values()], readingOfSet };
}
