import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import { constraintsAmong, type HardRule } from './rules.ts';

/** Some lessons of a problem and some of its rules. */
export type Part = {
  /** Positions in `Problem.lessons`, ascending. */
  readonly lessons: readonly number[];
  readonly rules: readonly HardRule[];
};

/**
 * A part as a problem of its own: a problem that has a timetable has one for each of its parts. The id of a constraint
 * there is the position of its rule in the part's rules; people, rooms, courses and times keep their positions.
 */
export function restrict(index: ProblemIndex, { lessons, rules }: Part): Problem {
  const { problem } = index;
  const among = new Set(lessons);
  const locks = new Set(rules.flatMap((rule) => (rule.of === 'lock' ? [rule.lesson] : [])));
  return {
    ...problem,
    lessons: lessons.map((lesson) => {
      const one = problem.lessons[lesson]!;
      return locks.has(lesson) ? one : { ...one, lockedTime: null, lockedRoom: null };
    }),
    constraints: rules.flatMap((rule, position) =>
      rule.of === 'lock'
        ? []
        : constraintsAmong(index, rule, among).map((constraint) => ({ ...constraint, id: String(position) })),
    ),
  };
}
