import type { Constraint, Scope } from '../../timetable/problem.ts';
import { peopleMappings } from './people.ts';
import type { Mapping } from './rule.ts';
import { leaf } from './xml.ts';

/** What the rules have to be told of to know when somebody may have lessons. */
type Rules = readonly Pick<Constraint, 'kind' | 'scope' | 'parameters' | 'hard'>[];

/** The first hours of each day in which a set of students may have lessons, `[day]`: the first and the second of them. */
type FirstHours = readonly (readonly [first: number, second: number])[];

/** Positions of the first and of the second hour of their days in which students may have lessons. */
export type Beginning = { readonly first: number; readonly second: number };

/** Tells when the days of an undivided group may begin. */
export type Beginnings = (group: number) => FirstHours;

/**
 * Hours of a break, and hours in which students are not available, do not make a day late in FET: it counts from the first
 * hour in which they may have a lesson.
 */
export function beginningsOf(
  rules: Rules,
  { days, hours }: { readonly days: number; readonly hours: number },
  groupsIn: (scope: Scope) => ReadonlySet<number>,
): Beginnings {
  const closed = rules.flatMap(({ kind, hard, scope, parameters }) => {
    if (kind !== 'unavailable-times' || !hard) return [];
    if (scope.of !== 'everybody' && scope.of !== 'all-groups' && scope.of !== 'groups') return [];
    const times = parameters.times as readonly { readonly day: number; readonly period: number }[];
    return [{ groups: scope.of === 'groups' ? groupsIn(scope) : null, times }];
  });
  return (group) => {
    const open = Array.from({ length: days }, () => Array.from({ length: hours }, () => true));
    for (const { groups, times } of closed) {
      if (groups === null || groups.has(group))
        for (const { day, period } of times) open[day]![period] = false;
    }
    return open.map((day) => {
      const first = day.indexOf(true);
      const second = first < 0 ? -1 : day.indexOf(true, first + 1);
      return [first, second] as const;
    });
  };
}

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

/** For the writer: what all these groups have in common of the beginning of their days. */
export function commonBeginning(groups: readonly number[], beginnings: Beginnings): Partial<Beginning> {
  const found = groups.map((group) => beginningOf(beginnings(group)));
  const common = (part: keyof Beginning): number | undefined =>
    found.every((one) => one?.[part] === found[0]?.[part]) ? found[0]?.[part] : undefined;
  const [first, second] = [common('first'), common('second')];
  return { ...(first !== undefined && { first }), ...(second !== undefined && { second }) };
}
