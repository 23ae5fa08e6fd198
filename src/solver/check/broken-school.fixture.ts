import type { Problem } from '../../timetable/problem.ts';
import type { CheckFinding } from './finding.ts';

/** A fault that makes the small school impossible, and what must be told of it. */
export type BrokenSchool = {
  readonly fault: string;
  readonly school: Problem;
  readonly kind: CheckFinding['kind'];
  /** Names of whom or what it is about. */
  readonly who: readonly string[];
  readonly sentence: string;
};
