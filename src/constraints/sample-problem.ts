import type { Constraint, Problem } from '../timetable/problem.ts';
import { everyWeek, timesOfShapes } from '../timetable/times.ts';
import { kinds } from './registry.ts';

/** A source of whole numbers from 0 to `count - 1`. */
export type Pick = (count: number) => number;

const PARAMETERS: Readonly<Record<string, (pick: Pick) => Record<string, unknown>>> = {
  'no-clash': (pick) => ({
    resources: ['teachers', 'groups', 'rooms', 'courses'].slice(0, 1 + pick(4)),
    counting: pick(2) ? 'lessons' : 'pairs',
  }),
  'unavailable-times': (pick) => ({ times: somePeriods(pick) }),
  'preferred-times': (pick) => ({ times: somePeriods(pick) }),
  'room-suitability': (pick) => (pick(2) ? {} : { rooms: ['r0', 'r2'] }),
  'min-working-days': (pick) => ({ days: pick(5) }),
  spread: (pick) => ({ most: 1 + pick(2) }),
  'max-gaps': (pick) => ({ most: pick(3), per: pick(2) ? 'day' : 'week' }),
  'lessons-per-day': (pick) => ({ least: pick(4), most: 1 + pick(4) }),
};

function somePeriods(pick: Pick): { day: number; period: number }[] {
  return Array.from({ length: 1 + pick(8) }, () => ({ day: pick(4), period: pick(6) }));
}

/**
 * A small problem drawn at random, for property tests: a tree of groups, lessons of one and two periods, one or two
 * weeks, rooms that hold two lessons, lessons without a room, and two constraints of every kind.
 */
export function sampleProblem(pick: Pick): Problem {
  const calendar = {
    weeks: 1 + pick(2),
    days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
    periods: Array.from({ length: 6 }, (_, i) => ({
      name: String(i + 1),
      startsAt: 480 + 60 * i,
      endsAt: 530 + 60 * i,
    })),
    breaks: [{ name: 'Lunch', afterPeriod: 3, dividesLessons: true }],
  };
  const rooms = Array.from({ length: 4 }, (_, i) => ({
    id: `r${i}`,
    name: `Room ${i}`,
    capacity: 10 + pick(30),
    features: pick(2) ? ['lab'] : [],
    building: '',
    lessonsAtOnce: 1 + Number(pick(4) === 0),
  }));
  const teachers = Array.from({ length: 4 }, (_, i) => ({ id: `t${i}`, name: `Teacher ${i}` }));
  const groups = [null, 0, 0, null, null].map((parent, i) => ({
    id: `g${i}`,
    name: `Group ${i}`,
    parent,
    size: 20,
  }));
  const courses = Array.from({ length: 8 }, (_, i) => ({
    id: `c${i}`,
    name: `Course ${i}`,
    subject: `Subject ${i % 3}`,
    teachers: [...new Set([pick(4), pick(4)])],
    groups: [...new Set([pick(5), pick(5)])],
    size: 10 + pick(30),
    features: pick(3) === 0 ? ['lab'] : [],
    tags: pick(2) ? ['heavy'] : [],
  }));
  const weekSets = calendar.weeks === 1 ? [1] : [1, 2, 3];
  const drafts = courses.flatMap((_, course) =>
    Array.from({ length: 1 + pick(4) }, () => ({
      course,
      length: 1 + pick(2),
      weeks: pick(2) ? everyWeek(calendar) : weekSets[pick(weekSets.length)]!,
    })),
  );
  const { times, candidates } = timesOfShapes(calendar, drafts);
  const everyRoom = rooms.map((_, i) => i);
  const noRoom: number[] = [];
  const lessons = drafts.map(({ course, length, weeks }, i) => ({
    id: `l${i}`,
    course,
    length,
    times: candidates({ length, weeks }),
    rooms: pick(5) === 0 ? noRoom : everyRoom,
    lockedTime: null,
    lockedRoom: null,
  }));
  const constraints = [...kinds.values()].flatMap((kind) =>
    [0, 1].map((i): Constraint => {
      const scope = kind.scopes[pick(kind.scopes.length)]!;
      return {
        id: `${kind.kind}-${i}`,
        kind: kind.kind,
        scope: sampleScope(scope, pick),
        parameters: PARAMETERS[kind.kind]?.(pick) ?? {},
        hard: pick(2) === 0,
        weight: 1 + pick(5),
      };
    }),
  );
  return { name: 'Sample', calendar, times, rooms, teachers, groups, courses, lessons, constraints };
}

function sampleScope(of: Constraint['scope']['of'], pick: Pick): Constraint['scope'] {
  switch (of) {
    case 'everybody':
    case 'all-teachers':
    case 'all-groups':
      return { of };
    case 'tag':
      return { of, tag: 'heavy' };
    default: {
      const letter = { teachers: 't', groups: 'g', rooms: 'r', courses: 'c', lessons: 'l' }[of];
      return { of, ids: [0, 1, 2].map(() => `${letter}${pick(4)}`) };
    }
  }
}
