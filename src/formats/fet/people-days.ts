import { cellsIn } from './lookups.ts';
import { type PeopleRule, peopleMappings } from './people.ts';
import type { WrittenSchool } from './rule.ts';
import { leaf, tree } from './xml.ts';
import type { Node } from './xml-node.ts';

const TIMES = ['Not_Available_Time', 'Day', 'Hour'] as const;

/** The elements that list some periods, after their number. */
export function cellNodes(
  count: string,
  [each, day, hour]: readonly [each: string, day: string, hour: string],
  times: unknown,
  school: WrittenSchool,
): Node[] {
  const cells = times as { day: number; period: number }[];
  return [
    leaf(count, cells.length),
    ...cells.map((cell) =>
      tree(each, [leaf(day, school.days[cell.day] ?? ''), leaf(hour, school.hours[cell.period] ?? '')]),
    ),
  ];
}

/** Rules on the days of somebody's week. */
const rules: readonly PeopleRule[] = [
  {
    name: 'MaxDaysPerWeek',
    kind: 'days-per-week',
    read: (fields) => ({ parameters: [{ most: fields.number('Max_Days_Per_Week', 0, 100) }] }),
    write: ({ least, most }) => (least === 0 ? [leaf('Max_Days_Per_Week', `${most}`)] : null),
  },
  {
    name: 'MinDaysPerWeek',
    only: 'teachers',
    kind: 'days-per-week',
    read: (fields, { calendar }) => ({
      parameters: [{ least: fields.number('Minimum_Days_Per_Week', 0, 100), most: calendar.days.length }],
    }),
    write: ({ least, most }, { days }) =>
      least !== 0 && (most as number) >= days.length ? [leaf('Minimum_Days_Per_Week', `${least}`)] : null,
  },
];

/** When somebody is not available. */
const availability: readonly PeopleRule[] = [
  {
    name: 'NotAvailableTimes',
    kind: 'unavailable-times',
    read: (fields, school) => ({ parameters: [{ times: cellsIn(fields, TIMES, school) }] }),
    write: ({ times }, school) => cellNodes('Number_of_Not_Available_Times', TIMES, times, school),
  },
];

/** Elements of FET on the days of people's weeks, and on when they may work. */
export const dayMappings = [
  ...peopleMappings(rules, { teachers: 'Teacher_Name', students: 'Students' }),
  ...peopleMappings(availability, { teachers: 'Teacher', students: 'Students' }).filter(
    // FET has no such element for all teachers or all students.
    ({ element }) => !/Constraint(Teachers|Students)NotAvailable/.test(element),
  ),
];
