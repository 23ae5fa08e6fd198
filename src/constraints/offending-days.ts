import type { z } from 'zod';
import type { Problem } from '../timetable/problem.ts';
import type { ConstraintKind } from './kind.ts';
import { dayCountKind } from './person-days.ts';
import { allowed, counted } from './words.ts';

/** Makes a kind that counts the days of a week of a person that a rule does not want, beyond the allowed number. */
export function offendingDaysKind<Parameters extends { readonly most: number }>(stated: {
  readonly kind: string;
  readonly label: string;
  readonly help: string;
  readonly parameters: z.ZodType<Parameters>;
  /** The taught periods (a bit set) that make a day an unwanted one; none when it is not. */
  readonly offending: (taught: number, parameters: Parameters) => number;
  /** Which days are unwanted: `beginning after period 2`. */
  readonly which: (problem: Problem, parameters: Parameters) => string;
}): ConstraintKind {
  const { offending, which, ...rest } = stated;
  return dayCountKind<Parameters>({
    ...rest,
    count: (parameters) => ({
      per: 'week',
      key: `${stated.kind} ${JSON.stringify({ ...parameters, most: 0 })}`,
      value: (taught) => Number(offending(taught, parameters) !== 0),
      most: parameters.most,
      periods: (taught) => offending(taught, parameters),
    }),
    sentence: ({ who, when, count }, parameters, problem) =>
      `${who} has ${counted(count, 'day')} ${which(problem, parameters)} ${when}; ${allowed(parameters.most)}.`,
  });
}
