import { checkConstraints } from '../../constraints/registry.ts';
import { type Pick, sampleProblem } from '../../constraints/sample-problem.ts';
import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Constraint, Lesson, Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';

/** A problem with a timetable of it that keeps all hard rules and locks. */
export type SolvableProblem = { readonly problem: Problem; readonly solution: Solution };

type PeriodSet = { day: number; period: number }[];

/**
 * A small problem drawn at random around a timetable that it has: the timetable first, then rules as tight as it allows,
 * candidates and locks.
 */
export function solvableProblem(pick: Pick): SolvableProblem {
  const free = sampleProblem(pick);
  const index = indexProblem(free);
  const solution = drawSolution(index, pick);
  const tight = [
    ...tightRules(index, solution, pick),
    ...free.constraints.map((rule) => ({ ...rule, hard: pick(4) > 0 })),
  ];
  const lessons = free.lessons.map((lesson, i) =>
    narrowed(lesson, solution.timeOf[i]!, solution.roomOf[i]!, pick),
  );
  return { problem: withKeptRules({ ...free, lessons, constraints: tight }, solution), solution };
}

/** Places lessons one after the other where nobody and no room is taken twice, as far as that can be found by chance. */
function drawSolution(index: ProblemIndex, pick: Pick): Solution {
  const { problem, peopleOfLesson, cellsOfTime, cellCount, partsOfRoom } = index;
  const timeOf = new Int32Array(problem.lessons.length).fill(NONE);
  const roomOf = new Int32Array(problem.lessons.length).fill(NONE);
  const busy = new Set<string>();
  const inRoom = new Int32Array(problem.rooms.length * cellCount);
  problem.lessons.forEach((lesson, i) => {
    for (let trial = 0; trial < 60; trial++) {
      const time = lesson.times[pick(lesson.times.length)]!;
      const room = lesson.rooms.length === 0 ? NONE : lesson.rooms[pick(lesson.rooms.length)]!;
      const cells = cellsOfTime[time]!;
      if (peopleOfLesson[i]!.some((person) => cells.some((cell) => busy.has(`${person} ${cell}`)))) continue;
      const parts = room === NONE ? [] : partsOfRoom[room]!;
      const isFull = (part: number, cell: number): boolean =>
        inRoom[part * cellCount + cell]! >= problem.rooms[part]!.lessonsAtOnce;
      if (parts.some((part) => cells.some((cell) => isFull(part, cell)))) continue;
      for (const cell of cells) {
        for (const person of peopleOfLesson[i]!) busy.add(`${person} ${cell}`);
        for (const part of parts) inRoom[part * cellCount + cell]! += 1;
      }
      timeOf[i] = time;
      roomOf[i] = room;
      return;
    }
  });
  return { timeOf, roomOf };
}

/** Fewer candidates, and now and then a lock. */
function narrowed(lesson: Lesson, time: number, room: number, pick: Pick): Lesson {
  const isNarrow = pick(3) === 0;
  const some = (candidates: readonly number[], kept: number) =>
    isNarrow ? candidates.filter((candidate) => candidate === kept || pick(4) === 0) : candidates;
  return {
    ...lesson,
    times: some(lesson.times, time),
    rooms: some(lesson.rooms, room),
    lockedTime: time !== NONE && pick(6) === 0 ? time : null,
    lockedRoom: room !== NONE && pick(8) === 0 ? room : null,
  };
}

/** Rules that leave little beside the timetable. */
function tightRules(index: ProblemIndex, solution: Solution, pick: Pick): Constraint[] {
  const { problem } = index;
  const { days, periods } = problem.calendar;
  let number = 0;
  const hard = (kind: string, scope: Constraint['scope'], parameters = {}): Constraint => ({
    ...{ id: `tight-${number++}`, kind, scope, parameters, hard: true, weight: 1 },
  });
  const placed = problem.lessons.flatMap(({ id }, i) => (solution.timeOf[i] === NONE ? [] : [id]));
  const cellsOf = (lessons: readonly number[]) =>
    new Set(
      lessons.flatMap((lesson) =>
        [...(index.cellsOfTime[solution.timeOf[lesson]!] ?? [])].map((cell) => cell % index.cellsPerWeek),
      ),
    );
  const complement = (taken: ReadonlySet<number>): PeriodSet =>
    Array.from({ length: index.cellsPerWeek }, (_, cell) => cell)
      .filter((cell) => !taken.has(cell) && pick(5) > 0)
      .map((cell) => ({ day: Math.floor(cell / periods.length), period: cell % periods.length }));
  const rules = [hard('placed', { of: 'lessons', ids: placed }), hard('no-clash', { of: 'everybody' })];
  index.people.forEach(({ of, position }, person) => {
    const scope: Constraint['scope'] =
      of === 'teacher'
        ? { of: 'teachers', ids: [problem.teachers[position]!.id] }
        : { of: 'groups', ids: [problem.groups[position]!.id] };
    const taught = cellsOf(index.lessonsOfPerson[person]!);
    if (pick(2) === 0) rules.push(hard('unavailable-times', scope, { times: complement(taught) }));
    const perDay = days.map(
      (_, day) => [...taught].filter((cell) => Math.floor(cell / periods.length) === day).length,
    );
    const used = perDay.filter((count) => count > 0);
    if (used.length === 0) return;
    const [least, most] = [Math.min(...used), Math.max(...used)];
    if (pick(2) === 0) rules.push(hard('lessons-per-day', scope, { least, most }));
    if (pick(2) === 0) rules.push(hard('days-per-week', scope, { least: used.length, most: used.length }));
    if (pick(2) === 0) rules.push(hard('lessons-per-week', scope, { least: taught.size, most: taught.size }));
  });
  problem.rooms.forEach(({ id }, room) => {
    const inside = problem.lessons.flatMap((_, i) => {
      const own = solution.roomOf[i]!;
      return own === room || (own !== NONE && index.partsOfRoom[own]!.includes(room)) ? [i] : [];
    });
    const scope: Constraint['scope'] = { of: 'rooms', ids: [id] };
    if (pick(2) === 0) rules.push(hard('unavailable-times', scope, { times: complement(cellsOf(inside)) }));
  });
  problem.courses.forEach(({ id }, course) => {
    const scope: Constraint['scope'] = { of: 'courses', ids: [id] };
    const lessons = index.lessonsOfCourse[course]!;
    const used = new Set([...cellsOf(lessons)].map((cell) => Math.floor(cell / periods.length))).size;
    if (pick(3) === 0) rules.push(hard('min-working-days', scope, { days: used }));
    if (pick(3) === 0) rules.push(hard('spread', scope, { most: 1 }));
    if (pick(3) === 0) rules.push(hard('min-days-between', scope, { least: 1 + pick(2) }));
    if (pick(3) === 0) rules.push(hard('room-stability', scope));
  });
  return rules;
}

/**
 * A problem with those of its rules hard that a timetable keeps. What some rules mean depends on which others are hard, so
 * they are looked at until all are kept.
 */
function withKeptRules(problem: Problem, solution: Solution): Problem {
  const index = indexProblem(problem);
  const broken = new Set(
    checkConstraints(problem)
      .filter(({ kind, rule }) => kind.violations(index, solution, rule).length > 0)
      .map(({ rule }) => rule.constraint),
  );
  const isWrong = (rule: Constraint, i: number): boolean => rule.hard && broken.has(i);
  if (!problem.constraints.some(isWrong)) return problem;
  const constraints = problem.constraints.map((rule, i) => ({
    ...rule,
    hard: rule.hard && !isWrong(rule, i),
  }));
  return withKeptRules({ ...problem, constraints }, solution);
}
