import type { LessonRow } from '../store/schedules.ts';
import type { TermRows } from '../store/term-data.ts';
import { NOWHERE } from './lesson-states.ts';
import { lessonsAfter } from './term/course-lessons.ts';

/**
 * The lessons that the courses of a term ask for, all of them in the tray.
 *
 * @param model lessons of another schedule of the term, whose names they get: rules may speak of these
 */
export function freshLessons(
  rows: TermRows,
  scheduleId: string,
  model: readonly LessonRow[] = [],
): LessonRow[] {
  const free = model.map((lesson) => ({ ...lesson, scheduleId, ...NOWHERE }));
  return lessonsAfter(free, [scheduleId], { ...rows, courses: [] }, rows).map((lesson) => ({
    ...{ ...lesson, id: crypto.randomUUID() },
  }));
}
