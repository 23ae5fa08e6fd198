import { compileProblem } from '../../constraints/compile.ts';
import { checkConstraints, type KnownRule } from '../../constraints/registry.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import type { Lesson, Problem } from '../../timetable/problem.ts';
import { copySolution, NONE, type Solution } from '../../timetable/solution.ts';
import { decided } from '../../timetable/teacher-choices.ts';
import { type ChainOptions, createChainFinder } from './chains.ts';
import { effectsOf } from './effects.ts';
import { freedomOf } from './freedom.ts';
import { involvementsOf } from './involvement.ts';
import { createLayout } from './layout.ts';
import { peopleNamed } from './parts.ts';
import type { Chain, TimePlaces } from './place.ts';
import { placesOf } from './places.ts';

/** Tells, for one solution that is edited by hand, where lessons could go and what that would change. */
export type Suggester = {
  /** To be called after an edit: the lesson is now at this time and in this room; `NONE` takes it out. */
  readonly update: (lesson: number, time: number, room: number) => void;
  /**
   * Every candidate time of a lesson with every candidate room, also those that break hard rules, each compared with
   * where the lesson is now, or with the tray for one that is not placed. A lock leaves what is locked alone.
   */
  readonly placesFor: (lesson: number) => readonly TimePlaces[];
  /**
   * The best chains of moves that bring a lesson to a time, best first: it takes a place where another one stands, which
   * goes elsewhere, and perhaps a third one after it. Plain exchanges are among them. Locked lessons stay.
   */
  readonly chainsFor: (lesson: number, options?: ChainOptions) => Chain[];
};

/**
 * Compiles a problem for suggestions on a solution. A lesson of the solution may also be where none of its candidates
 * is. Teachers stay as the solution chooses them.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function createSuggester(given: Problem, solution: Solution): Suggester {
  const problem = decided(given, solution);
  const index = indexProblem(problem);
  const rules = checkConstraints(problem);
  const inScope = rules.map(({ rule }) => peopleNamed(index, rule.scope));
  /** A lesson that is picked up is dropped next. */
  let latest: { readonly lesson: number; readonly places: TimePlaces[] } | null = null;
  let prepared = prepare(problem, rules, solution);

  return {
    update: (lesson, time, room) => {
      const { layout } = prepared;
      latest = null;
      const known = layout.program.index.problem.lessons[lesson]!;
      if (isAmong(known.times, time) && isAmong(known.rooms, room)) {
        layout.move(lesson, time, room);
        prepared.chains.forget();
        return;
      }
      const next = copySolution(layout);
      next.timeOf[lesson] = time;
      next.roomOf[lesson] = room;
      prepared = prepare(problem, rules, next);
    },
    placesFor: (lesson) => {
      if (latest?.lesson === lesson) return latest.places;
      const { layout, involvements, freedom } = prepared;
      const { times, rooms, lockedTime, lockedRoom } = problem.lessons[lesson]!;
      const view = {
        index,
        rules,
        inScope,
        layout,
        lesson,
        times: lockedTime === null ? times : [lockedTime],
        rooms: lockedRoom !== null ? [lockedRoom] : rooms.length === 0 ? [NONE] : rooms,
      };
      const fresh = placesOf(view, effectsOf(view, involvements[lesson]!), freedom);
      latest = { lesson, places: fresh };
      return fresh;
    },
    chainsFor: (lesson, options = {}) => prepared.chains.find(lesson, options),
  };
}

/** A solution laid out, with what is compiled for it. */
function prepare(problem: Problem, rules: readonly KnownRule[], solution: Solution) {
  const lessons = problem.lessons.map((lesson, position) =>
    withPlace(lesson, solution.timeOf[position]!, solution.roomOf[position]!),
  );
  const program = compileProblem({ ...problem, lessons });
  const layout = createLayout(problem, program, solution);
  const freedom = freedomOf(problem, program);
  return {
    layout,
    freedom,
    involvements: involvementsOf(program.index, rules),
    chains: createChainFinder(layout, freedom),
  };
}

function isAmong(candidates: readonly number[], position: number): boolean {
  return position === NONE || candidates.includes(position);
}

/** A lesson with where it is among its candidates, since the search's program knows of those alone. */
function withPlace(lesson: Lesson, time: number, room: number): Lesson {
  if (isAmong(lesson.times, time) && isAmong(lesson.rooms, room)) return lesson;
  return {
    ...lesson,
    times: isAmong(lesson.times, time) ? lesson.times : [...lesson.times, time],
    rooms: isAmong(lesson.rooms, room) ? lesson.rooms : [...lesson.rooms, room],
  };
}
