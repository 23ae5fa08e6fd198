import { text } from '../../languages/text.ts';
import type { Scope } from '../../timetable/problem.ts';
import { criteriaNodes, subjectScope, withoutLesson } from './activities-times.ts';
import type { Fields } from './fields.ts';
import { cellsIn, lessonIds, roomsIn, studentsScope, teacherScope } from './lookups.ts';
import { cellNodes } from './people-days.ts';
import { type Mapping, type Reading, rule, unsaid, type WrittenSchool } from './rule.ts';
import type { School } from './school.ts';
import { setNodes, setsOf } from './set-fields.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

/** Virtual rooms of which no choice is read. */
function withoutChoice(): Reading {
  return unsaid(text('formats.fet.unsaid.noRoomChoice'));
}

/** Home rooms that no lesson takes. */
function notAtHome(): Reading {
  return unsaid(text('formats.fet.unsaid.notAtHome'));
}

/** The two names of each element: with one room, and with a list of rooms. */
const ONE = { ending: 'Room', field: 'Room' };
const SEVERAL = { ending: 'Rooms', field: 'Preferred_Room' };

/** A rule that some lessons have one of some rooms. */
function roomRule(
  fields: Fields,
  field: string,
  school: School,
  scope: Scope | undefined,
  without = withoutLesson,
): Reading {
  const rooms = roomsIn(fields, field, school);
  if (!scope) return without();
  return rooms.length > 0 ? rule('room-suitability', scope, { rooms }) : withoutChoice();
}

function lessonScope(ids: readonly string[]): Scope | undefined {
  return ids.length > 0 ? { of: 'lessons', ids } : undefined;
}

/** Where FET asks for rooms by what activities have: the elements' names, and whom they speak of. */
const ASKERS: readonly {
  readonly name: string;
  readonly scope: (fields: Fields, school: School) => Scope | undefined;
  /** Fields that say a scope; null where they cannot. */
  readonly write?: (scope: Scope, school: WrittenSchool) => Node[] | null;
}[] = [
  {
    name: 'SubjectPreferred',
    scope: (fields, school) => {
      const scope = subjectScope(fields.text('Subject'), school);
      return 'ids' in scope && scope.ids.length > 0 ? scope : undefined;
    },
    write: (scope, school) => {
      const subject = scope.of === 'courses' ? school.subjectOf(scope.ids) : undefined;
      return subject === undefined ? null : [leaf('Subject', subject)];
    },
  },
  {
    name: 'SubjectActivityTagPreferred',
    scope: (fields, school) => {
      const lessons = school.select({ subject: fields.text('Subject'), tag: fields.text('Activity_Tag') });
      return lessonScope(lessons.map((lesson) => school.lessons[lesson]!.id));
    },
  },
  {
    name: 'ActivityTagPreferred',
    scope: (fields, school) => {
      const tag = fields.text('Activity_Tag');
      return school.select({ tag }).length > 0 ? { of: 'tag', tag } : undefined;
    },
    write: (scope) => (scope.of === 'tag' ? [leaf('Activity_Tag', scope.tag)] : null),
  },
];

function roomNodes(rooms: readonly string[], { ending }: typeof ONE): Node[] {
  if (ending === 'Room') return [leaf('Room', rooms[0]!)];
  return [
    leaf('Number_of_Preferred_Rooms', rooms.length),
    ...rooms.map((room) => leaf('Preferred_Room', room)),
  ];
}

const asked = ASKERS.flatMap(({ name, scope: scopeIn, write }) =>
  [ONE, SEVERAL].map(
    (way): Mapping => ({
      element: `Constraint${name}${way.ending}`,
      ...(write && { kind: 'room-suitability' }),
      read: (fields, school) => roomRule(fields, way.field, school, scopeIn(fields, school)),
      ...(write && {
        write: ({ scope, parameters }, school) => {
          const rooms = (parameters.rooms ?? []) as readonly string[];
          const fields = (rooms.length === 1) === (way === ONE) ? write(scope, school) : null;
          return fields && rooms.length > 0 ? [[...fields, ...roomNodes(rooms, way)]] : null;
        },
      }),
    }),
  ),
);

/**
 * Home rooms are for the activities of a teacher alone, or of a set of students alone, for which nothing else asks a room.
 * These are known when all other elements are read: `home` tells them.
 */
export type HomeRooms = (
  owner: { readonly teacher: string } | { readonly students: string },
) => readonly string[];

