import { sampleProblem } from '../../constraints/sample-problem.ts';
import type { Lesson, Problem } from '../../timetable/problem.ts';
import { copySolution, NONE, type Solution } from '../../timetable/solution.ts';
import { createRandom } from '../random.ts';
import type { Move } from './place.ts';

/**
 * A sample problem with lessons anywhere: some without a time, some without the room that they need, some locked, some
 * where none of their candidates is.
 */
export function sampleSolution(seed: number): {
  readonly below: (count: number) => number;
  readonly problem: Problem;
  readonly solution: Solution;
} {
  const { below } = createRandom(seed);
  const drawn = sampleProblem(below);
  const one = (candidates: readonly number[]): number =>
    candidates.length === 0 || below(6) === 0 ? NONE : candidates[below(candidates.length)]!;
  const solution = {
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
  return { below, problem: { ...drawn, lessons }, solution };
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
