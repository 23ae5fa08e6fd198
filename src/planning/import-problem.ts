import { checkConstraints } from '../constraints/registry.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import type { Problem } from '../timetable/problem.ts';
import { faultsOfParts } from '../timetable/room-parts.ts';
import { emptySolution, type Solution } from '../timetable/solution.ts';
import { faultsOfChoices } from '../timetable/teacher-choices.ts';
import { standardCandidates } from './candidates.ts';
import { keepsLocks } from './keeps-locks.ts';
import { documentOfProblem } from './term-files/document-of-problem.ts';
import { type Imported, type ImportOptions, importTerm } from './term-files/import-term-file.ts';

/** Whether the store can say which times and rooms the lessons may take: it keeps lengths, weeks and room or no room. */
function refuseOwnCandidates(problem: Problem): void {
  const standard = standardCandidates(
    problem.calendar,
    problem.rooms.length,
    problem.lessons.map((lesson) => ({
      length: lesson.length,
      weeks: problem.times[lesson.times[0] ?? -1]?.weeks ?? 0,
      needsRoom: lesson.rooms.length > 0,
    })),
  );
  const other = problem.lessons.findIndex((lesson, position) => {
    const { times, rooms: candidateRooms } = standard.lessons[position]!;
    const same = (a: readonly number[], b: readonly number[]) =>
      a.length === b.length && a.every((x, i) => x === b[i]);
    return !same(lesson.times, times) || !same(lesson.rooms, candidateRooms);
  });
  if (other >= 0) {
    throw new Failure(
      'invalid',
      text('planning.failures.ownCandidates', { lesson: problem.lessons[other]!.id }),
    );
  }
}

/** The store keeps parts as what they must be: other rooms of the term, undivided, each once. */
function refuseParts({ rooms: all }: Problem): void {
  const [fault] = faultsOfParts(all);
  if (fault) throw new Failure('invalid', text('terms.failures.roomParts', fault));
}

/** The store keeps choices as what they must be: other teachers of the term, each once. */
function refuseChoices(problem: Problem): void {
  const [fault] = faultsOfChoices(problem);
  if (fault) throw new Failure('invalid', fault);
}

/** A lock is stored as the lesson's place, so that a solution which disagrees would move it. */
function refuseMovedLocks(problem: Problem, solution: Solution): void {
  const moved = problem.lessons.find((lesson, position) => !keepsLocks(lesson, solution, position));
  if (moved) {
    throw new Failure('invalid', text('planning.failures.lockNotKept', { lesson: moved.id }));
  }
}

/**
 * Stores a problem as a new term, with a first schedule of all its lessons. All or nothing.
 *
 * @param solution places for the first schedule; without it only locked lessons have one.
 * @throws Failure `invalid` when a constraint, the parts of a room or the choices of a course are not right, the store
 *   cannot say which times a lesson may take, the solution does not keep a lock, or the name is taken and should be refused
 *   then.
 */
export async function importProblem(
  database: Database,
  problem: Problem,
  solution: Solution = emptySolution(problem),
  options: ImportOptions = {},
): Promise<Imported> {
  checkConstraints(problem);
  refuseParts(problem);
  refuseChoices(problem);
  refuseOwnCandidates(problem);
  refuseMovedLocks(problem, solution);
  return importTerm(database, documentOfProblem(problem, solution, text('rollForward.firstDraft')), options);
}
