import { z } from 'zod';
import { timeRelation } from './time-relation.ts';
import { weeksOf } from './time-words.ts';

/** Counts the pairs of lessons of which neither meets only in weeks of the other. */
export const sameWeeks = timeRelation({
  kind: 'same-weeks',
  label: 'In the same weeks',
  help: 'These lessons meet in the same weeks of the cycle; one that meets less often, in some weeks of the other.',
  parameters: z.strictObject({}),
  deviation:
    () =>
    ({ weeks }, { weeks: others }) => {
      const shared = weeks & others;
      return Number(shared !== weeks && shared !== others);
    },
  sentence: ({ problem, both, first, second }) =>
    `${both} meet in ${weeksOf(problem, first.weeks)} and in ${weeksOf(problem, second.weeks)}; the same weeks are asked.`,
});
