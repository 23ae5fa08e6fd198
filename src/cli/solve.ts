import { availableParallelism } from 'node:os';
import { readProblemFile } from '../formats/read-file.ts';
import type { Progress, SolverRun, StartSolve } from '../solver/run.ts';
import { startAlone } from '../solver/start-alone.ts';
import { prepareWorkers } from '../solver/start-worker.ts';
import type { Problem } from '../timetable/problem.ts';
import { type Cost, compareCost, type Solution } from '../timetable/solution.ts';
import { answer, readArguments, readNumber } from './command.ts';
import { checkWritable, readText, writeText } from './files.ts';
import { formulationHelp, readFormulation } from './formulation.ts';
import { createProgressDisplay } from './progress.ts';

export const usage = `usage: schedule-builder solve FILE [--formulation UD4] [--seconds N] [--seed N] [--steps N] [--workers N] [--feasible] [--out FILE.sol]

Solves the problem of a .ctt, .ectt or .fet file without a database and prints what the best timetable found costs.

${formulationHelp}
  --seconds N       stop after N seconds; 60 when neither --seconds nor --steps is given
  --steps N         stop after N evaluated moves: the answer is then the same on every machine
  --seed N          start of the random numbers, 1 when not given
  --feasible        stop as soon as no hard rule is broken
  --workers N       processor cores to use: all when not given, but one with --steps, whose answer is the same
                    everywhere with one worker alone
  --out FILE        write the timetable there: in lines "course room day period", or for a .fet file as that file
                    with every activity locked at its time and room, and its rules of less than 100 % switched off

Ctrl-C ends the search early and keeps the best.`;

const DEFAULT_SECONDS = 60;
const DEFAULT_SEED = 1;

/** Solves a file. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      {
        seconds: { type: 'string' },
        steps: { type: 'string' },
        seed: { type: 'string' },
        out: { type: 'string' },
        workers: { type: 'string' },
        feasible: { type: 'boolean', default: false },
        formulation: { type: 'string' },
      },
      { least: 1, most: 1 },
    );
    const steps = readNumber('steps', values.steps, { least: 1, most: 1e15 });
    const asked = readNumber('seconds', values.seconds, { least: 1, most: 1_000_000 });
    const seconds = asked ?? (steps === undefined ? DEFAULT_SECONDS : undefined);
    const seed = readNumber('seed', values.seed, { least: 0, most: 2 ** 31 - 1 }) ?? DEFAULT_SEED;
    const workers =
      readNumber('workers', values.workers, { least: 1, most: 256 }) ??
      (steps === undefined ? availableParallelism() : 1);
    const formulation = readFormulation(values.formulation);
    if (values.out !== undefined) checkWritable(values.out);
    // The others begin later, and are loaded then.
    prepareWorkers(1);
    const file = readProblemFile(positionals[0]!, await readText(positionals[0]!), formulation);
    for (const line of file.notes) console.error(line);
    const { problem } = file;

    const options = { seconds, steps, seed, workers, feasible: values.feasible };
    const display = createProgressDisplay(process.stderr, options);
    let last: Progress | null = null;
    const onProgress = (progress: Progress): void => {
      last = progress;
      display.show(progress);
    };
    const start = workers > 1 ? await severalWorkers() : startAlone;
    const search = start({ problem, options, onProgress });
    const letGo = stopOnSignal(search);
    const { solution, best, reason, failure } = await search.finished;
    letGo();
    display.end();
    if (solution && best) {
      const byKind = await costsOf(problem, solution, best, last);
      for (const line of costLines(best, byKind)) console.log(line);
      if (values.out !== undefined) writeText(values.out, file.writeSolution(solution));
    }
    if (reason !== 'failed') return 0;
    console.error(`The search failed: ${failure}`);
    return 1;
  });
}

/** Loaded when they are asked for: it takes as long as a small school does. */
async function severalWorkers(): Promise<StartSolve> {
  return (await import('../solver/start.ts')).startSolve;
}

/** The best's cost by kind of constraint, as it was said last, or counted where the search ended before it was said. */
async function costsOf(
  problem: Problem,
  solution: Solution,
  best: Cost,
  last: Progress | null,
): Promise<Progress['byKind']> {
  if (last !== null && compareCost(last.best, best) === 0) return last.byKind;
  const { costByKind, explain } = await import('../constraints/explain.ts');
  return costByKind(problem, explain(problem, solution));
}

/** The cost, and its parts by kind of constraint, the most expensive first. */
function costLines(best: Cost, byKind: Progress['byKind']): string[] {
  const parts = Object.entries(byKind).sort(([, a], [, b]) => b.hard - a.hard || b.soft - a.soft);
  const width = Math.max(0, ...parts.map(([kind]) => kind.length));
  return [
    `hard ${best.hard} soft ${best.soft}`,
    ...parts.map(([kind, { hard, soft }]) => `  ${kind.padEnd(width)}  hard ${hard} soft ${soft}`),
  ];
}

/** The first Ctrl-C ends the search, a second one the process. */
function stopOnSignal(search: SolverRun): () => void {
  const stop = (): void => {
    search.stop();
    letGo();
  };
  const letGo = (): void => {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return letGo;
}
