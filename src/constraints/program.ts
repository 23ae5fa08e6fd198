import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { TeacherSeats } from '../timetable/teacher-seats.ts';

/**
 * What the constraints of a problem become for the search: a few families of terms in flat arrays. Each family's
 * change of cost under a move is evaluated by one loop of `src/solver`, so that a kind needs no code of its own
 * there and a family without terms costs nothing.
 *
 * Costs are packed into one number: `hard * HARD_UNIT + soft`. Sums of packed costs are exact while the soft part stays
 * below 2^31 and the hard part below 2^20.
 */
export const HARD_UNIT = 2 ** 32;

/** Soft part of a packed cost, also of a negative or a difference. */
export function softPart(packed: number): number {
  return packed - Math.round(packed / HARD_UNIT) * HARD_UNIT;
}

/** Which terms of a family a lesson takes part in: those of lesson `i` are `of[start[i]] … of[start[i + 1] - 1]`, ascending. */
export type Membership = { readonly start: Int32Array; readonly of: Int32Array };

/**
 * What a day of a person costs, as a function of the set of periods that are taught (bit 0 is the first). Terms with the
 * same `key` are the same function.
 */
export type DayTerm =
  /**
   * The deviation is a number of that set, and of the day of the week where there is `byWeekday`: a key for each of them.
   * Days with the same key, be it of other terms, have the same function.
   */
  | {
      readonly key: string;
      readonly counts: 'day';
      readonly byWeekday?: readonly string[];
      readonly deviation: (taught: number, weekday: number) => number;
    }
  /** The deviation is the number of lessons in the offending periods of that set. */
  | { readonly key: string; readonly counts: 'lessons'; readonly offending: (taught: number) => number };

/**
 * What the days of a week, or of the whole cycle, cost together: each has a value by its taught periods, which is 0 where
 * none is taught, and the deviation is a number of their sum. Terms with the same `key` have the same `value`; where it
 * differs by the day of the week, so have days with the same key in `byWeekday`.
 */
export type DaySum = {
  readonly key: string;
  readonly span: 'week' | 'cycle';
  readonly byWeekday?: readonly string[];
  /** A whole number from 0. */
  readonly value: (taught: number, weekday: number) => number;
  readonly deviation: (sum: number) => number;
};

/** Names the function of a term on a day of the week: equal names, equal values. */
export function keyOn(
  { key, byWeekday }: { key: string; byWeekday?: readonly string[] },
  weekday: number,
): string {
  return byWeekday?.[weekday] ?? key;
}

/** What the places of two lessons cost together, by positions of times or of rooms; nothing while one has none. */
export type PairRelation = {
  /** Relations with the same key are the same function. */
  readonly key: string;
  /** A whole number from 0 to 32767. */
  readonly deviation: (first: number, second: number) => number;
};

/**
 * The placed ones of some lessons, one entry for each day of the cycle on which a lesson meets, by day and then first
 * period. The arrays are used again at the next call: only their first `count` entries count.
 */
export type PlacedLessons = {
  readonly count: number;
  readonly lesson: Int32Array;
  /** `week * days + day` */
  readonly day: Int32Array;
  /** First period, and the one after the last. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Position of the room, or `NONE`. */
  readonly room: Int32Array;
};

/** The deviation of some lessons by all their places, for rare kinds: evaluated anew when one of them moves. */
export type Whole = (placed: PlacedLessons) => number;

/** How a whole is evaluated. */
export type WholeManner = {
  /** 1 for each room of which the lessons are told, `[room]`; without it they are told wherever they are. */
  readonly inRooms?: Uint8Array;
  /** Whether one more lesson may lower the cost. */
  readonly isMendable?: boolean;
  /** Whether the deviation is the sum of what the lessons of each weekday deviate by themselves, 0 where there is but one lesson. */
  readonly isByDay?: boolean;
  /** Whether it is all the same in which rooms the lessons are. */
  readonly ofTimes?: boolean;
  /** Whether lessons that deviate in nothing still do when any of them are taken out. */
  readonly staysKept?: boolean;
  /**
   * The place of each room, `[room]`, `NONE` where it is at none, if lessons at one place, or at none, deviate in nothing: a
   * number for each building, say.
   */
  readonly places?: Int32Array;
};

