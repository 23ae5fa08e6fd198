import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { costOf } from '../constraints/explain.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { startSolve } from '../solver/start.ts';
import type { Problem } from '../timetable/problem.ts';
import type { Cost } from '../timetable/solution.ts';
import { published } from './published.ts';
import { tableText } from './table.ts';

/**
 * Quality and speed on the instances of ITC-2007 track 3, each solved with several seeds, by one worker on one core
 * or by several that share what they find.
 *
 * @example bun src/bench/itc2007.ts --seconds 60 --seeds 3 --at-once 2
 * @example bun src/bench/itc2007.ts --seconds 300 --seeds 1 --workers 2
 */

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seeds: { type: 'string', default: '3' },
    'first-seed': { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '1' },
    workers: { type: 'string', default: '1' },
    directory: { type: 'string', default: join(import.meta.dir, '../../../shared/data/itc2007') },
  },
  allowPositionals: true,
});
const seconds = Number(values.seconds);
const workers = Number(values.workers);
const firstSeed = Number(values['first-seed']);
const seeds = Array.from({ length: Number(values.seeds) }, (_, i) => firstSeed + i);
const instances = positionals.length > 0 ? positionals : Object.keys(published);

type Result = { readonly cost: Cost; readonly movesPerSecond: number };

async function solveOnce(problem: Problem, seed: number): Promise<Result> {
  const outcome = await startSolve({
    problem,
    options: { seed, seconds, workers },
    onProgress: () => {},
  }).finished;
  if (outcome.solution === null) throw new Error(outcome.failure ?? 'There is no solution.');
  // The search's own count is not believed.
  const cost = costOf(problem, outcome.solution);
  return { cost, movesPerSecond: (outcome.evaluatedMoves * 1000) / outcome.elapsedMs };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Solves everything, so many at once, and tells what came out by instance, seeds in order. */
async function solveAll(problems: ReadonlyMap<string, Problem>): Promise<Map<string, Result[]>> {
  const results = new Map([...problems.keys()].map((name) => [name, [] as Result[]]));
  const waiting = [...problems].flatMap(([name, problem]) =>
    seeds.map((seed, at) => async () => {
      const result = await solveOnce(problem, seed);
      results.get(name)![at] = result;
      console.error(`${name} seed ${seed}: hard ${result.cost.hard} soft ${result.cost.soft}`);
    }),
  );
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await next();
  };
  await Promise.all(Array.from({ length: Number(values['at-once']) }, worker));
  return results;
}

if (!existsSync(values.directory)) {
  console.error(`There are no instances in ${values.directory}; name their folder by --directory.`);
  process.exit(1);
}
const problems = new Map<string, Problem>();
for (const name of instances) {
  problems.set(name, readCtt(await Bun.file(join(values.directory, `${name}.ctt`)).text()));
}
const results = await solveAll(problems);
const rows = [...results].map(([name, runs]) => {
  const softs = runs.map(({ cost }) => cost.soft);
  return [
    name,
    Math.max(...runs.map(({ cost }) => cost.hard)),
    mean(softs).toFixed(1),
    Math.min(...softs),
    published[name]?.average ?? '-',
    published[name]?.best ?? '-',
    (mean(runs.map(({ movesPerSecond }) => movesPerSecond)) / 1e6).toFixed(1),
  ];
});
const sumOf = (column: number): number => rows.reduce((sum, row) => sum + (Number(row[column]) || 0), 0);
console.log(
  `${seconds} s, seeds ${seeds.join(' ')}, workers ${workers}, ${values['at-once']} at once on ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), Bun ${Bun.version}`,
);
console.log(
  tableText(
    ['instance', 'hard', 'mean soft', 'best soft', 'published average', 'best known', 'million moves/s'],
    [...rows, ['sum', sumOf(1), sumOf(2).toFixed(1), sumOf(3), sumOf(4).toFixed(1), sumOf(5), '']],
  ),
);
