import { placedReader } from '../constraints/placed-lessons.ts';
import type { Program } from '../constraints/program.ts';

/** Sets of lessons that are evaluated anew when one of them moves. Their cost may depend on times and rooms. */
export type PlaceFamily = {
  /** Change of cost when the lesson goes to a time and a room. Changes nothing. */
  readonly move: (lesson: number, toTime: number, toRoom: number) => number;
  /** Change of cost when two lessons exchange both. */
  readonly swap: (first: number, second: number) => number;
  /** To be called after the lesson was moved from a time. */
  readonly change: (lesson: number, fromTime: number) => void;
};

/** No day: where a lesson is that is nowhere. */
const NO_DAY = -1;

/**
 * The rare kinds that no other family can say: what they cost now is kept for each set, and for each weekday where days
 * can be evaluated by themselves, so that a move evaluates each set of its lesson once, or two of its days.
 *
 * @param timeOf where the lessons are, with the number of times for "nowhere"
 * @param roomOf likewise, with the number of rooms for "no room"
 */
export function wholes(program: Program, timeOf: Int32Array, roomOf: Int32Array): PlaceFamily {
  const { members, lessons, evaluate, inRooms, isByDay, weight } = program.wholes;
  const { start, of } = members;
  const { times, calendar } = program.index.problem;
  const read = placedReader(program.index);
  const dayOf = Int8Array.from([...times.map(({ day }) => day), NO_DAY]);
  const days = calendar.days.length;
  /** Costs of the sets, those by day with an entry for each: the entries of a set begin at `first[set]`. */
  const first = new Int32Array(lessons.length + 1);
  isByDay.forEach((byDay, set) => {
    first[set + 1] = first[set]! + (byDay ? days : 1);
  });
  const current = new Float64Array(first.at(-1)!);
  lessons.forEach((_, set) => {
    if (isByDay[set]) for (let day = 0; day < days; day++) current[first[set]! + day] = costOf(set, day);
    else current[first[set]!] = costOf(set, null);
  });

  function costOf(set: number, day: number | null): number {
    return evaluate[set]!(read(lessons[set]!, timeOf, roomOf, inRooms[set]!, day)) * weight[set]!;
  }

  function dayDelta(set: number, day: number): number {
    return day === NO_DAY ? 0 : costOf(set, day) - current[first[set]! + day]!;
  }

  /** Difference to what is kept, where at most these two days are others than they were. */
  function setDelta(set: number, oneDay: number, otherDay: number): number {
    if (!isByDay[set]) return costOf(set, null) - current[first[set]!]!;
    return dayDelta(set, oneDay) + (otherDay === oneDay ? 0 : dayDelta(set, otherDay));
  }

  function deltaOf(lesson: number, oneDay: number, otherDay: number, excepted: number): number {
    let delta = 0;
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
      const set = of[i]!;
      if (excepted < 0 || !holds(excepted, set)) delta += setDelta(set, oneDay, otherDay);
    }
    return delta;
  }

  function holds(lesson: number, set: number): boolean {
    for (let i = start[lesson]!; i < start[lesson + 1]!; i++) if (of[i] === set) return true;
    return false;
  }

  function place(lesson: number, time: number, room: number): void {
    timeOf[lesson] = time;
    roomOf[lesson] = room;
  }

  return {
    move: (lesson, toTime, toRoom) => {
      const fromTime = timeOf[lesson]!;
      const fromRoom = roomOf[lesson]!;
      place(lesson, toTime, toRoom);
      const delta = deltaOf(lesson, dayOf[fromTime]!, dayOf[toTime]!, -1);
      place(lesson, fromTime, fromRoom);
      return delta;
    },
    swap: (one, other) => {
      const [time, room] = [timeOf[one]!, roomOf[one]!];
      const [otherTime, otherRoom] = [timeOf[other]!, roomOf[other]!];
      place(one, otherTime, otherRoom);
      place(other, time, room);
      const [oneDay, otherDay] = [dayOf[time]!, dayOf[otherTime]!];
      const delta = deltaOf(one, oneDay, otherDay, -1) + deltaOf(other, oneDay, otherDay, one);
      place(one, time, room);
      place(other, otherTime, otherRoom);
      return delta;
    },
    change: (lesson, fromTime) => {
      const [oneDay, otherDay] = [dayOf[fromTime]!, dayOf[timeOf[lesson]!]!];
      for (let i = start[lesson]!; i < start[lesson + 1]!; i++) {
        const set = of[i]!;
        const at = first[set]!;
        if (!isByDay[set]) current[at] = costOf(set, null);
        else {
          if (oneDay !== NO_DAY) current[at + oneDay] = costOf(set, oneDay);
          if (otherDay !== NO_DAY && otherDay !== oneDay) current[at + otherDay] = costOf(set, otherDay);
        }
      }
    },
  };
}
