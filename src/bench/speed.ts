import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { tableText } from './table.ts';

/**
 * Evaluated moves per second of the same walk over the general model, with kinds of constraint compiled to families of
 * terms, and over a loop that is written for UD2 of ITC-2007 alone; beside them those of the whole search, whose moves
 * are chains of several lessons too. In turn on one core, several times, each in a process of its own; the medians.
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

/** Million moves per second of one walk (`one-walk.ts`). */
function speedOf(kind: 'general' | 'specialised' | 'search', name: string, seed: number): number {
  const path = join(values.directory, `${name}.ctt`);
  const { stdout, success } = Bun.spawnSync(
    [process.execPath, join(import.meta.dir, 'one-walk.ts'), kind, path, String(moves), String(seed)],
    { stderr: 'inherit' },
  );
  if (!success) throw new Error(`The walk ${kind} over ${path} failed.`);
  return moves / Number(stdout.toString()) / 1e6;
}

const rows: (string | number)[][] = [];
for (const name of instances) {
  const general: number[] = [];
  const special: number[] = [];
  const whole: number[] = [];
  for (let round = 1; round <= Number(values.rounds); round++) {
    general.push(speedOf('general', name, round));
    special.push(speedOf('specialised', name, round));
    whole.push(speedOf('search', name, round));
  }
  const share = median(general.map((speed, round) => speed / special[round]!));
  const [walk, loop, search] = [general, special, whole].map((speeds) => median(speeds).toFixed(2));
  rows.push([name, walk!, loop!, `${Math.round(share * 100)} %`, search!]);
}
console.log(
  `million moves/s on one of ${availableParallelism()} cores (${cpus()[0]?.model.trim()}), ${moves} moves, Bun ${Bun.version}`,
);
console.log(tableText(['instance', 'general model', 'specialised loop', 'share', 'whole search'], rows));
