import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import { indexProblem } from '../timetable/index-problem.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { decided } from '../timetable/teacher-choices.ts';
import type { LessonEdit } from './edit-schedule.ts';

/** Lessons that are locked or unlocked together. */
export type LockedTogether =
  | { readonly of: 'all' }
  /** Those of a day of the week, by its position. */
  | { readonly of: 'day'; readonly day: number }
  /** The whole timetable of somebody or something, by code: of a group also what those above and below it attend. */
  | { readonly of: 'teacher' | 'group' | 'room' | 'course'; readonly id: string }
  /** Codes of lessons. */
  | { readonly of: 'selection'; readonly lessons: readonly string[] };

/** What is locked (true) or unlocked (false); what is left out stays. */
export type LockChange = { readonly time?: boolean; readonly room?: boolean; readonly teacher?: boolean };

function positionOf(
  things: readonly { readonly id: string }[],
  id: string,
  kind: 'lesson' | 'course' | 'room' | 'teacher' | 'group',
): number {
  const position = things.findIndex((thing) => thing.id === id);
  if (position >= 0) return position;
  const message = text('planning.failures.unknownCode', { kind, code: id });
  throw new Failure('invalid', message, [{ where: kind, message }]);
}

/**
 * Positions of the lessons in the timetable of somebody or something, ascending.
 *
 * @throws Failure `invalid` when there is no such person, thing or lesson.
 */
export function lessonsTogether(problem: Problem, solution: Solution, together: LockedTogether): number[] {
  const all = [...problem.lessons.keys()];
  switch (together.of) {
    case 'all':
      return all;
    case 'day':
      return all.filter((lesson) => problem.times[solution.timeOf[lesson]!]?.day === together.day);
    case 'selection':
      return together.lessons.map((id) => positionOf(problem.lessons, id, 'lesson')).sort((a, b) => a - b);
    case 'course': {
      const course = positionOf(problem.courses, together.id, 'course');
      return all.filter((lesson) => problem.lessons[lesson]!.course === course);
    }
    case 'room': {
      const { partsOfRoom } = indexProblem(problem);
      const parts = partsOfRoom[positionOf(problem.rooms, together.id, 'room')]!;
      return all.filter((lesson) =>
        (partsOfRoom[solution.roomOf[lesson]!] ?? []).some((part) => parts.includes(part)),
      );
    }
    case 'teacher':
    case 'group': {
      const index = indexProblem(decided(problem, solution));
      const people =
        together.of === 'teacher'
          ? [positionOf(problem.teachers, together.id, 'teacher')]
          : index.peopleOfGroup[positionOf(problem.groups, together.id, 'group')]!;
      return all.filter((lesson) => index.peopleOfLesson[lesson]!.some((person) => people.includes(person)));
    }
  }
}

/**
 * The edits that lock or unlock lessons together: only those that change something, and lock only what a lesson has.
 *
 * @throws Failure `invalid` when there is no such person, thing or lesson.
 */
export function lockEdits(
  { problem, solution }: { readonly problem: Problem; readonly solution: Solution },
  together: LockedTogether,
  change: LockChange,
): LessonEdit[] {
  const { timeOf, roomOf, teacherOf } = solution;
  const wanted = (asked: boolean | undefined, isLocked: boolean, has: boolean): boolean =>
    asked !== undefined && asked !== isLocked && (has || !asked);
  return lessonsTogether(problem, solution, together).flatMap((position): LessonEdit[] => {
    const { id, lockedTime, lockedRoom, teacher } = problem.lessons[position]!;
    const edit: LessonEdit = {
      lesson: id,
      ...(wanted(change.time, lockedTime !== null, timeOf[position] !== NONE) && { lockedTime: change.time }),
      ...(wanted(change.room, lockedRoom !== null, roomOf[position] !== NONE) && { lockedRoom: change.room }),
      ...(wanted(change.teacher, typeof teacher === 'number', (teacherOf?.[position] ?? NONE) !== NONE) && {
        lockedTeacher: change.teacher,
      }),
    };
    return Object.keys(edit).length > 1 ? [edit] : [];
  });
}
