import type { Constraint, Problem, Room } from '../timetable/problem.ts';
import { everyWeek, timesOfShapes } from '../timetable/times.ts';
import type { ConstraintKind } from './kind.ts';
import { kinds } from './registry.ts';

/** A source of whole numbers from 0 to `count - 1`. */
export type Pick = (count: number) => number;

const PARAMETERS: Readonly<Record<string, (pick: Pick) => Record<string, unknown>>> = {
  'no-clash': (pick) => ({
    resources: ['teachers', 'groups', 'rooms', 'courses'].slice(0, 1 + pick(4)),
    counting: pick(2) ? 'lessons' : 'pairs',
  }),
  'unavailable-times': (pick) => ({ times: somePeriods(pick) }),
  'preferred-times': (pick) => ({ times: somePeriods(pick), covers: pick(2) ? 'all' : 'start' }),
  'room-suitability': (pick) => ({
    ...(pick(2) ? {} : { rooms: ['r0', 'r2'] }),
    ...(pick(2) ? {} : { penalty: { r1: pick(4), r2: 3 } }),
  }),
  'room-stability': (pick) => ({ most: 1 + pick(2) }),
  'same-room': (pick) => ({ ifConsecutive: pick(2) === 0 }),
  'home-room': (pick) => ({ rooms: ['r0', 'r3'].slice(0, 1 + pick(2)) }),
  'room-changes': (pick) => ({ most: pick(3), per: pick(2) ? 'day' : 'week' }),
  'building-changes': (pick) => ({ most: pick(3), per: pick(2) ? 'day' : 'week' }),
  'travel-time': (pick) => ({
    least: 1 + pick(3),
    between: pick(2) ? 'buildings' : 'rooms',
    ...(pick(2) ? {} : { minutes: 5 + 10 * pick(10) }),
  }),
  'least-change': (pick) => ({
    times: pick(3) > 0,
    rooms: pick(3) > 0,
    reference: Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [`l${i}`, [pick(4), pick(6), [null, 'r0', 'r1'][pick(3)]!]]),
    ),
  }),
  'min-working-days': (pick) => ({ days: pick(5) }),
  spread: (pick) => ({ most: 1 + pick(2), least: pick(4) }),
  'same-start': (pick) => ({ ignoreDay: pick(2) === 0 }),
  precedence: (pick) => ({ sameDayOnly: pick(2) === 0 }),
  consecutive: (pick) => ({ ordered: pick(2) === 0, acrossBreaks: pick(2) === 0 }),
  'min-gap': (pick) => ({ least: 1 + pick(4) }),
  'max-gap': (pick) => ({ most: pick(3) }),
  'min-days-between': (pick) => ({ least: pick(4), adjacentIfSameDay: pick(2) === 0 }),
  'max-days-between': (pick) => ({ most: pick(3) }),
  split: (pick) => ({ lengths: Array.from({ length: 1 + pick(4) }, () => 1 + pick(2)) }),
  'max-simultaneous': (pick) => ({
    ...(pick(2) === 0 ? { least: 1 + pick(3), most: null } : { most: pick(3) }),
    ...(pick(2) === 0 ? { times: somePeriods(pick) } : {}),
    allowEmpty: pick(2) === 0,
  }),
  'times-used': (pick) => ({ times: somePeriods(pick), most: pick(3) }),
  'max-gaps': (pick) => ({
    ...{ most: pick(3), per: pick(2) ? 'day' : 'week', ignoreClosed: pick(2) === 0 },
  }),
  'lessons-per-day': (pick) => ({
    ...{ least: pick(4), most: 1 + pick(4), emptyDays: pick(2) === 0 },
    ...(pick(2) ? {} : { tag: 'heavy' }),
  }),
  'lessons-per-week': (pick) => ({ least: pick(8), most: pick(10) }),
  'max-consecutive': (pick) => ({ most: 1 + pick(3), ...(pick(2) ? {} : { tag: 'heavy' }) }),
  'days-per-week': (pick) => ({ least: pick(4), most: pick(4) }),
  'day-span': (pick) => ({ most: 1 + pick(5), longerDays: pick(3) }),
  'first-period': (pick) => ({ period: pick(4), most: pick(3), ignoreClosed: pick(2) === 0 }),
  'last-period': (pick) => ({ period: pick(6), most: pick(3) }),
  'lunch-break': (pick) => ({ from: pick(3), to: 3 + pick(3), least: 1 + pick(2), most: pick(2) }),
  'rest-between-days': (pick) => ({ least: 1 + pick(8) }),
  'half-days-per-week': (pick) => ({
    intervals: [
      { from: 0, to: pick(4) },
      { from: 3, to: 5 },
    ].slice(pick(2)),
    most: pick(5),
  }),
  'max-per-day-of-tag': (pick) => ({ tag: 'heavy', most: pick(3) }),
  'gap-between-tags': (pick) => ({
    ...{ first: ['heavy', 'light'][pick(2)], second: ['heavy', 'light'][pick(2)], least: 1 + pick(4) },
  }),
  balance: (pick) => ({ most: pick(3) }),
  workload: (pick) => ({
    ...{ least: pick(8), most: pick(12), counting: pick(2) ? 'lessons' : 'periods' },
  }),
};

function somePeriods(pick: Pick): { day: number; period: number }[] {
  return Array.from({ length: 1 + pick(8) }, () => ({ day: pick(4), period: pick(6) }));
}

/** The kinds that must hold for any timetable, and twelve of the others: with all of them a problem would be slow to cost. */
function someKinds(pick: Pick): ConstraintKind[] {
  const always = ['placed', 'no-clash'];
  const drawn = always.map((kind) => kinds.get(kind)!);
  const left = [...kinds.values()].filter(({ kind }) => !always.includes(kind));
  while (drawn.length < always.length + 12) drawn.push(...left.splice(pick(left.length), 1));
  return drawn;
}

/**
 * A small problem drawn at random, for property tests: a tree of groups, lessons of one and two periods, one or two
 * weeks, rooms that hold two lessons or consist of others, lessons without a room, and two constraints of each of a dozen kinds drawn at
 * random, beside those that must hold for any timetable.
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
  const undivided = Array.from({ length: 4 }, (_, i) => ({
    id: `r${i}`,
    name: `Room ${i}`,
    capacity: 10 + pick(30),
    features: pick(2) ? ['lab'] : [],
    building: ['', 'North', 'South', 'South'][i]!,
    lessonsAtOnce: 1 + Number(pick(4) === 0),
  }));
  const rooms: Room[] = withParts(undivided, pick);
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
    tags: ['heavy', 'light'].filter(() => pick(2) === 0),
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
  const constraints = someKinds(pick).flatMap((kind) =>
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

/** Some rooms, and in half of all cases two that consist of two or three of them. */
function withParts(undivided: readonly Room[], pick: Pick): Room[] {
  if (pick(2) === 0) return [...undivided];
  const wholes = [[0, 1 + pick(3)], pick(2) === 0 ? [1, 2] : [1, 2, 3]].map((parts, i) => {
    const id = `r${undivided.length + i}`;
    return { ...undivided[parts[1]!]!, id, name: `Hall ${i}`, lessonsAtOnce: 1, parts };
  });
  return [...undivided, ...wholes];
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
