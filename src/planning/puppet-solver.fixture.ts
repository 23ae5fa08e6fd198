import type { Outcome, Progress, SolveRequest, StartSolve } from '../solver/run.ts';

const cost = { hard: 0, soft: 7 };

/** A solver that does what the test tells it to. */
export function puppetSolver() {
  const requests: SolveRequest[] = [];
  const ends: ((outcome: Outcome) => void)[] = [];
  const startSolve: StartSolve = (request) => {
    const position = requests.push(request) - 1;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    ends[position] = resolve;
    return { stop: () => resolve(outcome('stopped')), finished: promise };
  };
  const outcome = (reason: Outcome['reason'], rest: Partial<Outcome> = {}): Outcome => ({
    ...{ reason, best: cost, solution: null, elapsedMs: 500, evaluatedMoves: 9, ...rest },
  });
  return {
    startSolve,
    requests,
    say: (position: number, rest: Partial<Progress>) =>
      requests[position]!.onProgress({
        ...{ elapsedMs: 100, best: cost, evaluatedMoves: 5, movesPerSecond: 50, byKind: {} },
        ...rest,
      }),
    end: (position: number, reason: Outcome['reason'], rest: Partial<Outcome> = {}) =>
      ends[position]!(outcome(reason, rest)),
  };
}
