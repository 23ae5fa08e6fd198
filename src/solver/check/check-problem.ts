import type { Problem } from '../../timetable/problem.ts';
import { checkConstants } from './check-constants.ts';
import { checkDaysApart, checkLessonsPerDay } from './check-days.ts';
import { checkDomains } from './check-domains.ts';
import { checkLocks } from './check-locks.ts';
import { checkCommonRoom, checkRoomPairs, checkTimePairs } from './check-pairs.ts';
import { checkRemainingTimes } from './check-remaining.ts';
import { checkRoomTimes } from './check-room-times.ts';
import { checkRooms } from './check-rooms.ts';
import { checkTightness } from './check-tightness.ts';
import { checkCliqueTimes, checkPersonTimes, checkTimesAtOnce } from './check-times.ts';
import { checkTotals } from './check-totals.ts';
import { checkWorkingDays } from './check-working-days.ts';
import { type Check, gatherFacts } from './facts.ts';
import type { CheckFinding, FindingKind } from './finding.ts';

/** Every check, in the order in which its findings are told: the plainest reason of a fault first. */
const checks: readonly Check[] = [
  checkConstants,
  checkLocks,
  checkDomains,
  checkTotals,
  checkRooms,
  checkLessonsPerDay,
  checkDaysApart,
  checkWorkingDays,
  checkTimePairs,
  checkRoomPairs,
  checkCommonRoom,
  checkRemainingTimes,
  checkPersonTimes,
  checkTimesAtOnce,
  checkCliqueTimes,
  checkRoomTimes,
  checkTightness,
];

/**
 * Finds, before any search, what no timetable of a problem can satisfy, by counting and matching alone: a fault that it
 * tells is one, though a problem without such a fault may have no timetable either. Faults come first, warnings after them.
 *
 * @throws Failure `invalid` when a constraint is not right.
 */
export function checkProblem(problem: Problem): CheckFinding[] {
  const facts = gatherFacts(problem);
  const told: CheckFinding[] = [];
  for (const finding of checks.flatMap((check) => check(facts))) {
    const lessons = new Set(finding.lessons);
    if (!told.some((known) => explains(known, finding, lessons))) told.push(finding);
  }
  return told;
}

/** Kinds whose findings may follow from those of any other kind on some of their lessons. */
const FOLLOWING: ReadonlySet<FindingKind> = new Set([
  'too-few-times',
  'too-few-rooms-then',
  'too-many-at-once',
  'pair-apart',
  'no-time-left',
  'hardly-any-free-period',
]);

/** Whether the reason of a finding is told already, by one on some of its lessons alone. */
function explains(known: CheckFinding, finding: CheckFinding, lessons: ReadonlySet<number>): boolean {
  if (known.lessons.length === 0) return false;
  const shared = known.lessons.reduce((count, lesson) => count + Number(lessons.has(lesson)), 0);
  // Nobody is warned of who has too much to do already, as a whole or in one of its parts.
  if (finding.severity === 'warning' && shared === finding.lessons.length) return true;
  if (shared < known.lessons.length) return false;
  if (FOLLOWING.has(finding.kind)) return true;
  if (known.kind === 'locks-break-rule') {
    return finding.kind !== 'locks-break-rule' && shared === finding.lessons.length;
  }
  // A teacher's lessons may all be of one class and be too many, and the class may have too many for another reason.
  return known.kind === finding.kind && known.subjects[0]?.of === finding.subjects[0]?.of;
}
