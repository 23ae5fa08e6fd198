import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCtt } from '../formats/ctt/read.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { startSolve } from '../solver/start.ts';
import { createSuggester, type Suggester } from '../solver/suggest/suggester.ts';
import type { Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { tableText } from './table.ts';

/**
 * How long an editor's grid waits for its suggestions, on one core: all places of every lesson with their reasons, and
 * chains of moves for some lessons, as they are and taken out into the tray, in timetables that were solved for a few
 * seconds.
 *
 * @example bun src/bench/suggestions.ts --seconds 10 --lessons 100
 */

const { values } = parseArgs({
  options: {
    /** How long each timetable is solved before. */
    seconds: { type: 'string', default: '5' },
    /** For how many lessons chains are asked for. */
    lessons: { type: 'string', default: '60' },
    directory: { type: 'string', default: join(import.meta.dir, '../../../shared/data/itc2007') },
  },
});
const seconds = Number(values.seconds);
const COMP05 = join(values.directory, 'comp05.ctt');

async function solved(problem: Problem): Promise<Solution> {
  const outcome = await startSolve({ problem, options: { seed: 1, seconds }, onProgress: () => {} }).finished;
  if (outcome.solution === null) throw new Error(outcome.failure ?? 'There is no solution.');
  return outcome.solution;
}

/** Milliseconds that each of some calls takes. */
function timesOf(lessons: readonly number[], act: (lesson: number) => void): number[] {
  return lessons.map((lesson) => {
    const startedAt = performance.now();
    act(lesson);
    return performance.now() - startedAt;
  });
}

function row(name: string, ms: readonly number[]): (string | number)[] {
  const ascending = [...ms].sort((a, b) => a - b);
  const at = (share: number): string =>
    ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))]!.toFixed(1);
  return [name, ms.length, at(0.5), at(0.95), at(0.99), ascending.at(-1)!.toFixed(1)];
}

/** So many lessons, evenly spread. */
function sampleOf(problem: Problem, count: number): number[] {
  const step = Math.max(1, Math.floor(problem.lessons.length / count));
  return [...problem.lessons.keys()].filter((lesson) => lesson % step === 0).slice(0, count);
}

/** Asks as the editor does after an edit: nothing is remembered of the call before. */
function afterEdit(suggester: Suggester, solution: Solution, ask: (lesson: number) => unknown) {
  return (lesson: number): void => {
    suggester.update(lesson, solution.timeOf[lesson]!, solution.roomOf[lesson]!);
    ask(lesson);
  };
}

/** Asks for a lesson in the tray, and puts it back. */
function fromTray(suggester: Suggester, solution: Solution, ask: (lesson: number) => unknown) {
  return (lesson: number): void => {
    suggester.update(lesson, NONE, NONE);
    ask(lesson);
    suggester.update(lesson, solution.timeOf[lesson]!, solution.roomOf[lesson]!);
  };
}

function rowsOf(problem: Problem, solution: Solution): (string | number)[][] {
  const suggester = createSuggester(problem, solution);
  const all = [...problem.lessons.keys()];
  const some = sampleOf(problem, Number(values.lessons));
  /** Every place with every sentence: each is made when it is asked for. */
  const places = (lesson: number): number =>
    suggester
      .placesFor(lesson)
      .flatMap((ofTime) => ofTime.places.flatMap(({ breaks, mends }) => [...breaks, ...mends]))
      .reduce((letters, { sentence }) => letters + sentence.length, 0);
  const chainsOf = (moves: 2 | 3) => (lesson: number) => void suggester.chainsFor(lesson, { moves });
  // The engine compiles what is called often; an editor's server has long been running.
  timesOf(some, places);
  timesOf(some.slice(0, 10), afterEdit(suggester, solution, chainsOf(3)));
  const asked: [string, number[]][] = [
    ['places with reasons', timesOf(all, afterEdit(suggester, solution, places))],
    ['places with reasons, from the tray', timesOf(all, fromTray(suggester, solution, places))],
    ['chains of two', timesOf(some, afterEdit(suggester, solution, chainsOf(2)))],
    ['chains of three', timesOf(some, afterEdit(suggester, solution, chainsOf(3)))],
    ['chains of three, from the tray', timesOf(some, fromTray(suggester, solution, chainsOf(3)))],
  ];
  return asked.map(([name, ms]) => [problem.name, ...row(name, ms)]);
}

const problems = [demoSchool()];
if (existsSync(COMP05)) problems.push({ ...readCtt(await Bun.file(COMP05).text()), name: 'comp05' });
const rows: (string | number)[][] = [];
for (const problem of problems) rows.push(...rowsOf(problem, await solved(problem)));
console.log(
  `milliseconds on one of ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Bun ${Bun.version}; ${problems.map(({ name, lessons }) => `${name}: ${lessons.length} lessons`).join(', ')}, solved for ${seconds} s`,
);
console.log(tableText(['timetable', 'asked for', 'calls', 'median', '95th', '99th', 'most'], rows));
