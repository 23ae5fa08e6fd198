import { HARD_UNIT, type Program } from '../constraints/program.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { type Assignment, createAssignment, NO_LIMIT, solutionOf } from './assignment.ts';
import { type Follower, linkedLessons } from './links.ts';
import { createMendable } from './mendable.ts';
import { relax } from './relax.ts';
import { MOST_PERIODS } from './relax-days.ts';
import { type RuleSet, roomPairSets, ruleSets } from './rule-sets.ts';

/**
 * A placement from which lessons may be missing, under the hard rules alone; costs that the missing lessons could mend
 * do not count (`relax.ts`). Changes are kept in a journal until they are kept or taken back.
 */
export type PartialPlacement = {
  readonly assignment: Assignment;
  readonly followers: readonly (readonly Follower[])[];
  /** 1 for lessons that have more than one place. */
  readonly isMovable: Uint8Array;
  readonly movable: Int32Array;
  /** Hard units that the missing of a lesson costs. */
  readonly missingUnits: Float64Array;
  /** Movable lessons without a place: the first `missingCount()`. */
  readonly missing: Int32Array;
  readonly missingCount: () => number;
  /** Hard units of all that are missing. */
  readonly missingSum: () => number;
  /** Hard units of broken rules that no missing lesson can mend. */
  readonly broken: () => number;
  /** Puts a lesson somewhere, or takes it out (`times.nowhere`, `noRoom`). */
  readonly put: (lesson: number, time: number, room: number) => void;
  /** Whether costs that further lessons could mend do not count at all, so that taking a lesson out never costs more. */
  readonly isRelaxed: boolean;
  /**
   * Hard units that are saved by taking a lesson out, beside those of its missing; at most so many where days are too long to be
   * relaxed.
   */
  readonly gainWithout: (lesson: number) => number;
  /** Hard units that the rules about days and weeks would cost more with a missing lesson at a time. */
  readonly unitsAt: (lesson: number, time: number, room: number) => number;
  /** Those of them which depend on rooms too. */
  readonly roomUnitsAt: (lesson: number, time: number, room: number) => number;
  /** Those that the rules about rooms alone (lessons that keep to one room, say) would cost more with a lesson in a room. */
  readonly roomSetUnits: (lesson: number, room: number) => number;
  /** The sets of lessons with rules about days, weeks or rooms that a lesson is in. */
  readonly setsOf: (lesson: number) => readonly RuleSet[];
  /** The most entries that `assignment.blockers` and `assignment.occupants` write. */
  readonly mostFound: number;
  /** Changes since the last `keep`, oldest first: the first `changes()` of each array. */
  readonly changed: { readonly lesson: number[]; readonly time: number[]; readonly room: number[] };
  readonly changes: () => number;
  /** Keeps all changes, or takes those back that came after the first `kept`; all of them unless given. */
  readonly keep: () => void;
  readonly undo: (kept?: number) => void;
  /** Remembers where all lessons are, in place of what was remembered before. */
  readonly remember: () => void;
  /** The placement that was last remembered. */
  readonly remembered: () => Solution;
};

