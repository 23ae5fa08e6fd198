import { Failure } from '../failure.ts';
import type { Outcome, Progress, SolveOptions, SolverRun } from '../solver/run.ts';
import type { StartSolve } from '../solver/start.ts';
import type { Database } from '../store/database.ts';
import {
  insertRun,
  interruptRuns,
  type RunChange,
  type RunRow,
  selectLatestRuns,
  selectRun,
  updateRun,
} from '../store/runs.ts';
import type { Solution } from '../timetable/solution.ts';
import { keepAsVersion } from './keep-solution.ts';
import { type LoadedSchedule, loadSchedule } from './load-schedule.ts';
import { fromPlacement, toPlacement } from './run-placement.ts';
import { extendCurve, isActive, type RunView, viewOf } from './run-state.ts';

/** Solver runs of this process and those that are stored. */
export type Runs = {
  /** Starts one on a schedule; it waits when enough others are at work. @throws Failure `conflict` when the schedule has one. */
  readonly start: (scheduleId: string, options: SolveOptions, userId: string | null) => Promise<string>;
  /** Starts a new one from the best of one that has ended. @throws Failure `conflict` when there is nothing to go on from. */
  readonly resume: (runId: string, userId: string | null) => Promise<string>;
  /** Ends one that is waiting or at work in this process; its best is kept. Settles once it is stored. */
  readonly stop: (runId: string) => Promise<void>;
  /** @throws Failure `notFound` */
  readonly get: (runId: string) => Promise<RunView>;
  readonly latestOf: (scheduleId: string) => Promise<RunView | null>;
  /** Calls back now and with every change, until the run has ended or the returned function is called. */
  readonly watch: (runId: string, listener: (run: RunView) => void) => () => void;
  /** Stores the best as a new version. Tells the new schedule's id. @throws Failure `conflict` when there is none, or it is at work. */
  readonly keep: (runId: string, userId: string | null) => Promise<string>;
  /** Marks the result as not wanted. */
  readonly discard: (runId: string) => Promise<void>;
  /** Marks the runs of dead processes as interrupted. Tells how many. */
  readonly recover: () => Promise<number>;
  /** Ends all of this process, as interrupted, and stores their best. */
  readonly close: () => Promise<void>;
};

/** What is told of trouble that nobody waits for. */
export type RunLog = { readonly error: (context: Record<string, unknown>, message: string) => void };

const SAVE_EVERY_MS = 1000;
/** A process that was not heard of for this long is dead. */
const DEAD_AFTER_MS = 10_000;

type ActiveRun = {
  readonly loaded: LoadedSchedule;
  readonly initial: Solution | undefined;
  row: RunRow;
  solver: SolverRun | null;
  solution: Solution | null;
  isSaved: boolean;
  /** Settles when what is being stored is stored. */
  saving: Promise<void>;
  /** The state to end with when it was not the solver that ended it. */
  endAs: 'stopped' | 'interrupted';
  readonly listeners: Set<(run: RunView) => void>;
  readonly ended: PromiseWithResolvers<void>;
};

