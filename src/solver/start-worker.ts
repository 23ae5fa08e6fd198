import { startModule } from '#platform/worker.ts';
import type { StartedWorker } from '../platform/types.ts';
import { NO_ANSWER, notSent } from './failure-words.ts';
import { askToStop, createStopFlag, type FromWorker, type ToWorker } from './messages.ts';
import type { Outcome, Progress, RunningWorker, SolveRequest, SolverRun } from './run.ts';
import { betterThan, type SharedBest } from './shared-best.ts';

type Worker = StartedWorker<ToWorker, FromWorker>;

/** Workers that have been started ahead of their problem. */
const ready: Worker[] = [];

function newWorker(): Worker {
  return startModule(new URL('./worker.ts', import.meta.url));
}

/** Starts workers ahead, so that they are loaded while a problem is being read. They keep no process alive. */
export function prepareWorkers(count: number): void {
  while (ready.length < count) {
    const worker = newWorker();
    worker.keepAlive(false);
    const forget = (): void => {
      const at = ready.indexOf(worker);
      if (at >= 0) ready.splice(at, 1);
    };
    // One that ends before it is taken would never answer; its problem then gets a new one, which tells what is wrong.
    worker.listen({ onMessage: () => {}, onFailure: forget, onEnd: forget });
    ready.push(worker);
  }
}

function takeWorker(): Worker {
  const worker = ready.pop();
  if (!worker) return newWorker();
  worker.keepAlive(true);
  return worker;
}

/**
 * Solves in one worker. Whatever happens to it ends its run with the best that stands in the shared memory, up to the
 * last improvement before its end.
 */
export function startWorker(
  { problem, initial, options, onProgress }: SolveRequest,
  { shared, slot }: { readonly shared: SharedBest; readonly slot: number },
  onWorker?: (worker: RunningWorker) => void,
): SolverRun {
  const worker = takeWorker();
  const stop = createStopFlag();
  let last: Progress | null = null;
  const finished = new Promise<Outcome>((resolve) => {
    const end = (outcome: Outcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    const fail = (failure: string, trace?: string): void => {
      const best = betterThan(shared, null);
      end({
        reason: 'failed',
        failure,
        trace,
        best: best?.cost ?? null,
        solution: best?.solution ?? null,
        elapsedMs: last?.elapsedMs ?? 0,
        evaluatedMoves: last?.evaluatedMoves ?? 0,
      });
    };
    worker.listen({
      onMessage: (said) => {
        if ('outcome' in said) {
          end(said.outcome);
          return;
        }
        last = said.progress;
        onProgress(said.progress);
      },
      onFailure: fail,
      onEnd: () => fail(NO_ANSWER),
    });
    const message: ToWorker = { problem, initial, options, shared, slot, stop };
    try {
      worker.send(message);
    } catch (error) {
      fail(notSent(error));
    }
  });
  onWorker?.(worker);
  return { stop: () => askToStop(stop), finished };
}
