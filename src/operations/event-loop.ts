/** How late the process is with what it wants to do: long work on its one thread makes everybody wait. */
export type EventLoop = {
  /** The longest delay of the last minute, in milliseconds. */
  readonly worstDelay: () => number;
  readonly close: () => void;
};

const EVERY_MS = 500;
const LOOKED_BACK = 120;

/** Measures from now on. */
export function watchEventLoop(): EventLoop {
  const delays = new Float64Array(LOOKED_BACK);
  let count = 0;
  let expectedAt = performance.now() + EVERY_MS;
  const timer = setInterval(() => {
    const now = performance.now();
    delays[count % LOOKED_BACK] = Math.max(0, now - expectedAt);
    count++;
    expectedAt = now + EVERY_MS;
  }, EVERY_MS);
  timer.unref();
  return { worstDelay: () => Math.round(Math.max(...delays)), close: () => clearInterval(timer) };
}
