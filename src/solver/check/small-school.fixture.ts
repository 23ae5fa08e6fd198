import type { Constraint, Course, Group, Lesson, Problem, Room } from '../../timetable/problem.ts';
import { timesOfShapes } from '../../timetable/times.ts';

/** A course of the small school, by names. */
export type SmallCourse = {
  readonly name: string;
  readonly teachers: readonly string[];
  readonly groups: readonly string[];
  /** Periods of each lesson. */
  readonly lessons: readonly number[];
  readonly features?: readonly string[];
  readonly tags?: readonly string[];
};

/** A hard rule on everybody, unless told otherwise. */
export type SmallRule = Pick<Constraint, 'kind'> & Partial<Omit<Constraint, 'kind' | 'id'>>;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const LONGEST_LESSON = 3;

/** Five days of six periods; lunch after the fourth. */
const calendar = {
  weeks: 1,
  days: DAYS,
  periods: [0, 1, 2, 3, 4, 5].map((i) => ({
    name: String(i + 1),
    startsAt: 480 + 60 * i,
    endsAt: 525 + 60 * i,
  })),
  breaks: [{ name: 'Lunch', afterPeriod: 3, dividesLessons: true }],
};

const { times, candidates } = timesOfShapes(
  calendar,
  Array.from({ length: LONGEST_LESSON }, (_, i) => ({ length: i + 1, weeks: 1 })),
);

const rooms: readonly Room[] = [
  ...[1, 2, 3, 4].map((number) => room(`Room ${number}`, 30, 'desks')),
  room('Small room', 14, 'desks'),
  room('Lab 1', 30, 'lab'),
  room('Lab 2', 24, 'lab'),
  { ...room('Gym', 60, 'gym'), lessonsAtOnce: 2 },
  room('Art room', 30, 'art'),
  room('Music room', 30, 'music'),
];

function room(name: string, capacity: number, ...features: string[]): Room {
  return { id: name, name, capacity, features, building: '', lessonsAtOnce: 1 };
}

const groups: readonly Group[] = [
  group('Year 7', null, 50),
  group('7A', 0, 24),
  group('7A Spanish', 1, 12),
  group('7A German', 1, 12),
  group('7B', 0, 26),
  group('7B Spanish', 4, 13),
  group('7B German', 4, 13),
  group('Year 8', null, 50),
  group('8A', 7, 22),
  group('8B', 7, 28),
  group('Chess club', null, 12),
];

function group(name: string, parent: number | null, size: number): Group {
  return { id: name, name, parent, size };
}

const teachers = [
  'Anna Berg',
  'Ben Okoro',
  'Carla Diaz',
  'David Stein',
  'Eva Lind',
  'Farid Nasser',
  'Gina Rossi',
  'Hugo Braun',
];

function coursesOfClass(name: string): SmallCourse[] {
  const own = (subject: string, teacher: string, lessons: readonly number[], ...features: string[]) => ({
    ...{ name: `${subject} ${name}`, teachers: [teacher], groups: [name], lessons },
    features: features.length > 0 ? features : ['desks'],
  });
  const half = (subject: string, teacher: string) => ({
    ...own(subject, teacher, [1, 1]),
    groups: [`${name} ${subject}`],
  });
  return [
    own('Maths', 'Anna Berg', [1, 1, 1, 1]),
    own('English', 'Ben Okoro', [1, 1, 1, 1]),
    own('Science', 'Carla Diaz', [2, 1], 'lab'),
    own('History', 'David Stein', [1, 1]),
    own('Geography', 'David Stein', [1, 1]),
    own('Sport', 'Eva Lind', [2], 'gym'),
    own('Art', 'Farid Nasser', [2], 'art'),
    own('Music', 'Farid Nasser', [1], 'music'),
    ...(name.startsWith('7')
      ? [half('Spanish', 'Gina Rossi'), half('German', 'Hugo Braun')]
      : [own('French', 'Gina Rossi', [1, 1, 1])]),
  ];
}

/** Periods of the week by the days' names: `{ Monday: [1, 2] }`. */
export function periodsOn(days: Readonly<Record<string, readonly number[]>>) {
  return {
    times: Object.entries(days).flatMap(([day, periods]) =>
      periods.map((period) => ({ day: DAYS.indexOf(day), period: period - 1 })),
    ),
  };
}

/** All periods of these days. */
export function wholeDays(...days: readonly string[]) {
  return periodsOn(Object.fromEntries(days.map((day) => [day, [1, 2, 3, 4, 5, 6]])));
}

/** These periods of every day. */
export function everyDay(periods: readonly number[]) {
  return periodsOn(Object.fromEntries(DAYS.map((day) => [day, periods])));
}

