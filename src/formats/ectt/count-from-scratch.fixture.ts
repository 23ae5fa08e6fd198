import type { Formulation } from './formulations.ts';

/**
 * An independent count of the costs of a timetable, straight from the published table: it reads the texts of the instance
 * and of the solution (lines `course room day period`) by itself and shares nothing with the formats or the kinds.
 */
export function countFromScratch(instance: string, solution: string, formulation: Formulation) {
  const table = TABLE[formulation];
  const count = components(instance, solution);
  const weighed = (weight: number | 'hard', units: number, part: 'hard' | 'soft'): number => {
    if (weight === 'hard') return part === 'hard' ? units : 0;
    return part === 'soft' ? weight * units : 0;
  };
  const sum = (part: 'hard' | 'soft') =>
    COMPONENTS.reduce((total, component, i) => total + weighed(table[i]!, count[component], part), 0);
  const { lectures, conflicts, availability, roomOccupation } = count;
  return {
    hard: lectures + conflicts + availability + roomOccupation + sum('hard'),
    soft: sum('soft'),
  };
}

const COMPONENTS = [
  'roomCapacity',
  'minWorkingDays',
  'isolatedLectures',
  'windows',
  'roomStability',
  'studentMinMaxLoad',
  'travelDistance',
  'roomSuitability',
  'doubleLectures',
] as const;

/** Weights in the order of the components, 0 for what is not counted. */
const TABLE: Record<Formulation, readonly (number | 'hard')[]> = {
  UD1: [1, 5, 1, 0, 0, 0, 0, 0, 0],
  UD2: [1, 5, 2, 0, 1, 0, 0, 0, 0],
  UD3: [1, 0, 0, 4, 0, 2, 0, 3, 0],
  UD4: [1, 1, 0, 1, 0, 1, 0, 'hard', 1],
  UD5: [1, 5, 1, 2, 0, 2, 2, 0, 0],
};

function components(instance: string, solution: string) {
  const lines = instance.split(/\r?\n/).map((line) => line.trim());
  const header = (key: string): number[] =>
    lines
      .find((line) => line.startsWith(`${key}:`))!
      .split(/\s+/)
      .slice(1)
      .map(Number);
  const rowsOf = (title: string, count: number): string[][] =>
    lines
      .slice(lines.indexOf(`${title}:`) + 1)
      .filter((line) => line !== '')
      .slice(0, count)
      .map((line) => line.split(/\s+/));
  const [days, periodsPerDay] = [header('Days')[0]!, header('Periods_per_day')[0]!];
  const [minDaily, maxDaily] = header('Min_Max_Daily_Lectures');
  const courses = rowsOf('COURSES', header('Courses')[0]!);
  const rooms = new Map(rowsOf('ROOMS', header('Rooms')[0]!).map((row) => [row[0]!, row]));
  const curricula = rowsOf('CURRICULA', header('Curricula')[0]!).map((row) => new Set(row.slice(2)));
  const unavailable = rowsOf('UNAVAILABILITY_CONSTRAINTS', header('UnavailabilityConstraints')[0]!);
  const unsuitable = rowsOf('ROOM_CONSTRAINTS', header('RoomConstraints')[0]!);
  const closed = new Set(unavailable.map((row) => row.join(' ')));
  const avoided = new Set(unsuitable.map((row) => row.join(' ')));
  const lectures = solution
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([course, room, day, period]) => ({
      ...{ course: course!, room: room!, day: Number(day), period: Number(period) },
      building: rooms.get(room!)![2]!,
    }));
  const count = {
    ...{ lectures: 0, conflicts: 0, availability: 0, roomOccupation: 0, roomCapacity: 0, minWorkingDays: 0 },
    ...{ isolatedLectures: 0, windows: 0, roomStability: 0, studentMinMaxLoad: 0, travelDistance: 0 },
    ...{ roomSuitability: 0, doubleLectures: 0 },
  };

  for (const [id, , required, minDays, students, isDouble] of courses) {
    const own = lectures.filter(({ course }) => course === id);
    const periods = new Set(own.map(({ day, period }) => `${day} ${period}`)).size;
    count.lectures += Math.abs(periods - Number(required)) + (own.length - periods);
    count.minWorkingDays += Math.max(0, Number(minDays) - new Set(own.map(({ day }) => day)).size);
    count.roomStability += Math.max(0, new Set(own.map(({ room }) => room)).size - 1);
    for (const lecture of own) {
      const { room, day, period } = lecture;
      count.roomCapacity += Math.max(0, Number(students) - Number(rooms.get(room)![1]));
      if (closed.has(`${id} ${day} ${period}`)) count.availability++;
      if (avoided.has(`${id} ${room}`)) count.roomSuitability++;
      const ofDay = own.filter((other) => other !== lecture && other.day === day);
      const isGrouped = ofDay.some(
        (other) => other.room === room && (other.period === period + 1 || other.period === period - 1),
      );
      if (isDouble === '1' && ofDay.length > 0 && !isGrouped) count.doubleLectures++;
    }
  }

  const teacherOf = new Map(courses.map(([id, teacher]) => [id, teacher]));
  const areInConflict = (a: string, b: string): boolean =>
    a !== b &&
    (teacherOf.get(a) === teacherOf.get(b) || curricula.some((members) => members.has(a) && members.has(b)));
  for (let day = 0; day < days; day++) {
    for (let period = 0; period < periodsPerDay; period++) {
      const here = lectures.filter((lecture) => lecture.day === day && lecture.period === period);
      for (const room of rooms.keys()) {
        count.roomOccupation += Math.max(0, here.filter((lecture) => lecture.room === room).length - 1);
      }
      here.forEach((first, i) => {
        for (const second of here.slice(i + 1)) {
          if (areInConflict(first.course, second.course)) count.conflicts++;
        }
      });
    }
  }

  for (const members of curricula) {
    for (let day = 0; day < days; day++) {
      const own = lectures.filter((lecture) => lecture.day === day && members.has(lecture.course));
      const taught = Array.from({ length: periodsPerDay }, (_, period) =>
        own.some((lecture) => lecture.period === period),
      );
      const load = taught.filter((isTaught) => isTaught).length;
      if (load === 0) continue;
      count.windows += taught.lastIndexOf(true) - taught.indexOf(true) + 1 - load;
      count.studentMinMaxLoad += Math.max(0, minDaily! - load) + Math.max(0, load - maxDaily!);
      for (const { period, building } of own) {
        if (!taught[period - 1] && !taught[period + 1]) count.isolatedLectures++;
        count.travelDistance += own.filter(
          (next) => next.period === period + 1 && next.building !== building,
        ).length;
      }
    }
  }
  return count;
}
