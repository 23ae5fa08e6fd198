import { sentenceOf } from '../../constraints/explain.ts';
import type { Explanation } from '../../constraints/violation.ts';
import type { Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { decided } from '../../timetable/teacher-choices.ts';
import { huesOfCourses } from './hue.ts';

/** What is wrong with a lesson where it stands. */
export type LessonFaults = {
  /** Whether somebody, or its room, has another lesson at the time. */
  readonly clashes: boolean;
  readonly sentences: readonly string[];
};

/** A schedule made ready to be drawn: its explanation is done, its colours are given, what is wrong is said in one language. */
export type Picture = {
  readonly scheduleId: string;
  /** With the teachers whom the schedule chooses. */
  readonly problem: Problem;
  readonly solution: Solution;
  readonly explanation: Explanation;
  /** `[course]` */
  readonly hues: readonly number[];
  /** The broken hard rules of lessons that have a time, by lesson. */
  readonly faults: ReadonlyMap<number, LessonFaults>;
  /** Whether it is drawn for somebody who may take lessons and put them elsewhere. */
  readonly mayEdit: boolean;
};

/** Makes a schedule ready to be drawn for somebody who is spoken to as here; see `speechKey`. */
export function pictureOf(
  scheduleId: string,
  given: Problem,
  solution: Solution,
  explanation: Explanation,
  mayEdit = false,
): Picture {
  const problem = decided(given, solution);
  const faults = new Map<number, { clashes: boolean; sentences: string[] }>();
  for (const { constraint, violations } of explanation.constraints) {
    const { hard, kind } = problem.constraints[constraint]!;
    if (!hard || kind === 'placed') continue;
    for (const violation of violations) {
      const sentence = sentenceOf(problem, violation);
      for (const lesson of violation.lessons) {
        const known = faults.get(lesson) ?? { clashes: false, sentences: [] };
        known.clashes ||= kind === 'no-clash';
        known.sentences.push(sentence);
        faults.set(lesson, known);
      }
    }
  }
  return { scheduleId, problem, solution, explanation, hues: huesOfCourses(given), faults, mayEdit };
}

/** The element of a lesson in the page; also the fragment of its address. */
export function anchorOf(problem: Problem, lesson: number): string {
  return `lesson-${encodeURIComponent(problem.lessons[lesson]!.id)}`;
}
