import type { Explanation } from '../constraints/violation.ts';

/** Explanations that were computed before, by `stateOfSchedule`. */
export type KnownExplanations = {
  readonly of: (key: string, compute: () => Explanation) => Explanation;
  /** Takes over what another process knows of a key. */
  readonly warm: (key: string) => Promise<void>;
};
