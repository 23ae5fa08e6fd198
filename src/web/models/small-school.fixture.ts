import { explain } from '../../constraints/explain.ts';
import type { Constraint, Course, Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { timesOfShapes } from '../../timetable/times.ts';
import { type Picture, pictureOf } from './picture.ts';

/** Where a test puts a lesson: day, first period, room. */
export type Spot = readonly [day: number, start: number, room: number] | null;

const calendar = {
  weeks: 1,
  days: ['Monday', 'Tuesday'],
  periods: [0, 1, 2, 3].map((at) => ({
    name: String(at + 1),
    startsAt: 480 + 50 * at,
    endsAt: 525 + 50 * at,
  })),
  breaks: [{ name: 'Break', afterPeriod: 1, dividesLessons: false }],
};

const course = (id: string, teachers: number[], groups: number[]): Course => ({
  id,
  name: id,
  subject: id.split(' ')[0]!,
  teachers,
  groups,
  size: 20,
  features: [],
  tags: [],
});

const rule = (kind: string, hard: boolean, weight = 1): Constraint => ({
  id: kind,
  kind,
  scope: { of: 'everybody' },
  parameters: {},
  hard,
  weight,
});

/**
 * A school that a test can look at whole: a year of the classes 7A (with halves) and 7B, two teachers, two rooms, and
 * the lessons Maths 7A (one period), Art 7A (two), French (first half of 7A), German (second half), Maths 7B.
 */
export function smallSchool(): Problem {
  const courses = [
    course('Maths 7A', [0], [1]),
    course('Art 7A', [1], [1]),
    course('French 7A', [0], [2]),
    course('German 7A', [1], [3]),
    course('Maths 7B', [0], [4]),
  ];
  const lengths = [1, 2, 1, 1, 1];
  const { times, candidates } = timesOfShapes(
    calendar,
    lengths.map((length) => ({ length, weeks: 1 })),
  );
  return {
    name: 'Small school',
    calendar,
    times,
    rooms: ['R1', 'R2'].map((id) => ({
      id,
      name: id,
      capacity: 25,
      features: [],
      building: '',
      lessonsAtOnce: 1,
    })),
    teachers: [
      { id: 'ada', name: 'Ada' },
      { id: 'ben', name: 'Ben' },
    ],
    groups: [
      { id: 'y7', name: 'Year 7', parent: null, size: 40 },
      { id: '7a', name: '7A', parent: 0, size: 20 },
      { id: '7a1', name: '7A first half', parent: 1, size: 10 },
      { id: '7a2', name: '7A second half', parent: 1, size: 10 },
      { id: '7b', name: '7B', parent: 0, size: 20 },
    ],
    courses,
    lessons: courses.map(({ id }, at) => ({
      id: `${id} 1`,
      course: at,
      length: lengths[at]!,
      times: candidates({ length: lengths[at]!, weeks: 1 }),
      rooms: [0, 1],
      lockedTime: null,
      lockedRoom: null,
    })),
    constraints: [rule('placed', true), rule('no-clash', true), rule('room-stability', false)],
  };
}

/** The small school with its five lessons at these spots, ready to be drawn, with who is chosen for each. */
export function drawn(
  spots: readonly Spot[],
  problem: Problem = smallSchool(),
  chosen?: readonly number[],
): Picture {
  const timeAt = (spot: Spot, lesson: number) =>
    spot === null
      ? NONE
      : problem.lessons[lesson]!.times.find(
          (time) => problem.times[time]!.day === spot[0] && problem.times[time]!.start === spot[1],
        )!;
  const solution: Solution = {
    timeOf: Int32Array.from(problem.lessons, (_, lesson) => timeAt(spots[lesson] ?? null, lesson)),
    roomOf: Int32Array.from(problem.lessons, (_, lesson) => spots[lesson]?.[2] ?? NONE),
    ...(chosen && { teacherOf: Int32Array.from(problem.lessons, (_, lesson) => chosen[lesson] ?? NONE) }),
  };
  return pictureOf('s', problem, solution, explain(problem, solution));
}
