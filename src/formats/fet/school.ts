import { text } from '../../languages/text.ts';
import type { Calendar, Course, Lesson } from '../../timetable/problem.ts';
import { calendarOf } from './calendar.ts';
import type { FetActivity, FetDocument } from './document.ts';
import { type Groups, groupsOf } from './groups.ts';
import { type VirtualRooms, virtualRoomsOf } from './virtual-rooms.ts';

/** A lesson but for its candidates, which follow from the rules. */
export type FetLesson = Pick<Lesson, 'id' | 'course' | 'length'>;

/** Whom a rule on activities speaks of by what they have; a criterion that is not given asks for nothing. */
export type Criteria = {
  readonly teacher?: string | undefined;
  readonly students?: string | undefined;
  readonly subject?: string | undefined;
  readonly tag?: string | undefined;
  readonly duration?: number | undefined;
  /** The how many-eth of the activities that one was split into, from 1. */
  readonly component?: number | undefined;
};

/** A file's people, courses and lessons, with what its rules look them up by. */
export type School = {
  readonly document: FetDocument;
  readonly calendar: Calendar;
  readonly groups: Groups;
  readonly courses: readonly Course[];
  readonly lessons: readonly FetLesson[];
  /** Activities that take place, in the order of `lessons`. */
  readonly activities: readonly FetActivity[];
  /** Ids of activities that are left out. */
  readonly inactive: ReadonlySet<string>;
  readonly lessonById: ReadonlyMap<string, number>;
  readonly dayByName: ReadonlyMap<string, number>;
  readonly hourByName: ReadonlyMap<string, number>;
  readonly teachers: ReadonlySet<string>;
  /** Names of the real rooms. */
  readonly rooms: ReadonlySet<string>;
  readonly virtualRooms: VirtualRooms;
  /** Positions of the lessons that have all of it, ascending. */
  readonly select: (criteria: Criteria) => number[];
};

/** The courses that activities are lessons of: those of one split activity that differ in nothing but their duration. */
function coursesOf(
  activities: readonly FetActivity[],
  teachers: readonly string[],
  groups: Groups,
): { courses: Course[]; lessons: FetLesson[] } {
  const courses: Course[] = [];
  const positions = new Map<string, number>();
  const teacherByName = new Map(teachers.map((name, position) => [name, position]));
  const lessons = activities.map((activity): FetLesson => {
    const { id, group, subject, tags, students, size, duration } = activity;
    const key =
      group === '0' ? id : JSON.stringify([group, subject, activity.teachers, tags, students, size]);
    const position = positions.get(key) ?? courses.length;
    positions.set(key, position);
    if (position === courses.length) {
      const own = [...new Set(students.flatMap((name) => groups.named(name)!))];
      courses.push({
        id,
        name: courseName(
          subject,
          own.map((one) => groups.groups[one]!.name),
        ),
        subject,
        teachers: [...new Set(activity.teachers)].map((name) => teacherByName.get(name)!),
        groups: own,
        size: size ?? students.reduce((sum, name) => sum + groups.sizeOf(name), 0),
        features: [],
        tags: [...new Set(tags)],
      });
    }
    return { id, course: position, length: duration };
  });
  return { courses, lessons };
}

const MOST_GROUPS_NAMED = 3;

/** `Maths 7A, 7B and 4 more`. */
function courseName(subject: string, groups: readonly string[]): string {
  if (groups.length === 0) return subject;
  const more = groups.length - MOST_GROUPS_NAMED;
  const named = groups.slice(0, MOST_GROUPS_NAMED).join(', ');
  if (more <= 0) return `${subject} ${named}`;
  return text('formats.fet.courseOfMore', { subject, groups: named, count: more });
}

/** The component numbers of all activities, of the inactive too. */
function componentsOf(activities: readonly FetActivity[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    activities.map(({ id, group }) => {
      if (group === '0') return [id, 1];
      const number = (counts.get(group) ?? 0) + 1;
      counts.set(group, number);
      return [id, number];
    }),
  );
}

/** Compiles a file's lookups. */
export function schoolOf(document: FetDocument): School {
  const groups = groupsOf(document.students);
  const activities = document.activities.filter(({ active }) => active);
  const teachers = document.teachers.map(({ name }) => name);
  const { courses, lessons } = coursesOf(activities, teachers, groups);
  const components = componentsOf(document.activities);
  const peopleOfCourse = courses.map((course) => groups.undivided(course.groups));
  const positionOf = (all: readonly string[]) => new Map(all.map((name, position) => [name, position]));
  return {
    document,
    calendar: calendarOf(document.days, document.hours),
    groups,
    courses,
    lessons,
    activities,
    inactive: new Set(document.activities.flatMap(({ id, active }) => (active ? [] : [id]))),
    lessonById: positionOf(lessons.map(({ id }) => id)),
    dayByName: positionOf(document.days),
    hourByName: positionOf(document.hours),
    teachers: new Set(teachers),
    rooms: new Set(document.rooms.flatMap(({ name, parts }) => (parts === null ? [name] : []))),
    virtualRooms: virtualRoomsOf(document),
    select: ({ teacher, students, subject, tag, duration, component }) => {
      const people = students === undefined ? null : groups.undivided(groups.named(students) ?? []);
      return activities.flatMap((activity, position) => {
        const fits =
          (teacher === undefined || activity.teachers.includes(teacher)) &&
          (people === null || !people.isDisjointFrom(peopleOfCourse[lessons[position]!.course]!)) &&
          (subject === undefined || activity.subject === subject) &&
          (tag === undefined || activity.tags.includes(tag)) &&
          (duration === undefined || activity.duration === duration) &&
          (component === undefined || components.get(activity.id) === component);
        return fits ? [position] : [];
      });
    },
  };
}
