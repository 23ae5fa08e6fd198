import type { Calendar, Time } from '../timetable/problem.ts';
import { timesOfShapes } from '../timetable/times.ts';

/** What the store keeps of a lesson from which its candidates follow. */
export type CandidateNeeds = { readonly length: number; readonly weeks: number; readonly needsRoom: boolean };

/** The times and rooms that lessons may take: all times of their length and weeks, and every room or none. */
export function standardCandidates(
  calendar: Calendar,
  roomCount: number,
  lessons: readonly CandidateNeeds[],
): {
  readonly times: readonly Time[];
  readonly lessons: readonly { readonly times: readonly number[]; readonly rooms: readonly number[] }[];
} {
  const { times, candidates } = timesOfShapes(calendar, lessons);
  const everyRoom = Array.from({ length: roomCount }, (_, room) => room);
  const noRoom: number[] = [];
  return {
    times,
    lessons: lessons.map((lesson) => ({
      times: candidates(lesson),
      rooms: lesson.needsRoom ? everyRoom : noRoom,
    })),
  };
}
