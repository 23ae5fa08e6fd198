import { closedPeriods } from '../../constraints/closed-cells.ts';
import { coursesInScope, lessonsInScope, peopleInScope } from '../../constraints/scope.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import { commonBeginning } from './early.ts';
import type { WrittenSchool } from './rule.ts';

/** Compiles what the writers of rules have to know of a problem. */
export function writtenSchoolOf(problem: Problem): WrittenSchool {
  const index = indexProblem(problem);
  const { calendar, courses, lessons } = problem;
  const hours = calendar.periods.map(({ name }) => name);
  const coursesOf = Map.groupBy(courses, ({ subject }) => subject);
  const setsOf = (asks: (rule: Constraint) => boolean): ((ids: readonly string[]) => boolean) => {
    const rules = problem.constraints.filter((rule) => rule.scope.of === 'lessons' && asks(rule));
    const sets = new Set(rules.map(({ scope }) => JSON.stringify('ids' in scope ? scope.ids : [])));
    return (ids) => sets.has(JSON.stringify(ids));
  };
  const everyPeriod = 2 ** hours.length - 1;
  // The open periods are one run, then.
  const isAtAnEnd = (closed: number): boolean => {
    const open = everyPeriod & ~closed;
    const run = open / (open & -open || 1);
    return (run & (run + 1)) === 0;
  };
  return {
    days: calendar.days,
    hours,
    subjectOf: (ids) => {
      const { subject } = courses.find(({ id }) => id === ids[0]) ?? {};
      const own = subject === undefined ? [] : coursesOf.get(subject)!;
      const asked = new Set(ids);
      return own.length === asked.size && own.every(({ id }) => asked.has(id)) ? subject : undefined;
    },
    asks: {
      apart: setsOf(({ kind, hard }) => kind === 'min-days-between' && !hard),
      together: setsOf(({ kind, hard, parameters }) => kind === 'max-gap' && hard && parameters.most === 0),
    },
    hasNoClosedGaps: (scope) =>
      peopleInScope(index, scope).every((person) => closedPeriods(index, person).every(isAtAnEnd)),
    beginningOf: (scope) =>
      commonBeginning(
        peopleInScope(index, scope).map((person) => closedPeriods(index, person)),
        hours.length,
      ),
    courseSetsOf: (scope) =>
      coursesInScope(index, scope).map((course) =>
        index.lessonsOfCourse[course]!.map((lesson) => lessons[lesson]!.id),
      ),
    lessonsOf: (scope) =>
      // In the order in which they are named, which lessonsInScope does not keep.
      scope.of === 'lessons' ? scope.ids : lessonsInScope(index, scope).map((lesson) => lessons[lesson]!.id),
  };
}
