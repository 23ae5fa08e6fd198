import type { Problem, Time } from './problem.ts';
import { partsOfRooms } from './room-parts.ts';

/** Someone who attends lessons and can be in one place at a time: a teacher, or a group that no other group divides. */
export type Person = {
  readonly of: 'teacher' | 'group';
  /** Position in `Problem.teachers` or `Problem.groups`. */
  readonly position: number;
  readonly name: string;
};

/** A problem with the lookups that its constraints and its grid need. */
export type ProblemIndex = {
  readonly problem: Problem;
  /** Cells of one week: days x periods. */
  readonly cellsPerWeek: number;
  /** Cells of the whole cycle. */
  readonly cellCount: number;
  /** Days of the whole cycle, numbered `week * days + day`; its cells are `dayNumber * periods + period`. */
  readonly dayCount: number;
  /** Cells of each time, ascending, `[time][i]`. */
  readonly cellsOfTime: readonly (readonly number[])[];
  /** Teachers first, then the undivided groups. */
  readonly people: readonly Person[];
  /** Undivided groups (positions in `people`) of each group: itself, or those below it, `[group][i]`. */
  readonly peopleOfGroup: readonly (readonly number[])[];
  /** Positions in `people`, ascending, `[lesson][i]`; of its course's choices the one who must teach it, if any. */
  readonly peopleOfLesson: readonly (readonly number[])[];
  /** `[person][i]`, ascending. */
  readonly lessonsOfPerson: readonly (readonly number[])[];
  /** `[course][i]`, ascending. */
  readonly lessonsOfCourse: readonly (readonly number[])[];
  /** Rooms that a lesson in a room occupies: its parts, or itself, `[room][i]`. */
  readonly partsOfRoom: readonly (readonly number[])[];
};

/** Cells of the cycle that a time covers, ascending. */
function cellsOf(problem: Problem, time: Time): number[] {
  const { days, periods, weeks } = problem.calendar;
  const cells: number[] = [];
  for (let week = 0; week < weeks; week++) {
    if (((time.weeks >> week) & 1) === 0) continue;
    const first = (week * days.length + time.day) * periods.length + time.start;
    for (let offset = 0; offset < time.length; offset++) cells.push(first + offset);
  }
  return cells;
}

/** The compile step: derives the lookups of a problem. Pure; costs time linear in the problem's size. */
export function indexProblem(problem: Problem): ProblemIndex {
  const { days, periods, weeks } = problem.calendar;
  const dayCount = weeks * days.length;
  const people: Person[] = problem.teachers.map((teacher, position) => ({
    of: 'teacher',
    position,
    name: teacher.name,
  }));
  const peopleOfGroup: number[][] = problem.groups.map(() => []);
  const parents = new Set(problem.groups.map((group) => group.parent));
  problem.groups.forEach((group, position) => {
    if (parents.has(position)) return;
    const person = people.push({ of: 'group', position, name: group.name }) - 1;
    for (let above: number | null = position; above !== null; above = problem.groups[above]!.parent) {
      peopleOfGroup[above]!.push(person);
    }
  });

  const peopleOfCourse = problem.courses.map((course) => {
    const attending = new Set(course.teachers);
    for (const group of course.groups) for (const person of peopleOfGroup[group]!) attending.add(person);
    return [...attending].sort((a, b) => a - b);
  });
  const peopleOfLesson = problem.lessons.map(({ course, teacher }) => {
    const always = peopleOfCourse[course]!;
    if (typeof teacher !== 'number' || always.includes(teacher)) return always;
    return [...always, teacher].sort((a, b) => a - b);
  });
  const lessonsOfPerson: number[][] = people.map(() => []);
  const lessonsOfCourse: number[][] = problem.courses.map(() => []);
  problem.lessons.forEach((lesson, position) => {
    lessonsOfCourse[lesson.course]!.push(position);
    for (const person of peopleOfLesson[position]!) lessonsOfPerson[person]!.push(position);
  });
  return {
    problem,
    cellsPerWeek: days.length * periods.length,
    cellCount: dayCount * periods.length,
    dayCount,
    cellsOfTime: problem.times.map((time) => cellsOf(problem, time)),
    people,
    peopleOfGroup,
    peopleOfLesson,
    lessonsOfPerson,
    lessonsOfCourse,
    partsOfRoom: partsOfRooms(problem.rooms),
  };
}
