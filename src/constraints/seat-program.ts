import { NONE } from '../timetable/solution.ts';
import type { TeacherSeats } from '../timetable/teacher-seats.ts';
import { periodsFrom, periodsIn } from './day-pattern.ts';
import type { DaySum, DayTerm, PlacedLessons, ProgramBuilder, Whole } from './program.ts';

/** Puts the real rooms of placed lessons in place of those with the seats. Real rooms stay as they are, so twice is as once. */
function inRealRooms({ realRoom }: TeacherSeats, placed: PlacedLessons): PlacedLessons {
  const { count, room } = placed;
  for (let i = 0; i < count; i++) if (room[i] !== NONE) room[i] = realRoom[room[i]!]!;
  return placed;
}

/** Whether one of these teachers teaches there, for each room of the problem with the seats. */
function roomsOf({ problem, teachesIn }: TeacherSeats, teachers: readonly number[]): Uint8Array {
  return Uint8Array.from(problem.rooms, (_, room) =>
    Number(teachers.some((teacher) => teachesIn(teacher, room))),
  );
}

/** A builder for the problem with the seats that is told of the real rooms alone. */
export function throughSeats(program: ProgramBuilder, seats: TeacherSeats): ProgramBuilder {
  const { realRoom } = seats;
  /** One for each evaluation, so that sets of equal lessons are still known as one. */
  const inReal = new Map<Whole, Whole>();
  return {
    ...program,
    roomDeviation: (lessons, deviation, weight) =>
      program.roomDeviation(
        lessons,
        (lesson, room) => (realRoom[room] === NONE ? 0 : deviation(lesson, realRoom[room]!)),
        weight,
      ),
    roomCells: (rooms, cells, weight) => {
      const real = new Set(rooms);
      const all = seats.problem.rooms.flatMap((_, room) => (real.has(realRoom[room]!) ? [room] : []));
      program.roomCells(all, cells, weight);
    },
    roomPairs: (pairs, { key, deviation }, weight) => {
      const betweenReal = (first: number, second: number) =>
        realRoom[first] === NONE || realRoom[second] === NONE
          ? 0
          : deviation(realRoom[first]!, realRoom[second]!);
      program.roomPairs(pairs, { key, deviation: betweenReal }, weight);
    },
    whole: (lessons, evaluate, weight, how) => {
      const told = inReal.get(evaluate) ?? ((placed) => evaluate(inRealRooms(seats, placed)));
      inReal.set(evaluate, told);
      const places = how?.places;
      const ofSeats = places && realRoom.map((room) => (room === NONE ? NONE : places[room]!));
      program.whole(lessons, told, weight, ofSeats ? { ...how, places: ofSeats } : how);
    },
  };
}

/** What a kind that does not follow the choice would say here; such a rule is refused beforehand. */
function unsaid(): never {
  throw new Error(
    'This kind cannot speak of a teacher who can be chosen; choice-rules.ts should have said so.',
  );
}

const NOTHING: ProgramBuilder = {
  timeDeviation: unsaid,
  roomDeviation: unsaid,
  roomCells: unsaid,
  unplaced: unsaid,
  exclusive: unsaid,
  exclusiveRooms: unsaid,
  exclusiveSeats: unsaid,
  conflictingPairs: unsaid,
  dayPattern: unsaid,
  daySum: unsaid,
  cellCounts: unsaid,
  timePairs: unsaid,
  roomPairs: unsaid,
  whole: unsaid,
  constant: unsaid,
  total: unsaid,
  lessonsOnDay: unsaid,
  daysUsed: unsaid,
  roomsUsed: unsaid,
};

/**
 * A builder for what one teacher who has a seat costs by the lessons that they are chosen for: it is told all that they
 * could have, and counts those in a place where they teach.
 */
export function personSeated(program: ProgramBuilder, seats: TeacherSeats, teacher: number): ProgramBuilder {
  const { calendar, lessons: all } = seats.problem;
  const timeAt = timeReader(seats);
  const among = roomsOf(seats, [teacher]);
  const certain = new Set(seats.certainLessons[teacher]);
  const whole = (lessons: readonly number[], evaluate: Whole, weight: number): void =>
    program.whole(lessons, (placed) => evaluate(inRealRooms(seats, placed)), weight, {
      inRooms: among,
      isMendable: true,
    });
  return {
    ...NOTHING,
    whole,
    constant: program.constant,
    dayPattern: (lessons, term, weight) => whole(lessons, patternOf(term, calendar.days.length), weight),
    daySum: (lessons, term, weight) =>
      whole(lessons, sumOf(term, calendar.days.length, calendar.weeks), weight),
    lessonsOnDay: (lessons, deviation, weight) => whole(lessons, onDaysOf(deviation), weight),
    timePairs: (pairs, { deviation }, weight) => {
      const partnersOf = Map.groupBy(pairs, ([first]) => first);
      const evaluate: Whole = (placed) => {
        let sum = 0;
        for (const first of new Set(placed.lesson.subarray(0, placed.count))) {
          for (const [, second] of partnersOf.get(first) ?? []) {
            const other = timeAt(placed, second);
            if (other !== NONE) sum += deviation(timeAt(placed, first), other);
          }
        }
        return sum;
      };
      whole([...new Set(pairs.flat())], evaluate, weight);
    },
    total: (lessons, count, deviation, weight) => {
      const sure = lessons.reduce((sum, lesson) => sum + (certain.has(lesson) ? count(lesson) : 0), 0);
      const possible = lessons.filter((lesson) => !certain.has(lesson));
      whole(possible, totalOf(sure, count, deviation, all.length), weight);
    },
  };
}