/** A partial placement of nothing but the lessons that have a single place. */
export function createPartialPlacement(whole: Program): PartialPlacement {
  const { program, mendable: sets, open } = relax(whole);
  const assignment = createAssignment(program);
  const { times, timeOf, roomOf, noRoom, moveDelta } = assignment;
  const { allowedTimes, allowedRooms } = program;
  const { nowhere } = times;
  const { lessons } = program.index.problem;
  const { cellStart } = times;
  /** Cells of the cycle that each lesson fills. */
  const periods = lessons.map(({ length }, lesson) => {
    const time = allowedTimes[lesson]![0];
    return time === undefined ? length : cellStart[time + 1]! - cellStart[time]!;
  });
  const mendable = createMendable(sets, times, periods, open);
  const lessonCount = lessons.length;
  const isMovable = Uint8Array.from(timeOf, (_, lesson) =>
    Number(
      allowedTimes[lesson]!.length > 0 &&
        (allowedTimes[lesson]!.length > 1 || allowedRooms[lesson]!.length > 1),
    ),
  );
  const movable = Int32Array.from([...timeOf.keys()].filter((lesson) => isMovable[lesson] === 1));
  const missingUnits = Float64Array.from(timeOf, (_, lesson) =>
    Math.max(1, hardUnits(program.timeCost[program.timeRow[lesson]!]![nowhere]!)),
  );
  const unplacedUnits = Float64Array.from(timeOf, (_, lesson) =>
    hardUnits(program.timeCost[program.timeRow[lesson]!]![nowhere]!),
  );
  const missing = new Int32Array(lessonCount);
  /** Where each stands there, or -1. */
  const missingAt = new Int32Array(lessonCount).fill(-1);
  let missingCount = 0;
  let missingSum = 0;
  let broken = 0;
  const changed = { lesson: [] as number[], time: [] as number[], room: [] as number[] };
  let changes = 0;
  const rememberedTime = timeOf.slice();
  const rememberedRoom = roomOf.slice();
  const ownSets = ruleSets(assignment, [
    ...sets.map(({ lessons }, set) => ({ lessons, costOf: () => mendable.excessOf(set) })),
    ...roomPairSets(assignment),
  ]);

  function note(lesson: number, isMissing: boolean): void {
    const at = missingAt[lesson]!;
    if (isMissing === at >= 0) return;
    if (isMissing) {
      missingSum += missingUnits[lesson]!;
      missingAt[lesson] = missingCount;
      missing[missingCount++] = lesson;
      return;
    }
    missingSum -= missingUnits[lesson]!;
    const last = missing[--missingCount]!;
    missing[at] = last;
    missingAt[last] = at;
    missingAt[lesson] = -1;
  }

  function change(lesson: number, time: number, room: number): void {
    const from = timeOf[lesson]!;
    broken += hardUnits(moveDelta(lesson, time, room, NO_LIMIT));
    if (from === nowhere) broken += unplacedUnits[lesson]!;
    if (time === nowhere) broken -= unplacedUnits[lesson]!;
    if (from !== time) mendable.change(lesson, from, time);
    assignment.change(lesson, time, room);
    if (isMovable[lesson] === 1) note(lesson, time === nowhere);
  }

  for (let lesson = 0; lesson < lessonCount; lesson++) {
    if (isMovable[lesson] === 1) note(lesson, true);
    else if (allowedTimes[lesson]!.length === 1)
      change(lesson, allowedTimes[lesson]![0]!, allowedRooms[lesson]![0] ?? noRoom);
  }

  return {
    assignment,
    followers: linkedLessons(program),
    isMovable,
    movable,
    missingUnits,
    missing,
    missingCount: () => missingCount,
    missingSum: () => missingSum,
    broken: () => broken + mendable.excess(),
    put: (lesson, time, room) => {
      changed.lesson[changes] = lesson;
      changed.time[changes] = timeOf[lesson]!;
      changed.room[changes] = roomOf[lesson]!;
      changes++;
      change(lesson, time, room);
    },
    isRelaxed: open.count <= MOST_PERIODS,
    gainWithout: (lesson) =>
      unplacedUnits[lesson]! +
      hardUnits(assignment.savedWithout(lesson)) -
      mendable.leaving(lesson, timeOf[lesson]!),
    unitsAt: (lesson, time, room) =>
      timeOf[lesson] !== nowhere
        ? 0
        : Math.max(0, hardUnits(assignment.setsDelta(lesson, time, room))) + mendable.coming(lesson, time),
    roomUnitsAt: (lesson, time, room) =>
      timeOf[lesson] !== nowhere ? 0 : Math.max(0, hardUnits(assignment.roomsDelta(lesson, time, room))),
    roomSetUnits: (lesson, room) => Math.max(0, hardUnits(assignment.roomSetsDelta(lesson, room))),
    setsOf: (lesson) => ownSets[lesson]!,
    mostFound: mostFound(program),
    changed,
    changes: () => changes,
    keep: () => {
      changes = 0;
    },
    undo: (kept = 0) => {
      while (changes > kept) {
        changes--;
        change(changed.lesson[changes]!, changed.time[changes]!, changed.room[changes]!);
      }
    },
    remember: () => {
      rememberedTime.set(timeOf);
      rememberedRoom.set(roomOf);
    },
    remembered: () => solutionOf({ ...assignment, timeOf: rememberedTime, roomOf: rememberedRoom }),
  };
}

/** Puts a placement as far as the given solution has it; lessons with a single place stay there. */
export function placeAsIn(placement: PartialPlacement, start: Solution): void {
  const { assignment, movable, put, keep } = placement;
  for (const lesson of movable) {
    const time = start.timeOf[lesson]!;
    const room = start.roomOf[lesson]!;
    if (time === NONE) put(lesson, assignment.times.nowhere, assignment.noRoom);
    else put(lesson, time, room === NONE ? assignment.noRoom : room);
  }
  keep();
}

function hardUnits(packed: number): number {
  return Math.round(packed / HARD_UNIT);
}

function mostFound({ index, exclusive, timePairs, pairs: conflicts }: Program): number {
  const { lessons, calendar } = index.problem;
  const parts = index.partsOfRoom.reduce((most, own) => Math.max(most, own.length), 1);
  return lessons.reduce((most, lesson, position) => {
    const sets = exclusive.members.start[position + 1]! - exclusive.members.start[position]!;
    const pairs = timePairs.start[position + 1]! - timePairs.start[position]!;
    const { start, of } = conflicts.neighbours;
    let conflicting = 0;
    for (let i = start[lesson.course]!; i < start[lesson.course + 1]!; i++)
      conflicting += index.lessonsOfCourse[of[i]!]!.length;
    return Math.max(most, conflicting + (sets + parts) * lesson.length * calendar.weeks + pairs);
  }, 1);
}
