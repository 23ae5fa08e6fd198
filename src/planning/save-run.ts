import type { Queries } from '../store/database.ts';
import { isRefusedForGood } from '../store/database-trouble.ts';
import { updateRunAtWork } from '../store/runs.ts';
import { type ActiveRun, changeOf } from './active-run.ts';
import { isActive } from './run-state.ts';

/**
 * Stores how runs are; of each one after the other, so that an older state never overtakes the end. What cannot be stored is
 * so the next time, with what is new by then.
 *
 * @param onTrouble hears of the first of several tries that are in vain
 * @param onGone hears that there is nothing more to store: the end is stored, or will never be
 */
export function runSaver(parts: {
  readonly queries: Queries;
  readonly onTrouble: (runId: string, error: unknown) => void;
  readonly onGone: (runId: string) => void;
}): (run: ActiveRun) => Promise<void> {
  const { queries, onTrouble, onGone } = parts;

  async function store(run: ActiveRun): Promise<void> {
    const change = changeOf(run);
    const isEnd = !isActive(run.row);
    if (change.placement) run.isSaved = true;
    try {
      await updateRunAtWork(queries, run.row.id, change);
      run.isTroubled = false;
      if (isEnd) onGone(run.row.id);
    } catch (error) {
      run.isSaved = false;
      if (!run.isTroubled) onTrouble(run.row.id, error);
      run.isTroubled = true;
      // An end that the database will never take is not offered for ever: the run counts as interrupted soon.
      if (isEnd && isRefusedForGood(error)) onGone(run.row.id);
    }
  }

  return (run) => {
    run.beingSaved++;
    run.saving = run.saving
      .then(() => store(run))
      .finally(() => {
        run.beingSaved--;
      });
    return run.saving;
  };
}
