import { text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { readLines } from './lines.ts';

/** The lines `course room day period` of a solution; lessons without a time or a room are left out. */
export function writeCttSolution(problem: Problem, solution: Solution): string {
  const lines = problem.lessons.flatMap((lesson, position) => {
    const time = problem.times[solution.timeOf[position]!];
    const room = problem.rooms[solution.roomOf[position]!];
    if (!time || !room) return [];
    return [`${problem.courses[lesson.course]!.id} ${room.id} ${time.day} ${time.start}\n`];
  });
  return lines.join('');
}

/**
 * Reads the lines `course room day period`. A course's lessons take the lines of that course in order; those for which
 * there is no line stay unplaced.
 *
 * @throws Failure `invalid` with a fault for each line that is wrong.
 */
export function readCttSolution(problem: Problem, written: string): Solution {
  const reader = readLines(written);
  const positionOf = (things: readonly { id: string }[]) => new Map(things.map(({ id }, i) => [id, i]));
  const rooms = positionOf(problem.rooms);
  const courses = positionOf(problem.courses);
  const times = new Map(problem.times.map((time, i) => [`${time.day} ${time.start}`, i]));
  const waiting = new Map(problem.courses.map(({ id }) => [id, [] as number[]]));
  problem.lessons.forEach((lesson, position) => {
    waiting.get(problem.courses[lesson.course]!.id)!.push(position);
  });
  const timeOf = new Int32Array(problem.lessons.length).fill(NONE);
  const roomOf = new Int32Array(problem.lessons.length).fill(NONE);
  for (let line = reader.next(); line; line = reader.next()) {
    const [course, room, day, period] = line.fields;
    if (line.fields.length !== 4) {
      reader.fault(line.number, text('formats.courses.solutionFields', { found: line.fields.length }));
      continue;
    }
    const time = times.get(`${Number(day)} ${Number(period)}`);
    if (!courses.has(course!))
      reader.fault(line.number, text('formats.courses.undeclared', { kind: 'course', id: course! }));
    else if (!rooms.has(room!))
      reader.fault(line.number, text('formats.courses.undeclared', { kind: 'room', id: room! }));
    else if (time === undefined)
      reader.fault(line.number, text('formats.courses.noSuchTime', { day: day!, period: period! }));
    else {
      const lesson = waiting.get(course!)!.shift();
      if (lesson === undefined)
        reader.fault(line.number, text('formats.courses.noLectureLeft', { id: course! }));
      else {
        timeOf[lesson] = time;
        roomOf[lesson] = rooms.get(room!)!;
      }
    }
  }
  reader.finish();
  return { timeOf, roomOf };
}