/** Calls `visit` with each day of placed lessons: the entries from one up to another, and the taught periods. */
function eachDay(
  { count, day, start, end }: PlacedLessons,
  visit: (day: number, from: number, to: number, taught: number) => void,
): void {
  for (let from = 0; from < count; ) {
    let taught = 0;
    let to = from;
    for (; to < count && day[to] === day[from]; to++) taught |= periodsFrom(start[to]!, end[to]! - 1);
    visit(day[from]!, from, to, taught);
    from = to;
  }
}

/** A day pattern as a whole: by how each day differs from one on which nothing is taught. */
function patternOf(term: DayTerm, daysPerWeek: number): Whole {
  return (placed) => {
    let deviation = 0;
    eachDay(placed, (day, from, to, taught) => {
      if (term.counts === 'day') {
        const weekday = day % daysPerWeek;
        deviation += term.deviation(taught, weekday) - term.deviation(0, weekday);
        return;
      }
      const offending = term.offending(taught);
      for (let i = from; i < to; i++) {
        deviation += periodsIn(offending & periodsFrom(placed.start[i]!, placed.end[i]! - 1));
      }
    });
    return deviation;
  };
}

function sumOf(term: DaySum, daysPerWeek: number, weeks: number): Whole {
  const sums = new Int32Array(term.span === 'week' ? weeks : 1);
  return (placed) => {
    sums.fill(0);
    eachDay(placed, (day, _from, _to, taught) => {
      const span = term.span === 'week' ? Math.floor(day / daysPerWeek) : 0;
      sums[span]! += term.value(taught, day % daysPerWeek);
    });
    let deviation = 0;
    for (let span = 0; span < sums.length; span++) deviation += term.deviation(sums[span]!);
    return deviation;
  };
}

function onDaysOf(deviationOf: (count: number) => number): Whole {
  return (placed) => {
    let deviation = 0;
    eachDay(placed, (_day, from, to) => {
      deviation += deviationOf(to - from) - deviationOf(0);
    });
    return deviation;
  };
}

/** A lesson that meets in several weeks has an entry for each of them, and counts once. */
function totalOf(
  sure: number,
  count: (lesson: number) => number,
  deviation: (sum: number) => number,
  lessonCount: number,
): Whole {
  const countedAt = new Float64Array(lessonCount);
  let evaluation = 0;
  return ({ count: entries, lesson }) => {
    evaluation++;
    let sum = sure;
    for (let i = 0; i < entries; i++) {
      if (countedAt[lesson[i]!] === evaluation) continue;
      countedAt[lesson[i]!] = evaluation;
      sum += count(lesson[i]!);
    }
    return deviation(sum);
  };
}

/** Reads the time of a placed lesson back from its entries: `NONE` for one that is not among them. */
function timeReader({ problem }: TeacherSeats): (placed: PlacedLessons, lesson: number) => number {
  const { calendar, times, lessons } = problem;
  const daysPerWeek = calendar.days.length;
  /** Tells a time from all others of the same length. */
  const keyOf = (weeks: number, weekday: number, start: number): number =>
    (weeks * daysPerWeek + weekday) * calendar.periods.length + start;
  const known: (ReadonlyMap<number, number> | undefined)[] = [];
  const timesOf = (lesson: number): ReadonlyMap<number, number> => {
    known[lesson] ??= new Map(
      lessons[lesson]!.times.map((time) => {
        const { weeks, day, start } = times[time]!;
        return [keyOf(weeks, day, start), time];
      }),
    );
    return known[lesson];
  };
  return ({ count, lesson: which, day, start }, lesson) => {
    let weeks = 0;
    let first = NONE;
    for (let i = 0; i < count; i++) {
      if (which[i] !== lesson) continue;
      weeks |= 1 << Math.floor(day[i]! / daysPerWeek);
      if (first === NONE) first = i;
    }
    if (first === NONE) return NONE;
    return timesOf(lesson).get(keyOf(weeks, day[first]! % daysPerWeek, start[first]!)) ?? NONE;
  };
}

/** A builder for what lessons cost, each by itself, where one of these teachers, who have seats, is chosen for them. */
export function lessonsTaughtBy(
  program: ProgramBuilder,
  seats: TeacherSeats,
  teachers: readonly number[],
): ProgramBuilder {
  const { realRoom, problem } = seats;
  const { lessons: all } = problem;
  const timeAt = timeReader(seats);
  const among = roomsOf(seats, teachers);

  return {
    ...NOTHING,
    timeDeviation: (lessons, deviation, weight) => {
      for (const lesson of lessons) {
        const units = new Map(all[lesson]!.times.map((time) => [time, deviation(lesson, time)]));
        if ([...units.values()].every((deviates) => deviates === 0)) continue;
        const evaluate: Whole = (placed) => units.get(timeAt(placed, lesson)) ?? 0;
        program.whole([lesson], evaluate, weight, { inRooms: among });
      }
    },
    roomDeviation: (lessons, deviation, weight) =>
      program.roomDeviation(
        lessons,
        (lesson, room) =>
          among[room] === 0 || realRoom[room] === NONE ? 0 : deviation(lesson, realRoom[room]!),
        weight,
      ),
  };
}
