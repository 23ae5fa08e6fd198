import { z } from 'zod';
import { text } from '../languages/text.ts';
import { NONE } from '../timetable/solution.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons } from './program.ts';
import { lessonSetsInScope, SET_SCOPES } from './scope.ts';
import { cellName, lessonName } from './words.ts';

function isTogether({ start, end, room }: PlacedLessons, first: number, second: number): boolean {
  const isAdjacent = end[first] === start[second] || end[second] === start[first];
  return isAdjacent && (room[first] === room[second] || room[first] === NONE || room[second] === NONE);
}

/** Visits the lessons that are alone, and tells how many there are. */
function eachAlone(placed: PlacedLessons, visit?: (entry: number) => void): number {
  const { count, day, start, end } = placed;
  let alone = 0;
  for (let entry = 0; entry < count; entry++) {
    if (end[entry]! - start[entry]! > 1) continue;
    let others = 0;
    let together = 0;
    for (let other = 0; other < count; other++) {
      if (other === entry || day[other] !== day[entry]) continue;
      others++;
      if (isTogether(placed, entry, other)) together++;
    }
    if (others === 0 || together > 0) continue;
    alone++;
    visit?.(entry);
  }
  return alone;
}

/**
 * Counts, on the days on which a course has two lessons or more, each lesson that is not part of a double: of one period
 * only, and without another one of the course right before or right after it in the same room.
 */
export const doubleLectures = defineKind({
  kind: 'double-lectures',
  get label() {
    return text('rules.double-lectures.label');
  },
  get help() {
    return text('rules.double-lectures.help');
  },
  parameters: z.strictObject({}),
  scopes: SET_SCOPES,
  violations: (index, { timeOf, roomOf }, rule) => {
    const read = placedReader(index);
    return lessonSetsInScope(index, rule.scope).flatMap((set) => {
      const placed = read(set, timeOf, roomOf);
      const alone: number[] = [];
      eachAlone(placed, (entry) => alone.push(entry));
      return alone.map((entry) => ({
        deviation: 1,
        lessons: [placed.lesson[entry]!],
        detail: { day: placed.day[entry]!, period: placed.start[entry]! },
      }));
    });
  },
  compile: (index, rule, program) => {
    const countAlone = (placed: PlacedLessons) => eachAlone(placed);
    for (const set of lessonSetsInScope(index, rule.scope)) {
      if (set.length > 1) program.whole(set, countAlone, rule.weight, { isMendable: true, isByDay: true });
    }
  },
  sentence: (problem, { lessons, detail }) => {
    const when = cellName(problem, detail.day! * problem.calendar.periods.length + detail.period!);
    return text('rules.double-lectures.broken', { lesson: lessonName(problem, lessons[0]!), when });
  },
});