/** Lessons that are related to a lesson: those of lesson `i` are entries `start[i]` to `start[i + 1] - 1`. */
export type Pairs = {
  readonly start: Int32Array;
  readonly other: Int32Array;
  readonly weight: Float64Array;
  /** Where the table of each entry begins in the units of all tables. */
  readonly base: Int32Array;
  /** The units of each table, row-major `[place of the lesson][place of the other]`; the last place stands for "none". */
  readonly units: Int16Array;
};

/** The day terms that some people share, with their packed weights. */
export type DayProfile = readonly { readonly term: DayTerm; readonly weight: number }[];

export type Program = {
  /** Where teachers are to be chosen, of the problem with their seats. */
  readonly index: ProblemIndex;
  /** Null where nobody is to be chosen. */
  readonly seats: TeacherSeats | null;
  /** Packed cost of each lesson in a cell of a seat beyond the first. */
  readonly seatClashWeight: number;
  /** Packed cost of a lesson at a time: `timeCost[timeRow[lesson]][time]`; the last column is "no time". */
  readonly timeRow: Int32Array;
  readonly timeCost: readonly Float64Array[];
  /** Packed cost of a lesson in a room, likewise; the last column is "no room". */
  readonly roomRow: Int32Array;
  readonly roomCost: readonly Float64Array[];
  /** Times worth trying: the candidates without those that break a hard rule by themselves, or the lock, `[lesson][i]`. */
  readonly allowedTimes: readonly Int32Array[];
  /** Rooms worth trying, likewise; empty for a lesson that needs none. */
  readonly allowedRooms: readonly Int32Array[];
  /** Sets of lessons of which at most `capacity` fit in a cell; each one beyond costs. */
  readonly exclusive: {
    readonly members: Membership;
    readonly capacity: Uint8Array;
    readonly weight: Float64Array;
  };
  /** Packed cost of each lesson in a cell of a room beyond what it holds; 0 when nothing forbids it. */
  readonly roomClashWeight: number;
  /** Packed cost of a lesson in a cell of a room by itself, row-major `[room][cell]`; null when there is none. */
  readonly roomCellCost: Float64Array | null;
  /** Courses which cost for each pair of their lessons in a cell: neighbours of a course are `of[start[course]] …`, with weights beside. */
  readonly pairs: { readonly neighbours: Membership; readonly weight: Float64Array };
  /** Sets of lessons whose days cost by the pattern of taught periods. */
  readonly days: {
    readonly members: Membership;
    readonly profileOf: Int32Array;
    readonly profiles: readonly DayProfile[];
  };
  /** Sets of lessons whose weeks cost by a sum over days. */
  readonly sums: {
    readonly members: Membership;
    readonly term: readonly DaySum[];
    readonly weight: Float64Array;
  };
  /** Sets of lessons of which the number in a cell costs, in some cells. */
  readonly cellCounts: {
    readonly members: Membership;
    /** Packed cost of n lessons in a cell: `costs[set][n]`. */
    readonly costs: readonly Float64Array[];
    /** 1 where it counts, row-major `[set][cell]`. */
    readonly counted: Uint8Array;
  };
  readonly timePairs: Pairs;
  readonly roomPairs: Pairs;
  readonly wholes: {
    readonly members: Membership;
    /** Lessons of each set. */
    readonly lessons: readonly (readonly number[])[];
    readonly evaluate: readonly Whole[];
    /** Rooms of which the lessons of each set are told; null for all, and for no room. */
    readonly inRooms: readonly (Uint8Array | null)[];
    /** Whether one more lesson may lower the cost, `[set]`. */
    readonly isMendable: readonly boolean[];
    /** Whether each weekday may be evaluated by itself, `[set]`. */
    readonly isByDay: readonly boolean[];
    /** Whether rooms do not matter, `[set]`. */
    readonly ofTimes: readonly boolean[];
    /** Whether lessons that cost nothing still cost nothing when any of them are taken out, `[set]`. */
    readonly staysKept: readonly boolean[];
    /** The place of each room if lessons at one place, or at none, cost nothing, `[set][room]`; null where that is not so. */
    readonly places: readonly (Int32Array | null)[];
    readonly weight: Float64Array;
  };
  /** Packed cost that no placement changes. */
  readonly constant: number;
  /** Sets of lessons which cost by how many lie on a day, and by how many days of a week they use. */
  readonly counts: {
    readonly members: Membership;
    /** Packed cost of n lessons on a day: `byLessons[entity][n]`. */
    readonly byLessons: readonly Float64Array[];
    /** Packed cost of n days in a week: `byDays[entity][n]`. */
    readonly byDays: readonly Float64Array[];
  };
  /** Sets of lessons which cost for each room beyond the allowed number. */
  readonly rooms: {
    readonly members: Membership;
    readonly most: Int32Array;
    readonly weight: Float64Array;
  };
};

