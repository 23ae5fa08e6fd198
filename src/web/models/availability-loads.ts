import type { ListName } from '../../planning/term/list-table.ts';
import type { TermRows } from '../../store/term-data.ts';
import { indexProblem } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import { partsOfRooms } from '../../timetable/room-parts.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { teachersOfLesson } from '../../timetable/teacher-choices.ts';

/** A term as it is looked at, where there is one with a schedule, whose lessons are the present ones. */
export type LoadScene = {
  readonly rows: TermRows;
  /** With those whom the schedule chooses to teach. */
  readonly problem: Problem;
  readonly solution: Solution | null;
};

type Span = { readonly length: number; readonly weeks: number };

/** Adds up periods for things of a list, in each week of the cycle. */
function counter(things: number, weeks: number) {
  const periods = new Int32Array(things * weeks);
  return {
    add: (thing: number, { length, weeks: meets }: Span) => {
      for (let week = 0; week < weeks; week++) {
        if ((meets >> week) & 1) periods[thing * weeks + week]! += length;
      }
    },
    /** Periods in the fullest week, `[thing]`. */
    most: () =>
      Array.from({ length: things }, (_, thing) =>
        Math.max(...periods.subarray(thing * weeks, (thing + 1) * weeks)),
      ),
  };
}

/** The lessons that courses ask for, where there is no schedule in which they stand. */
function withAskedLessons({ rows, problem, solution }: LoadScene): {
  readonly problem: Problem;
  readonly spans: readonly Span[];
} {
  const every = 2 ** problem.calendar.weeks - 1;
  if (solution) {
    const spanOf = ({ length, times }: Problem['lessons'][number]) => ({
      ...{ length, weeks: problem.times[times[0]!]?.weeks ?? every },
    });
    return { problem, spans: problem.lessons.map(spanOf) };
  }
  const asked = rows.courses.flatMap(({ split, lessonWeeks }, course) =>
    split.map((length, at) => ({ course, length, weeks: lessonWeeks[at] ?? every })),
  );
  const lessons = asked.map(({ course, length }, at) => ({
    ...{ id: String(at), course, length, times: [], rooms: [], lockedTime: null, lockedRoom: null },
  }));
  return { problem: { ...problem, lessons }, spans: asked };
}

/**
 * How many periods of lessons each thing of a list has in its fullest week, by position. A group has those of whoever in it
 * has most, and a room those that stand in it now.
 */
export function loadsOf(scene: LoadScene, list: ListName): number[] {
  const { problem, spans } = withAskedLessons(scene);
  const { calendar, lessons, rooms, groups } = problem;
  const { add, most } = counter(problem[list].length, calendar.weeks);
  switch (list) {
    case 'teachers':
      lessons.forEach((lesson, at) => {
        for (const teacher of teachersOfLesson(problem, lesson)) add(teacher, spans[at]!);
      });
      return most();
    case 'groups': {
      const { people, peopleOfGroup, peopleOfLesson } = indexProblem(problem);
      lessons.forEach((_, at) => {
        for (const person of peopleOfLesson[at]!) {
          const { of, position } = people[person]!;
          if (of === 'group') add(position, spans[at]!);
        }
      });
      const ofUndivided = most();
      return groups.map((_, group) =>
        Math.max(0, ...peopleOfGroup[group]!.map((person) => ofUndivided[people[person]!.position]!)),
      );
    }
    case 'rooms': {
      const parts = partsOfRooms(rooms);
      lessons.forEach((_, at) => {
        const room = scene.solution?.roomOf[at] ?? NONE;
        if (room === NONE || scene.solution!.timeOf[at] === NONE) return;
        for (const taken of new Set([room, ...parts[room]!])) add(taken, spans[at]!);
      });
      return most();
    }
    case 'courses':
      for (const [at, { course }] of lessons.entries()) add(course, spans[at]!);
      return most();
  }
}
