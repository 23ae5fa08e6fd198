import { costOf } from '../constraints/explain.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Outcome, SolveOptions, StartSolve } from '../solver/run.ts';
import type { Database } from '../store/database.ts';
import {
  insertRun,
  interruptRuns,
  type RunRow,
  selectLatestRuns,
  selectRun,
  updateRun,
} from '../store/runs.ts';
import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { type Acceptance, acceptRun, previewRun, type RunPreview } from './accept-run.ts';
import { type ActiveRun, activeRun, currentView, takeEnd, takeProgress } from './active-run.ts';
import type { ChangedSchedule } from './change-schedule.ts';
import { keepRun } from './keep-run.ts';
import { loadSchedule } from './load-schedule.ts';
import { startFailure } from './run-end.ts';
import { type AskedBy, type RunLog, runInLog } from './run-log.ts';
import { toPlacement } from './run-placement.ts';
import { checkOnly, problemToSolve, resultOf } from './run-scope.ts';
import { isActive, type RunView, viewOf } from './run-state.ts';
import { runSaver } from './save-run.ts';
import { watchStored } from './watch-stored.ts';

/** What a run is asked for. */
export type RunRequest = Pick<SolveOptions, 'seed' | 'seconds' | 'steps'> & {
  /** `schedule`: goes on from where the lessons are; otherwise from nothing but the locks. */
  readonly start?: 'nothing' | 'schedule' | undefined;
  /** What each lesson costs that leaves the time or the room it has in the schedule; nothing without it. */
  readonly priceOfMove?: number | undefined;
  /** Codes of the lessons that it may place and move; all others stay where the schedule has them. All without it. */
  readonly only?: readonly string[] | undefined;
};

/** Solver runs of this process and those that are stored. */
export type Runs = {
  /** Starts one on a schedule; it waits when enough others are at work. @throws Failure `conflict` when the schedule has one. */
  readonly start: (scheduleId: string, request: RunRequest, by: AskedBy) => Promise<string>;
  /**
   * Starts a new one from the best of one that has ended; as that one was started when it has found nothing.
   *
   * @throws Failure `conflict` while it is at work.
   */
  readonly resume: (runId: string, by: AskedBy) => Promise<string>;
  /** Ends one that is waiting or at work in this process; its best is kept. Settles once it is stored. */
  readonly stop: (runId: string) => Promise<void>;
  /** @throws Failure `notFound` */
  readonly get: (runId: string) => Promise<RunView>;
  readonly latestOf: (scheduleId: string) => Promise<RunView | null>;
  /** Calls back now and with every change, until the run has ended or the returned function is called. */
  readonly watch: (runId: string, listener: (run: RunView) => void) => () => void;
  /** Stores the best as a new version. Tells the new schedule's id. @throws Failure `conflict` when there is none, or it is at work. */
  readonly keep: (runId: string, userId: string | null) => Promise<string>;
  /** What accepting its best would change of its schedule. @throws Failure `conflict` when there is none, or it is at work. */
  readonly preview: (runId: string) => Promise<RunPreview>;
  /** Puts lessons of its schedule where its best has them, as one change that can be undone. @throws as `acceptRun` does. */
  readonly accept: (runId: string, acceptance: Acceptance, userId: string | null) => Promise<ChangedSchedule>;
  /** Marks the result as not wanted. */
  readonly discard: (runId: string) => Promise<void>;
  /** Marks the runs of dead processes as interrupted, or as unstarted. Tells how many. */
  readonly recover: () => Promise<number>;
  /** Ends all of this process, as interrupted or unstarted, and stores their best. */
  readonly close: () => Promise<void>;
};

const SAVE_EVERY_MS = 1000;
const RECOVER_EVERY_MS = 5000;
/** A process that was not heard of for this long is dead. */
const DEAD_AFTER_MS = 10_000;

/** What a run with a start has from its first moment on, so that a crash before its first progress loses nothing. */
function startOf(problem: Problem, initial: Solution) {
  const { hard, soft } = costOf(problem, initial);
  return { placement: toPlacement(problem, initial), bestHard: hard, bestSoft: soft };
}

