/** What a promise comes to; null when it has come to nothing by then. It is waited for no longer, not ended. */
export async function settled<Result>(promise: Promise<Result>, mostMs: number): Promise<Result | null> {
  const { promise: tooLate, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(() => resolve(null), mostMs);
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
