import { describe, expect, test } from 'bun:test';
import { tinyTimetable } from '../constraints/tiny-problem.fixture.ts';
import { type LockedTogether, lockEdits } from './bulk-locks.ts';

const school = tinyTimetable({
  lessons: [
    { course: 'Maths', at: 'Monday 1', room: 'Lab' },
    { course: 'Art', at: 'Tuesday 1', room: 'Hall', teachers: ['Cleo Diaz'], groups: ['7B'] },
    { course: 'Music', teachers: ['Cleo Diaz'], groups: ['7A', '7B'] },
    {
      ...{ course: 'Sport', at: 'Monday 3', teachers: [], groups: ['7B'], room: 'North half' },
      ...{ choices: ['Anna Berg', 'Ben Okoro'], chosen: 'Anna Berg' },
    },
  ],
  rules: [],
  parts: { Hall: ['North half', 'South half'] },
});
const locked = (together: LockedTogether) =>
  lockEdits(school, together, { time: true }).map(({ lesson }) => lesson);

describe('locks in bulk', () => {
  test.each<[string, LockedTogether, string[]]>([
    ['everything that is placed', { of: 'all' }, ['Maths 1', 'Art 1', 'Sport 1']],
    ['a day', { of: 'day', day: 0 }, ['Maths 1', 'Sport 1']],
    ['a teacher, with what they are chosen for', { of: 'teacher', id: 'Anna Berg' }, ['Maths 1', 'Sport 1']],
    ['a group', { of: 'group', id: '7B' }, ['Art 1', 'Sport 1']],
    ['a room, with its parts', { of: 'room', id: 'Hall' }, ['Art 1', 'Sport 1']],
    ['a course', { of: 'course', id: 'Art' }, ['Art 1']],
    ['a selection', { of: 'selection', lessons: ['Sport 1', 'Maths 1', 'Music 1'] }, ['Maths 1', 'Sport 1']],
  ])('are for %s', (_, together, lessons) => {
    expect(locked(together)).toEqual(lessons);
  });

  test('lock only what a lesson has and what is not locked, and unlock only what is', () => {
    expect(lockEdits(school, { of: 'all' }, { room: true, teacher: true })).toEqual([
      { lesson: 'Maths 1', lockedRoom: true },
      { lesson: 'Art 1', lockedRoom: true },
      { lesson: 'Sport 1', lockedRoom: true, lockedTeacher: true },
    ]);
    expect(lockEdits(school, { of: 'all' }, { time: false, room: false, teacher: false })).toEqual([]);
    const { problem, solution } = school;
    const held = {
      ...school,
      problem: {
        ...problem,
        lessons: problem.lessons.map((lesson, i) =>
          i === 0 ? { ...lesson, lockedTime: solution.timeOf[0]! } : lesson,
        ),
      },
    };
    expect(lockEdits(held, { of: 'day', day: 0 }, { time: true }).map(({ lesson }) => lesson)).toEqual([
      'Sport 1',
    ]);
    expect(lockEdits(held, { of: 'all' }, { time: false })).toEqual([
      { lesson: 'Maths 1', lockedTime: false },
    ]);
  });

  test('name what there is not', () => {
    expect(() => locked({ of: 'teacher', id: 'Zoe' })).toThrow('There is no teacher Zoe.');
    expect(() => locked({ of: 'selection', lessons: ['Latin 1'] })).toThrow('There is no lesson Latin 1.');
  });
});
