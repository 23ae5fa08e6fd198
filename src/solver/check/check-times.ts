import { text } from '../../languages/text.ts';
import { cellsInWords, coursesOf, lessonsByCourse, ruleName, subjectNames } from './check-words.ts';
import { cliquesOf } from './cliques.ts';
import { type Deficit, findDeficit } from './deficit.ts';
import type { Domain } from './domains.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { mostAllowed, termsOf } from './hard-terms.ts';

/** Lessons that a deficit is of, and the cells that they may take, ascending. */
type Crowd = Pick<Deficit, 'needed' | 'offered'> & {
  readonly lessons: readonly number[];
  readonly cells: readonly number[];
};

/** Somebody's lessons, some of which have too few periods between them: each period takes one. */
export const checkPersonTimes: Check = (facts) =>
  facts.people.flatMap(({ subjects, isPart, required }): CheckFinding[] => {
    const crowd = isPart ? null : crowdAmong(facts, required, oneInEach(facts));
    if (!crowd) return [];
    const { needed, offered, lessons, cells } = crowd;
    const { problem } = facts;
    return [
      {
        kind: 'too-few-times',
        severity: 'impossible',
        subjects,
        numbers: { needed, possible: offered },
        lessons,
        rules: [],
        sentence: text('checks.tooFewTimes.ofPeople', {
          people: subjects.length,
          names: subjectNames(problem, subjects),
          needed,
          possible: offered,
          when: cellsInWords(problem, cells),
          lessons: lessonsByCourse(problem, lessons),
        }),
      },
    ];
  });

/** Lessons of which every two share somebody, if not all the same person, with too few periods between them. */
export const checkCliqueTimes: Check = (facts) =>
  cliquesOf(facts).flatMap((clique): CheckFinding[] => {
    const crowd = crowdAmong(facts, clique, oneInEach(facts));
    if (!crowd) return [];
    const { needed, offered, lessons, cells } = crowd;
    const { problem } = facts;
    return [
      {
        kind: 'too-few-times',
        severity: 'impossible',
        subjects: coursesOf(problem, lessons),
        numbers: { needed, possible: offered },
        lessons,
        rules: [],
        sentence: text('checks.tooFewTimes.ofLessons', {
          lessons: lessonsByCourse(problem, lessons),
          needed,
          possible: offered,
          when: cellsInWords(problem, cells),
        }),
      },
    ];
  });

/** Lessons of which a rule allows only so many at once, with too few periods for all of them. */
export const checkTimesAtOnce: Check = (facts) => {
  const { problem, index, terms } = facts;
  const limits = [
    ...termsOf(terms, 'exclusive')
      .filter(({ capacity }) => capacity > 1)
      .map(({ lessons, capacity, constraint }) => ({ lessons, most: capacity, cells: null, constraint })),
    ...termsOf(terms, 'cell-counts').map(({ lessons, cells, deviation, constraint }) => ({
      lessons,
      most: mostAllowed(deviation, lessons.length),
      cells,
      constraint,
    })),
  ];
  return limits.flatMap(({ lessons: all, most, cells: counted, constraint }): CheckFinding[] => {
    const capacity = new Float64Array(index.cellCount).fill(
      counted === null ? most : Number.POSITIVE_INFINITY,
    );
    for (const cell of counted ?? []) capacity[cell] = most;
    const required = all.filter((lesson) => facts.needsTime[lesson]);
    const crowd = crowdAmong(facts, required, capacity);
    if (!crowd) return [];
    const { needed, offered, lessons, cells } = crowd;
    return [
      {
        kind: 'too-many-at-once',
        severity: 'impossible',
        subjects: [],
        numbers: { needed, possible: offered, most },
        lessons,
        rules: [constraint],
        sentence: text('checks.tooManyAtOnce', {
          rule: ruleName(problem, constraint),
          most,
          lessons: lessonsByCourse(problem, lessons),
          needed,
          when: cellsInWords(problem, cells),
          possible: offered,
        }),
      },
    ];
  });
};

function oneInEach({ index }: CheckFacts): ArrayLike<number> {
  return new Uint8Array(index.cellCount).fill(1);
}

/** The lessons among some that cannot all take place in their cells, each cell holding so many. */
function crowdAmong(facts: CheckFacts, among: readonly number[], capacity: ArrayLike<number>): Crowd | null {
  const { problem, domains } = facts;
  const byDomain = new Map<Domain, number[]>();
  for (const lesson of among) {
    const domain = domains[lesson]!;
    // A lesson without a time is told of by itself.
    if (domain.times.length === 0) continue;
    const known = byDomain.get(domain);
    if (known) known.push(lesson);
    else byDomain.set(domain, [lesson]);
  }
  const alike = [...byDomain];
  const deficit = findDeficit(
    alike.map(([{ cells, meetings }, lessons]) => ({
      amount: lessons.reduce((sum, lesson) => sum + problem.lessons[lesson]!.length * meetings, 0),
      bins: cells,
    })),
    capacity,
  );
  if (!deficit) return null;
  return {
    needed: deficit.needed,
    offered: deficit.offered,
    lessons: deficit.demands.flatMap((demand) => alike[demand]![1]).sort((a, b) => a - b),
    cells: deficit.bins,
  };
}
