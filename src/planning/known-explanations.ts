import { z } from 'zod';
import type { Explanation } from '../constraints/violation.ts';

/** Explanations that were computed before, by `stateOfSchedule`. */
export type KnownExplanations = {
  readonly of: (key: string, compute: () => Explanation) => Explanation;
  /** Takes over what another process knows of a key. */
  readonly warm: (key: string) => Promise<void>;
};

const cost = z.object({ hard: z.number(), soft: z.number() });
const explanation = z.object({
  cost,
  constraints: z.array(
    z.object({
      ...{ constraint: z.number(), cost },
      violations: z.array(
        z.object({
          ...{ constraint: z.number(), deviation: z.number(), lessons: z.array(z.number()) },
          detail: z.record(z.string(), z.number()),
        }),
      ),
    }),
  ),
});

/** An explanation that another process has written; null where it is none. */
export function readExplanation(json: unknown): Explanation | null {
  const read = explanation.safeParse(json);
  return read.success ? read.data : null;
}
