import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCtt } from '../formats/ctt/parse.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { createSearch } from '../solver/search.ts';
import type { Problem } from '../timetable/problem.ts';
import { annealGeneral } from './general-walk.ts';
import { annealSpecialised } from './specialised-ctt.ts';
import { tableText } from './table.ts';

/**
 * Evaluated moves per second of the same walk over the general model, with kinds of constraint compiled to families of
 * terms, and over a loop that is written for UD2 of ITC-2007 alone; beside them those of the whole search, whose moves
 * are chains of several lessons too. In turn on one core, several times, the medians of each.
 *
 * @example bun src/bench/speed.ts --moves 20000000 --rounds 3
 */

const { values, positionals } = parseArgs({
  options: {
    moves: { type: 'string', default: '20000000' },
    rounds: { type: 'string', default: '3' },
    directory: { type: 'string', default: join(import.meta.dir, '../../../shared/data/itc2007') },
  },
  allowPositionals: true,
});
const moves = Number(values.moves);
const instances = positionals.length > 0 ? positionals : ['comp01', 'comp02', 'comp05', 'comp07', 'comp12'];

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Seconds that the general search takes for so many moves, without its preparation. */
function searchSeconds(problem: Problem, seed: number): number {
  const search = createSearch(problem, { seed, steps: moves });
  const startedAt = performance.now();
  while (search.portion() === null);
  return (performance.now() - startedAt) / 1000;
}

const rows: (string | number)[][] = [];
for (const name of instances) {
  const text = await Bun.file(join(values.directory, `${name}.ctt`)).text();
  const document = parseCtt(text);
  const problem = readCtt(text);
  const general: number[] = [];
  const whole: number[] = [];
  const special: number[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    general.push(moves / annealGeneral(problem, moves, round).seconds / 1e6);
    special.push(moves / annealSpecialised(document, moves, round).seconds / 1e6);
    whole.push(moves / searchSeconds(problem, round) / 1e6);
  }
  const share = median(general.map((speed, round) => speed / special[round]!));
  const [walk, loop, search] = [general, special, whole].map((speeds) => median(speeds).toFixed(2));
  rows.push([name, walk!, loop!, `${Math.round(share * 100)} %`, search!]);
}
console.log(
  `million moves/s on one of ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${moves} moves, Bun ${Bun.version}`,
);
console.log(tableText(['instance', 'general model', 'specialised loop', 'share', 'whole search'], rows));
