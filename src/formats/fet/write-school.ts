import type { Problem, Teacher } from '../../timetable/problem.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';
import { REAL_ROOM } from './virtual-rooms.ts';
import { leaf, tree } from './xml.ts';
import type { Node } from './xml-node.ts';

/** Elements of the groups of students that lie in one another. */
export const LEVELS = ['Year', 'Group', 'Subgroup'];
/** Seats of a room whose seats are of no matter. */
const ENOUGH_SEATS = 30_000;

/** The elements of everything but the constraints, of a problem whose ids are FET's names, with comments on the whole. */
export function schoolNodes(problem: Problem, comments: string): Node[] {
  const { calendar, courses, rooms, teachers, name: institution } = problem;
  const buildings = rooms.map(({ building }) => building).filter((name) => name !== '');
  return [
    leaf('Mode', 'Official'),
    leaf('Institution_Name', institution),
    leaf('Comments', comments),
    tree('Days_List', [
      leaf('Number_of_Days', calendar.days.length),
      ...calendar.days.map((day) => tree('Day', [leaf('Name', day)])),
    ]),
    tree('Hours_List', [
      leaf('Number_of_Hours', calendar.periods.length),
      ...calendar.periods.map(({ name }) => tree('Hour', [leaf('Name', name)])),
    ]),
    listOf(
      'Subjects_List',
      // FET knows no others, and somebody may teach what no course is of.
      [...courses.map(({ subject }) => subject), ...teachers.flatMap(({ subjects = [] }) => subjects)],
      (name) => named('Subject', name),
    ),
    listOf(
      'Activity_Tags_List',
      courses.flatMap(({ tags }) => tags),
      (name) => named('Activity_Tag', name, [leaf('Printable', true)]),
    ),
    tree('Teachers_List', teachers.map(teacherNode)),
    tree('Students_List', studentsNodes(problem, null, 0)),
    tree('Activities_List', activityNodes(problem)),
    listOf('Buildings_List', buildings, (name) => named('Building', name)),
    tree('Rooms_List', roomNodes(problem)),
  ];
}

function listOf(list: string, names: readonly string[], nodeOf: (name: string) => Node): Node {
  return tree(list, [...new Set(names)].map(nodeOf));
}

function named(element: string, name: string, fields: readonly Node[] = []): Node {
  return tree(element, [leaf('Name', name), ...fields, leaf('Comments', '')]);
}

/** No hours are no target to FET, so that a load of 0 is left open. */
function teacherNode({ id, subjects = [], load = 0 }: Teacher): Node {
  const qualified = subjects.map((name) => leaf('Qualified_Subject', name));
  return named('Teacher', id, [leaf('Target_Number_of_Hours', load), tree('Qualified_Subjects', qualified)]);
}

function studentsNodes(problem: Problem, parent: number | null, level: number): Node[] {
  return problem.groups.flatMap((group, position) =>
    group.parent === parent
      ? [
          tree(LEVELS[level]!, [
            leaf('Name', group.id),
            leaf('Number_of_Students', group.size),
            leaf('Comments', ''),
            ...studentsNodes(problem, position, level + 1),
          ]),
        ]
      : [],
  );
}

function activityNodes(problem: Problem): Node[] {
  const { courses, groups, teachers, lessons } = problem;
  const ofCourse = Map.groupBy(lessons, ({ course }) => course);
  return lessons.map((lesson) => {
    const { id, course: position, length } = lesson;
    const course = courses[position]!;
    const own = ofCourse.get(position)!;
    const total = own.reduce((sum, lesson) => sum + lesson.length, 0);
    const counted = course.groups.reduce((sum, group) => sum + groups[group]!.size, 0);
    return tree('Activity', [
      ...teachersOfLesson(problem, lesson).map((teacher) => leaf('Teacher', teachers[teacher]!.id)),
      leaf('Subject', course.subject),
      ...course.tags.map((tag) => leaf('Activity_Tag', tag)),
      ...course.groups.map((group) => leaf('Students', groups[group]!.id)),
      leaf('Duration', length),
      leaf('Total_Duration', total),
      leaf('Id', id),
      leaf('Activity_Group_Id', own.length > 1 ? own[0]!.id : 0),
      ...(course.size === counted ? [] : [leaf('Number_Of_Students', course.size)]),
      leaf('Active', true),
      leaf('Comments', ''),
    ]);
  });
}

/**
 * FET always asks for enough seats: where the problem does not, its rooms have them. A room with parts is a virtual one with
 * no choice of real rooms.
 */
function roomNodes({ rooms, constraints }: Problem): Node[] {
  const seats = constraints.some(({ kind, hard }) => kind === 'room-capacity' && hard);
  return rooms.map(({ id, building, capacity, parts = [] }) =>
    tree('Room', [
      leaf('Name', id),
      leaf('Building', building),
      leaf('Capacity', seats ? capacity : ENOUGH_SEATS),
      leaf('Virtual', parts.length > 0),
      ...(parts.length > 0 ? [leaf('Number_of_Sets_of_Real_Rooms', parts.length)] : []),
      ...parts.map((part) => tree('Set_of_Real_Rooms', realRoomNodes([rooms[part]!.id]))),
      leaf('Comments', ''),
    ]),
  );
}

/** The fields that name real rooms. */
export function realRoomNodes(names: readonly string[]): Node[] {
  return [leaf('Number_of_Real_Rooms', names.length), ...names.map((name) => leaf(REAL_ROOM, name))];
}
