import type { z } from 'zod';
import type { Problem } from '../timetable/problem.ts';
import { besideClosed, closedPeriods } from './closed-cells.ts';
import type { ConstraintKind } from './kind.ts';
import { dayCountKind, type Told } from './person-days.ts';

/** Makes a kind that counts the days of a week of a person that a rule does not want, beyond the allowed number. */
export function offendingDaysKind<
  Parameters extends { readonly most: number; readonly ignoreClosed?: boolean },
>(stated: {
  readonly kind: string;
  readonly label: string;
  readonly help: string;
  readonly parameters: z.ZodType<Parameters>;
  /**
   * The taught periods (a bit set) that make a day an unwanted one; none when it is not. Where closed periods are to be ignored
   * it is told those of the day.
   */
  readonly offending: (taught: number, parameters: Parameters, closed: number) => number;
  /** `Anna Berg has 2 days beginning after period 2 in the week; at most 1 is allowed.` */
  readonly sentence: (
    told: Told & { readonly most: number },
    parameters: Parameters,
    problem: Problem,
  ) => string;
}): ConstraintKind {
  const { kind, parameters, offending } = stated;
  return dayCountKind<Parameters>({
    kind,
    get label() {
      return stated.label;
    },
    get help() {
      return stated.help;
    },
    parameters,
    count: (asked, index, person) => {
      const closed = asked.ignoreClosed === true ? closedPeriods(index, person) : null;
      const isOffending = (taught: number, closedOn: number): number =>
        Number(offending(taught, asked, closedOn) !== 0);
      return {
        ...{ per: 'week', most: asked.most },
        ...besideClosed(`${kind} ${JSON.stringify({ ...asked, most: 0 })}`, closed, isOffending),
        periods: (taught, weekday) => offending(taught, asked, closed?.[weekday] ?? 0),
      };
    },
    sentence: (told, asked, problem) => stated.sentence({ ...told, most: asked.most }, asked, problem),
  });
}