/**
 * @param limit how many may be at work at once in this process
 * @param workers how many workers each of them has; 1 when it is not told
 */
export function createRuns(dependencies: {
  readonly database: Database;
  readonly startSolve: StartSolve;
  readonly log: RunLog;
  readonly limit: number;
  readonly workers?: number;
}): Runs {
  const { database, startSolve, log, limit, workers } = dependencies;
  const { queries } = database;
  const processId = crypto.randomUUID();
  const active = new Map<string, ActiveRun>();
  let isClosing = false;
  const saving = setInterval(() => {
    // Behind a database that does not answer, what is to be stored must not queue up.
    for (const run of active.values()) if (run.beingSaved === 0) void save(run);
  }, SAVE_EVERY_MS);
  const recovering = setInterval(
    () => void recover().catch(reported('could not look for interrupted runs')),
    RECOVER_EVERY_MS,
  );

  function reported(message: string, context: Record<string, unknown> = {}) {
    return (error: unknown) => log.error({ ...context, err: error }, message);
  }

  const save = runSaver({
    queries,
    onTrouble: (runId, error) =>
      reported('could not store the state of a run', active.get(runId)?.inLog ?? { run: runId })(error),
    onGone: (runId) => active.delete(runId),
  });

  /** A page that has gone away must not disturb the run, nor the other pages. */
  function tell(run: ActiveRun): void {
    const view = currentView(run);
    for (const listener of run.listeners) {
      try {
        listener(view);
      } catch (error) {
        run.listeners.delete(listener);
        reported('could not tell a page of its run', run.inLog)(error);
      }
    }
  }

  async function end(run: ActiveRun, outcome: Outcome | null): Promise<void> {
    takeEnd(run, outcome);
    if (outcome?.reason === 'failed') {
      const { failure, trace } = outcome;
      log.error({ ...run.inLog, failure, trace }, 'a solver run failed');
    }
    await save(run);
    tell(run);
    run.ended.resolve();
    launchWaiting();
  }

  function launch(run: ActiveRun): void {
    run.row = { ...run.row, state: 'running', startedAt: new Date() };
    const { seed, settings } = run.row;
    try {
      run.solver = startSolve({
        problem: problemToSolve(run.loaded, settings),
        initial: run.initial,
        options: { seed, seconds: settings.seconds, steps: settings.steps, workers },
        onProgress: (progress) => {
          takeProgress(run, progress);
          tell(run);
        },
        onWorkerLost: (lost) =>
          log.warn({ ...run.inLog, ...lost }, 'a worker of a run died; another goes on'),
      });
    } catch (error) {
      const failure = startFailure(error);
      const nothing = { best: null, solution: null, elapsedMs: 0, evaluatedMoves: 0 };
      void end(run, { reason: 'failed', failure, ...nothing });
      return;
    }
    void run.solver.finished.then((outcome) => end(run, outcome));
    void save(run);
    tell(run);
  }

  function launchWaiting(): void {
    if (isClosing) return;
    const runs = [...active.values()];
    const atWork = runs.filter(({ row }) => row.state === 'running').length;
    const waiting = runs.filter(({ row }) => row.state === 'queued');
    for (const run of waiting.slice(0, Math.max(0, limit - atWork))) launch(run);
  }

  async function begin(scheduleId: string, request: RunRequest, by: AskedBy, from?: RunRow): Promise<string> {
    const loaded = await loadSchedule(database, scheduleId);
    if (loaded.problem.lessons.length === 0) {
      throw new Failure('invalid', text('planning.failures.noLessons'));
    }
    if (isClosing) throw new Failure('unavailable', text('planning.failures.stopping'));
    checkOnly(loaded.problem, request.only);
    const settings = {
      version: loaded.schedule.version,
      ...(request.seconds === undefined ? {} : { seconds: request.seconds }),
      ...(request.steps === undefined ? {} : { steps: request.steps }),
      ...(request.start === 'schedule' ? { start: request.start } : {}),
      ...(request.priceOfMove === undefined ? {} : { priceOfMove: request.priceOfMove }),
      ...(request.only === undefined ? {} : { only: [...new Set(request.only)] }),
      ...(from ? { resumedFrom: from.id } : {}),
    };
    const initial = from?.placement
      ? resultOf(loaded, from.placement, request.only)
      : request.start === 'schedule'
        ? loaded.solution
        : undefined;
    const row = await insertRun(queries, {
      ...{ scheduleId, state: 'queued', seed: request.seed, settings, curve: [], byKind: {}, processId },
      startedBy: by.userId,
      ...(initial ? startOf(problemToSolve(loaded, settings), initial) : {}),
    });
    if (!row) throw new Failure('conflict', text('planning.failures.solvedAlready'));
    const inLog = runInLog(row.id, by);
    log.info({ ...inLog, schedule: scheduleId }, 'a solver run was asked for');
    active.set(row.id, activeRun(row, loaded, initial, inLog));
    launchWaiting();
    return row.id;
  }

  async function row(runId: string): Promise<RunRow> {
    const found = await selectRun(queries, runId);
    if (!found) throw new Failure('notFound', text('planning.failures.runGone'));
    return found;
  }

  async function endedRow(runId: string): Promise<RunRow> {
    if (active.has(runId)) throw new Failure('conflict', text('planning.failures.runAtWork'));
    return row(runId);
  }

  async function get(runId: string): Promise<RunView> {
    const run = active.get(runId);
    return run ? currentView(run) : viewOf(await row(runId));
  }

  async function stopAs(run: ActiveRun, endAs: ActiveRun['endAs']): Promise<void> {
    if (!isActive(run.row)) return save(run);
    run.endAs = endAs;
    if (run.solver) run.solver.stop();
    else await end(run, null);
    await run.ended.promise;
  }

  async function recover(): Promise<number> {
    return interruptRuns(queries, {
      processId,
      // Nobody else can have the embedded database open, so that there every other process is a dead one.
      patienceMs: database.kind === 'embedded' ? 0 : DEAD_AFTER_MS,
      // Those of this process whose end the database would not take.
      ownPatienceMs: DEAD_AFTER_MS,
      atWork: [...active.keys()],
    });
  }

  return {
    start: (scheduleId, request, by) => begin(scheduleId, request, by),
    resume: async (runId, by) => {
      const from = await row(runId);
      if (isActive(from)) throw new Failure('conflict', text('planning.failures.runNotEnded'));
      const { seconds, steps, start, priceOfMove, only } = from.settings;
      // What has been searched once is searched in another order; what has not been is begun as it was meant.
      const seed = from.placement && from.state !== 'unstarted' ? from.seed + 1 : from.seed;
      return begin(from.scheduleId, { seed, seconds, steps, start, priceOfMove, only }, by, from);
    },
    stop: async (runId) => {
      const run = active.get(runId);
      if (run) await stopAs(run, 'stopped');
      else if (isActive(await row(runId)))
        throw new Failure('conflict', text('planning.failures.runElsewhere'));
    },
    get,
    latestOf: async (scheduleId) => {
      const [latest] = await selectLatestRuns(queries, [scheduleId]);
      return latest ? get(latest.id) : null;
    },
    watch: (runId, listener) => {
      const run = active.get(runId);
      if (!run) {
        return watchStored(() => get(runId), listener, reported('could not look at a run', { run: runId }));
      }
      run.listeners.add(listener);
      listener(currentView(run));
      return () => run.listeners.delete(listener);
    },
    keep: async (runId, userId) => keepRun(database, await endedRow(runId), userId),
    preview: async (runId) => previewRun(database, await endedRow(runId)),
    accept: async (runId, acceptance, userId) =>
      acceptRun(database, await endedRow(runId), acceptance, userId),
    discard: async (runId) => {
      if (isActive(await get(runId))) throw new Failure('conflict', text('planning.failures.runAtWork'));
      await updateRun(queries, runId, { discarded: true });
    },
    recover,
    close: async () => {
      isClosing = true;
      clearInterval(saving);
      clearInterval(recovering);
      await Promise.all([...active.values()].map((run) => stopAs(run, 'interrupted')));
    },
  };
}
