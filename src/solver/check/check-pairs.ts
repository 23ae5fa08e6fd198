import { text } from '../../languages/text.ts';
import { coursesOf, lessonsByCourse, ruleName } from './check-words.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { termsOf } from './hard-terms.ts';

/** Two lessons that a rule relates, without a time for each at which it is kept. */
export const checkTimePairs: Check = (facts) => {
  const { problem, domains, needsTime, timePairs } = facts;
  /** Pairs with the same times and the same rule are tried once. */
  const known = new Map<string, boolean>();
  const numberOf = new Map([...new Set(domains)].map((domain, number) => [domain, number]));
  return timePairs.flatMap(({ first, second, relation, constraint }): CheckFinding[] => {
    if (!needsTime[first] || !needsTime[second]) return [];
    const [one, other] = [domains[first]!, domains[second]!];
    if (one.times.length === 0 || other.times.length === 0) return [];
    const key = `${numberOf.get(one)} ${numberOf.get(other)} ${relation.key}`;
    let isKept = known.get(key);
    if (isKept === undefined) {
      isKept = canBeKept(one.times, other.times, relation.deviation);
      known.set(key, isKept);
    }
    if (isKept) return [];
    const numbers = { first: one.times.length, second: other.times.length };
    return [
      {
        ...pairFinding(facts, [first, second], constraint),
        numbers,
        sentence: text('checks.timePair', {
          lessons: lessonsByCourse(problem, [first, second]),
          rule: ruleName(problem, constraint),
          ...numbers,
        }),
      },
    ];
  });
};

/** Two lessons whose rooms a rule relates, without a room for each with which it is kept. */
export const checkRoomPairs: Check = (facts) => {
  const { problem, rooms, needsRoom } = facts;
  return termsOf(facts.terms, 'room-pairs').flatMap(({ pairs, relation, constraint }) =>
    pairs.flatMap(([first, second]): CheckFinding[] => {
      const [one, other] = [rooms[first]!, rooms[second]!];
      if (first === second || !needsRoom[first] || !needsRoom[second]) return [];
      if (one.length === 0 || other.length === 0 || canBeKept(one, other, relation.deviation)) return [];
      const numbers = { first: one.length, second: other.length };
      return [
        {
          ...pairFinding(facts, [first, second], constraint),
          numbers,
          sentence: text('checks.roomPair', {
            lessons: lessonsByCourse(problem, [first, second]),
            rule: ruleName(problem, constraint),
            ...numbers,
          }),
        },
      ];
    }),
  );
};

/** Lessons that are to be in one room, and have none in common. */
export const checkCommonRoom: Check = ({ problem, terms, rooms, needsRoom }) =>
  termsOf(terms, 'rooms-used').flatMap(({ lessons: all, most, constraint }): CheckFinding[] => {
    const lessons = all.filter((lesson) => needsRoom[lesson] && rooms[lesson]!.length > 0);
    if (most !== 1 || lessons.length < 2) return [];
    const common = lessons.reduce<ReadonlySet<number>>(
      (shared, lesson) => shared.intersection(new Set(rooms[lesson]!)),
      new Set(rooms[lessons[0]!]!),
    );
    if (common.size > 0) return [];
    return [
      {
        kind: 'no-common-room',
        severity: 'impossible',
        subjects: coursesOf(problem, lessons),
        numbers: { lessons: lessons.length },
        lessons,
        rules: [constraint],
        sentence: text('checks.noCommonRoom', {
          lessons: lessonsByCourse(problem, lessons),
          rule: ruleName(problem, constraint),
          count: lessons.length,
        }),
      },
    ];
  });

function canBeKept(
  ones: readonly number[],
  others: readonly number[],
  deviation: (one: number, other: number) => number,
): boolean {
  return ones.some((one) => others.some((other) => deviation(one, other) === 0));
}

function pairFinding({ problem }: CheckFacts, pair: readonly [number, number], constraint: number) {
  return {
    kind: 'pair-apart' as const,
    severity: 'impossible' as const,
    subjects: coursesOf(problem, pair),
    lessons: [...pair].sort((a, b) => a - b),
    rules: [constraint],
  };
}