/** Collects what the kinds state; `finish` of `build-program.ts` makes the arrays. */
export type ProgramBuilder = {
  /** A cost for a lesson at a time, for those where the deviation is not 0. */
  readonly timeDeviation: (
    lessons: readonly number[],
    deviation: (lesson: number, time: number) => number,
    weight: number,
  ) => void;
  /** A cost for a lesson in a room, likewise. */
  readonly roomDeviation: (
    lessons: readonly number[],
    deviation: (lesson: number, room: number) => number,
    weight: number,
  ) => void;
  /** A cost for each lesson in these cells of these rooms. */
  readonly roomCells: (rooms: readonly number[], cells: readonly number[], weight: number) => void;
  /** A cost for a lesson without a time, or without the room that it needs. */
  readonly unplaced: (
    lessons: readonly number[],
    deviation: (lesson: number) => number,
    weight: number,
  ) => void;
  readonly exclusive: (lessons: readonly number[], capacity: number, weight: number) => void;
  readonly exclusiveRooms: (weight: number) => void;
  /** A cost for each lesson at once beyond the first of a teacher who can be chosen. */
  readonly exclusiveSeats: (weight: number) => void;
  /** Courses of each list conflict with each other. */
  readonly conflictingPairs: (courseLists: readonly (readonly number[])[], weight: number) => void;
  readonly dayPattern: (lessons: readonly number[], term: DayTerm, weight: number) => void;
  readonly daySum: (lessons: readonly number[], term: DaySum, weight: number) => void;
  /** A cost for each cell by the number of these lessons in it; `cells` null means all. */
  readonly cellCounts: (
    lessons: readonly number[],
    cells: readonly number[] | null,
    deviation: (count: number) => number,
    weight: number,
  ) => void;
  /** A cost for each pair by the times of its two lessons. */
  readonly timePairs: (
    pairs: readonly (readonly [number, number])[],
    relation: PairRelation,
    weight: number,
  ) => void;
  /** A cost for each pair by the rooms of its two lessons. */
  readonly roomPairs: (
    pairs: readonly (readonly [number, number])[],
    relation: PairRelation,
    weight: number,
  ) => void;
  /**
   * A cost by all the places of these lessons: slow, for kinds that nothing else can say.
   *
   * @param evaluate sets of equal lessons with the same function are one; it has one manner
   * @param how see `WholeManner`
   */
  readonly whole: (lessons: readonly number[], evaluate: Whole, weight: number, how?: WholeManner) => void;
  /** A cost that no placement changes. */
  readonly constant: (deviation: number, weight: number) => void;
  /** A cost by the sum of what each of these lessons counts, wherever it is: a constant, but where teachers are chosen. */
  readonly total: (
    lessons: readonly number[],
    count: (lesson: number) => number,
    deviation: (sum: number) => number,
    weight: number,
  ) => void;
  readonly lessonsOnDay: (
    lessons: readonly number[],
    deviation: (count: number) => number,
    weight: number,
  ) => void;
  readonly daysUsed: (
    lessons: readonly number[],
    deviation: (days: number) => number,
    weight: number,
  ) => void;
  /** A cost for each room that these lessons use beyond so many. */
  readonly roomsUsed: (lessons: readonly number[], most: number, weight: number) => void;
};
