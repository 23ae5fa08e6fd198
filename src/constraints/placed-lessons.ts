import type { ProblemIndex } from '../timetable/index-problem.ts';
import { NONE } from '../timetable/solution.ts';
import type { PlacedLessons } from './program.ts';

/**
 * Reads where some lessons are, and of those in rooms alone that are 1 in `inRooms` where it is given, and on one weekday
 * alone where one is given. The answer is overwritten by the next call.
 */
export type PlacedReader = (
  lessons: readonly number[],
  timeOf: Int32Array,
  roomOf: Int32Array,
  inRooms?: Uint8Array | null,
  weekday?: number | null,
) => PlacedLessons;

/**
 * A reader for one problem. A time or room that the problem does not have, `NONE` or the number of them, counts as none,
 * so that it reads solutions and the search's assignments alike.
 */
export function placedReader({ problem, cellCount }: ProblemIndex): PlacedReader {
  const { times, rooms, calendar } = problem;
  const { weeks } = calendar;
  const daysPerWeek = calendar.days.length;
  const weekdayOf = Int32Array.from(times, ({ day }) => day);
  const startOf = Int32Array.from(times, ({ start }) => start);
  const endOf = Int32Array.from(times, ({ start, length }) => start + length);
  const weeksOf = Int32Array.from(times, (time) => time.weeks);
  const most = problem.lessons.length * calendar.weeks + 1;
  const placed = {
    count: 0,
    lesson: new Int32Array(most),
    day: new Int32Array(most),
    start: new Int32Array(most),
    end: new Int32Array(most),
    room: new Int32Array(most),
  };
  const rank = (onDay: number, from: number): number => onDay * cellCount + from;

  function insert(which: number, onDay: number, from: number, to: number, where: number): void {
    const { lesson, day, start, end, room } = placed;
    let at = placed.count++;
    while (at > 0 && rank(day[at - 1]!, start[at - 1]!) > rank(onDay, from)) {
      lesson[at] = lesson[at - 1]!;
      day[at] = day[at - 1]!;
      start[at] = start[at - 1]!;
      end[at] = end[at - 1]!;
      room[at] = room[at - 1]!;
      at--;
    }
    lesson[at] = which;
    day[at] = onDay;
    start[at] = from;
    end[at] = to;
    room[at] = where;
  }

  return (lessons, timeOf, roomOf, inRooms = null, weekday = null) => {
    placed.count = 0;
    for (let i = 0; i < lessons.length; i++) {
      const which = lessons[i]!;
      const time = timeOf[which]!;
      if (time < 0 || time >= weekdayOf.length) continue;
      const ownWeekday = weekdayOf[time]!;
      if (weekday !== null && ownWeekday !== weekday) continue;
      const where = roomOf[which]!;
      if (inRooms !== null && inRooms[where] !== 1) continue;
      const room = where < rooms.length ? where : NONE;
      for (let week = 0; week < weeks; week++) {
        if (((weeksOf[time]! >> week) & 1) === 0) continue;
        insert(which, week * daysPerWeek + ownWeekday, startOf[time]!, endOf[time]!, room);
      }
    }
    return placed;
  };
}
