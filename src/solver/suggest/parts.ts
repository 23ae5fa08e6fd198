import { peopleInScope } from '../../constraints/scope.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Scope } from '../../timetable/problem.ts';
import type { Involvement } from './involvement.ts';
import { type PartProblem, partProblem } from './part-problem.ts';

/** The parts of a problem in which the rules are evaluated for one lesson. */
export type Parts = {
  /** So many copies of the lesson, for rules on it alone. */
  readonly copies: (count: number) => PartProblem;
  /**
   * The lesson and all that a rule counts together with it. The change of the rule's violations when the lesson moves is
   * the same in it as in the whole problem.
   *
   * @param inScope the people whom the rule names (`peopleNamed`)
   */
  readonly together: (involvement: Involvement, inScope: ReadonlySet<number> | null) => PartProblem;
};

/** Parts that are made once when several rules need the same one. */
export function createParts(index: ProblemIndex, lesson: number): Parts {
  const own = index.peopleOfLesson[lesson]!;
  const made = new Map<string, PartProblem>();

  function make(lessons: readonly number[], people: readonly number[]): PartProblem {
    const key = `${lessons.join()} ${people.join()}`;
    const known = made.get(key);
    if (known) return known;
    const fresh = partProblem(index, lessons, people);
    made.set(key, fresh);
    return fresh;
  }

  /** Whether the rule knows each of the lists, as a whole, by one of the lesson's own people. */
  function areOfOwn(lists: readonly (readonly number[])[], inScope: ReadonlySet<number>): boolean {
    const asked = own.filter((person) => inScope.has(person)).map((person) => index.lessonsOfPerson[person]!);
    return lists.every((list) => asked.some((lessons) => isWithin(list, lessons)));
  }

  /** The lesson's people, and everybody by whom the rule may know the other lessons; ascending. */
  function peopleFor(
    { times, rooms, places }: Involvement,
    lessons: readonly number[],
    inScope: ReadonlySet<number> | null,
  ): readonly number[] {
    if (inScope === null) return own;
    if (areOfOwn([...times, ...rooms, ...places], inScope)) return own;
    const others = lessons.flatMap((one) =>
      index.peopleOfLesson[one]!.filter((person) => inScope.has(person)),
    );
    return [...new Set([...own, ...others])].sort((a, b) => a - b);
  }

  return {
    copies: (count) => make(new Array<number>(count).fill(lesson), own),
    together: (involvement, inScope) => {
      const lessons = new Set([lesson]);
      for (const lists of [involvement.times, involvement.rooms, involvement.places]) {
        for (const list of lists) for (const other of list) lessons.add(other);
      }
      // A course is in the part as a whole, since some kinds count its lessons through.
      for (const course of new Set([...lessons].map((one) => index.problem.lessons[one]!.course))) {
        for (const other of index.lessonsOfCourse[course]!) lessons.add(other);
      }
      const ascending = [...lessons].sort((a, b) => a - b);
      return make(ascending, peopleFor(involvement, ascending, inScope));
    },
  };
}

/** Whether all of some positions are among others; both ascending. */
function isWithin(some: readonly number[], all: readonly number[]): boolean {
  let at = 0;
  return some.every((one) => {
    while (at < all.length && all[at]! < one) at++;
    return all[at] === one;
  });
}

/** The people whom the scope of a rule names, or null when it speaks of something else than teachers or groups. */
export function peopleNamed(index: ProblemIndex, scope: Scope): ReadonlySet<number> | null {
  const people = peopleInScope(index, scope);
  return scope.of === 'everybody' || people.length === 0 ? null : new Set(people);
}
