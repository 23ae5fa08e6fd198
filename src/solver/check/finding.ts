/** What a finding says of the problem. */
export type FindingKind =
  /** A rule that no placement changes, and that is broken. */
  | 'rule-never-holds'
  /** Locked lessons that break a rule among themselves, whatever else is placed where. */
  | 'locks-break-rule'
  /** A lesson without a time that its rules allow. */
  | 'no-time'
  /** A lesson without a room that its rules allow. */
  | 'no-room'
  /** A lesson whose rooms are all closed at all its times. */
  | 'no-time-with-room'
  /** A lesson whose times are all taken by lessons that can be nowhere else. */
  | 'no-time-left'
  /** Two lessons that cannot both be where a rule about the two asks for. */
  | 'pair-apart'
  /** Lessons that need one room, and have none in common. */
  | 'no-common-room'
  /** Someone with more periods of lessons than there are for them, or with a number that their days cannot add up to. */
  | 'too-many-periods'
  /** Someone with more lessons of several periods than there are spans of so many free periods for them. */
  | 'lengths-do-not-fit'
  /** Lessons that exclude each other, with too few periods between them. */
  | 'too-few-times'
  /** More lessons than a rule allows to take place at once in the periods that they may take. */
  | 'too-many-at-once'
  /** Lessons that only some rooms suit, with too few periods in these. */
  | 'too-few-rooms'
  /** Lessons that want some rooms at some times, with too few periods in these then. */
  | 'too-few-rooms-then'
  /** Lessons of a course that have too few days. */
  | 'too-few-days'
  /** A course that cannot be spread over as many days as asked. */
  | 'days-not-reached'
  /** Someone with nearly as many periods of lessons as possible. */
  | 'hardly-any-free-period';

/** Whom or what a finding is about, by its position in the problem's array. */
export type Subject = {
  readonly of: 'teacher' | 'group' | 'course' | 'room';
  readonly position: number;
};

/** Something that is wrong with a problem before any search: data first, a sentence second. */
export type CheckFinding = {
  readonly kind: FindingKind;
  /** `impossible`: no timetable keeps all hard rules and locks. `warning`: one may exist, but hardly. */
  readonly severity: 'impossible' | 'warning';
  readonly subjects: readonly Subject[];
  /** The counts that show it, by name; those of the sentence. */
  readonly numbers: Readonly<Record<string, number>>;
  /** The lessons concerned, ascending. */
  readonly lessons: readonly number[];
  /** The rules that take part in it, as positions in `Problem.constraints`, as far as they are known. */
  readonly rules: readonly number[];
  readonly sentence: string;
};
