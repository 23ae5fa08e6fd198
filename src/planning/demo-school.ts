import type { Calendar, Course, Group, Problem } from '../timetable/problem.ts';
import { timesOfShapes } from '../timetable/times.ts';
import { type TaughtSubject, years } from './demo-school-curriculum.ts';
import { rooms } from './demo-school-rooms.ts';
import { demoRules } from './demo-school-rules.ts';
import { allocateStaff, staff } from './demo-school-staff.ts';

const CLASSES_PER_YEAR = ['A', 'B', 'C'];
const LAST_YEAR = 12;

/** Eight periods of 45 minutes, with five minutes between them, a break and a lunch. */
const calendar: Calendar = {
  weeks: 1,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  periods: ['8:00', '8:50', '9:55', '10:45', '11:35', '13:10', '14:00', '14:50'].map((start, i) => {
    const [hour, minute] = start.split(':');
    const startsAt = Number(hour) * 60 + Number(minute);
    return { name: String(i + 1), startsAt, endsAt: startsAt + 45 };
  }),
  breaks: [
    { name: 'Break', afterPeriod: 1, dividesLessons: false },
    { name: 'Lunch', afterPeriod: 4, dividesLessons: true },
  ],
};

/** A course with the periods of its lessons. */
type DemoCourse = Course & { readonly lessons: readonly number[]; readonly needsRoom: boolean };

/** Positions of a class and of its halves in `Problem.groups`. */
type SchoolClass = { readonly name: string; readonly whole: number; readonly halves: readonly number[] };

/**
 * A secondary school of our invention: 6 years of 3 classes, 33 teachers of whom some work part time, 25 rooms, and
 * rules that a school of this size lives by. The same at every call.
 */
export function demoSchool(): Problem {
  const groups: Group[] = [];
  const courses: DemoCourse[] = [];
  const allocation = allocateStaff();
  const addGroup = (name: string, parent: number | null, size: number): number =>
    groups.push({ id: slug(name), name, parent, size }) - 1;

  for (const { year, halves, subjects } of years) {
    const sizes = CLASSES_PER_YEAR.map((_, i) => 21 + ((year * 5 + i * 3) % 8));
    const wholeYear = addGroup(
      `Year ${year}`,
      null,
      sizes.reduce((sum, size) => sum + size),
    );
    CLASSES_PER_YEAR.forEach((letter, i) => {
      const size = sizes[i]!;
      const name = `${year}${letter}`;
      const whole = addGroup(name, wholeYear, size);
      const first = Math.ceil(size / 2);
      const parts = (halves ?? []).map((half, part) =>
        addGroup(`${name} ${half}`, whole, part === 0 ? first : size - first),
      );
      const schoolClass = { name, whole, halves: parts };
      const ofClass: DemoCourse[] = [];
      for (const taught of subjects) {
        for (const group of groupsOf(taught, schoolClass)) {
          const periods = taught.lessons.reduce((sum, length) => sum + length);
          const teacher = taught.tags.includes('form')
            ? allocation.takeDuty(
                ofClass.filter((course) => course.groups[0] === whole).map((course) => course.teachers[0]!),
                periods,
              )
            : allocation.take(taught.subject, periods);
          ofClass.push(courseOf(taught, group, groups[group]!, teacher, name));
        }
      }
      courses.push(...ofClass);
    });
    if (year === LAST_YEAR)
      courses.push(communityService(wholeYear, groups[wholeYear]!, allocation.takeDuty));
  }

  const shapes = [1, 2].map((length) => ({ length, weeks: 1 }));
  const { times, candidates } = timesOfShapes(calendar, shapes);
  const everyRoom = rooms.map((_, room) => room);
  const noRoom: number[] = [];
  return {
    name: 'Lindenhof School',
    calendar,
    times,
    rooms,
    teachers: staff.map(({ id, name }) => ({ id, name })),
    groups,
    courses: courses.map(({ lessons: _, needsRoom: __, ...course }) => course),
    lessons: courses.flatMap(({ id, lessons, needsRoom }, course) =>
      lessons.map((length, i) => ({
        id: `${id}-${i + 1}`,
        course,
        length,
        times: candidates({ length, weeks: 1 }),
        rooms: needsRoom ? everyRoom : noRoom,
        lockedTime: null,
        lockedRoom: null,
      })),
    ),
    constraints: demoRules(calendar),
  };
}

function groupsOf(taught: TaughtSubject, { whole, halves }: SchoolClass): readonly number[] {
  switch (taught.for) {
    case 'class':
      return [whole];
    case 'each half':
      return halves;
    case 'first half':
      return halves.slice(0, 1);
    case 'second half':
      return halves.slice(1);
  }
}

function courseOf(
  taught: TaughtSubject,
  position: number,
  group: Group,
  teacher: number,
  className: string,
): DemoCourse {
  const { subject, lessons, features, tags } = taught;
  const name = `${subject} ${taught.for === 'each half' ? group.name : className}`;
  return {
    id: slug(name),
    name,
    subject,
    teachers: [teacher],
    groups: [position],
    size: group.size,
    features,
    tags,
    lessons,
    needsRoom: true,
  };
}

/** The whole last year helps in town for two periods, with two teachers, and needs no room of the school. */
function communityService(
  position: number,
  group: Group,
  takeDuty: (among: readonly number[], periods: number) => number,
): DemoCourse {
  const name = `Community service ${group.name}`;
  return {
    id: slug(name),
    name,
    subject: 'Community service',
    teachers: [takeDuty([], 2), takeDuty([], 2)],
    groups: [position],
    size: group.size,
    features: [],
    tags: [],
    lessons: [2],
    needsRoom: false,
  };
}

function slug(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
