import type { Problem, Room } from '../../timetable/problem.ts';
import type { BrokenSchool } from './broken-school.fixture.ts';
import {
  closedRoom,
  courseRule,
  everyDay,
  lessonRule,
  periodsOn,
  smallSchool,
  wholeDays,
  withCourse,
  withRules,
} from './small-school.fixture.ts';

const school = smallSchool();

/** A hall that consists of rooms of the school. */
function hallOf(...names: readonly string[]): Room {
  return {
    ...{ id: 'Hall', name: 'Hall', capacity: 60, features: ['hall'], building: '', lessonsAtOnce: 1 },
    parts: names.map((name) => school.rooms.findIndex((room) => room.name === name)),
  };
}

/** Faults of rooms. */
export const brokenByRooms: readonly BrokenSchool[] = [
  {
    fault: 'more lessons in labs than these have periods',
    school: withRules(
      withCourse(school, {
        ...{ name: 'Robotics 8B', teachers: ['Hugo Braun'], groups: ['8B'], lessons: [1] },
        features: ['lab'],
      }),
      closedRoom('Lab 1', wholeDays('Monday', 'Wednesday', 'Thursday')),
      closedRoom('Lab 1', periodsOn({ Tuesday: [1, 3], Friday: [1, 2] })),
    ),
    kind: 'too-few-rooms',
    who: ['Lab 1'],
    sentence:
      '5 lessons need a room with lab; only Lab 1 suits, with 6 periods at their times, and 7 are needed.',
  },
  {
    fault: 'more double lessons in a room than fit between its closed periods',
    school: withRules(
      ['7A', '7B', '8A', '8B'].reduce(
        (so, name, i) =>
          withCourse(so, {
            name: `Drama ${name}`,
            teachers: [['Hugo Braun', 'Gina Rossi', 'Eva Lind', 'Ben Okoro'][i]!],
            groups: [name],
            lessons: [2],
            features: ['music'],
          }),
        school,
      ),
      closedRoom('Music room', everyDay([2, 5])),
      closedRoom('Music room', periodsOn({ Monday: [3], Wednesday: [3] })),
    ),
    kind: 'too-few-rooms',
    who: ['Music room'],
    sentence:
      '4 lessons need a room with music for 2 periods on end; only Music room suits, where that fits 3 times, and is needed 4 times.',
  },
  {
    fault: 'lessons that all want the labs at the same time',
    school: withRules(
      ['7B', '8B'].reduce(
        (so, name, i) =>
          withCourse(so, {
            name: `Robotics ${name}`,
            teachers: [['Hugo Braun', 'Ben Okoro'][i]!],
            groups: [name],
            lessons: [1],
            features: ['lab'],
          }),
        school,
      ),
      lessonRule(
        'preferred-times',
        ['Science 7B-2', 'Robotics 7B-1', 'Robotics 8B-1'],
        periodsOn({ Tuesday: [1, 2] }),
      ),
    ),
    kind: 'too-few-rooms-then',
    who: ['Lab 1'],
    sentence:
      '3 lessons need a room with lab at Tuesday, period 1 and Tuesday, period 2; only Lab 1 suits, with 2 periods then, and 3 are needed.',
  },
  {
    fault: 'lessons in a hall of two labs, which leave too little of one of them',
    school: withRules(
      ['Chess', 'Draughts', 'Go'].reduce<Problem>(
        (so, name) =>
          withCourse(so, { name, teachers: [], groups: ['Chess club'], lessons: [1, 1], features: ['hall'] }),
        { ...school, rooms: [...school.rooms, hallOf('Lab 1', 'Lab 2')] },
      ),
      closedRoom('Lab 1', wholeDays('Monday', 'Wednesday', 'Thursday')),
    ),
    kind: 'too-few-rooms',
    who: ['Lab 1'],
    sentence:
      '10 lessons need a room; each occupies Lab 1, with 10 periods at their times, and 12 are needed.',
  },
  {
    fault: 'a lesson that needs what no room has',
    school: withCourse(school, {
      ...{ name: 'Pottery 7A', teachers: ['Farid Nasser'], groups: ['7A'], lessons: [1] },
      features: ['kiln'],
    }),
    kind: 'no-room',
    who: ['Pottery 7A'],
    sentence:
      'Pottery 7A has no room that its rules allow (it needs 24 seats, kiln): of 10 rooms, "Suitable rooms" forbids 10.',
  },
  {
    fault: 'a lesson for too many people',
    school: withCourse(school, {
      ...{ name: 'Choir year 7', teachers: ['Farid Nasser'], groups: ['Year 7'], lessons: [1] },
      features: ['music'],
    }),
    kind: 'no-room',
    who: ['Choir year 7'],
    sentence:
      'Choir year 7 has no room that its rules allow (it needs 50 seats, music): of 10 rooms, "Suitable rooms" forbids 9 and "Enough seats" forbids 9.',
  },
  {
    fault: 'lessons whose room is closed whenever they may take place',
    school: withRules(
      school,
      courseRule('preferred-times', 'Sport 7A', wholeDays('Monday')),
      closedRoom('Gym', wholeDays('Monday')),
    ),
    kind: 'no-time-with-room',
    who: ['Sport 7A', 'Gym'],
    sentence: 'Sport 7A has no time with a room: at 4 times that it may take, its room Gym is closed.',
  },
  {
    fault: 'a course that must stay in one room, with lessons of different needs',
    school: withRules(
      school,
      lessonRule('room-suitability', ['Maths 7A-1'], { rooms: ['Room 1'] }),
      lessonRule('room-suitability', ['Maths 7A-2'], { rooms: ['Room 2'] }),
      courseRule('room-stability', 'Maths 7A'),
    ),
    kind: 'no-common-room',
    who: ['Maths 7A'],
    sentence: 'Maths 7A (4 lessons) cannot keep "One room for a course": no room suits all 4 of them.',
  },
];
