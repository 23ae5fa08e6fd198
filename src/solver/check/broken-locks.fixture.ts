import type { BrokenSchool } from './broken-school.fixture.ts';
import { lessonRule, locked, periodsOn, smallSchool, withCourse, withRules } from './small-school.fixture.ts';

const school = smallSchool();

/** Faults of locked lessons. */
export const brokenByLocks: readonly BrokenSchool[] = [
  {
    fault: 'two lessons of a teacher locked in one period',
    school: locked(locked(school, 'Maths 7A-1', 'Monday 1'), 'Maths 7B-1', 'Monday 1'),
    kind: 'locks-break-rule',
    who: ['Maths 7A', 'Maths 7B'],
    sentence:
      'The locked places break "Nobody in two places at once": Anna Berg has 2 lessons on Monday, period 1: Maths 7A and Maths 7B.',
  },
  {
    fault: 'more lessons locked in a room than it holds',
    school: locked(
      locked(school, 'Maths 7A-1', 'Monday 1', 'Room 1'),
      ...(['English 7B-1', 'Monday 1', 'Room 1'] as const),
    ),
    kind: 'locks-break-rule',
    who: ['Maths 7A', 'English 7B'],
    sentence:
      'The locked places break "Nobody in two places at once": Room Room 1 has 2 lessons on Monday, period 1 and holds 1: Maths 7A and English 7B.',
  },
  {
    fault: 'a lesson locked on a closed time',
    school: locked(school, 'Maths 7A-1', 'Friday 5'),
    kind: 'locks-break-rule',
    who: ['Maths 7A'],
    sentence:
      'The locked places break "Times that are not available": Maths 7A is on Friday, period 5, which is not available.',
  },
  {
    fault: 'a lesson locked in a room without what it needs',
    school: locked(school, 'Science 7A-1', 'Monday 1', 'Room 2'),
    kind: 'locks-break-rule',
    who: ['Science 7A'],
    sentence: 'The locked places break "Suitable rooms": Science 7A is in room Room 2, which has no lab.',
  },
  {
    fault: 'a lesson locked in too small a room',
    school: locked(school, 'Science 8B-1', 'Monday 1', 'Lab 2'),
    kind: 'locks-break-rule',
    who: ['Science 8B'],
    sentence:
      'The locked places break "Enough seats": Science 8B has 28 persons; room Lab 2 has 24 seats, 4 too few.',
  },
  {
    fault: 'two lessons locked against a rule on the two',
    school: withRules(
      locked(locked(school, 'Sport 7A-1', 'Monday 1'), 'Sport 7B-1', 'Tuesday 1'),
      lessonRule('same-start', ['Sport 7A-1', 'Sport 7B-1']),
    ),
    kind: 'locks-break-rule',
    who: ['Sport 7A', 'Sport 7B'],
    sentence:
      'The locked places break "Start together": Sport 7A and Sport 7B start on Monday, period 1 and on Tuesday, period 1; the same start is asked.',
  },
  {
    fault: 'a lesson whose times are taken by locked lessons of its teacher',
    school: locked(
      locked(
        withRules(school, lessonRule('preferred-times', ['Maths 7A-1'], periodsOn({ Monday: [1, 2] }))),
        ...(['Maths 7B-1', 'Monday 1'] as const),
      ),
      ...(['Maths 8A-1', 'Monday 2'] as const),
    ),
    kind: 'no-time-left',
    who: ['Maths 7A'],
    sentence:
      'Maths 7A (lesson 1 of 4) has no time left: all 2 times that it may take are ruled out by the locked Maths 7B (lesson 1 of 4) and Maths 8A (lesson 1 of 4), which share people with it.',
  },
  {
    fault: 'a lesson whose only room is taken by a locked lesson whenever it may take place',
    school: locked(
      withRules(
        withCourse(school, {
          ...{ name: 'Robotics 8A', teachers: ['Ben Okoro'], groups: ['8A'], lessons: [1] },
          features: ['lab'],
        }),
        lessonRule('preferred-times', ['Science 8B-2'], periodsOn({ Monday: [1] })),
      ),
      ...(['Robotics 8A-1', 'Monday 1', 'Lab 1'] as const),
    ),
    kind: 'no-time-left',
    who: ['Science 8B'],
    sentence:
      'Science 8B (lesson 2 of 2) has no time left: its only time is ruled out by the locked Robotics 8A, which takes its last room.',
  },
];
