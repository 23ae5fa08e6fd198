import { z } from 'zod';
import { gapCount } from './max-gaps.ts';
import { dayCountKind } from './person-days.ts';
import { counted } from './words.ts';

/** Counts the free periods between the first and the last lesson of each day of a person (ITC-2007, UD4 and UD5). */
export const windows = dayCountKind({
  kind: 'windows',
  label: 'No windows',
  help: 'A teacher or a group has no free periods between the lessons of a day; each one counts.',
  parameters: z.strictObject({}),
  count: (_, index, person) => gapCount({ most: 0, per: 'day', ignoreClosed: false }, index, person),
  sentence: ({ who, when, count }) => `${who} has ${counted(count, 'free period')} between lessons ${when}.`,
});
