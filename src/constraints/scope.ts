import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Scope } from '../timetable/problem.ts';

/** Positions of the things with these ids. */
function positionsOf(things: readonly { readonly id: string }[], ids: readonly string[]): number[] {
  const wanted = new Set(ids);
  return things.flatMap((thing, position) => (wanted.has(thing.id) ? [position] : []));
}

function ascending(positions: Iterable<number>): number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** The people that a scope names, as positions in `ProblemIndex.people`: a group stands for the groups below it. */
export function peopleInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem, people } = index;
  const all = people.map((_, position) => position);
  switch (scope.of) {
    case 'everybody':
      return all;
    case 'all-teachers':
      return all.filter((person) => people[person]!.of === 'teacher');
    case 'all-groups':
      return all.filter((person) => people[person]!.of === 'group');
    case 'teachers':
      return positionsOf(problem.teachers, scope.ids);
    case 'groups':
      return ascending(
        positionsOf(problem.groups, scope.ids).flatMap((group) => [...index.peopleOfGroup[group]!]),
      );
    default:
      return [];
  }
}

/** The courses that a scope names: those of the people in it, those with its tag, or those named. */
export function coursesInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem } = index;
  switch (scope.of) {
    case 'everybody':
      return problem.courses.map((_, position) => position);
    case 'courses':
      return positionsOf(problem.courses, scope.ids);
    case 'tag':
      return problem.courses.flatMap((course, position) =>
        course.tags.includes(scope.tag) ? [position] : [],
      );
    default:
      return ascending(lessonsInScope(index, scope).map((lesson) => problem.lessons[lesson]!.course));
  }
}

/** The lessons that a scope names, ascending. Lessons have no room of their own, so rooms name none. */
export function lessonsInScope(index: ProblemIndex, scope: Scope): number[] {
  const { problem } = index;
  switch (scope.of) {
    case 'everybody':
      return problem.lessons.map((_, position) => position);
    case 'lessons':
      return positionsOf(problem.lessons, scope.ids);
    case 'courses':
    case 'tag':
      return ascending(coursesInScope(index, scope).flatMap((course) => [...index.lessonsOfCourse[course]!]));
    case 'rooms':
      return [];
    default:
      return ascending(peopleInScope(index, scope).flatMap((person) => [...index.lessonsOfPerson[person]!]));
  }
}
