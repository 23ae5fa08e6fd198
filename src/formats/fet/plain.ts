import { lessonsInScope } from '../../constraints/scope.ts';
import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';

/** A period of the week, by its positions. */
type Cell = { readonly day: number; readonly period: number };

/** Rules by which FET is told what the model says by the features of rooms and by the candidates of lessons. */
function ruleOn(kind: string, number: number, ids: readonly string[], parameters: object): Constraint {
  return {
    id: `${kind}-of-candidates-${number}`,
    kind,
    scope: { of: 'lessons', ids },
    parameters: { ...parameters },
    hard: true,
    weight: 1,
  };
}

/** A rule that asks for features, as rules that name the rooms which have them, one for each that are asked together. */
function withRooms(problem: Problem, lessons: readonly number[], rule: Constraint): Constraint[] {
  const asked = rule.parameters.rooms as readonly string[] | undefined;
  const byRooms = Map.groupBy(lessons, (lesson) => {
    const { features } = problem.courses[problem.lessons[lesson]!.course]!;
    const fitting = problem.rooms.filter(
      (room) => features.every((one) => room.features.includes(one)) && (asked?.includes(room.id) ?? true),
    );
    return JSON.stringify(fitting.length === problem.rooms.length ? null : fitting.map(({ id }) => id));
  });
  return [...byRooms].flatMap(([key, own], position) => {
    const rooms = JSON.parse(key) as string[] | null;
    // Where every room has what is asked, nothing is.
    if (rooms === null) return [];
    return [
      {
        ...rule,
        id: `${rule.id}-${position + 1}`,
        scope: { of: 'lessons' as const, ids: own.map((lesson) => problem.lessons[lesson]!.id) },
        parameters: { rooms },
      },
    ];
  });
}

/** Periods of the week that are not among these. */
function otherPeriods({ calendar }: Problem, times: readonly Cell[]): Cell[] {
  const closed = new Set(times.map(({ day, period }) => `${day} ${period}`));
  return calendar.days.flatMap((_, day) =>
    calendar.periods.flatMap((__, period) => (closed.has(`${day} ${period}`) ? [] : [{ day, period }])),
  );
}

/** Times that are not available: FET knows them for everybody, single people and rooms, and always keeps to them. */
function withTimes(problem: Problem, rule: Constraint): Constraint {
  const { scope, hard } = rule;
  if (hard && scope.of === 'all-teachers') {
    return { ...rule, scope: { of: 'teachers', ids: problem.teachers.map(({ id }) => id) } };
  }
  if (hard && scope.of === 'all-groups') {
    const years = problem.groups.filter(({ parent }) => parent === null);
    return { ...rule, scope: { of: 'groups', ids: years.map(({ id }) => id) } };
  }
  const known = hard && ['everybody', 'teachers', 'groups'].includes(scope.of);
  if (known || scope.of === 'rooms') return rule;
  // What may be broken counts periods here and lessons there; that is the same for lessons of one period.
  const times = otherPeriods(problem, rule.parameters.times as readonly Cell[]);
  return { ...rule, kind: 'preferred-times', parameters: { times, covers: 'all' } };
}

/** A rule as one of those that FET has elements for, where that is another. */
function lowered(problem: Problem, index: ProblemIndex, rule: Constraint): Constraint[] {
  const { kind, parameters } = rule;
  if (kind === 'unavailable-times') return [withTimes(problem, rule)];
  if (kind === 'home-room') return [{ ...rule, kind: 'room-suitability' }];
  // At most one lesson of a course a day: every two of them on different days.
  if (kind === 'spread' && (parameters.most ?? 1) === 1 && (parameters.least ?? 0) === 0) {
    return [{ ...rule, kind: 'min-days-between', parameters: { least: 1 } }];
  }
  const hasFeatures = problem.courses.some(({ features }) => features.length > 0);
  return kind === 'room-suitability' && (hasFeatures || parameters.rooms === undefined)
    ? withRooms(problem, lessonsInScope(index, rule.scope), rule)
    : [rule];
}

/** The same problem without features, and without lessons that have their own candidates or a room that no rule asks. */
export function plain(problem: Problem): Problem {
  const index = indexProblem(problem);
  const rooms = problem.rooms.map(({ id }) => id);
  const rules = problem.constraints.flatMap((rule) => lowered(problem, index, rule));
  const isAsked = new Set(
    rules.flatMap(({ kind, scope }) => (kind === 'room-suitability' ? lessonsInScope(index, scope) : [])),
  );
  const { days, periods } = problem.calendar;
  const starts = (length: number): number => days.length * Math.max(0, periods.length - length + 1);
  const ofTimes = Map.groupBy(
    problem.lessons.filter(({ times, length }) => times.length !== starts(length)),
    ({ times }) =>
      JSON.stringify(times.map((time) => [problem.times[time]!.day, problem.times[time]!.start])),
  );
  const ofRooms = Map.groupBy(
    problem.lessons.filter(
      ({ rooms: own, lockedRoom }, position) =>
        own.length > 0 && lockedRoom === null && (own.length < rooms.length || !isAsked.has(position)),
    ),
    ({ rooms: own }) => JSON.stringify(own.map((room) => rooms[room]!)),
  );
  const idsOf = (lessons: readonly { readonly id: string }[]): string[] => lessons.map(({ id }) => id);
  return {
    ...problem,
    constraints: [
      ...rules,
      ...[...ofTimes].map(([key, lessons], position) => {
        const times = (JSON.parse(key) as [number, number][]).map(([day, period]) => ({ day, period }));
        return ruleOn('preferred-times', position + 1, idsOf(lessons), { times, covers: 'start' });
      }),
      ...[...ofRooms].map(([key, lessons], position) =>
        ruleOn('room-suitability', position + 1, idsOf(lessons), { rooms: JSON.parse(key) as string[] }),
      ),
    ],
  };
}