/** Elements of FET on the rooms that activities have; those on home rooms are read last. */
export function homeMappings(lessonsAtHome: HomeRooms): Mapping[] {
  return [ONE, SEVERAL].flatMap(({ ending, field }): Mapping[] => [
    {
      element: `ConstraintTeacherHome${ending}`,
      read: (fields, school) => {
        teacherScope(fields, 'Teacher', school);
        const ids = lessonsAtHome({ teacher: fields.text('Teacher') });
        return roomRule(fields, field, school, lessonScope(ids), notAtHome);
      },
    },
    {
      element: `ConstraintStudentsSetHome${ending}`,
      read: (fields, school) => {
        studentsScope(fields, 'Students', school);
        const ids = lessonsAtHome({ students: fields.text('Students') });
        return roomRule(fields, field, school, lessonScope(ids), notAtHome);
      },
    },
  ]);
}

const NOT_AVAILABLE = ['Not_Available_Time', 'Day', 'Hour'] as const;

/** Elements of FET on rooms, but for home rooms. */
export const roomMappings: readonly Mapping[] = [
  ...asked,
  {
    element: 'ConstraintActivityPreferredRoom',
    read: (fields, school) => {
      const [id] = lessonIds(fields, ['Activity_Id'], school);
      const reading = roomRule(
        fields,
        'Room',
        school,
        id === undefined ? undefined : { of: 'lessons', ids: [id] },
      );
      const [room, ...others] = (reading.rules?.[0]?.parameters.rooms ?? []) as readonly string[];
      if (room === undefined || others.length > 0) return reading;
      return { ...reading, lock: { lesson: school.lessonById.get(id!)!, room } };
    },
    kind: 'room-suitability',
    write: ({ scope, parameters, hard }, school) => {
      const rooms = (parameters.rooms ?? []) as readonly string[];
      // One room of weight 100 is read as a lock; the list of one room is not.
      if (hard || rooms.length !== 1 || criteriaNodes(scope, school)) return null;
      return school.lessonsOf(scope).map((id) => [leaf('Activity_Id', id), ...roomNodes(rooms, ONE)]);
    },
  },
  {
    element: 'ConstraintActivityPreferredRooms',
    read: (fields, school) =>
      roomRule(fields, 'Preferred_Room', school, lessonScope(lessonIds(fields, ['Activity_Id'], school))),
    kind: 'room-suitability',
    write: ({ scope, parameters }, school) => {
      const rooms = (parameters.rooms ?? []) as readonly string[];
      if (rooms.length === 0) return null;
      return school.lessonsOf(scope).map((id) => [leaf('Activity_Id', id), ...roomNodes(rooms, SEVERAL)]);
    },
  },
  {
    element: 'ConstraintRoomNotAvailableTimes',
    kind: 'unavailable-times',
    read: (fields, school) => {
      const ids = roomsIn(fields, 'Room', school);
      const times = cellsIn(fields, NOT_AVAILABLE, school);
      return ids.length > 0 ? rule('unavailable-times', { of: 'rooms', ids }, { times }) : withoutChoice();
    },
    write: ({ scope, parameters }, school) =>
      scope.of === 'rooms'
        ? scope.ids.map((id) => [
            leaf('Room', id),
            ...cellNodes('Number_of_Not_Available_Times', NOT_AVAILABLE, parameters.times, school),
          ])
        : null,
  },
  {
    element: 'ConstraintActivitiesOccupyMaxDifferentRooms',
    kind: 'room-stability',
    read: (fields, school) => {
      const ids = lessonIds(fields, ['Activity_Id'], school);
      const most = fields.number('Max_Number_of_Different_Rooms', 1);
      return ids.length > 1 ? rule('room-stability', { of: 'lessons', ids }, { most }) : withoutLesson();
    },
    write: ({ scope, parameters }, school) =>
      setsOf(scope, school).map((ids) => [
        ...setNodes(ids),
        leaf('Max_Number_of_Different_Rooms', `${parameters.most}`),
      ]),
  },
  {
    element: 'ConstraintActivitiesSameRoomIfConsecutive',
    kind: 'same-room',
    read: (fields, school) => {
      const ids = lessonIds(fields, ['Activity_Id'], school);
      if (ids.length < 2) return withoutLesson();
      return rule('same-room', { of: 'lessons', ids }, { ifConsecutive: true });
    },
    write: ({ scope, parameters }, school) =>
      parameters.ifConsecutive ? setsOf(scope, school).map(setNodes) : null,
  },
];
