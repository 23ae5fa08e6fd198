import type { ScopeOptions } from '../../../views/run.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { lessonsTogether } from '../../planning/bulk-locks.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';

const EVERYTHING = '';
const TRAY = 'tray';

/** What of a schedule may be solved by itself: everything, what waits in the tray, a day, somebody's timetable, a course. */
export function solveScopes({ calendar, groups, teachers, rooms, courses }: Problem): ScopeOptions[] {
  const named = (of: string, things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ value: `${of}:${id}`, text: name }));
  const all: ScopeOptions[] = [
    {
      label: text('runs.scope.schedule'),
      options: [
        { value: EVERYTHING, text: text('runs.scope.allLessons') },
        { value: TRAY, text: text('runs.scope.tray') },
      ],
    },
    {
      label: text('runs.scope.day'),
      options: calendar.days.map((name, day) => ({ value: `day:${day}`, text: name })),
    },
    { label: text('runs.scope.group'), options: named('group', groups) },
    { label: text('runs.scope.teacher'), options: named('teacher', teachers) },
    { label: text('runs.scope.room'), options: named('room', rooms) },
    { label: text('runs.scope.course'), options: named('course', courses) },
  ];
  return all.filter(({ options }) => options.length > 0);
}

/**
 * The codes of the lessons that a choice names; undefined for all of them.
 *
 * @throws Failure `invalid` when there is no such choice.
 */
export function lessonsToSolve(problem: Problem, solution: Solution, choice: string): string[] | undefined {
  if (choice === EVERYTHING) return undefined;
  const codes = (positions: readonly number[]) => positions.map((position) => problem.lessons[position]!.id);
  if (choice === TRAY) {
    return codes([...problem.lessons.keys()].filter((lesson) => solution.timeOf[lesson] === NONE));
  }
  const colon = choice.indexOf(':');
  const of = choice.slice(0, colon);
  const id = choice.slice(colon + 1);
  if (of === 'day' && problem.calendar.days[Number(id)] !== undefined) {
    return codes(lessonsTogether(problem, solution, { of, day: Number(id) }));
  }
  if (of === 'group' || of === 'teacher' || of === 'room' || of === 'course') {
    return codes(lessonsTogether(problem, solution, { of, id }));
  }
  const message = text('runs.fault.scope');
  throw new Failure('invalid', message, [{ where: 'only', message }]);
}
