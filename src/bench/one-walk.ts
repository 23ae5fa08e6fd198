import { parseCtt } from '../formats/ctt/parse.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { createSearch } from '../solver/search.ts';
import { annealGeneral } from './general-walk.ts';
import { annealSpecialised } from './specialised-ctt.ts';

/**
 * One measurement of `speed.ts` in a process of its own, as a worker of the solver begins with code that has seen no other
 * problem: prints the seconds of a walk without its preparation.
 *
 * @example bun src/bench/one-walk.ts general comp01.ctt 20000000 1
 */

const [kind, path, moves, seed] = process.argv.slice(2) as [keyof typeof WALKS, string, string, string];
const WALKS = { general: generalSeconds, specialised: specialisedSeconds, search: searchSeconds } as const;

function generalSeconds(text: string, count: number, start: number): number {
  return annealGeneral(readCtt(text), count, start).seconds;
}

function specialisedSeconds(text: string, count: number, start: number): number {
  return annealSpecialised(parseCtt(text), count, start).seconds;
}

/** Seconds that the general search takes for so many moves, without its preparation. */
function searchSeconds(text: string, count: number, start: number): number {
  const search = createSearch(readCtt(text), { seed: start, steps: count });
  const startedAt = performance.now();
  while (search.portion() === null);
  return (performance.now() - startedAt) / 1000;
}

console.log(WALKS[kind](await Bun.file(path).text(), Number(moves), Number(seed)));
