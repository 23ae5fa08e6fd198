import type { Lesson, Problem, Room } from './problem.ts';
import { partsOfRooms } from './room-parts.ts';
import { NONE, type Solution } from './solution.ts';
import { choicesOf, choosableTeachers, teachersOfLesson } from './teacher-choices.ts';

/**
 * The choice of teachers as a choice of rooms, which is how a search makes it. Each teacher who can be chosen has a seat: a
 * room that holds one lesson at once. A place of a lesson is a room that consists of a real room, if it needs one, and of
 * the seats of those who teach it there. So two lessons of a teacher at once are two lessons in a room.
 */
export type TeacherSeats = {
  /** The problem with the rooms that it has, at their positions, then the seats, then the places; nobody is to be chosen. */
  readonly problem: Problem;
  /** The teachers who have a seat, ascending, and whether a room of that problem is a seat, `[room]`. */
  readonly teachers: readonly number[];
  readonly isSeat: Uint8Array;
  /** The real room of each room of that problem and of "no room", or `NONE`. */
  readonly realRoom: Int32Array;
  /** Whether someone who has a seat teaches a lesson that is in a room of that problem. */
  readonly teachesIn: (teacher: number, room: number) => boolean;
  /** Lessons that a teacher who has a seat has for certain, and those that they can be chosen for, `[teacher][i]`. */
  readonly certainLessons: readonly (readonly number[])[];
  readonly possibleLessons: readonly (readonly number[])[];
  /** A solution of the problem as one of that problem. A lesson without its teacher or room is in no room there. */
  readonly seated: (solution: Solution) => Solution;
  /** A solution of that problem as one of the problem, with who is chosen. */
  readonly unseated: (solution: Solution) => Solution;
};

/** Rooms that consist of a real room and of seats, each made once. */
function placeMaker(problem: Problem, seatOf: ReadonlyMap<number, number>) {
  const rooms: Room[] = [...problem.rooms];
  const realRoom: number[] = [...rooms.keys()];
  const teachersIn: (readonly number[])[] = rooms.map(() => []);
  const known = new Map<string, number>();
  const realParts = partsOfRooms(problem.rooms);
  const keyOf = (room: number, teachers: readonly number[]): string => `${room} ${teachers.join(' ')}`;

  function add(
    room: Omit<Room, 'capacity' | 'features' | 'building'>,
    real: number,
    teachers: number[],
  ): number {
    realRoom.push(real);
    teachersIn.push(teachers);
    const position = rooms.push({ capacity: 0, features: [], building: '', ...room }) - 1;
    known.set(keyOf(real, teachers), position);
    return position;
  }

  for (const teacher of seatOf.keys()) {
    const { id, name } = problem.teachers[teacher]!;
    add({ id: `seat ${id}`, name, lessonsAtOnce: 1 }, NONE, [teacher]);
  }
  return {
    rooms,
    realRoom,
    teachersIn,
    /** Position of the place of these teachers, ascending, in a real room or in none; undefined before it was made. */
    find: (room: number, teachers: readonly number[]) =>
      teachers.length === 0 ? room : known.get(keyOf(room, teachers)),
    make: (room: number, teachers: number[]): number => {
      const seats = teachers.map((teacher) => seatOf.get(teacher)!);
      const parts = [...(room === NONE ? [] : realParts[room]!), ...seats];
      const names = [room, ...teachers].join(' ');
      return add({ id: `place ${names}`, name: names, lessonsAtOnce: 1, parts }, room, teachers);
    },
  };
}

