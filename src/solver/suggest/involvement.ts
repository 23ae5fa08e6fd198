import type { ProgramBuilder } from '../../constraints/program.ts';
import type { KnownRule } from '../../constraints/registry.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';

/** In which way the cost of one rule depends on where one lesson is. */
export type Involvement = {
  /** Position in `Problem.constraints`. */
  readonly constraint: number;
  /** Whether the lesson costs by its own time, by its own room, or by both at once, whatever the others do. */
  readonly own: { time: boolean; room: boolean; place: boolean };
  /** Whether it costs without a time or without a room, wherever it is otherwise. */
  isPlacing: boolean;
  /** The rooms in which it costs at some times; in the others it costs nothing. */
  readonly roomsAtTimes: Set<number>;
  /** Lists of lessons, this one among them, that cost by their times together. */
  readonly times: (readonly number[])[];
  /** Lists of lessons that cost by their rooms together. */
  readonly rooms: (readonly number[])[];
  /** Lists of lessons that cost by times and rooms together. */
  readonly places: (readonly number[])[];
  /** Whether what the lists in `times` cost is a sum over days, each by the lessons on it. */
  isByDay: boolean;
  /** Whether the rule counts the lessons that are in one room at once. */
  sharesRooms: boolean;
};

type Together = 'times' | 'rooms' | 'places';

function add(involvement: Involvement, how: Together, isByDay: boolean, list: readonly number[]): void {
  involvement[how].push(list);
  if (!isByDay) involvement.isByDay = false;
}

/** Notes, for one rule, which lessons the terms that its kind states are about; the terms themselves are not kept. */
function noteTerms(index: ProblemIndex, involve: (lesson: number) => Involvement): ProgramBuilder {
  const { lessons, courses } = index.problem;

  function together(how: Together, isByDay = true): (list: readonly number[]) => void {
    return (list) => {
      for (const lesson of list) add(involve(lesson), how, isByDay, list);
    };
  }

  function pairs(how: Together): (stated: readonly (readonly [number, number])[]) => void {
    return (stated) => {
      const partners = new Map<number, number[]>();
      const relate = (lesson: number, other: number): void => {
        const known = partners.get(lesson);
        if (known) known.push(other);
        else partners.set(lesson, [lesson, other]);
      };
      for (const [first, second] of stated) {
        relate(first, second);
        relate(second, first);
      }
      for (const [lesson, list] of partners) add(involve(lesson), how, false, list);
    };
  }

  function own(what: keyof Involvement['own']): (list: readonly number[]) => void {
    return (list) => {
      for (const lesson of list) involve(lesson).own[what] = true;
    };
  }

  function roomed(note: (involvement: Involvement) => void): void {
    lessons.forEach(({ rooms }, lesson) => {
      if (rooms.length > 0) note(involve(lesson));
    });
  }

  const byDay = together('times');
  const acrossDays = together('times', false);
  return {
    timeDeviation: own('time'),
    roomDeviation: own('room'),
    unplaced: (list) => {
      for (const lesson of list) involve(lesson).isPlacing = true;
    },
    roomCells: (rooms) =>
      roomed(({ roomsAtTimes }) => {
        for (const room of rooms) roomsAtTimes.add(room);
      }),
    exclusiveRooms: () =>
      roomed((involvement) => {
        involvement.sharesRooms = true;
      }),
    exclusive: byDay,
    conflictingPairs: (courseLists) => {
      const conflicting = courses.map(() => new Set<number>());
      for (const list of courseLists)
        for (const one of list) for (const other of list) conflicting[one]!.add(other);
      conflicting.forEach((others, course) => {
        if (others.size < 2) return;
        const list = [...others].flatMap((other) => [...index.lessonsOfCourse[other]!]);
        for (const lesson of index.lessonsOfCourse[course]!) add(involve(lesson), 'times', true, list);
      });
    },
    dayPattern: byDay,
    daySum: acrossDays,
    cellCounts: byDay,
    lessonsOnDay: byDay,
    daysUsed: acrossDays,
    timePairs: pairs('times'),
    roomsUsed: together('rooms'),
    roomPairs: pairs('rooms'),
    whole: together('places'),
    constant: () => {},
    // Suggestions leave teachers as they are chosen.
    exclusiveSeats: () => {},
    total: () => {},
  };
}

/** The rules that have to do with each lesson, `[lesson][i]`. A rule that no place of a lesson changes is left out. */
export function involvementsOf(index: ProblemIndex, rules: readonly KnownRule[]): Involvement[][] {
  const ofLesson: Involvement[][] = index.problem.lessons.map(() => []);
  for (const { kind, rule } of rules) {
    const involve = (lesson: number): Involvement => {
      const last = ofLesson[lesson]!.at(-1);
      if (last?.constraint === rule.constraint) return last;
      const fresh: Involvement = {
        constraint: rule.constraint,
        own: { time: false, room: false, place: false },
        isPlacing: false,
        roomsAtTimes: new Set(),
        times: [],
        rooms: [],
        places: [],
        isByDay: true,
        sharesRooms: false,
      };
      ofLesson[lesson]!.push(fresh);
      return fresh;
    };
    kind.compile(index, rule, noteTerms(index, involve));
  }
  return ofLesson;
}
