import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { besideClosed, closedPeriods } from './closed-cells.ts';
import { gapsIn } from './day-pattern.ts';
import { type DayCount, dayCountKind } from './person-days.ts';

/** Counts the free periods between a person's first and last lesson of a day, beyond the allowed number a day or week. */
const parameters = z.strictObject({
  most: z.int().min(0).max(200).default(0),
  per: z.enum(['day', 'week']).default('day'),
  /** Whether a period in which a hard rule lets the person do nothing is no gap. */
  ignoreClosed: z.boolean().default(false),
});
type Parameters = z.infer<typeof parameters>;

/** The gaps of a person's days, and how many of them are allowed. */
export function gapCount(
  { most, per, ignoreClosed }: Parameters,
  index: ProblemIndex,
  person: number,
): DayCount {
  const closed = ignoreClosed ? closedPeriods(index, person) : null;
  return { per, most, ...besideClosed('gaps', closed, gapsIn) };
}

export const maxGaps = dayCountKind<Parameters>({
  kind: 'max-gaps',
  get label() {
    return text('rules.max-gaps.label');
  },
  get help() {
    return text('rules.max-gaps.help');
  },
  parameters,
  count: gapCount,
  sentence: (told, { most }) => text('rules.max-gaps.broken', { ...told, most }),
});
