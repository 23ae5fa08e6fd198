import { text } from '../../languages/text.ts';
import { subjectNames } from './check-words.ts';
import { greatest } from './day-totals.ts';
import type { Check } from './facts.ts';
import type { CheckFinding, Subject } from './finding.ts';

/** More than this part of the possible periods leaves the search hardly a choice. */
const TIGHT = 0.95;
/** Whoever has fewer periods is not busy, but bound to certain times. */
const LEAST_PERIODS = 10;

type Tight = {
  readonly subject: Subject;
  readonly needed: number;
  readonly possible: number;
  readonly lessons: readonly number[];
};

/** People who have lessons in nearly all periods that they may have them in; those with the same numbers are told together. */
export const checkTightness: Check = ({ problem, people }) => {
  const tight = people.flatMap(({ subjects, isPart, loads, required }): Tight[] => {
    // Where all is locked the possible periods are the taught ones.
    if (isPart || required.every((lesson) => problem.lessons[lesson]!.lockedTime !== null)) return [];
    const load = loads.find(
      ({ needed, totals, isPossible }) =>
        isPossible && needed >= LEAST_PERIODS && needed > TIGHT * greatest(totals),
    );
    if (!load) return [];
    const { needed, lessons } = load;
    return subjects.map((subject) => ({ subject, needed, possible: greatest(load.totals), lessons }));
  });
  const alike = Map.groupBy(tight, ({ subject, needed, possible }) => `${subject.of} ${needed} ${possible}`);
  return [...alike.values()].map((group): CheckFinding => {
    const { needed, possible } = group[0]!;
    const subjects = group.map(({ subject }) => subject);
    const share = Math.floor((100 * needed) / possible);
    return {
      kind: 'hardly-any-free-period',
      severity: 'warning',
      subjects,
      numbers: { needed, possible, share },
      lessons: [...new Set(group.flatMap(({ lessons }) => [...lessons]))].sort((a, b) => a - b),
      rules: [],
      sentence: text('checks.hardlyAnyFree', {
        people: subjects.length,
        names: subjectNames(problem, subjects),
        ...{ needed, possible, share },
      }),
    };
  });
};
