import type { z } from 'zod';
import type { ProblemIndex } from '../timetable/index-problem.ts';
import type { Problem, Time } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import { type ConstraintKind, defineKind } from './kind.ts';
import { lessonSetsInScope, pairsOf, SET_SCOPES } from './scope.ts';
import { bothNames } from './time-words.ts';

/** Two lessons of a set whose times are not as asked, the former in the set's order first. */
export type BrokenPair = {
  readonly problem: Problem;
  /** Their names: `Maths 7A and Physics 7A`. */
  readonly both: string;
  readonly lessons: readonly number[];
  readonly first: Time;
  readonly second: Time;
  readonly deviation: number;
};

/** A rule about the times of every two lessons of a set. */
export type TimeRelation<Parameters> = {
  readonly kind: string;
  readonly label: string;
  readonly help: string;
  readonly parameters: z.ZodType<Parameters>;
  /** By how many units two times miss what is asked, the lesson that is former in the set's order first; 0 is kept. */
  readonly deviation: (index: ProblemIndex, parameters: Parameters) => (first: Time, second: Time) => number;
  readonly sentence: (broken: BrokenPair, parameters: Parameters) => string;
};

/** Makes a kind of constraint of a relation. Lessons without a time are in no broken pair. */
export function timeRelation<Parameters>(relation: TimeRelation<Parameters>): ConstraintKind {
  const { kind, parameters } = relation;
  return defineKind<Parameters>({
    kind,
    get label() {
      return relation.label;
    },
    get help() {
      return relation.help;
    },
    parameters,
    scopes: SET_SCOPES,
    violations: (index, { timeOf }, rule) => {
      const { times } = index.problem;
      const deviationOf = relation.deviation(index, rule.parameters);
      return lessonSetsInScope(index, rule.scope).flatMap((set) =>
        pairsOf(set.filter((lesson) => timeOf[lesson] !== NONE)).flatMap((pair) => {
          const [first, second] = [timeOf[pair[0]]!, timeOf[pair[1]]!];
          const deviation = deviationOf(times[first]!, times[second]!);
          return deviation === 0 ? [] : [{ deviation, lessons: pair, detail: { first, second } }];
        }),
      );
    },
    compile: (index, rule, program) => {
      const { times } = index.problem;
      const deviationOf = relation.deviation(index, rule.parameters);
      program.timePairs(
        lessonSetsInScope(index, rule.scope).flatMap(pairsOf),
        {
          key: `${kind} ${JSON.stringify(rule.parameters)}`,
          deviation: (first, second) => deviationOf(times[first]!, times[second]!),
        },
        rule.weight,
      );
    },
    sentence: (problem, { lessons, detail, deviation }, asked) =>
      relation.sentence(
        {
          problem,
          both: bothNames(problem, lessons[0]!, lessons[1]!),
          lessons,
          first: problem.times[detail.first!]!,
          second: problem.times[detail.second!]!,
          deviation,
        },
        asked,
      ),
  });
}