/** @param limit how many may be at work at once in this process */
export function createRuns(dependencies: {
  readonly database: Database;
  readonly startSolve: StartSolve;
  readonly log: RunLog;
  readonly limit: number;
}): Runs {
  const { database, startSolve, log, limit } = dependencies;
  const { queries } = database;
  const processId = crypto.randomUUID();
  const active = new Map<string, ActiveRun>();
  const saving = setInterval(() => {
    for (const run of active.values()) void save(run);
  }, SAVE_EVERY_MS);
  const recovering = setInterval(
    () => void recover().catch(reported('could not look for interrupted runs')),
    DEAD_AFTER_MS,
  );

  function reported(message: string, context: Record<string, unknown> = {}) {
    return (error: unknown) => log.error({ ...context, err: error }, message);
  }

  function tell(run: ActiveRun): void {
    const view = currentView(run);
    for (const listener of run.listeners) listener(view);
  }

  function currentView(run: ActiveRun): RunView {
    return { ...viewOf(run.row), hasPlacement: run.solution !== null };
  }

  function changeOf(run: ActiveRun): RunChange {
    const {
      state,
      curve,
      byKind,
      bestHard,
      bestSoft,
      evaluatedMoves,
      elapsedMs,
      reason,
      finishedAt,
      startedAt,
    } = run.row;
    const placement =
      run.isSaved || !run.solution ? {} : { placement: toPlacement(run.loaded.problem, run.solution) };
    return {
      ...{
        state,
        curve,
        byKind,
        bestHard,
        bestSoft,
        evaluatedMoves,
        elapsedMs,
        reason,
        finishedAt,
        startedAt,
      },
      ...placement,
      heartbeatAt: new Date(),
    };
  }

  /** Stores the state; one after the other, so that an older state never overtakes the end. */
  function save(run: ActiveRun): Promise<void> {
    run.saving = run.saving.then(() => store(run));
    return run.saving;
  }

  async function store(run: ActiveRun): Promise<void> {
    const change = changeOf(run);
    if (change.placement) run.isSaved = true;
    await updateRun(queries, run.row.id, change).catch((error: unknown) => {
      run.isSaved = false;
      reported('could not store the state of a run', { run: run.row.id })(error);
    });
  }

  function onProgress(run: ActiveRun, progress: Progress): void {
    run.row = {
      ...run.row,
      curve: extendCurve(run.row.curve, progress),
      byKind: progress.byKind,
      bestHard: progress.best.hard,
      bestSoft: progress.best.soft,
      evaluatedMoves: progress.evaluatedMoves,
      elapsedMs: Math.round(progress.elapsedMs),
    };
    if (progress.solution) {
      run.solution = progress.solution;
      run.isSaved = false;
    }
    tell(run);
  }

  async function end(run: ActiveRun, outcome: Outcome | null): Promise<void> {
    const failed = outcome?.reason === 'failed';
    const byItself = outcome !== null && outcome.reason !== 'stopped' && !failed;
    if (outcome?.solution) {
      run.solution = outcome.solution;
      run.isSaved = false;
    }
    run.row = {
      ...run.row,
      state: failed ? 'failed' : byItself ? 'finished' : run.endAs,
      reason: failed ? (outcome.failure ?? null) : endReason(run, outcome),
      finishedAt: new Date(),
      ...(outcome
        ? { elapsedMs: Math.round(outcome.elapsedMs), evaluatedMoves: outcome.evaluatedMoves }
        : {}),
      ...(outcome?.best ? { bestHard: outcome.best.hard, bestSoft: outcome.best.soft } : {}),
    };
    if (failed) log.error({ run: run.row.id, failure: outcome.failure }, 'a solver run failed');
    await save(run);
    active.delete(run.row.id);
    tell(run);
    run.ended.resolve();
    launchWaiting();
  }

  function endReason(run: ActiveRun, outcome: Outcome | null): string {
    if (outcome?.reason === 'perfect') return 'Nothing is left to improve.';
    if (outcome?.reason === 'time') return 'The time is over.';
    if (outcome?.reason === 'steps') return 'The step limit is reached.';
    return run.endAs === 'stopped' ? 'Somebody stopped it.' : 'The server stopped while it was solving.';
  }

  function launch(run: ActiveRun): void {
    run.row = { ...run.row, state: 'running', startedAt: new Date() };
    const { seed, settings } = run.row;
    run.solver = startSolve({
      problem: run.loaded.problem,
      initial: run.initial,
      options: { seed, seconds: settings.seconds, steps: settings.steps },
      onProgress: (progress) => onProgress(run, progress),
    });
    void run.solver.finished.then((outcome) => end(run, outcome));
    void save(run);
    tell(run);
  }

  function launchWaiting(): void {
    const atWork = [...active.values()].filter(({ solver }) => solver !== null).length;
    const waiting = [...active.values()].filter(({ solver }) => solver === null);
    for (const run of waiting.slice(0, Math.max(0, limit - atWork))) launch(run);
  }

  async function begin(
    scheduleId: string,
    options: SolveOptions,
    userId: string | null,
    from?: RunRow,
  ): Promise<string> {
    const loaded = await loadSchedule(database, scheduleId);
    if (loaded.problem.lessons.length === 0) {
      throw new Failure('invalid', 'This schedule has no lessons yet; there is nothing to solve.');
    }
    const settings = {
      ...(options.seconds === undefined ? {} : { seconds: options.seconds }),
      ...(options.steps === undefined ? {} : { steps: options.steps }),
      ...(from ? { resumedFrom: from.id } : {}),
    };
    const row = await insertRun(queries, {
      ...{ scheduleId, state: 'queued', seed: options.seed, settings, curve: [], byKind: {}, processId },
      startedBy: userId,
    });
    if (!row) throw new Failure('conflict', 'This schedule is being solved already.');
    const initial = from?.placement ? fromPlacement(loaded.problem, from.placement) : undefined;
    active.set(row.id, {
      ...{
        loaded,
        initial,
        row,
        solver: null,
        solution: null,
        isSaved: true,
        saving: Promise.resolve(),
        endAs: 'stopped',
      },
      listeners: new Set(),
      ended: Promise.withResolvers(),
    });
    launchWaiting();
    return row.id;
  }

  async function row(runId: string): Promise<RunRow> {
    const found = await selectRun(queries, runId);
    if (!found) throw new Failure('notFound', 'There is no such solver run; it may have been deleted.');
    return found;
  }

  async function get(runId: string): Promise<RunView> {
    const run = active.get(runId);
    return run ? currentView(run) : viewOf(await row(runId));
  }

  async function stopAs(run: ActiveRun, endAs: ActiveRun['endAs']): Promise<void> {
    run.endAs = endAs;
    if (run.solver) run.solver.stop();
    else await end(run, null);
    await run.ended.promise;
  }

  async function recover(): Promise<number> {
    // Nobody else can have the embedded database open, so that there every other process is a dead one.
    const patienceMs = database.kind === 'embedded' ? 0 : DEAD_AFTER_MS;
    return interruptRuns(queries, processId, new Date(Date.now() - patienceMs));
  }

  /** A run of another process is looked at once a second. */
  function watchStored(runId: string, listener: (run: RunView) => void): () => void {
    const look = () =>
      get(runId).then(
        (view) => {
          listener(view);
          if (!isActive(view)) clearInterval(looking);
        },
        reported('could not look at a run', { run: runId }),
      );
    const looking = setInterval(look, SAVE_EVERY_MS);
    void look();
    return () => clearInterval(looking);
  }

  return {
    start: (scheduleId, options, userId) => begin(scheduleId, options, userId),
    resume: async (runId, userId) => {
      const from = await row(runId);
      if (isActive(from)) throw new Failure('conflict', 'This run is still at work.');
      if (!from.placement) throw new Failure('conflict', 'This run has found nothing to go on from.');
      const { seconds, steps } = from.settings;
      return begin(from.scheduleId, { seed: from.seed + 1, seconds, steps }, userId, from);
    },
    stop: async (runId) => {
      const run = active.get(runId);
      if (run) await stopAs(run, 'stopped');
      else if (isActive(await row(runId)))
        throw new Failure('conflict', 'This run is at work on another server; stop it there.');
    },
    get,
    latestOf: async (scheduleId) => {
      const [latest] = await selectLatestRuns(queries, [scheduleId]);
      return latest ? get(latest.id) : null;
    },
    watch: (runId, listener) => {
      const run = active.get(runId);
      if (!run) return watchStored(runId, listener);
      run.listeners.add(listener);
      listener(currentView(run));
      return () => run.listeners.delete(listener);
    },
    keep: async (runId, userId) => {
      const run = await row(runId);
      if (active.has(runId) || isActive(run))
        throw new Failure('conflict', 'This run is still at work; stop it first.');
      if (!run.placement) throw new Failure('conflict', 'This run has found nothing to keep.');
      if (run.keptAsId) return run.keptAsId;
      const loaded = await loadSchedule(database, run.scheduleId);
      const name = `${loaded.schedule.name.replace(/ · solved.*$/, '')} · solved ${run.bestHard}/${run.bestSoft}`;
      const version = { name, kind: 'solver-run', userId };
      const keptAsId = await keepAsVersion(
        database,
        loaded,
        fromPlacement(loaded.problem, run.placement),
        version,
      );
      await updateRun(queries, runId, { keptAsId, discarded: false });
      return keptAsId;
    },
    discard: async (runId) => {
      if (isActive(await get(runId)))
        throw new Failure('conflict', 'This run is still at work; stop it first.');
      await updateRun(queries, runId, { discarded: true });
    },
    recover,
    close: async () => {
      clearInterval(saving);
      clearInterval(recovering);
      await Promise.all([...active.values()].map((run) => stopAs(run, 'interrupted')));
    },
  };
}
