import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { RunRow } from '../store/runs.ts';
import type { Problem } from '../timetable/problem.ts';
import { copySolution, NONE, type Solution } from '../timetable/solution.ts';
import { withPriceOfMoves } from './few-changes.ts';
import type { LoadedSchedule } from './load-schedule.ts';
import { fromPlacement } from './run-placement.ts';

/** @throws Failure `invalid` when a run is to solve no lesson, or one that there is not. */
export function checkOnly({ lessons }: Problem, only: readonly string[] | undefined): void {
  if (only === undefined) return;
  const refused = (message: string) => new Failure('invalid', message, [{ where: 'only', message }]);
  if (only.length === 0) throw refused(text('planning.failures.nothingSelected'));
  const codes = new Set(lessons.map(({ id }) => id));
  const unknown = only.find((code) => !codes.has(code));
  if (unknown !== undefined) throw refused(text('planning.failures.noSuchLesson', { lesson: unknown }));
}

/**
 * The problem in which all but some lessons stay where a placement has them: those that are not placed stay so, since they
 * have no time that they could take.
 */
function solvingOnly(
  problem: Problem,
  { timeOf, roomOf, teacherOf }: Solution,
  only: readonly string[],
): Problem {
  const selected = new Set(only);
  const noTime: number[] = [];
  const orNull = (position: number) => (position === NONE ? null : position);
  return {
    ...problem,
    lessons: problem.lessons.map((lesson, position) => {
      if (selected.has(lesson.id)) return lesson;
      const teacher = orNull(teacherOf?.[position] ?? NONE);
      return {
        ...lesson,
        ...(timeOf[position] === NONE ? { times: noTime } : {}),
        lockedTime: orNull(timeOf[position]!),
        lockedRoom: orNull(roomOf[position]!),
        ...(teacher === null ? {} : { teacher }),
      };
    }),
  };
}

/** The problem that a run solves: that of its schedule, with what the run was asked for. */
export function problemToSolve(
  { problem, solution }: LoadedSchedule,
  { priceOfMove, only }: RunRow['settings'],
): Problem {
  const scoped = only === undefined ? problem : solvingOnly(problem, solution, only);
  return priceOfMove === undefined ? scoped : withPriceOfMoves(scoped, solution, priceOfMove);
}

/**
 * A schedule's places as the best of a run has them; lessons that the run was not to solve are where the schedule has them.
 * What was locked since stays where it is locked.
 */
export function resultOf(
  { problem, solution }: LoadedSchedule,
  placement: NonNullable<RunRow['placement']>,
  only: readonly string[] | undefined,
): Solution {
  const found = fromPlacement(problem, placement);
  if (only === undefined) return found;
  const result = copySolution(solution);
  const selected = new Set(only);
  problem.lessons.forEach(({ id }, position) => {
    if (!selected.has(id)) return;
    result.timeOf[position] = found.timeOf[position]!;
    result.roomOf[position] = found.roomOf[position]!;
    if (result.teacherOf) result.teacherOf[position] = found.teacherOf?.[position] ?? NONE;
  });
  return result;
}