/** The seats of a problem's choices; null where nobody is to be chosen. */
export function teacherSeats(problem: Problem): TeacherSeats | null {
  const teachers = choosableTeachers(problem);
  if (teachers.length === 0) return null;
  const options = problem.lessons.map((lesson) => choicesOf(problem, lesson));
  const seatOf = new Map(teachers.map((teacher, i) => [teacher, problem.rooms.length + i]));
  const places = placeMaker(problem, seatOf);
  const certain = problem.lessons.map((lesson) =>
    teachersOfLesson(problem, lesson)
      .filter((teacher) => seatOf.has(teacher))
      .sort((a, b) => a - b),
  );
  /** Those with a seat who teach a lesson for which someone is chosen, or `NONE`; ascending. */
  const seatedIn = (lesson: number, chosen: number): number[] =>
    chosen === NONE ? certain[lesson]! : [...certain[lesson]!, chosen].sort((a, b) => a - b);

  /** Lessons with the same candidates share them, as in the problem. */
  const candidates = new Map<readonly number[], Map<string, readonly number[]>>();
  function placesOf({ rooms, lockedRoom }: Lesson, lesson: number): readonly number[] {
    const own = candidates.get(rooms) ?? new Map<string, readonly number[]>();
    candidates.set(rooms, own);
    const key = [lockedRoom, certain[lesson]!.join(' '), options[lesson]!.join(' ')].join('/');
    const known = own.get(key);
    if (known) return known;
    const realRooms = lockedRoom !== null ? [lockedRoom] : rooms.length > 0 ? rooms : [NONE];
    const chosen = options[lesson]!.length > 0 ? options[lesson]! : [NONE];
    const made = realRooms.flatMap((room) =>
      chosen.map((teacher) => {
        const taughtBy = seatedIn(lesson, teacher);
        return places.find(room, taughtBy) ?? places.make(room, taughtBy);
      }),
    );
    own.set(key, made);
    return made;
  }

  const { courses } = problem;
  const lessons = problem.lessons.map((lesson, position): Lesson => {
    if (certain[position]!.length === 0 && options[position]!.length === 0) return lesson;
    const rooms = placesOf(lesson, position);
    return { ...lesson, rooms, lockedRoom: rooms.length === 1 ? rooms[0]! : null };
  });
  const { rooms, realRoom, teachersIn } = places;
  const width = problem.teachers.length;
  const teaches = new Uint8Array((rooms.length + 1) * width);
  teachersIn.forEach((own, room) => {
    for (const teacher of own) teaches[room * width + teacher] = 1;
  });
  const lessonsWith = (lists: readonly (readonly number[])[]): number[][] =>
    problem.teachers.map((_, teacher) =>
      lists.flatMap((own, lesson) => (own.includes(teacher) ? [lesson] : [])),
    );

  return {
    problem: {
      ...problem,
      rooms,
      courses: courses.map(({ choices: _, ...course }) => course),
      lessons,
    },
    teachers,
    isSeat: Uint8Array.from(rooms, (_, room) =>
      Number(room >= problem.rooms.length && room < problem.rooms.length + teachers.length),
    ),
    realRoom: Int32Array.from([...realRoom, NONE]),
    teachesIn: (teacher, room) => teaches[room * width + teacher] === 1,
    certainLessons: lessonsWith(certain),
    possibleLessons: lessonsWith(options),
    seated: ({ timeOf, roomOf, teacherOf }) => ({
      timeOf,
      roomOf: roomOf.map((room, lesson) => {
        const mustChoose = options[lesson]!.length > 0;
        const chosen = mustChoose ? (teacherOf?.[lesson] ?? NONE) : NONE;
        const lacksRoom = room === NONE && problem.lessons[lesson]!.rooms.length > 0;
        if (lacksRoom || (mustChoose && chosen === NONE)) return NONE;
        return places.find(room, seatedIn(lesson, chosen)) ?? NONE;
      }),
    }),
    unseated: ({ timeOf, roomOf }) => ({
      timeOf,
      roomOf: roomOf.map((room) => (room === NONE ? NONE : realRoom[room]!)),
      teacherOf: Int32Array.from(problem.lessons, ({ teacher }, lesson) => {
        if (options[lesson]!.length === 0) return teacher ?? NONE;
        const place = roomOf[lesson]!;
        if (place === NONE) return NONE;
        return options[lesson]!.find((one) => teachersIn[place]!.includes(one)) ?? NONE;
      }),
    }),
  };
}
