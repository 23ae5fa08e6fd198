import { compileProblem } from '../../constraints/compile.ts';
import { costOf } from '../../constraints/explain.ts';
import { HARD_UNIT } from '../../constraints/program.ts';
import { checkConstraints } from '../../constraints/registry.ts';
import { lessonsInScope } from '../../constraints/scope.ts';
import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import type { Solution } from '../../timetable/solution.ts';
import { choosableTeachers } from '../../timetable/teacher-choices.ts';
import { createAssignment, NO_LIMIT, solutionOf } from '../assignment.ts';
import type { Budget } from './budget.ts';
import { alikeLessons, alikeRooms, roomsInteract } from './likeness.ts';
import { isMonotone, monotonePart } from './monotone.ts';
import { constraintOf, constraintsAmong, oneByOne, withMembers } from './rules.ts';

/** The places that a lesson may still take, as `time * columns + room`. */
type Domain = readonly number[];
/** Places of every lesson that has none yet, by its position. */
type Domains = ReadonlyMap<number, Domain>;
/** A rule that can only be looked at when all of its lessons are placed. */
type WholeCheck = { readonly lessons: readonly number[]; readonly isBroken: (solution: Solution) => boolean };

/** Nodes between two looks at the clock. */
const LOOK_EVERY = 16;

/**
 * Looks for a solution that keeps all hard rules by trying every place of every lesson, the lesson with the fewest places
 * left first, and taking away what each placed lesson forbids the others. `none` is a proof that there is no such solution.
 * Where teachers are to be chosen it does not know.
 *
 * @param nodes most placements that are tried.
 */
export function searchExactly(
  problem: Problem,
  nodes: number,
  budget: Budget,
): Solution | 'none' | 'unknown' {
  if (choosableTeachers(problem).length > 0) return 'unknown';
  const index = indexProblem(problem);
  const hard = problem.constraints.filter((constraint) => constraint.hard);
  const pruning = hard.flatMap((constraint) =>
    constraint.kind === 'placed' ? [] : (monotonePart(constraint) ?? []),
  );
  const checks = wholeChecks(index, hard);
  const toPlace = lessonsToPlace(index, hard);
  // A rule that needs the whole might be kept by leaving a lesson out.
  if (checks.length > 0 && toPlace.length < problem.lessons.length) return 'unknown';

  const assignment = createAssignment(compileProblem({ ...problem, constraints: pruning }));
  const { timeOf, roomOf, noRoom, times, change, moveDelta } = assignment;
  const columns = noRoom + 1;
  const roomClass = alikeRooms(assignment.program, pruning);
  const lessonClass = alikeLessons(problem, hard);
  const interact = roomsInteract(hard);
  const checksOf = problem.lessons.map((_, lesson) =>
    checks.filter(({ lessons }) => lessons.includes(lesson)),
  );
  const usesOfRoom = new Int32Array(columns);

  const isFree = (lesson: number, place: number): boolean =>
    moveDelta(lesson, Math.floor(place / columns), place % columns, NO_LIMIT) < HARD_UNIT / 2;

  function placesOf(lesson: number): Domain {
    const { lockedTime, lockedRoom, times: candidates, rooms } = problem.lessons[lesson]!;
    const classes = new Set<number>();
    const inRooms = lockedRoom !== null ? [lockedRoom] : rooms.length === 0 ? [noRoom] : rooms;
    const worthwhile = inRooms.filter((room) => {
      if (interact || room === noRoom) return true;
      const isNew = !classes.has(roomClass[room]!);
      classes.add(roomClass[room]!);
      return isNew;
    });
    return (lockedTime !== null ? [lockedTime] : candidates).flatMap((time) =>
      worthwhile.map((room) => time * columns + room).filter((place) => isFree(lesson, place)),
    );
  }

  let tried = 0;
  let isOver = false;

  /** The places that others keep beside a lesson just placed; null when one has none left. */
  function narrowed(domains: Domains, placed: number): Domains | null {
    const left = new Map<number, Domain>();
    for (const [lesson, domain] of domains) {
      if (lesson === placed) continue;
      // Of lessons that are alike the later ones come later: the other orders are the same timetable.
      const from = lessonClass[lesson] === lessonClass[placed] ? timeOf[placed]! * columns : 0;
      const places = domain.filter((place) => place >= from && isFree(lesson, place));
      if (places.length === 0) return null;
      left.set(lesson, places);
    }
    return left;
  }

  function breaksWhole(lesson: number): boolean {
    return checksOf[lesson]!.some(
      ({ lessons, isBroken }) =>
        lessons.every((one) => timeOf[one] !== times.nowhere) && isBroken(solutionOf(assignment)),
    );
  }

  function extend(domains: Domains): boolean {
    if (domains.size === 0)
      return costOf({ ...problem, constraints: hard }, solutionOf(assignment)).hard === 0;
    const [lesson, places] = fewest(domains);
    /** Times with a kind of rooms of which none was in use when one was tried. */
    const fresh = new Set<number>();
    for (const place of places) {
      if (++tried > nodes || (tried % LOOK_EVERY === 0 && budget.isOver())) isOver = true;
      if (isOver) return false;
      const time = Math.floor(place / columns);
      const room = place % columns;
      if (room !== noRoom && usesOfRoom[room] === 0) {
        const key = time * columns + roomClass[room]!;
        if (fresh.has(key)) continue;
        fresh.add(key);
      }
      change(lesson, time, room);
      usesOfRoom[room]! += 1;
      const rest = breaksWhole(lesson) ? null : narrowed(domains, lesson);
      if (rest !== null && extend(rest)) return true;
      usesOfRoom[room]! -= 1;
      change(lesson, times.nowhere, noRoom);
    }
    return false;
  }

  const domains = new Map(checksFirst(toPlace, checks).map((lesson) => [lesson, placesOf(lesson)]));
  if ([...domains.values()].some((places) => places.length === 0)) return 'none';
  if (extend(domains)) return { timeOf: solutionOf(assignment).timeOf, roomOf: roomOf.map(orNone(noRoom)) };
  return isOver ? 'unknown' : 'none';
}

