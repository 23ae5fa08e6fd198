import type { Problem } from '../../timetable/problem.ts';

/** A period of the week. */
export type WeekPeriod = { readonly day: number; readonly period: number };

/** What is changed of a rule so that the others can hold. */
export type Change =
  | { readonly of: 'limit'; readonly name: string; readonly from: number; readonly to: number }
  | { readonly of: 'periods-opened'; readonly periods: readonly WeekPeriod[] }
  | { readonly of: 'lock-lifted'; readonly lesson: number }
  | { readonly of: 'room-allowed'; readonly lesson: number; readonly room: number }
  | { readonly of: 'room-added'; readonly room: number }
  | { readonly of: 'teacher-replaced'; readonly course: number; readonly teacher: number }
  | { readonly of: 'lesson-left-out'; readonly lesson: number }
  | { readonly of: 'rule-off' };

/** The smallest change of one rule of a conflict with which a timetable of its lessons was found. */
export type Relaxation = {
  /** Position in the conflict's rules. */
  readonly rule: number;
  readonly change: Change;
  /** The change in words, as what to do. */
  readonly sentence: string;
};

/** A change to be tried. */
export type Attempt = Pick<Relaxation, 'change'> & {
  /** The change in words: most attempts are never told. */
  readonly inWords: () => string;
  /** The conflict's lessons and rules as they are with the change. */
  readonly problem: Problem;
};
