import { expect, test } from 'bun:test';
import { checkConstraints } from '../constraints/registry.ts';
import { indexProblem } from '../timetable/index-problem.ts';
import { demoSchool } from './demo-school.ts';

const school = demoSchool();
const index = indexProblem(school);
const periodsOf = (lessons: readonly number[]): number =>
  lessons.reduce((sum, lesson) => sum + school.lessons[lesson]!.length, 0);

/** Periods a week in which nothing forbids lessons of this teacher; without one, of anybody. */
function openPeriods(teacher?: string): number {
  const closed = new Set<string>();
  for (const { kind, hard, scope, parameters } of school.constraints) {
    if (kind !== 'unavailable-times' || !hard) continue;
    if (scope.of !== 'everybody' && !(scope.of === 'teachers' && scope.ids.includes(teacher ?? ''))) continue;
    for (const { day, period } of parameters.times as { day: number; period: number }[]) {
      closed.add(`${day} ${period}`);
    }
  }
  return school.calendar.days.length * school.calendar.periods.length - closed.size;
}

test('the demo school is the same at every call', () => {
  expect(demoSchool()).toEqual(school);
});

test('it has the size of a real secondary school', () => {
  expect(school.lessons.length).toBeWithin(550, 651);
  expect(school.teachers.length).toBeWithin(28, 36);
  expect(school.rooms).toHaveLength(25);
  const depth = (group: number | null): number =>
    group === null ? 0 : 1 + depth(school.groups[group]!.parent);
  const atDepth = (wanted: number) => school.groups.filter((_, group) => depth(group) === wanted);
  expect(atDepth(1)).toHaveLength(6);
  expect(atDepth(2)).toHaveLength(18);
  expect(atDepth(3).length).toBeGreaterThan(0);
});

test('every id is used once, and every rule is one that is known', () => {
  for (const things of [school.teachers, school.groups, school.rooms, school.courses, school.lessons]) {
    expect(new Set(things.map(({ id }) => id)).size).toBe(things.length);
  }
  expect(checkConstraints(school)).toHaveLength(school.constraints.length);
});

test('no teacher has more periods than a school may ask, or than days at school allow', () => {
  school.teachers.forEach(({ id }, teacher) => {
    const periods = periodsOf(index.lessonsOfPerson[teacher]!);
    expect(periods).toBeGreaterThan(0);
    expect(periods).toBeLessThanOrEqual(24);
    expect(periods).toBeLessThanOrEqual(openPeriods(id) * 0.75);
  });
});

test('no student has more periods than the week holds, with room to spare', () => {
  for (const [person, { of }] of index.people.entries()) {
    if (of === 'group') expect(periodsOf(index.lessonsOfPerson[person]!)).toBeWithin(30, openPeriods() - 2);
  }
});

test('no sort of room is asked for more than four fifths of the week', () => {
  for (const feature of ['desks', 'lab', 'gym', 'art', 'music', 'computers']) {
    const capacity = school.rooms
      .filter((room) => room.features.includes(feature))
      .reduce((sum, room) => sum + room.lessonsAtOnce * openPeriods(), 0);
    const asked = school.lessons
      .filter((lesson) => school.courses[lesson.course]!.features.includes(feature))
      .reduce((sum, lesson) => sum + lesson.length, 0);
    expect(asked).toBeGreaterThan(0);
    expect(asked / capacity).toBeLessThan(0.8);
  }
});

test('every course that needs a room has one with enough seats', () => {
  for (const { course, rooms } of school.lessons) {
    const { size, features } = school.courses[course]!;
    const suitable = rooms.filter((position) => {
      const room = school.rooms[position]!;
      return room.capacity >= size && features.every((feature) => room.features.includes(feature));
    });
    expect(suitable.length > 0 || rooms.length === 0).toBe(true);
  }
});
