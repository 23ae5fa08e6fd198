import { z } from 'zod';
import { text } from '../languages/text.ts';
import { firstIn, lastIn, spanOf } from './day-pattern.ts';
import { type DayCount, dayCountKind } from './person-days.ts';

/**
 * Counts the periods from a person's first to the end of the last lesson of a day, beyond the allowed number; where some days
 * may be a period longer, beyond that, and the longer days of a week beyond their number.
 */
const parameters = z.strictObject({
  most: z.int().min(1).max(30),
  /** So many days of a week may be one period longer. */
  longerDays: z.int().min(0).max(7).default(0),
});

/** The periods of the first and of the last lesson. */
function endsOf(taught: number): number {
  return (1 << firstIn(taught)) | (1 << lastIn(taught));
}

export const daySpan = dayCountKind<z.infer<typeof parameters>>({
  kind: 'day-span',
  get label() {
    return text('rules.day-span.label');
  },
  get help() {
    return text('rules.day-span.help');
  },
  parameters,
  count: ({ most, longerDays }) => {
    const spanAtMost = (most: number): DayCount => ({
      ...{ per: 'day', key: 'span', value: spanOf, most },
      periods: endsOf,
    });
    if (longerDays === 0) return spanAtMost(most);
    const isLonger = (taught: number): boolean => spanOf(taught) > most;
    const days: DayCount = {
      ...{ per: 'week', key: `span above ${most}`, most: longerDays },
      value: (taught) => Number(isLonger(taught)),
      periods: (taught) => (isLonger(taught) ? endsOf(taught) : 0),
    };
    return [spanAtMost(most + 1), days];
  },
  sentence: (told, { most, longerDays }) =>
    told.per === 'week'
      ? text('rules.day-span.brokenByDays', { ...told, most, longerDays })
      : text('rules.day-span.broken', { ...told, most: longerDays > 0 ? most + 1 : most }),
});
