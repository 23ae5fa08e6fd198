import { z } from 'zod';
import { text } from '../languages/text.ts';
import { gapCount } from './max-gaps.ts';
import { dayCountKind } from './person-days.ts';

/** Counts the free periods between the first and the last lesson of each day of a person (ITC-2007, UD4 and UD5). */
export const windows = dayCountKind({
  kind: 'windows',
  get label() {
    return text('rules.windows.label');
  },
  get help() {
    return text('rules.windows.help');
  },
  parameters: z.strictObject({}),
  count: (_, index, person) => gapCount({ most: 0, per: 'day', ignoreClosed: false }, index, person),
  sentence: (told) => text('rules.windows.broken', told),
});
