/**
 * What a timetable problem IS: the one model that the solver optimises, the grid is drawn from, penalties are
 * explained with and every file format is read into. Pure data, structured-clonable, without functions.
 *
 * Things refer to each other by their position in the problem's arrays; `id` is the name that the outside world
 * (a file, the database, a URL) knows them by, unique within its array.
 */

/** Minutes after midnight. */
export type Minutes = number;

/** One row of the weekly grid. A period is exactly one cell of every day. */
export type Period = {
  readonly name: string;
  readonly startsAt: Minutes;
  readonly endsAt: Minutes;
};

/** A pause between two periods. */
export type Break = {
  readonly name: string;
  /** Position of the period that it follows. */
  readonly afterPeriod: number;
  /** Whether a lesson of several periods may not lie across it (a lunch break, say). */
  readonly dividesLessons: boolean;
};

/**
 * Other clock times of the periods, on some days or for some groups. It says what the clock shows and nothing else: lessons
 * are placed by periods.
 */
export type BellTable = {
  readonly name: string;
  /** Positions of the days on which it holds; none for every day. */
  readonly days: readonly number[];
  /** Positions of the groups that it holds for, with all below them; none for everybody. */
  readonly groups: readonly number[];
  /** `[period]` */
  readonly times: readonly Pick<Period, 'startsAt' | 'endsAt'>[];
};

/** The cycle that repeats: weeks of days of periods. Cells are numbered `(week * days + day) * periods + period`. */
export type Calendar = {
  /** Weeks in the cycle: 1 for a plain weekly timetable, 2 for A/B weeks. At most 30. */
  readonly weeks: number;
  /** Names of the days of a week, in order. */
  readonly days: readonly string[];
  /** Periods of every day, in order. At most 30. */
  readonly periods: readonly Period[];
  readonly breaks: readonly Break[];
  /** The first of those that hold tells the clock times; without one the periods do. Left out where there are none. */
  readonly bellTables?: readonly BellTable[];
};

/** One option that a lesson may take: some consecutive periods of a day, in some of the weeks. */
export type Time = {
  readonly day: number;
  /** First period. */
  readonly start: number;
  /** Periods that it lasts. */
  readonly length: number;
  /** Bit set of the weeks in which it meets, bit 0 for the first week. */
  readonly weeks: number;
};

export type Room = {
  readonly id: string;
  readonly name: string;
  /** Seats, in persons. */
  readonly capacity: number;
  readonly features: readonly string[];
  readonly building: string;
  /** Lessons that it can hold at once: 1, or 2 for a divisible gym. Of a room with parts these tell. */
  readonly lessonsAtOnce: number;
  /**
   * Positions of the rooms that it consists of, none of which has parts itself: a hall that can be divided, or rooms that
   * are used together. A lesson in it occupies them all. Left out of a room that is one.
   */
  readonly parts?: readonly number[];
};

export type Teacher = {
  readonly id: string;
  readonly name: string;
  /** What they teach, which binds nobody. Left out where that is not told. */
  readonly subjects?: readonly string[];
  /** Periods a week that they are to teach, which binds nobody. Left out where that is open. */
  readonly load?: number;
};

/**
 * A student group: a year, a class, a subgroup, a curriculum. Groups form trees: a lesson of a group occupies all
 * groups below it, and sibling groups are free of each other.
 */
export type Group = {
  readonly id: string;
  readonly name: string;
  /** Position of the group that it is part of, or null. */
  readonly parent: number | null;
  /** Students, in persons. */
  readonly size: number;
};

/** A subject taught to one or more groups by one or more teachers. */
export type Course = {
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  /** Positions of its teachers; the first is the responsible one, the others teach with them. */
  readonly teachers: readonly number[];
  /**
   * Positions of the teachers of whom one teaches each lesson beside those above, who is chosen for it; none of them is
   * among those above. Left out of a course where nobody is to be chosen.
   */
  readonly choices?: readonly number[];
  readonly groups: readonly number[];
  /** Persons who need a seat. */
  readonly size: number;
  /** Features that its room must have. */
  readonly features: readonly string[];
  readonly tags: readonly string[];
};

/** One meeting of a course. */
export type Lesson = {
  readonly id: string;
  readonly course: number;
  /** Periods that it lasts; every candidate time has this length. */
  readonly length: number;
  /** Candidate times, positions in `Problem.times`. The same array object is shared by lessons with the same candidates. */
  readonly times: readonly number[];
  /** Candidate rooms, positions in `Problem.rooms`; empty when it needs none. Shared likewise. */
  readonly rooms: readonly number[];
  /** The time it must keep, or null when it is free. */
  readonly lockedTime: number | null;
  /** The room it must keep, or null when it is free. */
  readonly lockedRoom: number | null;
  /** Who of its course's choices must teach it, or null (as when it is left out) while anyone of them may. */
  readonly teacher?: number | null;
};

/** Whom or what a constraint speaks of. `ids` are those of the named array. */
export type Scope =
  | { readonly of: 'everybody' }
  | { readonly of: 'teachers' | 'groups' | 'rooms' | 'courses' | 'lessons'; readonly ids: readonly string[] }
  /** Everyone of that sort. */
  | { readonly of: 'all-teachers' | 'all-groups' }
  /** The lessons of the courses with this tag. */
  | { readonly of: 'tag'; readonly tag: string };

/** A rule. What its parameters mean is told by the file of its kind in `src/constraints`. */
export type Constraint = {
  readonly id: string;
  readonly kind: string;
  readonly scope: Scope;
  /** Checked by the kind's zod schema when the constraint is compiled. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Whether its deviation counts in the hard part of the cost. */
  readonly hard: boolean;
  /** Cost of one unit of deviation: a positive whole number. */
  readonly weight: number;
};

/** Everything that is given. */
export type Problem = {
  readonly name: string;
  readonly calendar: Calendar;
  readonly times: readonly Time[];
  readonly rooms: readonly Room[];
  readonly teachers: readonly Teacher[];
  readonly groups: readonly Group[];
  readonly courses: readonly Course[];
  readonly lessons: readonly Lesson[];
  readonly constraints: readonly Constraint[];
};
