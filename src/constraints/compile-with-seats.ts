import { indexProblem, type ProblemIndex } from '../timetable/index-problem.ts';
import type { TeacherSeats } from '../timetable/teacher-seats.ts';
import { buildProgram } from './build-program.ts';
import { followsChoice, scopesWithout, teachersNamed } from './choice-rules.ts';
import type { Program } from './program.ts';
import type { KnownRule } from './registry.ts';
import { lessonsInScope } from './scope.ts';
import { lessonsTaughtBy, personSeated, throughSeats } from './seat-program.ts';

/**
 * The program of a problem in which teachers are to be chosen. The kinds state the rules of the problem as it is; what they
 * state is put in terms of the one with the seats.
 *
 * @param index of the problem as it is: its people have the lessons that they have for certain
 */
export function compileWithSeats(
  index: ProblemIndex,
  seats: TeacherSeats,
  rules: readonly KnownRule[],
): Program {
  const program = buildProgram(indexProblem(seats.problem), seats);
  const stated = throughSeats(program, seats);
  const seated = new Set(seats.teachers);
  const { problem } = index;
  const idsOf = (things: readonly { readonly id: string }[], positions: readonly number[]) =>
    positions.map((position) => things[position]!.id);
  /** Whoever has a seat has none of their lessons, or all that they could have. */
  const withLessons = (lessonsOf: (teacher: number) => readonly number[]): ProblemIndex => ({
    ...index,
    lessonsOfPerson: index.lessonsOfPerson.map((own, person) =>
      seated.has(person) ? lessonsOf(person) : own,
    ),
  });
  const without = withLessons(() => []);
  const withAll = withLessons((teacher) =>
    [...seats.certainLessons[teacher]!, ...seats.possibleLessons[teacher]!].sort((a, b) => a - b),
  );

  for (const { kind, rule } of rules) {
    // The seats keep the lessons of those who have one apart.
    if (kind.kind === 'no-clash') {
      kind.compile(without, rule, stated);
      continue;
    }
    const named = teachersNamed(problem, seats.teachers, kind.kind, rule.scope);
    const follows = followsChoice(kind.kind);
    if (follows === 'by person') {
      for (const scope of scopesWithout(problem, rule.scope, seated)) {
        kind.compile(index, { ...rule, scope }, stated);
      }
      for (const teacher of named) {
        const scope = { of: 'teachers', ids: idsOf(problem.teachers, [teacher]) } as const;
        kind.compile(withAll, { ...rule, scope }, personSeated(program, seats, teacher));
      }
      continue;
    }
    kind.compile(index, rule, stated);
    if (follows === 'never' || named.length === 0) continue;
    const certain = new Set(lessonsInScope(index, rule.scope));
    const possible = new Set(named.flatMap((teacher) => seats.possibleLessons[teacher]!));
    const scope = {
      of: 'lessons',
      ids: idsOf(
        problem.lessons,
        [...possible].filter((lesson) => !certain.has(lesson)),
      ),
    } as const;
    kind.compile(index, { ...rule, scope }, lessonsTaughtBy(program, seats, named));
  }
  return program.finish();
}
