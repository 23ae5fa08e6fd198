import type { Problem } from '../../timetable/problem.ts';
import type { CheckFinding } from './finding.ts';
import { gatherLessonFacts, type LessonFacts } from './lesson-facts.ts';
import { type PersonLoad, personLoads } from './person-loads.ts';
import { type PersonSet, personSets } from './person-sets.ts';
import { type RoomDemand, roomDemands } from './room-demands.ts';

/** All that the checks share. */
export type CheckFacts = LessonFacts & {
  /** What somebody has to attend, and how much of it there is beside what is possible. */
  readonly people: readonly (PersonSet & { readonly loads: readonly PersonLoad[] })[];
  /** The lessons that need a place in a room. */
  readonly roomDemands: readonly RoomDemand[];
};

/** A check: what it finds in a problem, all of one sort. */
export type Check = (facts: CheckFacts) => CheckFinding[];

/**
 * Gathers what the checks share, once.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function gatherFacts(problem: Problem): CheckFacts {
  const facts = gatherLessonFacts(problem);
  const loadsOf = personLoads(facts);
  return {
    ...facts,
    people: personSets(facts).map((set) => ({ ...set, loads: loadsOf(set) })),
    roomDemands: roomDemands(facts),
  };
}
