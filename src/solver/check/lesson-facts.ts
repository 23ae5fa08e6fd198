import { checkConstraints, type KnownRule } from '../../constraints/registry.ts';
import { indexProblem, type ProblemIndex } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import { certainPart } from './certain-part.ts';
import { type ConflictGraph, conflictGraph } from './conflict-graph.ts';
import { type Domain, domainMaker, span } from './domains.ts';
import { type HardTerm, hardTermsOf, type TermOf, termsOf } from './hard-terms.ts';
import { type TimePair, timePairsOf } from './relations.ts';

/** What the hard rules and the locks of a problem imply for each lesson by itself. */
export type LessonFacts = {
  readonly problem: Problem;
  readonly index: ProblemIndex;
  readonly hardRules: readonly KnownRule[];
  readonly terms: readonly HardTerm[];
  /** Whether a lesson has a time, a room, in every good timetable. */
  readonly needsTime: readonly boolean[];
  readonly needsRoom: readonly boolean[];
  /** Times that no rule on the lesson alone forbids; the locked one, whatever the rules say. */
  readonly allowedTimes: readonly (readonly number[])[];
  /** Rooms, likewise. */
  readonly rooms: readonly (readonly number[])[];
  /** Of the allowed times those at which one of the rooms is open, where the lesson needs one. */
  readonly domains: readonly Domain[];
  /** Periods in which a room is open, as bit sets, `[room][day of the cycle]`. */
  readonly openInRooms: readonly (readonly number[])[];
  /** Whether a rule keeps the lessons of a room apart. */
  readonly roomsAreExclusive: boolean;
  /** Pairs of lessons that rules relate by their times. */
  readonly timePairs: readonly TimePair[];
  /** Which lessons cannot be in one cell. */
  readonly conflicts: ConflictGraph;
};

/**
 * Gathers the facts.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function gatherLessonFacts(problem: Problem): LessonFacts {
  const index = indexProblem(problem);
  const { lessons } = problem;
  const hardRules = checkConstraints(problem)
    .filter(({ rule }) => problem.constraints[rule.constraint]!.hard)
    .flatMap((rule) => certainPart(problem, rule));
  const terms = hardTermsOf(index, hardRules);
  const mustBePlaced = new Set<number>();
  for (const term of termsOf(terms, 'placed')) {
    for (const lesson of term.lessons) if (term.deviation(lesson) > 0) mustBePlaced.add(lesson);
  }
  const needsTime = lessons.map((lesson, i) => lesson.lockedTime !== null || mustBePlaced.has(i));
  const needsRoom = lessons.map(
    (lesson, i) => lesson.lockedRoom !== null || (lesson.rooms.length > 0 && mustBePlaced.has(i)),
  );
  const allowedTimes = keptByEach(lessons.length, termsOf(terms, 'time'), (i) => ({
    candidates: lessons[i]!.times,
    locked: lessons[i]!.lockedTime,
  }));
  const rooms = keptByEach(lessons.length, termsOf(terms, 'room'), (i) => ({
    candidates: lessons[i]!.rooms,
    locked: lessons[i]!.lockedRoom,
  }));
  const openInRooms = openPeriods(index, termsOf(terms, 'room-cells'));
  const everyPeriod = span(0, problem.calendar.periods.length);
  const isAlwaysOpen = openInRooms.map((days) => days.every((open) => open === everyPeriod));
  const domainOf = domainMaker(index);
  const domains = lessons.map((lesson, i) => {
    const times = allowedTimes[i]!;
    const own = rooms[i]!;
    if (lesson.lockedTime !== null || !needsRoom[i] || own.some((room) => isAlwaysOpen[room])) {
      return domainOf(times);
    }
    return domainOf(
      times.filter((time) => own.some((room) => isRoomOpen(problem, openInRooms[room]!, time))),
    );
  });
  const timePairs = timePairsOf(index, termsOf(terms, 'time-pairs'));
  return {
    problem,
    index,
    hardRules,
    terms,
    needsTime,
    needsRoom,
    allowedTimes,
    rooms,
    domains,
    openInRooms,
    roomsAreExclusive: terms.some(({ family }) => family === 'exclusive-rooms'),
    timePairs,
    conflicts: conflictGraph(index, terms, timePairs),
  };
}

/** Whether a room, open in these periods of each day, is open all through a time. */
export function isRoomOpen({ times, calendar }: Problem, openOn: readonly number[], time: number): boolean {
  const { day, start, length, weeks } = times[time]!;
  const asked = span(start, length);
  for (let week = 0; week < calendar.weeks; week++) {
    if (((weeks >> week) & 1) === 0) continue;
    if ((openOn[week * calendar.days.length + day]! & asked) !== asked) return false;
  }
  return true;
}

type Candidates = { readonly candidates: readonly number[]; readonly locked: number | null };

/** For each lesson the candidates that break no rule by themselves, or the locked one. */
function keptByEach(
  lessonCount: number,
  terms: readonly (TermOf<'time'> | TermOf<'room'>)[],
  candidatesOf: (lesson: number) => Candidates,
): (readonly number[])[] {
  const deviations: ((lesson: number, place: number) => number)[][] = Array.from(
    { length: lessonCount },
    () => [],
  );
  for (const { lessons, deviation } of terms)
    for (const lesson of lessons) deviations[lesson]!.push(deviation);
  return deviations.map((own, lesson) => {
    const { candidates, locked } = candidatesOf(lesson);
    if (locked !== null) return [locked];
    if (own.length === 0) return candidates;
    const kept: number[] = [];
    for (const place of candidates) {
      let isRight = true;
      for (const deviation of own) isRight &&= deviation(lesson, place) === 0;
      if (isRight) kept.push(place);
    }
    return kept;
  });
}

function openPeriods(
  { problem, dayCount }: ProblemIndex,
  terms: readonly TermOf<'room-cells'>[],
): number[][] {
  const periods = problem.calendar.periods.length;
  const open = problem.rooms.map(() => new Array<number>(dayCount).fill(span(0, periods)));
  for (const { rooms, cells } of terms) {
    for (const room of rooms) {
      for (const cell of cells) open[room]![Math.floor(cell / periods)]! &= ~(1 << (cell % periods));
    }
  }
  return open;
}
