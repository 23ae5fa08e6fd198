import { firstIn } from '../../constraints/day-pattern.ts';
import { peopleMappings } from './people.ts';
import type { Mapping } from './rule.ts';
import { leaf } from './xml.ts';

/** The first hours of each day in which a set of students may have lessons, `[day]`: the first and the second of them, or -1. */
type FirstHours = readonly (readonly [first: number, second: number])[];

/** Positions of the first and of the second hour of their days in which students may have lessons. */
type Beginning = { readonly first: number; readonly second: number };

/** The beginning that the days of these hours have in common; undefined where they differ. */
function beginningOf(hours: FirstHours): Beginning | undefined {
  const open = hours.filter(([first]) => first >= 0);
  const first = Math.min(...open.map((day) => day[0]));
  if (open.length === 0) return { first: 0, second: 1 };
  const second = Math.max(first, ...open.map((day) => day[1]));
  // A day of one hour has no second one that could be late.
  const alike = open.every((day) => day[0] === first && (day[1] === second || day[1] < 0));
  return alike ? { first, second } : undefined;
}

/** Elements of FET on days of students that begin late. */
export const earlyMappings: readonly Mapping[] = peopleMappings(
  [
    {
      name: 'EarlyMaxBeginningsAtSecondHour',
      only: 'students',
      kind: 'first-period',
      // Hours of a break, and those in which the students are not available, are passed over.
      read: (fields, { calendar }) => {
        const most = fields.number('Max_Beginnings_At_Second_Hour', 0, 100);
        const early = { period: 0, most, ignoreClosed: true };
        const never = { period: 1, most: 0, ignoreClosed: true };
        if (most === 0) return { parameters: [early] };
        return { parameters: most >= calendar.days.length ? [never] : [early, never] };
      },
      write: ({ period, most, ignoreClosed }, school, _, scope) => {
        const { first, second } = ignoreClosed === true ? { first: 0, second: 1 } : school.beginningOf(scope);
        if (period === first) return [leaf('Max_Beginnings_At_Second_Hour', `${most}`)];
        const isSecond = period === second && most === 0;
        return isSecond ? [leaf('Max_Beginnings_At_Second_Hour', school.days.length)] : null;
      },
    },
  ],
  { teachers: '', students: 'Students' },
);

/**
 * For the writer: what all of some students have in common of the beginning of their days.
 *
 * @param closed the periods in which each of them may have no lesson, bit sets, `[student set][day]`
 * @param hours the number of a day's hours
 */
export function commonBeginning(closed: readonly (readonly number[])[], hours: number): Partial<Beginning> {
  const found = closed.map((days) =>
    beginningOf(
      days.map((bits) => {
        const open = (2 ** hours - 1) & ~bits;
        const later = open & (open - 1);
        return [open === 0 ? -1 : firstIn(open), later === 0 ? -1 : firstIn(later)] as const;
      }),
    ),
  );
  const common = (part: keyof Beginning): number | undefined =>
    found.every((one) => one?.[part] === found[0]?.[part]) ? found[0]?.[part] : undefined;
  const [first, second] = [common('first'), common('second')];
  return { ...(first !== undefined && { first }), ...(second !== undefined && { second }) };
}
