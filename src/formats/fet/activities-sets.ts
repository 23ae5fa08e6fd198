import type { Constraint } from '../../timetable/problem.ts';
import type { Fields } from './fields.ts';
import { cellsIn, lessonIds } from './lookups.ts';
import { cellNodes } from './people-days.ts';
import { type Mapping, MOST_PERIODS, rule, type WrittenSchool } from './rule.ts';
import type { School } from './school.ts';
import { setIn, setNodes, setsOf, withoutSet } from './set-fields.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

type Parameters = Constraint['parameters'];

/** A rule on a set of activities, which its element names one by one. */
type SetRule = {
  readonly element: string;
  readonly kind: string;
  readonly read: (fields: Fields, school: School) => Parameters;
  /** The fields beside the activities; null where they cannot say the rule. */
  readonly write: (parameters: Parameters, school: WrittenSchool, lessons: number) => readonly Node[] | null;
  /** Fields that name one activity each; without them a list of any number. */
  readonly roles?: readonly string[];
};

const SLOTS = ['Selected_Time_Slot', 'Selected_Day', 'Selected_Hour'] as const;
const nothing = (): Parameters => ({});
const always = (): Node[] => [];
const TWO = ['First_Activity_Id', 'Second_Activity_Id'];
const THREE = [...TWO, 'Third_Activity_Id'];

/** Whether a rule asks nothing but this of its parameters; those that are not given must not be set. */
function says(parameters: Parameters, expected: Parameters): boolean {
  return Object.entries(expected).every(([key, value]) => parameters[key] === value);
}

const setRules: readonly SetRule[] = [
  {
    element: 'ConstraintActivitiesSameStartingTime',
    kind: 'same-start',
    read: nothing,
    write: (parameters) => (says(parameters, { ignoreDay: false }) ? [] : null),
  },
  {
    element: 'ConstraintActivitiesSameStartingHour',
    kind: 'same-start',
    read: () => ({ ignoreDay: true }),
    write: (parameters) => (says(parameters, { ignoreDay: true }) ? [] : null),
  },
  { element: 'ConstraintActivitiesSameStartingDay', kind: 'same-days', read: nothing, write: always },
  { element: 'ConstraintActivitiesNotOverlapping', kind: 'not-overlap', read: nothing, write: always },
  {
    element: 'ConstraintMaxDaysBetweenActivities',
    kind: 'max-days-between',
    read: (fields) => ({ most: fields.number('MaxDays', 0, 100) }),
    write: ({ most }) => [leaf('MaxDays', `${most}`)],
  },
  {
    element: 'ConstraintMinGapsBetweenActivities',
    kind: 'min-gap',
    read: (fields) => ({ least: fields.number('MinGaps', 1, MOST_PERIODS) }),
    write: ({ least }) => [leaf('MinGaps', `${least}`)],
  },
  {
    element: 'ConstraintMaxGapsBetweenActivities',
    kind: 'max-gap',
    read: (fields) => ({ most: fields.number('MaxGaps', 0, MOST_PERIODS) }),
    // FET refuses the element in its official mode, in which we write.
    write: () => null,
  },
  {
    element: 'ConstraintTwoActivitiesConsecutive',
    kind: 'consecutive',
    roles: TWO,
    read: () => ({ ordered: true }),
    write: (parameters) => (says(parameters, { ordered: true, acrossBreaks: true }) ? [] : null),
  },
  {
    element: 'ConstraintTwoActivitiesGrouped',
    kind: 'consecutive',
    roles: TWO,
    read: nothing,
    write: (parameters) => (says(parameters, { ordered: false, acrossBreaks: true }) ? [] : null),
  },
  {
    element: 'ConstraintThreeActivitiesGrouped',
    kind: 'consecutive',
    roles: THREE,
    read: nothing,
    write: (parameters) => (says(parameters, { ordered: false, acrossBreaks: true }) ? [] : null),
  },
  {
    element: 'ConstraintTwoActivitiesOrdered',
    kind: 'precedence',
    roles: TWO,
    read: nothing,
    write: (parameters) => (says(parameters, { sameDayOnly: false }) ? [] : null),
  },
  {
    element: 'ConstraintTwoActivitiesOrderedIfSameDay',
    kind: 'precedence',
    roles: TWO,
    read: () => ({ sameDayOnly: true }),
    write: (parameters) => (says(parameters, { sameDayOnly: true }) ? [] : null),
  },
  {
    element: 'ConstraintActivitiesOccupyMaxTimeSlotsFromSelection',
    kind: 'times-used',
    read: (fields, school) => ({
      times: cellsIn(fields, SLOTS, school),
      most: fields.number('Max_Number_of_Occupied_Time_Slots'),
    }),
    write: ({ times, most }, school) => [
      ...cellNodes('Number_of_Selected_Time_Slots', SLOTS, times, school),
      leaf('Max_Number_of_Occupied_Time_Slots', `${most}`),
    ],
  },
  {
    element: 'ConstraintActivitiesMaxSimultaneousInSelectedTimeSlots',
    kind: 'max-simultaneous',
    read: (fields, school) => ({
      times: cellsIn(fields, SLOTS, school),
      most: fields.number('Max_Number_of_Simultaneous_Activities'),
    }),
    write: ({ times, least, most }, school) =>
      least === undefined && times !== undefined
        ? [
            ...cellNodes('Number_of_Selected_Time_Slots', SLOTS, times, school),
            leaf('Max_Number_of_Simultaneous_Activities', `${most}`),
          ]
        : null,
  },
  {
    element: 'ConstraintActivitiesMinSimultaneousInSelectedTimeSlots',
    kind: 'max-simultaneous',
    read: (fields, school) => ({
      times: cellsIn(fields, SLOTS, school),
      least: fields.number('Min_Number_of_Simultaneous_Activities', 1),
      allowEmpty: fields.flag('Allow_Empty_Slots', true),
    }),
    write: ({ times, least, most, allowEmpty }, school) =>
      least !== undefined && (most ?? null) === null && times !== undefined
        ? [
            ...cellNodes('Number_of_Selected_Time_Slots', SLOTS, times, school),
            leaf('Min_Number_of_Simultaneous_Activities', `${least}`),
            leaf('Allow_Empty_Slots', `${allowEmpty}`),
          ]
        : null,
  },
];

const SINGLES_TOO = new Set(['times-used', 'max-simultaneous']);

function mappingOf({ element, kind, read, write, roles }: SetRule): Mapping {
  return {
    element,
    kind,
    read: (fields, school) => {
      const parameters = read(fields, school);
      const names = roles ?? ['Activity_Id'];
      const ids = SINGLES_TOO.has(kind) ? lessonIds(fields, names, school) : [];
      const scope = ids.length > 0 ? ({ of: 'lessons', ids } as const) : setIn(fields, names, school);
      return scope ? rule(kind, scope, parameters) : withoutSet();
    },
    write: ({ scope, parameters }, school) => {
      const isWhole = SINGLES_TOO.has(kind) && scope.of === 'lessons';
      const sets = isWhole ? [scope.ids] : setsOf(scope, school);
      const written = sets.map((set) => {
        const fields = roles && roles.length !== set.length ? null : write(parameters, school, set.length);
        if (!fields) return null;
        const lessons = roles ? set.map((id, role) => leaf(roles[role]!, id)) : setNodes(set);
        return [...lessons, ...fields];
      });
      return written.every((fields) => fields !== null) ? written : null;
    },
  };
}

/** Elements of FET on sets of activities, but for the days between them. */
export const setMappings: readonly Mapping[] = setRules.map(mappingOf);
