import { text } from '../../languages/text.ts';
import type { Scope } from '../../timetable/problem.ts';
import type { Fields } from './fields.ts';
import { cellsIn, dayIn, hourIn, lessonIds, studentsScope, teacherScope } from './lookups.ts';
import { cellNodes } from './people-days.ts';
import { type Mapping, type Reading, rule, unsaid, type WrittenSchool } from './rule.ts';
import type { Criteria, School } from './school.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

/** FET's two ways to prefer times: those in which a lesson may begin, and those that all its hours must lie in. */
const WAYS = [
  {
    name: 'StartingTimes',
    covers: 'start',
    count: 'Number_of_Preferred_Starting_Times',
    fields: ['Preferred_Starting_Time', 'Preferred_Starting_Day', 'Preferred_Starting_Hour'],
  },
  {
    name: 'TimeSlots',
    covers: 'all',
    count: 'Number_of_Preferred_Time_Slots',
    fields: ['Preferred_Time_Slot', 'Preferred_Day', 'Preferred_Hour'],
  },
] as const;

/** A rule that is left without lessons. */
export function withoutLesson(): Reading {
  return unsaid(text('formats.fet.unsaid.noLesson'));
}

/** The activities that an element asks for by what they have. */
function criteriaIn(fields: Fields): Criteria {
  const duration = fields.optional('Duration');
  return {
    teacher: fields.optional('Teacher_Name'),
    students: fields.optional('Students_Name'),
    subject: fields.optional('Subject_Name'),
    tag: fields.optional('Activity_Tag_Name'),
    duration: duration === undefined ? undefined : fields.number('Duration', 1),
    component: fields.node.name.includes('Subactivities') ? fields.number('Component_Number', 1) : undefined,
  };
}

/** The scope of activities that an element asks for: told by the one thing that it names, or lesson by lesson. */
function criteriaScope(fields: Fields, school: School): Scope | undefined {
  const criteria = criteriaIn(fields);
  const { teacher, students, subject, tag } = criteria;
  if (teacher !== undefined) teacherScope(fields, 'Teacher_Name', school);
  const groups = students === undefined ? undefined : studentsScope(fields, 'Students_Name', school);
  const lessons = school.select(criteria);
  if (lessons.length === 0) return undefined;
  const given = Object.values(criteria).filter((criterion) => criterion !== undefined);
  if (given.length === 0) return { of: 'everybody' };
  if (given.length === 1) {
    if (teacher !== undefined) return { of: 'teachers', ids: [teacher] };
    // Of a set that is several groups each lesson would be written down for each of them.
    if (groups && 'ids' in groups && groups.ids.length === 1) return groups;
    if (tag !== undefined) return { of: 'tag', tag };
    if (subject !== undefined) return subjectScope(subject, school);
  }
  return { of: 'lessons', ids: lessons.map((lesson) => school.lessons[lesson]!.id) };
}

/** The courses of a subject. */
export function subjectScope(subject: string, school: School): Scope {
  return {
    of: 'courses',
    ids: school.courses.flatMap((course) => (course.subject === subject ? [course.id] : [])),
  };
}

/** The criteria that say a scope, as fields; null where they cannot. */
export function criteriaNodes(scope: Scope, school: WrittenSchool): Node[] | null {
  const say = (criteria: Criteria): Node[] => [
    leaf('Teacher_Name', criteria.teacher ?? ''),
    leaf('Students_Name', criteria.students ?? ''),
    leaf('Subject_Name', criteria.subject ?? ''),
    leaf('Activity_Tag_Name', criteria.tag ?? ''),
  ];
  if (scope.of === 'everybody') return say({});
  if (scope.of === 'tag') return say({ tag: scope.tag });
  if (!('ids' in scope)) return null;
  if (scope.of === 'courses') {
    const subject = school.subjectOf(scope.ids);
    return subject === undefined ? null : say({ subject });
  }
  const [only, ...others] = scope.ids;
  if (only === undefined || others.length > 0) return null;
  if (scope.of === 'teachers') return say({ teacher: only });
  return scope.of === 'groups' ? say({ students: only }) : null;
}

