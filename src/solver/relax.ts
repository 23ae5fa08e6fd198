import { membership } from '../constraints/membership.ts';
import { HARD_UNIT, type Membership, type Program } from '../constraints/program.ts';
import { onceFor } from '../once-for.ts';
import { NONE } from '../timetable/solution.ts';
import type { OpenPeriods } from './open-periods.ts';
import {
  hardOnly,
  isHard,
  keepSets,
  leastFrom,
  listsOf,
  pick,
  positionsWhere,
  unitsOf,
} from './program-sets.ts';
import { type MendableSet, relaxCounts, relaxDays, relaxSums, shapeOf } from './relax-days.ts';
import { relaxTogether } from './relax-together.ts';

/**
 * The hard rules of a program for a placement that is not complete: costs that no further lesson can mend stay in the
 * program, those that one could (a gap, a day with too few lessons) are kept apart, since they are no fault yet.
 */
export type Relaxation = {
  /** Without the terms that have soft costs alone, and with mendable ones left out. */
  readonly program: Program;
  readonly mendable: readonly MendableSet[];
  /** The periods by which its counts are. */
  readonly open: OpenPeriods;
};

/**
 * Takes the hard rules of a program apart. Some are not counted, or not exactly, and are left to the annealing after it:
 * wholes that further lessons may mend, a least number of lessons at once, and lone lessons in a period taught twice. What
 * reads the places of lessons is told only of those that may be at one of several. Done once for each program: both searches
 * for a placement begin with it.
 */
export const relax: (program: Program) => Relaxation = onceFor(relaxed);

function relaxed(program: Program): Relaxation {
  const { lessons } = program.index.problem;
  const shape = shapeOf(program);
  const mendable: MendableSet[] = relaxTogether(program, shape);
  const lessonCount = lessons.length;
  const lessonsOf = (members: Membership, count: number) => listsOf(members, lessonCount, count);
  return {
    mendable,
    open: shape.open,
    program: {
      ...program,
      exclusive: hardExclusive(program, lessonCount),
      roomClashWeight: isHard(program.roomClashWeight) ? program.roomClashWeight : 0,
      roomCellCost: program.roomCellCost?.map((cost) => unitsOf(cost) * HARD_UNIT) ?? null,
      pairs: hardNeighbours(program.pairs),
      days: relaxDays(
        program.days,
        lessonsOf(program.days.members, program.days.profileOf.length),
        shape,
        mendable,
      ),
      sums: relaxSums(
        program.sums,
        lessonsOf(program.sums.members, program.sums.term.length),
        shape,
        mendable,
      ),
      counts: relaxCounts(
        program.counts,
        lessonsOf(program.counts.members, program.counts.byLessons.length),
        shape,
        mendable,
      ),
      cellCounts: {
        ...program.cellCounts,
        costs: program.cellCounts.costs.map((costs) => leastFrom(hardOnly(costs))),
      },
      timePairs: hardPairs(program.timePairs, lessonCount),
      roomPairs: hardPairs(program.roomPairs, lessonCount),
      wholes: hardWholes(program, lessonCount),
      rooms: hardRooms(program.rooms, lessonCount),
    },
  };
}

function hardExclusive({ exclusive }: Program, lessonCount: number): Program['exclusive'] {
  const kept = positionsWhere(exclusive.weight.length, (set) => isHard(exclusive.weight[set]!));
  return {
    members: keepSets(exclusive.members, lessonCount, kept),
    capacity: Uint8Array.from(kept, (set) => exclusive.capacity[set]!),
    weight: pick(exclusive.weight, kept),
  };
}

function hardRooms(rooms: Program['rooms'], lessonCount: number): Program['rooms'] {
  const kept = positionsWhere(rooms.weight.length, (set) => isHard(rooms.weight[set]!));
  return {
    members: keepSets(rooms.members, lessonCount, kept),
    most: Int32Array.from(kept, (set) => rooms.most[set]!),
    weight: pick(rooms.weight, kept),
  };
}

/** The hard wholes. Those about places keep the lessons that can be at a place alone, and go where there is but one place. */
function hardWholes({ wholes, allowedRooms }: Program, lessonCount: number): Program['wholes'] {
  const lessonsOf = wholes.lessons.map((lessons, set) => {
    const places = wholes.places[set]!;
    return places === null ? lessons : lessonsOfSeveralPlaces(lessons, places, allowedRooms);
  });
  const kept = positionsWhere(
    wholes.weight.length,
    (set) => isHard(wholes.weight[set]!) && !wholes.isMendable[set]! && lessonsOf[set]!.length > 0,
  );
  const lessons = kept.map((set) => lessonsOf[set]!);
  return {
    members: membership(lessonCount, lessons),
    lessons,
    staysKept: kept.map((set) => wholes.staysKept[set]!),
    places: kept.map((set) => wholes.places[set]!),
    evaluate: kept.map((set) => wholes.evaluate[set]!),
    inRooms: kept.map((set) => wholes.inRooms[set]!),
    isMendable: kept.map(() => false),
    isByDay: kept.map((set) => wholes.isByDay[set]!),
    ofTimes: kept.map((set) => wholes.ofTimes[set]!),
    weight: pick(wholes.weight, kept),
  };
}

/** The lessons that can be at a place; none where there is only one. */
function lessonsOfSeveralPlaces(
  lessons: readonly number[],
  places: Int32Array,
  allowedRooms: Program['allowedRooms'],
): readonly number[] {
  const placesOf = (lesson: number): number[] =>
    [...allowedRooms[lesson]!].map((room) => places[room]!).filter((place) => place !== NONE);
  return new Set(lessons.flatMap(placesOf)).size < 2
    ? []
    : lessons.filter((lesson) => placesOf(lesson).length > 0);
}

function hardNeighbours({ neighbours, weight }: Program['pairs']): Program['pairs'] {
  const start = new Int32Array(neighbours.start.length);
  const kept: number[] = [];
  for (let course = 0; course + 1 < start.length; course++) {
    for (let i = neighbours.start[course]!; i < neighbours.start[course + 1]!; i++)
      if (isHard(weight[i]!)) kept.push(i);
    start[course + 1] = kept.length;
  }
  return {
    neighbours: { start, of: Int32Array.from(kept, (i) => neighbours.of[i]!) },
    weight: pick(weight, kept),
  };
}

function hardPairs(pairs: Program['timePairs'], lessonCount: number): Program['timePairs'] {
  const start = new Int32Array(lessonCount + 1);
  const kept: number[] = [];
  for (let lesson = 0; lesson < lessonCount; lesson++) {
    for (let i = pairs.start[lesson]!; i < pairs.start[lesson + 1]!; i++)
      if (isHard(pairs.weight[i]!)) kept.push(i);
    start[lesson + 1] = kept.length;
  }
  return {
    start,
    other: Int32Array.from(kept, (i) => pairs.other[i]!),
    weight: pick(pairs.weight, kept),
    base: Int32Array.from(kept, (i) => pairs.base[i]!),
    units: pairs.units,
  };
}
