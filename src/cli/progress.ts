import type { Progress, SolveOptions } from '../solver/run.ts';

/** Where progress is shown: a terminal has a width and can take a line back. */
export type ProgressOutput = {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly write: (text: string) => unknown;
};

/** Shows how a run goes. */
export type ProgressDisplay = {
  readonly show: (progress: Progress) => void;
  /** Shows the last state, and leaves the line. */
  readonly end: () => void;
};

const LINE_EVERY_MS = 1000;
const BAR_LENGTH = 24;
/** Takes the cursor to the start of the line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

/** How much of the run is over, from 0 to 1: whichever of its limits is nearer. */
function shareDone({ elapsedMs, evaluatedMoves }: Progress, { seconds, steps }: SolveOptions): number {
  const ofTime = seconds === undefined ? 0 : elapsedMs / (seconds * 1000);
  const ofSteps = steps === undefined ? 0 : evaluatedMoves / steps;
  return Math.min(1, Math.max(ofTime, ofSteps));
}

function stateOf({ elapsedMs, best, movesPerSecond }: Progress): string {
  const moves = (movesPerSecond / 1e6).toFixed(1);
  return `${Math.round(elapsedMs / 1000)} s  hard ${best.hard}  soft ${best.soft}  ${moves} million moves/s`;
}

function barOf(share: number): string {
  const full = Math.round(share * BAR_LENGTH);
  return `[${'#'.repeat(full)}${'.'.repeat(BAR_LENGTH - full)}]`;
}

/** A bar that is drawn over again on a terminal; elsewhere a plain line each second. */
export function createProgressDisplay(output: ProgressOutput, options: SolveOptions): ProgressDisplay {
  let last: Progress | null = null;
  let shownAt = Number.NEGATIVE_INFINITY;
  const drawBar = (progress: Progress): void => {
    const line = `${barOf(shareDone(progress, options))} ${stateOf(progress)}`;
    output.write(CLEAR_LINE + line.slice(0, (output.columns ?? 80) - 1));
  };
  return {
    show: (progress) => {
      last = progress;
      if (output.isTTY) drawBar(progress);
      else if (progress.elapsedMs - shownAt >= LINE_EVERY_MS) {
        shownAt = progress.elapsedMs;
        output.write(`${stateOf(progress)}\n`);
      }
    },
    end: () => {
      if (output.isTTY) output.write('\n');
      else if (last && last.elapsedMs > shownAt) output.write(`${stateOf(last)}\n`);
    },
  };
}