const preferred = WAYS.flatMap(({ name, covers, count, fields: list }): Mapping[] => {
  const read = (fields: Fields, school: School, scope: Scope | undefined): Reading => {
    const times = cellsIn(fields, list, school);
    return scope ? rule('preferred-times', scope, { times, covers }) : withoutLesson();
  };
  const ofCriteria = (element: string): Mapping => ({
    element,
    read: (fields, school) => read(fields, school, criteriaScope(fields, school)),
  });
  return [
    {
      element: `ConstraintActivityPreferred${name}`,
      kind: 'preferred-times',
      read: (fields, school) => {
        const ids = lessonIds(fields, ['Activity_Id'], school);
        return read(fields, school, ids.length > 0 ? { of: 'lessons', ids } : undefined);
      },
      write: ({ scope, parameters }, school) =>
        parameters.covers === covers && (scope.of === 'lessons' || criteriaNodes(scope, school) === null)
          ? school
              .lessonsOf(scope)
              .map((id) => [leaf('Activity_Id', id), ...cellNodes(count, list, parameters.times, school)])
          : null,
    },
    {
      ...ofCriteria(`ConstraintActivitiesPreferred${name}`),
      kind: 'preferred-times',
      write: ({ scope, parameters }, school) => {
        const criteria = parameters.covers === covers ? criteriaNodes(scope, school) : null;
        return criteria && [[...criteria, ...cellNodes(count, list, parameters.times, school)]];
      },
    },
    ofCriteria(`ConstraintSubactivitiesPreferred${name}`),
  ];
});

/** Elements of FET on the times that single activities, or those with something in common, take. */
export const timeMappings: readonly Mapping[] = [
  ...preferred,
  {
    element: 'ConstraintActivityPreferredStartingTime',
    read: (fields, school) => {
      const [id] = lessonIds(fields, ['Activity_Id'], school);
      if (id === undefined) return withoutLesson();
      const { days, periods } = school.calendar;
      const isGiven = (field: string): boolean => fields.optional(field) !== undefined;
      const day = isGiven('Preferred_Day') ? dayIn(fields, 'Preferred_Day', school) : undefined;
      const period = isGiven('Preferred_Hour') ? hourIn(fields, 'Preferred_Hour', school) : undefined;
      const lesson = school.lessonById.get(id)!;
      const times = days.flatMap((_, one) =>
        periods.flatMap((__, other) =>
          (day ?? one) === one && (period ?? other) === other ? [{ day: one, period: other }] : [],
        ),
      );
      const asked = rule('preferred-times', { of: 'lessons', ids: [id] }, { times, covers: 'start' });
      const fits = period !== undefined && period + school.lessons[lesson]!.length <= periods.length;
      return day !== undefined && fits ? { ...asked, lock: { lesson, time: { day, period } } } : asked;
    },
  },
  {
    element: 'ConstraintActivityEndsStudentsDay',
    kind: 'ends-day',
    read: (fields, school) => {
      const ids = lessonIds(fields, ['Activity_Id'], school);
      return ids.length > 0 ? rule('ends-day', { of: 'lessons', ids }) : withoutLesson();
    },
    write: ({ scope }, school) =>
      scope.of === 'lessons' || criteriaNodes(scope, school) === null
        ? school.lessonsOf(scope).map((id) => [leaf('Activity_Id', id)])
        : null,
  },
  {
    element: 'ConstraintActivitiesEndStudentsDay',
    kind: 'ends-day',
    read: (fields, school) => {
      const scope = criteriaScope(fields, school);
      return scope ? rule('ends-day', scope) : withoutLesson();
    },
    write: ({ scope }, school) => {
      const criteria = criteriaNodes(scope, school);
      return criteria && [criteria];
    },
  },
  {
    element: 'ConstraintBreakTimes',
    kind: 'unavailable-times',
    read: (fields, school) =>
      rule('unavailable-times', { of: 'everybody' }, { times: cellsIn(fields, BREAK, school) }),
    write: ({ scope, parameters }, school) =>
      scope.of === 'everybody' ? [cellNodes('Number_of_Break_Times', BREAK, parameters.times, school)] : null,
  },
];

const BREAK = ['Break_Time', 'Day', 'Hour'] as const;
