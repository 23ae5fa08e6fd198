import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { type HardTerm, termsOf } from './hard-terms.ts';
import type { TimePair } from './relations.ts';

/** Which lessons cannot be in one cell, as rows of bits. */
export type ConflictGraph = {
  /** Bit set of the lessons that a lesson cannot meet, `[lesson]`. */
  readonly rows: readonly Uint32Array[];
  readonly areApart: (lesson: number, other: number) => boolean;
  /** Whether every two of these lessons cannot meet. */
  readonly allApart: (lessons: readonly number[]) => boolean;
};

/** Draws the graph of a problem's hard rules. */
export function conflictGraph(
  index: ProblemIndex,
  terms: readonly HardTerm[],
  pairs: readonly TimePair[],
): ConflictGraph {
  const { lessons } = index.problem;
  const words = Math.ceil(lessons.length / 32);
  const rows = lessons.map(() => new Uint32Array(words));
  const join = (lesson: number, other: number): void => {
    rows[lesson]![other >>> 5]! |= 1 << (other & 31);
  };
  for (const term of termsOf(terms, 'exclusive')) {
    if (term.capacity !== 1) continue;
    for (const lesson of term.lessons)
      for (const other of term.lessons) if (lesson !== other) join(lesson, other);
  }
  for (const { lists } of termsOf(terms, 'conflicting-courses')) {
    for (const courses of lists) {
      const together = courses.flatMap((course) => [...index.lessonsOfCourse[course]!]);
      for (const lesson of together) {
        for (const other of together)
          if (lessons[lesson]!.course !== lessons[other]!.course) join(lesson, other);
      }
    }
  }
  for (const { first, second, separation } of pairs) {
    if (!separation.keepsApart) continue;
    join(first, second);
    join(second, first);
  }
  const areApart = (lesson: number, other: number): boolean =>
    ((rows[lesson]![other >>> 5]! >>> (other & 31)) & 1) === 1;
  return {
    rows,
    areApart,
    allApart: (set) => set.every((lesson, i) => set.every((other, j) => j <= i || areApart(lesson, other))),
  };
}
