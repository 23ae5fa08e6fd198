import { Failure } from '../failure.ts';
import { isActive, type RunView } from './run-state.ts';

const LOOK_EVERY_MS = 1000;

/**
 * Tells of a run that another process works on, or that has ended, by looking at it now and once a second until it has
 * ended, is no longer there, or the returned function is called.
 */
export function watchStored(
  look: () => Promise<RunView>,
  listener: (run: RunView) => void,
  onTrouble: (error: unknown) => void,
): () => void {
  let isWatching = true;
  const looking = setInterval(() => void lookOnce(), LOOK_EVERY_MS);
  const unwatch = () => {
    isWatching = false;
    clearInterval(looking);
  };
  async function lookOnce(): Promise<void> {
    try {
      const view = await look();
      if (!isWatching) return;
      if (!isActive(view)) unwatch();
      listener(view);
    } catch (error) {
      // A run that was deleted does not come back; a database that does not answer may.
      if (error instanceof Failure) unwatch();
      else onTrouble(error);
    }
  }
  void lookOnce();
  return unwatch;
}
