import { expect, test } from 'bun:test';
import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import { loadsOf } from './availability-loads.ts';
import { smallSchool } from './small-school.fixture.ts';

const school = smallSchool();
/** Rows of which nothing is read but what courses ask for. */
const rows = {
  courses: school.courses.map(() => ({ split: [2, 1], lessonWeeks: [1, 1] })),
} as Partial<TermRows>;
const everyRoom = Int32Array.from([0, 1, 0, 0, -1]);

const loads = (list: Parameters<typeof loadsOf>[1], problem: Problem = school, hasSchedule = true) => {
  const solution = { timeOf: Int32Array.from([0, 0, 0, 0, 0]), roomOf: everyRoom };
  return loadsOf({ rows: rows as TermRows, problem, solution: hasSchedule ? solution : null }, list);
};

test('a load is what somebody has in a week, of a group that of whoever has most', () => {
  expect(loads('teachers')).toEqual([3, 3]);
  // Year 7, 7A, its halves with a language each, and 7B.
  expect(loads('groups')).toEqual([4, 4, 4, 4, 1]);
  expect(loads('courses')).toEqual([1, 2, 1, 1, 1]);
  expect(loads('rooms')).toEqual([3, 2]);
});

test('while there is no schedule it is what the courses ask for, and rooms have none', () => {
  expect(loads('teachers', school, false)).toEqual([9, 6]);
  expect(loads('rooms', school, false)).toEqual([0, 0]);
});

test('in a cycle of several weeks it is that of the fullest', () => {
  const calendar = { ...school.calendar, weeks: 2 };
  const times = school.times.map((time, at) => ({
    ...time,
    weeks: at === school.lessons[0]!.times[0] ? 2 : 1,
  }));
  const lessons = school.lessons.map((lesson, at) => ({
    ...lesson,
    times:
      at === 0 ? [lesson.times[0]!] : lesson.times.filter((time) => time !== school.lessons[0]!.times[0]),
  }));
  // Ada has Maths 7A in the second week, and the other two in the first.
  expect(loads('teachers', { ...school, calendar, times, lessons })).toEqual([2, 3]);
});

test('the parts of a room are used with it', () => {
  const rooms = [school.rooms[0]!, { ...school.rooms[1]!, parts: [0] }];
  expect(loads('rooms', { ...school, rooms })).toEqual([5, 2]);
});
