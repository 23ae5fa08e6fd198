import { desc, gt, inArray, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { runs } from './schema/schedules.ts';

/** How the solver's runs went. */
export type RunFigures = {
  /** How many there are of each result, and of those that are not over. */
  readonly byResult: Readonly<Record<string, number>>;
  /** Of the last runs that evaluated anything; null where there is none. */
  readonly movesPerSecond: { readonly mean: number; readonly last: number } | null;
  /** Seconds until no hard rule was broken any more, of those of the last runs that came so far; null where none did. */
  readonly secondsToHardZero: { readonly mean: number; readonly last: number; readonly runs: number } | null;
};

const LOOKED_BACK = 100;

const rounded = (value: number, digits = 0): number => Math.round(value * 10 ** digits) / 10 ** digits;
const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** How the runs of all processes went, as far as their schedules are still there. */
export async function selectRunFigures(queries: Queries): Promise<RunFigures> {
  const counts = await queries
    .select({ state: runs.state, count: sql<number>`count(*)::integer` })
    .from(runs)
    .groupBy(runs.state)
    .orderBy(runs.state);
  const last = await queries
    .select({
      moves: runs.evaluatedMoves,
      elapsedMs: runs.elapsedMs,
      hardZeroMs: sql<number | null>`(
        select min((point ->> 0)::double precision) from jsonb_array_elements(${runs.curve}) as point
        where (point ->> 1)::double precision = 0)`,
    })
    .from(runs)
    .where(
      sql`${inArray(runs.state, ['finished', 'stopped', 'interrupted'])} and ${gt(runs.elapsedMs, 0)} and ${gt(runs.evaluatedMoves, 0)}`,
    )
    .orderBy(desc(runs.startedAt))
    .limit(LOOKED_BACK);
  const speeds = last.map(({ moves, elapsedMs }) => (moves / elapsedMs) * 1000);
  const seconds = last.flatMap(({ hardZeroMs }) => (hardZeroMs === null ? [] : [hardZeroMs / 1000]));
  return {
    byResult: Object.fromEntries(counts.map(({ state, count }) => [state, count])),
    movesPerSecond: speeds.length === 0 ? null : { mean: rounded(meanOf(speeds)), last: rounded(speeds[0]!) },
    secondsToHardZero:
      seconds.length === 0
        ? null
        : { mean: rounded(meanOf(seconds), 2), last: rounded(seconds[0]!, 2), runs: seconds.length },
  };
}