function orNone(noRoom: number): (room: number) => number {
  return (room) => (room === noRoom ? -1 : room);
}

/** The lesson with the fewest places left; the first of several. */
function fewest(domains: Domains): readonly [number, Domain] {
  let best: readonly [number, Domain] | null = null;
  for (const entry of domains) if (best === null || entry[1].length < best[1].length) best = entry;
  return best!;
}

/** Lessons that must have a place: those of rules that ask for it, and locked ones. */
function lessonsToPlace(index: ProblemIndex, hard: readonly Constraint[]): number[] {
  const asked = new Set(
    hard.flatMap(({ kind, scope }) => (kind === 'placed' ? lessonsInScope(index, scope) : [])),
  );
  return index.problem.lessons.flatMap(({ lockedTime }, lesson) =>
    asked.has(lesson) || lockedTime !== null ? [lesson] : [],
  );
}

/** The rules of which a part says nothing, for each of their members. */
function wholeChecks(index: ProblemIndex, hard: readonly Constraint[]): WholeCheck[] {
  const { problem } = index;
  const all = new Set(problem.lessons.map((_, lesson) => lesson));
  const members = problem.constraints.flatMap((constraint, position) =>
    hard.includes(constraint) && !isMonotone(constraint)
      ? withMembers(index, constraint, position).flatMap(oneByOne)
      : [],
  );
  return members.flatMap((rule) => {
    if (rule.of === 'lock' || constraintsAmong(index, rule, all).length === 0) return [];
    const constraint = constraintOf(index, rule);
    const [known] = checkConstraints({ ...problem, constraints: [constraint] });
    return [
      {
        lessons: lessonsInScope(index, constraint.scope),
        isBroken: (solution: Solution) => known!.kind.violations(index, solution, known!.rule).length > 0,
      },
    ];
  });
}

/** Lessons of the same whole rule next to each other, so that it is looked at soon. */
function checksFirst(lessons: readonly number[], checks: readonly WholeCheck[]): number[] {
  const smallestFirst = [...checks].sort((a, b) => a.lessons.length - b.lessons.length);
  const toPlace = new Set(lessons);
  return [
    ...new Set([
      ...smallestFirst.flatMap((check) => check.lessons.filter((lesson) => toPlace.has(lesson))),
      ...lessons,
    ]),
  ];
}
