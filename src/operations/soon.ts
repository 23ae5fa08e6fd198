/** A database that has not answered by then is gone on without. */
const PATIENCE_MS = 5000;

/** What a database says within a few seconds; rejects when it says nothing: it may hang as well as refuse. */
export function soon<Result>(answer: Promise<Result>, patienceMs: number = PATIENCE_MS): Promise<Result> {
  const { promise: never, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error('the database gives no answer')), patienceMs);
  return Promise.race([answer, never]).finally(() => clearTimeout(timer));
}
