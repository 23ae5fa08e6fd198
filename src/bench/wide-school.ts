import type { Constraint, Course, Group, Problem } from '../timetable/problem.ts';
import { timesOfShapes } from '../timetable/times.ts';

/** How many things the lists of the school have. */
const TEACHERS = 300;
const YEARS = 10;
const CLASSES_OF_A_YEAR = 7;
const ROOMS = 120;
const COURSES = 2000;

const FIRST_NAMES = [
  ...['Anna', 'Ben', 'Cleo', 'Dimitra', 'Elif', 'Fatima', 'Giulia', 'Hana', 'Ines', 'Jan', 'Kofi', 'Leila'],
  ...['Mateo', 'Ngozi', 'Olga', 'Paul', 'Rosa', 'Sofia', 'Thabo', 'Yuki'],
];
const LAST_NAMES = [
  ...['Berg', 'Okoro', 'Diaz', 'Pappas', 'Aydin', 'Haddad', 'Ferri', 'Novotná', 'Castro', 'Vogel'],
  ...['Mensah', 'Karimi', 'Ibarra', 'Eze', 'Petrova'],
];
const SUBJECTS = [
  ...[
    'Maths',
    'English',
    'French',
    'Physics',
    'Chemistry',
    'Biology',
    'History',
    'Geography',
    'Art',
    'Music',
  ],
  ...['Sport', 'Ethics', 'Computing', 'Latin', 'Spanish', 'Drama', 'Economics', 'Philosophy'],
];
const FEATURES = ['desks', 'lab', 'computers', 'gym', 'stage', 'art'];
const LESSONS = [[1], [2], [1, 1], [2, 1]];

const calendar = {
  weeks: 1,
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  periods: Array.from({ length: 8 }, (_, at) => ({
    name: String(at + 1),
    startsAt: 480 + 50 * at,
    endsAt: 525 + 50 * at,
  })),
  breaks: [{ name: 'Lunch', afterPeriod: 3, dividesLessons: true }],
};

function groupsOf(): Group[] {
  return Array.from({ length: YEARS }, (_, year): Group[] => {
    const size = 24;
    const own = year * (CLASSES_OF_A_YEAR + 1);
    const head = { id: `y${year}`, name: `Year ${year + 3}`, parent: null, size: size * CLASSES_OF_A_YEAR };
    const classes = Array.from({ length: CLASSES_OF_A_YEAR }, (_, at): Group => {
      const name = `${year + 3}${'ABCDEFG'[at]}`;
      return { id: name, name, parent: own, size };
    });
    return [head, ...classes];
  }).flat();
}

/** Rules as a school of this size has them: for everybody, and one for every third teacher. */
function rulesOf(teachers: readonly { readonly id: string }[]): Constraint[] {
  const rule = (id: string, kind: string, rest: Partial<Constraint> = {}): Constraint => ({
    ...{ id, kind, scope: { of: 'everybody' }, parameters: {}, hard: true, weight: 1 },
    ...rest,
  });
  return [
    ...['placed', 'no-clash', 'room-suitability', 'room-capacity'].map((kind) => rule(kind, kind)),
    rule('mornings', 'unavailable-times', {
      ...{ scope: { of: 'tag', tag: 'morning' }, hard: false },
      parameters: { times: calendar.days.map((_, day) => ({ day, period: 7 })) },
    }),
    ...teachers.flatMap(({ id }, at) =>
      at % 3 === 0
        ? [
            rule(`off-${id}`, 'unavailable-times', {
              scope: { of: 'teachers', ids: [id] },
              parameters: { times: calendar.periods.map((_, period) => ({ day: at % 5, period })) },
            }),
          ]
        : [],
    ),
  ];
}

/** A school of 300 teachers, 80 groups, 120 rooms and 2,000 courses; its lessons are not placed. */
export function wideSchool(): Problem {
  const teachers = Array.from({ length: TEACHERS }, (_, at) => ({
    id: `t${at}`,
    name: `${FIRST_NAMES[at % FIRST_NAMES.length]} ${LAST_NAMES[Math.floor(at / FIRST_NAMES.length) % LAST_NAMES.length]}`,
  }));
  const groups = groupsOf();
  const rooms = Array.from({ length: ROOMS }, (_, at) => ({
    ...{ id: `r${at}`, name: `Room ${101 + at}`, capacity: 20 + (at % 5) * 5, lessonsAtOnce: 1 },
    ...{ features: [FEATURES[at % FEATURES.length]!], building: at % 3 === 0 ? 'North' : 'South' },
  }));
  const courses = Array.from({ length: COURSES }, (_, at): Course => {
    const group = at % groups.length;
    const subject = SUBJECTS[Math.floor(at / groups.length) % SUBJECTS.length]!;
    return {
      ...{ id: `c${at}`, name: `${subject} ${groups[group]!.name} ${at}`, subject, groups: [group] },
      ...{ teachers: [(at * 7) % TEACHERS], size: 20, features: [FEATURES[at % FEATURES.length]!] },
      tags: at % 9 === 0 ? ['morning'] : [],
    };
  });
  const lengths = courses.map((_, at) => LESSONS[at % LESSONS.length]!);
  const shapes = [...new Set(lengths.flat())].map((length) => ({ length, weeks: 1 }));
  const { times, candidates } = timesOfShapes(calendar, shapes);
  const everyRoom = rooms.map((_, room) => room);
  return {
    ...{ name: 'Wide School', calendar, times, rooms, teachers, groups, courses },
    lessons: lengths.flatMap((own, course) =>
      own.map((length, at) => ({
        ...{
          id: `c${course} ${at + 1}`,
          course,
          length,
          rooms: everyRoom,
          lockedTime: null,
          lockedRoom: null,
        },
        times: candidates({ length, weeks: 1 }),
      })),
    ),
    constraints: rulesOf(teachers),
  };
}
