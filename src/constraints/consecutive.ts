import { z } from 'zod';
import { text } from '../languages/text.ts';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Time } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { followsAtOnce } from './at-once.ts';
import { defineKind } from './kind.ts';
import { placedReader } from './placed-lessons.ts';
import type { PairRelation, PlacedLessons, Whole } from './program.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';
import { shareDay } from './two-times.ts';
import { lessonNames } from './words.ts';

/**
 * Counts the pieces beyond one into which a set of lessons falls, where neighbours in time hold together that follow each
 * other at once on a day (and in the set's order, where that is asked).
 */
const parameters = z.strictObject({
  ordered: z.boolean().default(false),
  /** Whether breaks, and periods that are closed for everybody, may lie within the block. */
  acrossBreaks: z.boolean().default(true),
});
type Parameters = z.infer<typeof parameters>;

/** Whether the lesson of an entry meets on an earlier day of the cycle too. */
function hasMetBefore({ lesson }: PlacedLessons, entry: number): boolean {
  for (let i = 0; i < entry; i++) if (lesson[i] === lesson[entry]) return true;
  return false;
}

/** Whether the lesson of an entry and the one before it are neighbours on an earlier day of the cycle too. */
function wereNeighboursBefore({ lesson }: PlacedLessons, entry: number): boolean {
  for (let i = 1; i < entry; i++) {
    if (lesson[i] === lesson[entry] && lesson[i - 1] === lesson[entry - 1]) return true;
  }
  return false;
}

/** The rule on one set. Lessons that meet on several days of the cycle hold together once they do so on one of them. */
function piecesBeyondOne(index: ProblemIndex, set: readonly number[], parameters: Parameters): Whole {
  const atOnce = followsAtOnce(index, parameters.acrossBreaks);
  const rank = new Map(set.map((lesson, position) => [lesson, position]));
  return (placed) => {
    const { count, lesson, day, start, end } = placed;
    let pieces = 0;
    for (let i = 0; i < count; i++) {
      if (!hasMetBefore(placed, i)) pieces++;
      if (i === 0 || day[i] !== day[i - 1] || !atOnce(day[i]!, end[i - 1]!, start[i]!)) continue;
      if (parameters.ordered && rank.get(lesson[i - 1]!)! > rank.get(lesson[i]!)!) continue;
      if (!wereNeighboursBefore(placed, i)) pieces--;
    }
    return Math.max(0, pieces - 1);
  };
}

/** The rule on two lessons, as a relation of their times: 1 where they never follow each other at once. */
function apart(index: ProblemIndex, { ordered, acrossBreaks }: Parameters): PairRelation {
  const { times } = index.problem;
  const atOnce = followsAtOnce(index, acrossBreaks);
  const follows = (one: Time, other: Time): boolean =>
    one.start < other.start && atOnce(one.day, one.start + one.length, other.start);
  return {
    key: `consecutive ${ordered} ${acrossBreaks}`,
    deviation: (first, second) => {
      const [one, other] = [times[first]!, times[second]!];
      return Number(!shareDay(one, other) || !(follows(one, other) || (!ordered && follows(other, one))));
    },
  };
}

export const consecutive = defineKind<Parameters>({
  kind: 'consecutive',
  get label() {
    return text('rules.consecutive.label');
  },
  get help() {
    return text('rules.consecutive.help');
  },
  parameters,
  scopes: SET_SCOPES,
  violations: (index, { timeOf, roomOf }, rule) => {
    const read = placedReader(index);
    return lessonSetsInScope(index, rule.scope).flatMap((set) => {
      const deviation = piecesBeyondOne(index, set, rule.parameters)(read(set, timeOf, roomOf));
      if (deviation === 0) return [];
      return [{ deviation, lessons: set.filter((lesson) => timeOf[lesson] !== NONE), detail: {} }];
    });
  },
  compile: (index, rule, program) => {
    const sets = lessonSetsInScope(index, rule.scope);
    const pairs = sets.flatMap((set) => (set.length === 2 ? pairsOf(set) : []));
    if (pairs.length > 0) program.timePairs(pairs, apart(index, rule.parameters), rule.weight);
    for (const set of sets)
      if (set.length > 2)
        program.whole(set, piecesBeyondOne(index, set, rule.parameters), rule.weight, { ofTimes: true });
  },
  sentence: (problem, { lessons, deviation }, { ordered, acrossBreaks }) => {
    const how = { ordered: ordered ? 'yes' : 'no', unbroken: acrossBreaks ? 'no' : 'yes' };
    if (lessons.length === 2) {
      const both = bothNames(problem, lessons[0]!, lessons[1]!);
      return text('rules.consecutive.ofTwo', { both, ...how });
    }
    return text('rules.consecutive.ofSeveral', {
      count: lessons.length,
      lessons: lessonNames(problem, lessons),
      pieces: deviation + 1,
      ...how,
    });
  },
});
