import { closedPeriods } from '../../constraints/closed-cells.ts';
import { coursesInScope, lessonsInScope, peopleInScope } from '../../constraints/scope.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import type { Constraint, Problem, Scope } from '../../timetable/problem.ts';
import { beginningsOf, commonBeginning } from './early.ts';
import type { WrittenSchool } from './rule.ts';

/** Compiles what the writers of rules have to know of a problem. */
export function writtenSchoolOf(problem: Problem): WrittenSchool {
  const index = indexProblem(problem);
  const { calendar, courses, lessons, groups } = problem;
  const hours = calendar.periods.map(({ name }) => name);
  const coursesOf = Map.groupBy(courses, ({ subject }) => subject);
  const leavesIn = (scope: Scope): Set<number> => {
    const all = groups.flatMap(({ id }, position) =>
      scope.of === 'all-groups' || ('ids' in scope && scope.ids.includes(id)) ? [position] : [],
    );
    return new Set(
      all.flatMap((group) => index.peopleOfGroup[group]!.map((person) => index.people[person]!.position)),
    );
  };
  const beginnings = beginningsOf(
    problem.constraints,
    { days: calendar.days.length, hours: hours.length },
    leavesIn,
  );
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
    beginningOf: (scope) => commonBeginning([...leavesIn(scope)], beginnings),
    courseSetsOf: (scope) =>
      coursesInScope(index, scope).map((course) =>
        index.lessonsOfCourse[course]!.map((lesson) => lessons[lesson]!.id),
      ),
    lessonsOf: (scope) =>
      // In the order in which they are named, which lessonsInScope does not keep.
      scope.of === 'lessons' ? scope.ids : lessonsInScope(index, scope).map((lesson) => lessons[lesson]!.id),
  };
}
