import type { Problem } from '../../timetable/problem.ts';
import {
  closed,
  closedRoom,
  courseRule,
  lessonRule,
  locked,
  periodsOn,
  smallSchool,
  teacherRule,
  wholeDays,
  withCourse,
  withRules,
} from '../check/small-school.fixture.ts';

/** A school without a timetable, and the kinds of the rules that cannot all hold. */
export type StuckSchool = {
  readonly fault: string;
  readonly school: Problem;
  /** Whether counting alone shows it. */
  readonly isCounted: boolean;
  /** Kinds of constraints in the set, ascending, `lock` for a lock. */
  readonly kinds: readonly string[];
  /** A relaxation that must be among those found. */
  readonly relaxation: string;
};

const school = smallSchool();
const twoDays = ['Tuesday', 'Thursday'];
const circle = ['Maths 7A-1', 'English 8A-1', 'History 8B-1', 'French 8A-1', 'English 7B-1'];

/** Schools that are stuck for reasons of many sorts. */
export const stuckSchools: readonly StuckSchool[] = [
  {
    fault: 'a teacher who may have too few periods on a day',
    school: withRules(school, teacherRule('lessons-per-day', 'Anna Berg', { most: 3 })),
    isCounted: true,
    kinds: ['lessons-per-day', 'no-clash', 'placed'],
    relaxation: 'Let Anna Berg have 4 periods on a day instead of 3.',
  },
  {
    fault: 'a course with more lessons than days',
    school: withCourse(school, {
      ...{ name: 'Chess 8A', teachers: ['Hugo Braun'], groups: ['8A'], lessons: [1, 1, 1] },
    }),
    isCounted: true,
    kinds: ['placed', 'spread', 'unavailable-times'],
    relaxation: 'Let Chess 8A have 2 lessons on one day instead of 1.',
  },
  {
    fault: 'a teacher and a club who are never free together',
    school: withRules(
      withCourse(school, {
        ...{ name: 'Chess', teachers: ['Hugo Braun'], groups: ['Chess club'], lessons: [1] },
      }),
      closed('Chess club', wholeDays(...twoDays)),
    ),
    isCounted: true,
    kinds: ['placed', 'unavailable-times', 'unavailable-times'],
    relaxation: 'Open Tuesday, period 1 for Chess club.',
  },
  {
    fault: 'a lesson that needs what no room has',
    school: withCourse(school, {
      ...{ name: 'Pottery 7A', teachers: ['Farid Nasser'], groups: ['7A'], lessons: [1] },
      features: ['kiln'],
    }),
    isCounted: true,
    kinds: ['placed', 'room-suitability'],
    relaxation: 'Let Pottery 7A into Room 1 too.',
  },
  {
    fault: 'two lessons of a teacher locked in one period',
    school: locked(locked(school, 'Maths 7A-1', 'Monday 1'), 'Maths 7B-1', 'Monday 1'),
    isCounted: true,
    kinds: ['lock', 'lock', 'no-clash'],
    relaxation: 'Lift the lock of Maths 7A (lesson 1 of 4).',
  },
  {
    fault: 'a room that is closed when its lessons may take place',
    school: withRules(
      school,
      courseRule('preferred-times', 'Sport 7A', wholeDays('Monday')),
      closedRoom('Gym', wholeDays('Monday')),
    ),
    isCounted: true,
    kinds: ['placed', 'preferred-times', 'room-suitability', 'unavailable-times'],
    relaxation: 'Open Monday, period 1 and Monday, period 2 for Gym.',
  },
  {
    fault: 'lessons too far apart for the week',
    school: withRules(school, courseRule('min-days-between', 'Maths 8A', { least: 2 })),
    isCounted: true,
    kinds: ['min-days-between', 'placed'],
    relaxation: 'Ask of Maths 8A only 1 day between two lessons instead of 2.',
  },
  {
    fault: 'a teacher without gaps whose free periods have a hole on each day',
    school: withRules(
      school,
      teacherRule('max-gaps', 'Hugo Braun', { most: 0 }),
      teacherRule('lessons-per-day', 'Hugo Braun', { least: 2 }),
      closed('Hugo Braun', periodsOn({ Tuesday: [2, 3, 5, 6], Thursday: [2, 3, 5, 6] })),
    ),
    isCounted: true,
    kinds: ['max-gaps', 'no-clash', 'placed', 'unavailable-times', 'unavailable-times'],
    relaxation: 'Let Hugo Braun have 2 gaps on a day instead of 0.',
  },
  {
    fault: 'a teacher on fewer days than a course of theirs',
    school: withRules(school, teacherRule('days-per-week', 'Hugo Braun', { most: 1 })),
    isCounted: false,
    kinds: ['days-per-week', 'placed', 'spread'],
    relaxation: 'Let Hugo Braun have 2 days with lessons in a week instead of 1.',
  },
  {
    fault: 'a teacher whose day is too short for lessons with pauses between them',
    school: withRules(
      school,
      teacherRule('day-span', 'Hugo Braun', { most: 2 }),
      teacherRule('max-consecutive', 'Hugo Braun', { most: 1 }),
    ),
    isCounted: true,
    kinds: ['day-span', 'max-consecutive', 'no-clash', 'placed', 'unavailable-times'],
    relaxation: 'Let Hugo Braun have 3 periods from the first to the last lesson of a day instead of 2.',
  },
  {
    fault: 'three lessons on different days, with two days for them',
    school: withRules(
      school,
      lessonRule('preferred-times', ['Maths 7A-1', 'English 8A-1', 'History 8B-1'], wholeDays(...twoDays)),
      lessonRule('different-days', ['Maths 7A-1', 'English 8A-1', 'History 8B-1']),
    ),
    isCounted: true,
    kinds: ['different-days', 'placed', 'preferred-times'],
    relaxation:
      'Allow Monday, period 1 for Maths 7A (lesson 1 of 4), English 8A (lesson 1 of 4) and History 8B (lesson 1 of 2).',
  },
  {
    fault: 'lessons that come before each other in a circle',
    school: withRules(
      school,
      lessonRule('precedence', ['Maths 7A-1', 'English 7A-1']),
      lessonRule('precedence', ['English 7A-1', 'French 8A-1']),
      lessonRule('precedence', ['French 8A-1', 'Maths 7A-1']),
    ),
    isCounted: true,
    kinds: ['placed', 'precedence', 'precedence', 'precedence'],
    relaxation: 'Switch off "In this order" for Maths 7A (lesson 1 of 4) and English 7A (lesson 1 of 4).',
  },
  {
    fault: 'lessons on the days of others, the first and the last on different days',
    school: withRules(
      school,
      lessonRule('same-days', ['Maths 7A-1', 'English 8A-1']),
      lessonRule('same-days', ['English 8A-1', 'History 8B-1']),
      lessonRule('different-days', ['Maths 7A-1', 'History 8B-1']),
    ),
    isCounted: false,
    kinds: ['different-days', 'placed', 'same-days', 'same-days'],
    relaxation: 'Leave out Maths 7A (lesson 1 of 4).',
  },
  {
    fault: 'lessons that start with others, the first and the last with one teacher',
    school: withRules(
      school,
      lessonRule('same-start', ['Maths 7A-1', 'English 8A-1']),
      lessonRule('same-start', ['English 8A-1', 'Maths 8B-1']),
    ),
    isCounted: false,
    kinds: ['no-clash', 'placed', 'same-start', 'same-start'],
    relaxation: 'Give Maths 7A another teacher than Anna Berg.',
  },
  {
    fault: 'five lessons of which each and the next are on different days, with two days for them',
    school: withRules(
      school,
      lessonRule('preferred-times', circle, wholeDays(...twoDays)),
      ...circle.map((lesson, i) => lessonRule('different-days', [lesson, circle[(i + 1) % circle.length]!])),
    ),
    isCounted: false,
    kinds: [...circle.map(() => 'different-days'), 'placed', 'preferred-times'],
    relaxation: 'Switch off "On different days" for Maths 7A (lesson 1 of 4) and English 8A (lesson 1 of 4).',
  },
  {
    fault: 'lessons in the rooms of others, the first and the last in different rooms',
    school: withRules(
      school,
      lessonRule('same-room', ['Maths 7A-1', 'English 8A-1']),
      lessonRule('same-room', ['English 8A-1', 'History 8B-1']),
      lessonRule('different-room', ['Maths 7A-1', 'History 8B-1']),
    ),
    isCounted: false,
    kinds: ['different-room', 'placed', 'same-room', 'same-room'],
    relaxation: 'Leave out Maths 7A (lesson 1 of 4).',
  },
];
