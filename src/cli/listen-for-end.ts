/**
 * Listens for what ends the process from now on: a signal, or a trouble that nobody has caught.
 *
 * @param onTrouble tells whether the trouble is to end it
 */
export function listenForEnd(onTrouble: (error: unknown) => boolean) {
  const { promise, resolve } = Promise.withResolvers<string>();
  let isAsked = false;
  const end = (reason: string): void => {
    isAsked = true;
    resolve(reason);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end(signal));
  const trouble = (error: unknown): void => {
    if (onTrouble(error)) end('an error that nothing has caught');
  };
  process.on('uncaughtException', trouble);
  process.on('unhandledRejection', trouble);
  return { reason: promise, isAsked: () => isAsked };
}