/** A rule on these lessons. */
export function lessonRule(kind: string, ids: readonly string[], parameters = {}): SmallRule {
  return { kind, scope: { of: 'lessons', ids }, parameters };
}

/** A rule on a course. */
export function courseRule(kind: string, course: string, parameters = {}): SmallRule {
  return { kind, scope: { of: 'courses', ids: [course] }, parameters };
}

/** A rule on a teacher. */
export function teacherRule(kind: string, teacher: string, parameters = {}): SmallRule {
  return { kind, scope: { of: 'teachers', ids: [teacher] }, parameters };
}

/** A rule that closes a room. */
export function closedRoom(id: string, parameters: Constraint['parameters']): SmallRule {
  return { kind: 'unavailable-times', scope: { of: 'rooms', ids: [id] }, parameters };
}

/** A rule that closes times for a teacher or a group. */
export function closed(who: string, parameters: Constraint['parameters']): SmallRule {
  const isTeacher = teachers.includes(who);
  return {
    kind: 'unavailable-times',
    scope: { of: isTeacher ? 'teachers' : 'groups', ids: [who] },
    parameters,
  };
}

/**
 * A small school that has timetables: four classes of two years, two of them with language halves, eight teachers of whom
 * two work part time, ten rooms, and the hard rules that a school lives by.
 */
export function smallSchool(): Problem {
  const empty: Problem = {
    ...{ name: 'Small school', calendar, times, rooms, groups, courses: [], lessons: [], constraints: [] },
    teachers: teachers.map((name) => ({ id: name, name })),
  };
  const courses = ['7A', '7B', '8A', '8B'].flatMap(coursesOfClass);
  return withRules(
    courses.reduce(withCourse, empty),
    { kind: 'placed' },
    { kind: 'no-clash' },
    { kind: 'room-suitability' },
    { kind: 'room-capacity' },
    { kind: 'unavailable-times', parameters: periodsOn({ Friday: [5, 6] }) },
    closed('Farid Nasser', wholeDays('Monday')),
    closed('Hugo Braun', wholeDays('Monday', 'Wednesday', 'Friday')),
    { kind: 'spread', parameters: { most: 1 } },
    { kind: 'lessons-per-day', scope: { of: 'all-teachers' }, parameters: { most: 5 } },
    { kind: 'max-gaps', scope: { of: 'all-groups' }, hard: false, weight: 5 },
  );
}

/** The school with one course more. */
export function withCourse(school: Problem, added: SmallCourse): Problem {
  const course: Course = {
    ...{ id: added.name, name: added.name, subject: added.name.split(' ')[0]! },
    teachers: added.teachers.map((name) => school.teachers.findIndex((teacher) => teacher.name === name)),
    groups: added.groups.map((name) => school.groups.findIndex((one) => one.name === name)),
    size: added.groups.reduce((sum, name) => sum + school.groups.find((one) => one.name === name)!.size, 0),
    features: added.features ?? ['desks'],
    tags: added.tags ?? [],
  };
  const everyRoom = school.rooms.map((_, i) => i);
  const lessons: Lesson[] = added.lessons.map((length, i) => ({
    ...{ id: `${added.name}-${i + 1}`, course: school.courses.length, length },
    ...{ times: candidates({ length, weeks: 1 }), rooms: everyRoom },
    ...{ lockedTime: null, lockedRoom: null },
  }));
  return {
    ...school,
    courses: [...school.courses, course],
    lessons: [...school.lessons, ...lessons],
  };
}

/** The school with these rules besides. */
export function withRules(school: Problem, ...rules: readonly SmallRule[]): Problem {
  const added = rules.map(
    (rule, i): Constraint => ({
      ...{ id: `rule-${school.constraints.length + i + 1}`, scope: { of: 'everybody' }, parameters: {} },
      ...{ hard: true, weight: 1 },
      ...rule,
    }),
  );
  return { ...school, constraints: [...school.constraints, ...added] };
}

/** The school with a lesson locked: `locked(school, 'Maths 7A-1', 'Monday 1', 'Room 1')`. */
export function locked(school: Problem, id: string, at: string, inRoom?: string): Problem {
  const [day, period] = at.split(' ');
  return {
    ...school,
    lessons: school.lessons.map((lesson) => {
      if (lesson.id !== id) return lesson;
      const lockedTime = lesson.times.find(
        (time) => times[time]!.day === DAYS.indexOf(day!) && times[time]!.start === Number(period) - 1,
      )!;
      const lockedRoom = inRoom === undefined ? null : rooms.findIndex(({ name }) => name === inRoom);
      return { ...lesson, lockedTime, lockedRoom };
    }),
  };
}
