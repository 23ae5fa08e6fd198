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
  const daysPerWeek = calendar.days.length;
  const most = problem.lessons.length * calendar.weeks + 1;
  const lesson = new Int32Array(most);
  const day = new Int32Array(most);
  const start = new Int32Array(most);
  const end = new Int32Array(most);
  const room = new Int32Array(most);
  const placed = { count: 0, lesson, day, start, end, room };
  const rank = (onDay: number, from: number): number => onDay * cellCount + from;

  function insert(which: number, onDay: number, from: number, to: number, where: number): void {
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
      const time = times[timeOf[lessons[i]!]!];
      if (time === undefined || (weekday !== null && time.day !== weekday)) continue;
      const where = roomOf[lessons[i]!]!;
      if (inRooms !== null && inRooms[where] !== 1) continue;
      for (let week = 0; week < calendar.weeks; week++) {
        if (((time.weeks >> week) & 1) === 0) continue;
        const onDay = week * daysPerWeek + time.day;
        insert(lessons[i]!, onDay, time.start, time.start + time.length, where < rooms.length ? where : NONE);
      }
    }
    return placed;
  };
}
