import type { Calendar, Constraint, Problem } from '../timetable/problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { haveChoices } from '../timetable/teacher-choices.ts';
import { everyWeek, timesOfShapes } from '../timetable/times.ts';
import { explain, sentenceOf } from './explain.ts';

/** A lesson of a tiny timetable, and where it takes place. People, tags and room are what its course's first lesson says. */
export type TinyLesson = {
  /** Name of its course. Its lessons have the ids `Maths 1`, `Maths 2` and so on. */
  readonly course: string;
  /** Day and first period by name, `Monday 3`; a lesson without it has no time. */
  readonly at?: string;
  /** In periods; 1 unless told. */
  readonly length?: number;
  /** Bit set of weeks; all unless told. */
  readonly weeks?: number;
  /** Name of its room; a lesson that names none needs none. */
  readonly room?: string;
  readonly teachers?: readonly string[];
  readonly groups?: readonly string[];
  readonly tags?: readonly string[];
  /** Those of whom one is chosen. */
  readonly choices?: readonly string[];
  /** Who of them must teach it, and who is chosen for it. */
  readonly taughtBy?: string;
  readonly chosen?: string;
};

/** A rule; soft with weight 1 unless told. */
export type TinyRule = Pick<Constraint, 'kind'> & Partial<Omit<Constraint, 'id' | 'kind'>>;

/** A problem with a placement of its lessons. */
export type TinyTimetable = { readonly problem: Problem; readonly solution: Solution };

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/**
 * A timetable made by hand, for tests that read as the specification: one week of five days of eight periods named
 * `1` to `8`, unless told, taught by Anna Berg to group 7A, unless told.
 *
 * @param options.buildings building of each room that is not in the main one
 * @param options.parts rooms of which rooms consist, by name
 */
export function tinyTimetable(options: {
  readonly lessons: readonly TinyLesson[];
  readonly rules: readonly TinyRule[];
  readonly calendar?: Partial<Pick<Calendar, 'weeks' | 'days' | 'breaks'>> & { readonly periods?: number };
  readonly buildings?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, readonly string[]>>;
}): TinyTimetable {
  const { weeks = 1, days = DAYS, breaks = [], periods: periodCount = 8 } = options.calendar ?? {};
  const periods = Array.from({ length: periodCount }, (_, i) => ({
    name: String(i + 1),
    startsAt: 480 + 60 * i,
    endsAt: 530 + 60 * i,
  }));
  const calendar = { weeks, days, periods, breaks };
  const lessons = options.lessons.map((lesson) => ({
    ...{ length: 1, weeks: everyWeek(calendar), teachers: ['Anna Berg'], groups: ['7A'], tags: [] },
    ...lesson,
  }));
  const distinct = (names: readonly string[]) => [...new Set(names)];
  const courseNames = distinct(lessons.map(({ course }) => course));
  const teachers = distinct(lessons.flatMap(({ teachers: always, choices = [] }) => [...always, ...choices]));
  const groups = distinct(lessons.flatMap((lesson) => lesson.groups));
  const parts = options.parts ?? {};
  const rooms = distinct([
    ...lessons.flatMap(({ room }) => room ?? []),
    ...Object.entries(parts).flatMap(([whole, own]) => [whole, ...own]),
  ]);
  const { times, candidates } = timesOfShapes(calendar, lessons);
  const seen = new Map<string, number>();
  const problem: Problem = {
    name: 'Tiny',
    calendar,
    times,
    rooms: rooms.map((name) => ({
      ...{ id: name, name, capacity: 30, features: [], lessonsAtOnce: 1 },
      building: options.buildings?.[name] ?? 'Main',
      ...(parts[name] && { parts: parts[name].map((part) => rooms.indexOf(part)) }),
    })),
    teachers: teachers.map((name) => ({ id: name, name })),
    groups: groups.map((name) => ({ id: name, name, parent: null, size: 25 })),
    courses: courseNames.map((name) => {
      const first = lessons.find(({ course }) => course === name)!;
      return {
        ...{ id: name, name, subject: name, size: 25, features: [], tags: first.tags },
        teachers: first.teachers.map((teacher) => teachers.indexOf(teacher)),
        groups: first.groups.map((group) => groups.indexOf(group)),
        ...(first.choices && { choices: first.choices.map((teacher) => teachers.indexOf(teacher)) }),
      };
    }),
    lessons: lessons.map(({ course, length, weeks, room, taughtBy }) => {
      const number = (seen.get(course) ?? 0) + 1;
      seen.set(course, number);
      return {
        ...{ id: `${course} ${number}`, course: courseNames.indexOf(course), length },
        ...{ times: candidates({ length, weeks }), rooms: room === undefined ? [] : rooms.map((_, i) => i) },
        ...{ lockedTime: null, lockedRoom: null },
        ...(taughtBy !== undefined && { teacher: teachers.indexOf(taughtBy) }),
      };
    }),
    constraints: options.rules.map((rule, i) => ({
      ...{ id: `rule ${i + 1}`, scope: { of: 'everybody' }, parameters: {}, hard: false, weight: 1 },
      ...rule,
    })),
  };
  const timeOf = Int32Array.from(lessons, ({ at, length, weeks }) => {
    if (at === undefined) return NONE;
    const [onDay, inPeriod] = at.split(' ');
    const day = days.indexOf(onDay!);
    const start = periods.findIndex(({ name }) => name === inPeriod);
    const time = candidates({ length, weeks }).find(
      (candidate) => times[candidate]!.day === day && times[candidate]!.start === start,
    );
    if (time === undefined) throw new Error(`A lesson of length ${length} cannot begin on ${at}.`);
    return time;
  });
  const roomOf = Int32Array.from(lessons, ({ room }) => (room === undefined ? NONE : rooms.indexOf(room)));
  if (!haveChoices(problem)) return { problem, solution: { timeOf, roomOf } };
  const teacherOf = Int32Array.from(lessons, ({ taughtBy, chosen = taughtBy }) =>
    chosen === undefined ? NONE : teachers.indexOf(chosen),
  );
  return { problem, solution: { timeOf, roomOf, teacherOf } };
}

/** What a timetable breaks: by how much, the ids of the lessons, and the sentence. */
export function violationsOf({ problem, solution }: TinyTimetable): {
  deviation: number;
  lessons: string[];
  sentence: string;
}[] {
  return explain(problem, solution).constraints.flatMap(({ violations }) =>
    violations.map((violation) => ({
      deviation: violation.deviation,
      lessons: violation.lessons.map((lesson) => problem.lessons[lesson]!.id),
      sentence: sentenceOf(problem, violation),
    })),
  );
}
