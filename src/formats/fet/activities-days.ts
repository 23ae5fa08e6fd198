import { text } from '../../languages/text.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { ALWAYS, type Draft, type Mapping } from './rule.ts';
import type { School } from './school.ts';
import { setIn, setNodes, setsOf, withoutSet } from './set-fields.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

const MIN_DAYS = 'ConstraintMinDaysBetweenActivities';

/**
 * From three lessons of a set that is only preferred to be apart, FET 6.4 and later put at most two on one day. For all
 * lessons of a course there is a kind that says so; for others, the hours that they may use on each day do, where any three
 * lessons need more than any two.
 */
function atMostTwoADay(ids: readonly string[], school: School): readonly Draft[] | undefined {
  const positions = ids.map((id) => school.lessonById.get(id)!);
  const { course } = school.lessons[positions[0]!]!;
  const ofCourse = school.lessons.filter((lesson) => lesson.course === course).length;
  if (ofCourse === ids.length && positions.every((one) => school.lessons[one]!.course === course)) {
    const scope = { of: 'courses', ids: [school.courses[course]!.id] } as const;
    return [{ kind: 'spread', scope, parameters: { most: 2 }, always: true }];
  }
  const lengths = positions.map((one) => school.lessons[one]!.length).sort((one, other) => one - other);
  const most = lengths[0]! + lengths[1]! + lengths[2]! - 1;
  if (lengths.at(-1)! + lengths.at(-2)! > most) return undefined;
  return school.calendar.days.map((_, day) => {
    const times = school.calendar.periods.map((__, period) => ({ day, period }));
    const scope = { of: 'lessons', ids } as const;
    return { kind: 'times-used', scope, parameters: { times, most }, always: true };
  });
}

/** Lessons that are kept apart by days. */
const minDays: Mapping = {
  element: MIN_DAYS,
  kind: 'min-days-between',
  read: (fields, school) => {
    const least = fields.number('MinDays', 1, 100);
    const adjacent = fields.flag('Consecutive_If_Same_Day', false);
    const scope = setIn(fields, ['Activity_Id'], school);
    if (!scope) return withoutSet();
    const apart = { kind: 'min-days-between', scope, parameters: { least } };
    if (Number(fields.optional('Weight_Percentage')) === ALWAYS) return { rules: [apart] };
    // Whatever the weight, FET keeps those that are on one day all the same together, and knows no break between them.
    const together = { kind: 'max-gap', scope, parameters: { most: 0 }, always: true };
    if (adjacent) return { rules: [apart, together] };
    if (scope.ids.length < 3) return { rules: [apart] };
    const two = atMostTwoADay(scope.ids, school);
    return two
      ? { rules: [apart, ...two] }
      : { rules: [apart], unsaid: text('formats.fet.unsaid.threeADay') };
  },
  write: ({ scope, parameters, hard }, school) =>
    // Those that may never be on one day need not be told to follow each other there.
    parameters.least === 0 || (parameters.adjacentIfSameDay && !hard)
      ? null
      : setsOf(scope, school).map((set) =>
          minDaysNodes(set, `${parameters.least}`, !hard && school.asks.together(set)),
        ),
};

function minDaysNodes(set: readonly string[], least: string, adjacent: boolean): Node[] {
  return [leaf('Consecutive_If_Same_Day', adjacent), ...setNodes(set), leaf('MinDays', least)];
}

/** What the element of lessons that are preferred to be apart says too needs none of its own, or one of no weight. */
const implied: readonly Mapping[] = [
  {
    element: MIN_DAYS,
    kind: 'max-gap',
    weight: 0,
    write: ({ scope, parameters, hard }, school, before) => {
      if (!hard || parameters.most !== 0) return null;
      const isSaid = before?.kind === 'min-days-between' && !before.hard && isSameData(scope, before.scope);
      return isSaid ? [] : setsOf(scope, school).map((set) => minDaysNodes(set, '1', true));
    },
  },
  {
    element: MIN_DAYS,
    kind: 'spread',
    weight: 0,
    write: ({ scope, parameters, hard }, school) => {
      if (!hard || parameters.most !== 2 || parameters.least !== 0) return null;
      const sets = school.courseSetsOf(scope).filter((set) => set.length > 2);
      return sets
        .filter((set) => !school.asks.apart(set) || school.asks.together(set))
        .map((set) => minDaysNodes(set, '1', false));
    },
  },
];

/** Elements of FET on the days between activities. */
export const betweenMappings: readonly Mapping[] = [minDays, ...implied];
