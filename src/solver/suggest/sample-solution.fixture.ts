import { sampleProblem } from '../../constraints/sample-problem.ts';
import type { Lesson, Problem } from '../../timetable/problem.ts';
import { copySolution, NONE, type Solution } from '../../timetable/solution.ts';
import { choicesOf, haveChoices } from '../../timetable/teacher-choices.ts';
import { createRandom } from '../random.ts';
import { withChoices } from '../sample-choices.fixture.ts';
import type { Move } from './place.ts';

/**
 * A sample problem with lessons anywhere: some without a time, some without the room that they need, some locked, some
 * where none of their candidates is, and in half of all cases with teachers of whom one is chosen or nobody yet.
 */
export function sampleSolution(seed: number): {
  readonly below: (count: number) => number;
  readonly problem: Problem;
  readonly solution: Solution;
} {
  const { below } = createRandom(seed);
  const sample = sampleProblem(below);
  const drawn = below(2) === 0 ? sample : withChoices(sample, below);
  const one = (candidates: readonly number[]): number =>
    candidates.length === 0 || below(6) === 0 ? NONE : candidates[below(candidates.length)]!;
  const solution: Solution = {
    timeOf: Int32Array.from(drawn.lessons, ({ times }) => one(times)),
    roomOf: Int32Array.from(drawn.lessons, ({ rooms }) =>
      rooms.length === 0 && below(4) === 0 ? below(drawn.rooms.length) : one(rooms),
    ),
  };
  const lessons = drawn.lessons.map((lesson, position): Lesson => {
    const [time, room] = [solution.timeOf[position]!, solution.roomOf[position]!];
    const locked = (place: number): number | null => (place !== NONE && below(10) === 0 ? place : null);
    return {
      ...lesson,
      times: below(8) === 0 ? lesson.times.filter((candidate) => candidate !== time) : lesson.times,
      lockedTime: locked(time),
      lockedRoom: lesson.rooms.length === 0 ? null : locked(room),
    };
  });
  const problem = { ...drawn, lessons };
  if (!haveChoices(problem)) return { below, problem, solution };
  const teacherOf = Int32Array.from(lessons, (lesson) => lesson.teacher ?? one(choicesOf(problem, lesson)));
  return { below, problem, solution: { ...solution, teacherOf } };
}

/** A solution after some moves. */
export function afterMoves(solution: Solution, moves: readonly Move[]): Solution {
  const moved = copySolution(solution);
  for (const { lesson, time, room } of moves) {
    moved.timeOf[lesson] = time;
    moved.roomOf[lesson] = room;
  }
  return moved;
}
