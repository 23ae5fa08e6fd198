import type { Program } from '../constraints/program.ts';
import { conflictMatrix } from './conflict-matrix.ts';
import type { Follower } from './links.ts';

/** Lessons with fewer times than this are placed before all others. */
const FEW_TIMES = 3;
const BEFORE_ALL = 1e6;
/** What a linked lesson adds, and a rule about days or weeks, in periods of lessons that cannot be held at the same time. */
const OF_LINKED = 20;
const OF_RULE = 3;

/**
 * How hard each lesson is to place, `[lesson]`, larger is harder: the periods of the lessons that cannot be held at the same
 * time and the times that it lacks, for each of its periods, more with links and rules; lessons of one or two times are
 * harder than all others.
 *
 * @param rules how many rules about days, weeks and rooms each lesson is in
 */
export function difficulties(
  program: Program,
  followers: readonly (readonly Follower[])[],
  rules: (lesson: number) => number,
): Float64Array {
  const { lessons, courses } = program.index.problem;
  const conflicts = conflictMatrix(program);
  const periodsOf = courses.map((_, course) =>
    program.index.lessonsOfCourse[course]!.reduce((sum, lesson) => sum + lessons[lesson]!.length, 0),
  );
  const periodsBeside = courses.map((_, course) =>
    periodsOf.reduce((sum, periods, other) => sum + periods * conflicts[course * courses.length + other]!, 0),
  );
  const mostTimes = program.allowedTimes.reduce((most, own) => Math.max(most, own.length), 0);
  return Float64Array.from(lessons, ({ course, length }, lesson) => {
    const times = program.allowedTimes[lesson]!.length;
    const beside = periodsBeside[course]! + followers[lesson]!.length * OF_LINKED;
    const plain = (beside + mostTimes - times) * length + rules(lesson) * OF_RULE;
    return times < FEW_TIMES ? plain + BEFORE_ALL : plain;
  });
}
