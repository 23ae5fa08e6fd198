import type { BrokenSchool } from './broken-school.fixture.ts';
import {
  closed,
  lessonRule,
  periodsOn,
  smallSchool,
  teacherRule,
  wholeDays,
  withCourse,
  withRules,
} from './small-school.fixture.ts';

const school = smallSchool();

/** Faults of teachers and groups. */
export const brokenByPeople: readonly BrokenSchool[] = [
  {
    fault: 'a class with more lessons than periods',
    school: withCourse(school, {
      ...{ name: 'Project 8B', teachers: ['Ben Okoro'], groups: ['8B'], lessons: [2, 2, 2] },
    }),
    kind: 'too-many-periods',
    who: ['8B'],
    sentence: '8B has 29 periods of lessons and 28 free periods.',
  },
  {
    fault: 'a class with halves that has more lessons than periods is told of once, not for each half',
    school: withCourse(school, {
      ...{ name: 'Project 7B', teachers: ['Carla Diaz'], groups: ['7B'], lessons: [3, 3, 3] },
    }),
    kind: 'too-many-periods',
    who: ['7B'],
    sentence: '7B has 29 periods of lessons and 28 free periods.',
  },
  {
    fault: 'a teacher who works too few days',
    school: withRules(school, closed('David Stein', wholeDays('Monday', 'Tuesday', 'Wednesday'))),
    kind: 'too-many-periods',
    who: ['David Stein'],
    sentence: 'David Stein has 16 periods of lessons and 10 free periods.',
  },
  {
    fault: 'a teacher who may teach too few periods a day',
    school: withRules(school, teacherRule('lessons-per-day', 'Anna Berg', { most: 3 })),
    kind: 'too-many-periods',
    who: ['Anna Berg'],
    sentence: 'Anna Berg has 16 periods of lessons; of the 28 free periods, "Lessons in a day" leaves 15.',
  },
  {
    fault: 'a teacher who may come on too few days',
    school: withRules(school, teacherRule('days-per-week', 'Ben Okoro', { most: 3 })),
    kind: 'too-many-periods',
    who: ['Ben Okoro'],
    sentence:
      'Ben Okoro has 16 periods of lessons; of the 28 free periods, "Lessons in a day" and "Days with lessons" leave 15.',
  },
  {
    fault: 'a teacher whose days have a least number of lessons that cannot come out',
    school: withRules(school, teacherRule('lessons-per-day', 'Hugo Braun', { least: 5 })),
    kind: 'too-many-periods',
    who: ['Hugo Braun'],
    sentence:
      'Hugo Braun has 4 periods of lessons; with "Lessons in a day" the nearest possible are 0 and 5.',
  },
  {
    fault: 'a teacher with more double lessons than pairs of free periods',
    school: withRules(
      ['7A', '8A'].reduce(
        (so, name) =>
          withCourse(so, {
            ...{ name: `Theatre ${name}`, teachers: ['Gina Rossi'], groups: [name], lessons: [2] },
          }),
        school,
      ),
      closed('Gina Rossi', periodsOn({ Monday: [2, 4, 6], Tuesday: [2, 4, 6], Wednesday: [3, 5] })),
      closed('Gina Rossi', periodsOn({ Thursday: [2, 4, 6], Friday: [2, 4] })),
    ),
    kind: 'lengths-do-not-fit',
    who: ['Gina Rossi'],
    sentence: 'Gina Rossi has 2 lessons of 2 periods; only 1 fits into the free periods.',
  },
  {
    fault: 'three lessons of a teacher that can only be in two periods',
    school: withRules(
      school,
      lessonRule('preferred-times', ['Maths 7A-1', 'Maths 7B-1', 'Maths 8A-1'], {
        ...periodsOn({ Monday: [1], Tuesday: [1] }),
      }),
    ),
    kind: 'too-few-times',
    who: ['Anna Berg'],
    sentence:
      'Anna Berg has 3 periods of lessons that can only be in 2 (Monday, period 1 and Tuesday, period 1): Maths 7A (lesson 1 of 4), Maths 7B (lesson 1 of 4) and Maths 8A (lesson 1 of 4).',
  },
  {
    fault: 'lessons of which every two share somebody, with too few periods between them',
    school: withRules(
      withCourse(school, {
        ...{ name: 'Choir', teachers: ['Farid Nasser'], groups: ['7A', '8A'], lessons: [1] },
        features: ['gym'],
      }),
      lessonRule(
        'preferred-times',
        ['Spanish 7A-1', 'French 8A-1', 'Choir-1'],
        periodsOn({ Tuesday: [1, 2] }),
      ),
    ),
    kind: 'too-few-times',
    who: ['Spanish 7A', 'French 8A', 'Choir'],
    sentence:
      'Spanish 7A (lesson 1 of 2), French 8A (lesson 1 of 3) and Choir exclude each other and have 3 periods of lessons; they can only be in 2 (Tuesday, period 1 and Tuesday, period 2).',
  },
];
