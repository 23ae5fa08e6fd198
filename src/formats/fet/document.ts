import type { Node } from './xml-node.ts';

/** What the days of a file are; in the second mode two of them, a morning and an afternoon, are one real day. */
export const MODES = ['Official', 'Mornings_Afternoons', 'Block_Planning', 'Terms'] as const;
export type Mode = (typeof MODES)[number];

/** A `.fet` file as it is written, before it becomes a problem (FET 5 and 6, by Liviu Lalescu). */
export type FetDocument = {
  readonly name: string;
  readonly mode: Mode;
  readonly days: readonly string[];
  readonly hours: readonly string[];
  readonly teachers: readonly FetTeacher[];
  /** Years. */
  readonly students: readonly StudentsSet[];
  readonly activities: readonly FetActivity[];
  readonly rooms: readonly FetRoom[];
  readonly timeConstraints: readonly Node[];
  readonly spaceConstraints: readonly Node[];
};

export type FetTeacher = {
  readonly name: string;
  /** 0 where there is no target. */
  readonly targetHours: number;
  readonly qualifiedSubjects: readonly string[];
};

/** A year, or a group or a subgroup in it. The same group may lie in several years, a subgroup in several groups. */
export type StudentsSet = {
  readonly name: string;
  readonly students: number;
  readonly parts: readonly StudentsSet[];
};

export type FetActivity = {
  readonly id: string;
  /** Of the activities that one was split into; `0` for one that was not. */
  readonly group: string;
  readonly teachers: readonly string[];
  readonly subject: string;
  readonly tags: readonly string[];
  readonly students: readonly string[];
  readonly duration: number;
  readonly active: boolean;
  /** Persons, where the file says more than its students sets do. */
  readonly size: number | null;
};

export type FetRoom = {
  readonly name: string;
  readonly building: string;
  readonly capacity: number;
  /** Of a virtual room the sets of rooms of which it takes one each; null for a real room. */
  readonly parts: readonly (readonly string[])[] | null;
};
