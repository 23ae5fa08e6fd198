import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import { NONE, type Solution } from '../timetable/solution.ts';
import { type FollowsAtOnce, followsAtOnce } from './at-once.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PlacedLessons } from './program.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';

/** Counts the pairs of lessons of a set that are in different rooms; if so asked only those that follow each other at once. */
const parameters = z.strictObject({ ifConsecutive: z.boolean().default(false) });
type Parameters = z.infer<typeof parameters>;

function isApart(first: number, second: number): boolean {
  return first !== second;
}

/** Whether two lessons follow each other at once on some day, in different rooms. */
function isApartAtOnce(
  { count, lesson, day, start, end, room }: PlacedLessons,
  follows: FollowsAtOnce,
): boolean {
  for (let later = 1; later < count; later++) {
    const earlier = later - 1;
    if (lesson[earlier] === lesson[later] || day[earlier] !== day[later]) continue;
    if (room[earlier] === NONE || room[later] === NONE || !isApart(room[earlier]!, room[later]!)) continue;
    if (follows(day[later]!, end[earlier]!, start[later]!)) return true;
  }
  return false;
}

/** Whether a pair breaks the rule. */
function pairTest(index: ProblemIndex, { timeOf, roomOf }: Solution, { ifConsecutive }: Parameters) {
  if (ifConsecutive) {
    const read = placedReader(index);
    const follows = followsAtOnce(index);
    return (pair: readonly [number, number]) => isApartAtOnce(read(pair, timeOf, roomOf), follows);
  }
  return ([first, second]: readonly [number, number]) =>
    roomOf[first] !== NONE && roomOf[second] !== NONE && isApart(roomOf[first]!, roomOf[second]!);
}

export const sameRoom = defineKind<Parameters>({
  kind: 'same-room',
  get label() {
    return text('rules.same-room.label');
  },
  get help() {
    return text('rules.same-room.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, solution, rule) => {
    const isBroken = pairTest(index, solution, rule.parameters);
    return lessonSetsInScope(index, rule.scope)
      .flatMap(pairsOf)
      .filter(isBroken)
      .map((pair) => ({
        deviation: 1,
        lessons: pair,
        detail: { first: solution.roomOf[pair[0]]!, second: solution.roomOf[pair[1]]! },
      }));
  },
  compile: (index, rule, program) => {
    const pairs = lessonSetsInScope(index, rule.scope).flatMap(pairsOf);
    if (!rule.parameters.ifConsecutive) {
      const deviation = (first: number, second: number) => Number(isApart(first, second));
      program.roomPairs(pairs, { key: 'same-room', deviation }, rule.weight);
      return;
    }
    const follows = followsAtOnce(index);
    const evaluate = (placed: PlacedLessons) => Number(isApartAtOnce(placed, follows));
    for (const pair of pairs) program.whole(pair, evaluate, rule.weight, { isByDay: true });
  },
  sentence: (problem, { lessons, detail }, { ifConsecutive }) => {
    return text(ifConsecutive ? 'rules.same-room.atOnce' : 'rules.same-room.broken', {
      both: bothNames(problem, lessons[0]!, lessons[1]!),
      first: problem.rooms[detail.first!]!.name,
      second: problem.rooms[detail.second!]!.name,
    });
  },
});
