import type { TermDocument } from '../../formats/term/document.ts';
import type { LessonRow } from '../../store/schedules.ts';
import { isSameState } from '../lesson-states.ts';
import type { WholeTerm } from './document-of-term.ts';
import type { Replacement } from './plan-replacement.ts';
import { lessonRowsOf } from './rows-of-document.ts';

/** How many lessons of all schedules get another place or lock. */
export function placesMoved(before: readonly LessonRow[], after: readonly LessonRow[]): number {
  const was = new Map(before.map((lesson) => [lesson.id, lesson]));
  return after.filter((lesson) => {
    const former = was.get(lesson.id);
    return former !== undefined && !isSameState(former, lesson);
  }).length;
}

/** How many lessons have another place or lock in the schedules of a file than in those of the same names here. */
export function placesOtherwise(
  { schedules, lessons }: WholeTerm,
  document: TermDocument,
  { identities, codes }: Pick<Replacement, 'identities' | 'codes'>,
): number {
  const ofSchedule = Map.groupBy(lessons, ({ scheduleId }) => scheduleId);
  return document.schedules.reduce((sum, schedule) => {
    const here = schedules.find(({ name }) => name === schedule.name);
    const own = new Map((here ? ofSchedule.get(here.id) : [])?.map((lesson) => [lesson.code, lesson]));
    const others = lessonRowsOf(document, schedule, identities).filter((lesson) => {
      const now = own.get(codes.get(lesson.code) ?? '');
      return now !== undefined && !isSameState(now, lesson);
    });
    return sum + others.length;
  }, 0);
}
