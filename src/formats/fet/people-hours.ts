import { text } from '../../languages/text.ts';
import { hourIn } from './lookups.ts';
import { type PeopleRule, peopleMappings } from './people.ts';
import { MOST_PERIODS } from './rule.ts';
import { leaf } from './xml.ts';

/** Rules on the hours that somebody has on a day, and on the hours between them. */
const rules: readonly PeopleRule[] = [
  ...(['', 'ActivityTag'] as const).flatMap((tagged): PeopleRule[] => [
    {
      name: `${tagged}MaxHoursDaily`,
      kind: 'lessons-per-day',
      read: (fields, _, { tag }) => ({
        parameters: [
          {
            most: fields.number('Maximum_Hours_Daily', 1, MOST_PERIODS),
            ...(tagged && { tag: fields.text(tag) }),
          },
        ],
      }),
      write: ({ least, most, tag }, _, words) =>
        least === 0 && (tag === undefined) === (tagged === '')
          ? [...(tagged ? [leaf(words.tag, `${tag}`)] : []), leaf('Maximum_Hours_Daily', `${most}`)]
          : null,
    },
    {
      name: `${tagged}MinHoursDaily`,
      kind: 'lessons-per-day',
      read: (fields, _, { tag }) => ({
        parameters: [
          {
            least: fields.number('Minimum_Hours_Daily', 0, MOST_PERIODS),
            emptyDays: fields.flag('Allow_Empty_Days', true),
            ...(tagged && { tag: fields.text(tag) }),
          },
        ],
      }),
      write: ({ least, most, emptyDays, tag }, _, words) =>
        least !== 0 && most === MOST_PERIODS && (tag === undefined) === (tagged === '')
          ? [
              ...(tagged ? [leaf(words.tag, `${tag}`)] : []),
              leaf('Minimum_Hours_Daily', `${least}`),
              leaf('Allow_Empty_Days', `${emptyDays}`),
            ]
          : null,
    },
    {
      name: `${tagged}MaxHoursContinuously`,
      kind: 'max-consecutive',
      read: (fields, _, { tag }) => ({
        parameters: [
          {
            most: fields.number('Maximum_Hours_Continuously', 1, MOST_PERIODS),
            ...(tagged && { tag: fields.text(tag) }),
          },
        ],
      }),
      write: ({ most, tag }, _, words) =>
        (tag === undefined) === (tagged === '')
          ? [...(tagged ? [leaf(words.tag, `${tag}`)] : []), leaf('Maximum_Hours_Continuously', `${most}`)]
          : null,
    },
  ]),
  ...(['day', 'week'] as const).map(
    (span): PeopleRule => ({
      name: `MaxGapsPer${span === 'day' ? 'Day' : 'Week'}`,
      kind: 'max-gaps',
      // Hours of a break, and those in which the person is not available, are no gaps.
      read: (fields) => ({
        parameters: [{ most: fields.number('Max_Gaps', 0, 200), per: span, ignoreClosed: true }],
      }),
      write: ({ most, per, ignoreClosed }, school, _, scope) =>
        per === span && (ignoreClosed === true || school.hasNoClosedGaps(scope))
          ? [leaf('Max_Gaps', `${most}`)]
          : null,
    }),
  ),
  {
    name: 'MaxSpanPerDay',
    kind: 'day-span',
    read: (fields) => {
      const most = fields.number('Max_Span', 1, MOST_PERIODS);
      const longerDays = Number(fields.flag('Allow_One_Day_Exception_of_Plus_One', false));
      return { parameters: [{ most, longerDays }] };
    },
    write: ({ most, longerDays }, _school, _words, scope) => {
      const span = leaf('Max_Span', `${most}`);
      if (longerDays === 0) return [span];
      // FET has the exception for teachers alone, and for one day.
      const isOfTeachers = scope.of === 'teachers' || scope.of === 'all-teachers';
      return isOfTeachers && longerDays === 1
        ? [span, leaf('Allow_One_Day_Exception_of_Plus_One', true)]
        : null;
    },
  },
  {
    name: 'MinRestingHours',
    kind: 'rest-between-days',
    read: (fields) => {
      const parameters = [{ least: fields.number('Minimum_Resting_Hours', 1, MOST_PERIODS) }];
      if (!fields.flag('Circular', false)) return { parameters };
      return { parameters, unsaid: text('formats.fet.unsaid.lastRest') };
    },
    write: ({ least }) => [leaf('Minimum_Resting_Hours', `${least}`), leaf('Circular', false)],
  },
  {
    name: 'IntervalMaxDaysPerWeek',
    kind: 'half-days-per-week',
    read: (fields, school) => {
      const hours = school.calendar.periods.length;
      const from = hourIn(fields, 'Interval_Start_Hour', school);
      // The hour at which the interval ends is not in it any more; none is the end of the day.
      const end = fields.optional('Interval_End_Hour') ? hourIn(fields, 'Interval_End_Hour', school) : hours;
      if (end <= from) {
        fields.fault(
          text('formats.fet.notAfter', { end: 'Interval_End_Hour', start: 'Interval_Start_Hour' }),
        );
      }
      const most = fields.number('Max_Days_Per_Week', 0, school.calendar.days.length);
      return { parameters: [{ intervals: [{ from, to: Math.max(from, end - 1) }], most }] };
    },
    write: ({ intervals, most }, { hours }) => {
      const [interval, ...others] = intervals as { from: number; to: number }[];
      if (!interval || others.length > 0) return null;
      return [
        leaf('Interval_Start_Hour', hours[interval.from] ?? ''),
        leaf('Interval_End_Hour', hours[interval.to + 1] ?? ''),
        leaf('Max_Days_Per_Week', `${most}`),
      ];
    },
  },
  {
    name: 'MinGapsBetweenOrderedPairOfActivityTags',
    kind: 'gap-between-tags',
    read: (fields) => ({
      parameters: [
        {
          first: fields.text('First_Activity_Tag'),
          second: fields.text('Second_Activity_Tag'),
          least: fields.number('MinGaps', 1, MOST_PERIODS),
        },
      ],
    }),
    write: ({ first, second, least }) => [
      leaf('First_Activity_Tag', `${first}`),
      leaf('Second_Activity_Tag', `${second}`),
      leaf('MinGaps', `${least}`),
    ],
  },
];

/** Elements of FET on the hours of people's days. */
export const hourMappings = peopleMappings(rules, { teachers: 'Teacher_Name', students: 'Students' });
