import type { EventLoop } from './event-loop.ts';
import type { Traffic } from './traffic.ts';

/** How the process did in one span of time, and at its end. */
export type Sample = {
  /** When the span ended, in milliseconds since 1970. */
  readonly at: number;
  readonly requests: number;
  /** Mean milliseconds of an answer; null where nobody asked. */
  readonly responseMs: number | null;
  /** Bytes of memory that the process holds. */
  readonly memoryBytes: number;
  /** The longest delay of the event loop, in milliseconds. */
  readonly delayMs: number;
};

/** How the process did over the last hours. */
export type Samples = {
  /** Ends a span. */
  readonly take: (now?: number) => void;
  /** What is kept, the oldest first. */
  readonly kept: () => readonly Sample[];
  readonly close: () => void;
};

/** Seconds of a span. */
export const SAMPLE_SECONDS = 30;
const HOURS_KEPT = 12;
const MOST_KEPT = (HOURS_KEPT * 3600) / SAMPLE_SECONDS;

/** Begins to look, every half a minute. */
export function takeSamples(traffic: Pick<Traffic, 'totals'>, eventLoop: EventLoop): Samples {
  let samples: Sample[] = [];
  let before = traffic.totals();
  const take = (now = Date.now()): void => {
    const totals = traffic.totals();
    const requests = totals.requests - before.requests;
    const responseMs = requests === 0 ? null : (totals.durationMs - before.durationMs) / requests;
    before = totals;
    const memoryBytes = process.memoryUsage.rss();
    const sample = { at: now, requests, responseMs, memoryBytes, delayMs: eventLoop.worstDelay() };
    samples = [...samples, sample].slice(-MOST_KEPT);
  };
  const timer = setInterval(take, SAMPLE_SECONDS * 1000);
  timer.unref();
  return { take, kept: () => samples, close: () => clearInterval(timer) };
}
