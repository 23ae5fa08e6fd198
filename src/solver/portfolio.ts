import { costByKind, explain } from '../constraints/explain.ts';
import { compareCost } from '../timetable/solution.ts';
import { haveChoices } from '../timetable/teacher-choices.ts';
import type { Outcome, Progress, RunningWorker, SolveRequest, SolverRun } from './run.ts';
import { betterThan, createSharedBest, type Found } from './shared-best.ts';
import { startWorker } from './start-worker.ts';

/** Seeds of the workers of a run lie so far apart, so that runs with neighbouring seeds have no worker in common. */
const SEED_STEP = 1_000_003;
/** Progress of all workers together is told no more often than this. */
const TELL_EVERY_MS = 200;
/** Workers that are started anew in place of dead ones, at most. */
const MOST_REPLACED = 8;
/** With less time left no worker is started any more. */
const LEAST_SECONDS = 0.5;
/** How long the first worker has the machine for itself, where a run is limited by time. */
const HEAD_START_MS = 1000;

/** What ends the whole run once one worker has it. */
const ENDS_ALL: ReadonlySet<Outcome['reason']> = new Set(['perfect', 'feasible', 'time']);

/** What all workers together have to say, out of what each has said last. */
function together(latest: readonly Progress[], lostMoves: number, elapsedMs: number): Progress {
  const leader = latest.reduce((a, b) => (compareCost(b.best, a.best) < 0 ? b : a));
  const evaluatedMoves = latest.reduce((sum, progress) => sum + progress.evaluatedMoves, lostMoves);
  return {
    elapsedMs,
    best: leader.best,
    evaluatedMoves,
    movesPerSecond: evaluatedMoves / Math.max(0.001, elapsedMs / 1000),
    byKind: leader.byKind,
  };
}

/**
 * Solves in several workers that differ by their seeds and ways and share the best: each goes on from it when it reheats. The first
 * has a head start: on few cores what is easy is solved sooner by one that has them for itself. One that dies is replaced;
 * the run fails only when that happens again and again.
 */
export function startPortfolio(request: SolveRequest, onWorker?: (worker: RunningWorker) => void): SolverRun {
  const { problem, options, onProgress } = request;
  const count = options.workers ?? 1;
  const shared = createSharedBest(problem.lessons.length, count, haveChoices(problem));
  const startedAt = performance.now();
  const elapsedMs = () => performance.now() - startedAt;
  const latest: (Progress | null)[] = Array.from({ length: count }, () => null);
  const runs: SolverRun[] = [];
  const workers: RunningWorker[] = [];
  /** Moves of workers that have died. */
  let lostMoves = 0;
  let replaced = 0;
  let isStopping = false;
  let toldAt = Number.NEGATIVE_INFINITY;
  let sent: Progress['best'] | null = null;
  let byKind: Progress['byKind'] = {};

  function tell(): void {
    const known = latest.filter((progress) => progress !== null);
    if (known.length === 0) return;
    toldAt = performance.now();
    const newer = betterThan(shared, sent);
    sent = newer?.cost ?? sent;
    const progress = together(known, lostMoves, elapsedMs());
    byKind = newer ? byKindOf(newer) : byKind;
    onProgress({ ...progress, best: sent ?? progress.best, byKind, solution: newer?.solution });
  }

  /** As its worker has said it, or counted where the shared memory is ahead of that. */
  function byKindOf({ slot, cost, solution }: Found): Progress['byKind'] {
    const said = latest[slot];
    const isSaid = said && compareCost(said.best, cost) === 0;
    return isSaid ? said.byKind : costByKind(problem, explain(problem, solution));
  }

  /** Ends at once those that have nothing to say yet, where others have: they look at nothing before they have begun. */
  function stopAll(): void {
    isStopping = true;
    const hasSolution = latest.some((progress) => progress !== null);
    runs.forEach((run, position) => {
      run.stop();
      if (hasSolution && latest[position] === null) workers[position]?.terminate();
    });
  }

  const secondsLeft = () =>
    options.seconds === undefined ? undefined : options.seconds - elapsedMs() / 1000;
  const isNearlyOver = () => (secondsLeft() ?? LEAST_SECONDS) < LEAST_SECONDS;

  async function work(position: number, seed: number, initial = request.initial): Promise<Outcome> {
    const run = startWorker(
      {
        problem,
        initial,
        options: { ...options, workers: 1, seed, seconds: secondsLeft() },
        onProgress: (progress) => {
          latest[position] = progress;
          if (performance.now() - toldAt >= TELL_EVERY_MS) tell();
        },
      },
      { shared, slot: position },
      (worker) => {
        workers[position] = worker;
        onWorker?.(worker);
      },
    );
    runs[position] = run;
    if (isStopping) run.stop();
    const outcome = await run.finished;
    // The clocks of workers that were started later are somewhat behind.
    if (ENDS_ALL.has(outcome.reason)) stopAll();
    // A worker that died before it said anything would die again.
    const wasAtWork = latest[position] !== null;
    if (outcome.reason !== 'failed' || !wasAtWork || isStopping || replaced === MOST_REPLACED) return outcome;
    if (isNearlyOver()) return outcome;
    request.onWorkerLost?.({ failure: outcome.failure, trace: outcome.trace });
    replaced++;
    lostMoves += outcome.evaluatedMoves;
    latest[position] = null;
    return work(position, seed + count * SEED_STEP, betterThan(shared, null)?.solution ?? request.initial);
  }

  /** The first worker at once, the others after its head start unless that was enough. Steps are for each worker. */
  async function workTogether(): Promise<Outcome[]> {
    const first = work(0, options.seed);
    if (options.steps === undefined) {
      const headStart = Promise.withResolvers<void>();
      const timer = setTimeout(headStart.resolve, HEAD_START_MS);
      await Promise.race([first, headStart.promise]).finally(() => clearTimeout(timer));
      if (isStopping || isNearlyOver()) return [await first];
    }
    const others = Array.from({ length: count - 1 }, (_, at) =>
      work(at + 1, options.seed + (at + 1) * SEED_STEP),
    );
    return Promise.all([first, ...others]);
  }

  async function all(): Promise<Outcome> {
    const outcomes = await workTogether();
    tell();
    const best = betterThan(shared, null);
    const by = (test: (outcome: Outcome) => boolean) => outcomes.find(test);
    const ended =
      by(({ reason }) => reason === 'perfect' || reason === 'feasible') ??
      by(({ reason }) => reason === 'time' || reason === 'steps') ??
      by(({ reason }) => reason !== 'failed') ??
      outcomes[0]!;
    return {
      reason: ended.reason,
      failure: ended.failure,
      trace: ended.trace,
      best: best?.cost ?? null,
      solution: best?.solution ?? null,
      elapsedMs: elapsedMs(),
      evaluatedMoves: outcomes.reduce((sum, outcome) => sum + outcome.evaluatedMoves, lostMoves),
    };
  }

  return { stop: stopAll, finished: all() };
}
