import type { BrokenSchool } from './broken-school.fixture.ts';
import {
  closed,
  courseRule,
  lessonRule,
  periodsOn,
  smallSchool,
  wholeDays,
  withCourse,
  withRules,
} from './small-school.fixture.ts';

const school = smallSchool();

/** Faults of times, days and courses. */
export const brokenByTimes: readonly BrokenSchool[] = [
  {
    fault: 'a lesson whose teacher and group are never available together',
    school: withRules(
      withCourse(school, {
        ...{ name: 'Chess', teachers: ['Hugo Braun'], groups: ['Chess club'], lessons: [1] },
      }),
      closed('Chess club', wholeDays('Tuesday', 'Thursday')),
    ),
    kind: 'no-time',
    who: ['Chess', 'Hugo Braun', 'Chess club'],
    sentence:
      'Chess has no time at which its teacher Hugo Braun and its group Chess club are both available: of 30 times, Hugo Braun is not available at 18 and Chess club is not available at 12.',
  },
  {
    fault: 'a lesson that a rule puts where its teacher is not, or the school is closed',
    school: withRules(
      school,
      courseRule('preferred-times', 'Music 7A', periodsOn({ Monday: [1, 2, 3, 4], Friday: [5, 6] })),
    ),
    kind: 'no-time',
    who: ['Music 7A', 'Farid Nasser'],
    sentence:
      'Music 7A has no time that its rules allow: of 30 times, "Preferred times" forbids 24, Farid Nasser is not available at 6 and nothing may take place at 2.',
  },
  {
    fault: 'a course with more lessons than days',
    school: withCourse(school, {
      ...{ name: 'Chess 8A', teachers: ['Hugo Braun'], groups: ['8A'], lessons: [1, 1, 1] },
    }),
    kind: 'too-few-days',
    who: ['Chess 8A'],
    sentence:
      'Chess 8A (3 lessons) can only be on 2 days (Tuesday and Thursday); "Not too often on one day" has room for 2 of the 3 lessons there.',
  },
  {
    fault: 'lessons that must be farther apart than the week is long',
    school: withRules(school, courseRule('min-days-between', 'Maths 8A', { least: 2 })),
    kind: 'too-few-days',
    who: ['Maths 8A'],
    sentence:
      'Maths 8A (4 lessons) can only be on 5 days (Monday, Tuesday, Wednesday, Thursday and Friday); "Days between lessons" has room for 3 of the 4 lessons there.',
  },
  {
    fault: 'a course that is to be spread over more days than it has lessons',
    school: withRules(school, courseRule('min-working-days', 'French 8A', { days: 4 })),
    kind: 'days-not-reached',
    who: ['French 8A'],
    sentence: 'French 8A (3 lessons) can be on at most 3 days; "Spread over enough days" asks for 4.',
  },
  {
    fault: 'two lessons that are to start together and have no time in common',
    school: withRules(
      school,
      lessonRule('preferred-times', ['Sport 7A-1'], wholeDays('Monday')),
      lessonRule('preferred-times', ['Sport 7B-1'], wholeDays('Tuesday')),
      lessonRule('same-start', ['Sport 7A-1', 'Sport 7B-1']),
    ),
    kind: 'pair-apart',
    who: ['Sport 7A', 'Sport 7B'],
    sentence:
      'Sport 7A and Sport 7B can never keep "Start together": none of the 4 and 4 times that they may take go together.',
  },
  {
    fault: 'three lessons in an order that their times do not allow',
    school: withRules(
      school,
      lessonRule('preferred-times', ['English 7A-1'], periodsOn({ Monday: [2, 3] })),
      lessonRule('preferred-times', ['Maths 7B-1', 'French 8A-1'], periodsOn({ Monday: [1, 2, 3] })),
      lessonRule('precedence', ['English 7A-1', 'Maths 7B-1', 'French 8A-1']),
    ),
    kind: 'no-time-left',
    who: ['French 8A'],
    sentence:
      'French 8A (lesson 1 of 3) has no time left: all 3 times that it may take are ruled out by English 7A (lesson 1 of 4) and Maths 7B (lesson 1 of 4), to which a rule ties it.',
  },
  {
    fault: 'lessons that can only be where the ones before leave them room, down to one without',
    school: withRules(
      school,
      lessonRule('preferred-times', ['Maths 7A-1'], periodsOn({ Monday: [1] })),
      lessonRule('preferred-times', ['English 7A-1'], periodsOn({ Monday: [1, 2] })),
      lessonRule('preferred-times', ['English 7B-1'], periodsOn({ Monday: [2, 3] })),
      lessonRule('preferred-times', ['Maths 7B-1'], periodsOn({ Monday: [1, 3] })),
    ),
    kind: 'no-time-left',
    who: ['English 7B'],
    sentence:
      'English 7B (lesson 1 of 4) has no time left: all 2 times that it may take are ruled out by English 7A (lesson 1 of 4) and Maths 7B (lesson 1 of 4), which share people with it.',
  },
  {
    fault: 'a course whose lessons have not the asked lengths',
    school: withRules(school, courseRule('split', 'Maths 7A', { lengths: [2, 1, 1] })),
    kind: 'rule-never-holds',
    who: ['Maths 7A'],
    sentence:
      '"Single and double lessons" cannot be kept: The split 2 + 1 + 1 is asked of Maths 7A; 1 lesson of 2 periods is lacking.',
  },
  {
    fault: 'more lessons at once than a rule allows',
    school: withRules(
      school,
      {
        kind: 'max-simultaneous',
        scope: {
          of: 'lessons',
          ids: ['Science 7A-2', 'Maths 7B-1', 'English 8A-1', 'History 8B-1', 'Spanish 7A-1'],
        },
        parameters: { most: 2 },
      },
      lessonRule(
        'preferred-times',
        ['Science 7A-2', 'Maths 7B-1', 'English 8A-1', 'History 8B-1', 'Spanish 7A-1'],
        periodsOn({ Monday: [1, 2] }),
      ),
    ),
    kind: 'too-many-at-once',
    who: [],
    sentence:
      '"So many at once" allows 2 at once: Science 7A (lesson 2 of 2), Spanish 7A (lesson 1 of 2), Maths 7B (lesson 1 of 4), English 8A (lesson 1 of 4) and History 8B (lesson 1 of 2) have 5 periods of lessons and can only be in Monday, period 1 and Monday, period 2, where 4 fit.',
  },
];
