import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Subject } from './finding.ts';
import { type TermOf, termsOf } from './hard-terms.ts';
import type { LessonFacts } from './lesson-facts.ts';

/** Lessons that are somebody's, of which those that must take place exclude each other. */
export type PersonSet = {
  /** Whose: teachers or groups with the same lessons. */
  readonly subjects: readonly Subject[];
  /** Whether they have others: a rule speaks of these alone. */
  readonly isPart: boolean;
  /** Ascending. */
  readonly lessons: readonly number[];
  /** Those that every good timetable places. */
  readonly required: readonly number[];
  /** What rules ask of their days. */
  readonly dayTerms: readonly TermOf<'day'>[];
  readonly sumTerms: readonly TermOf<'day-sum'>[];
};

type Draft = {
  readonly subjects: Subject[];
  readonly lessons: readonly number[];
  readonly dayTerms: TermOf<'day'>[];
  readonly sumTerms: TermOf<'day-sum'>[];
};

/**
 * The lessons of every group that is divided, which are those of all its parts, then those of every person, then the parts
 * of these that rules speak of. A divided group comes before its parts, so that what is wrong with the whole is told once.
 */
export function personSets(facts: LessonFacts): PersonSet[] {
  const { index, terms, needsTime, conflicts } = facts;
  const drafts = new Map<string, Draft>();
  const draft = (lessons: readonly number[]): Draft => {
    const key = lessons.join();
    let known = drafts.get(key);
    if (!known) {
      known = { subjects: [], lessons, dayTerms: [], sumTerms: [] };
      drafts.set(key, known);
    }
    return known;
  };
  for (const { subject, lessons } of [...dividedGroups(index), ...people(index)]) {
    const { subjects } = draft(lessons);
    if (!subjects.some((known) => isAbove(index, known, subject))) subjects.push(subject);
  }
  for (const term of termsOf(terms, 'day')) draft(term.lessons).dayTerms.push(term);
  for (const term of termsOf(terms, 'day-sum')) draft(term.lessons).sumTerms.push(term);
  return [...drafts.values()].flatMap(({ subjects, lessons, ...rest }) => {
    const required = lessons.filter((lesson) => needsTime[lesson]);
    if (required.length === 0 || !conflicts.allApart(required)) return [];
    const isPart = subjects.length === 0;
    return [{ subjects: isPart ? ownersOf(index, lessons) : subjects, isPart, lessons, required, ...rest }];
  });
}

type Owned = { readonly subject: Subject; readonly lessons: readonly number[] };

function people(index: ProblemIndex): Owned[] {
  return index.people.map(({ of, position }, person) => ({
    subject: { of, position },
    lessons: index.lessonsOfPerson[person]!,
  }));
}

/** Groups that others divide, the largest first, with the lessons that all of their parts attend. */
function dividedGroups({ problem, peopleOfGroup, lessonsOfPerson }: ProblemIndex): Owned[] {
  const { groups } = problem;
  const depth = (group: number): number => {
    const { parent } = groups[group]!;
    return parent === null ? 0 : 1 + depth(parent);
  };
  return groups
    .map((_, group) => group)
    .filter((group) => groups.some(({ parent }) => parent === group))
    .sort((a, b) => depth(a) - depth(b))
    .map((group) => {
      const [first, ...others] = peopleOfGroup[group]!.map((person) => lessonsOfPerson[person]!);
      const shared = others.reduce<ReadonlySet<number>>(
        (lessons, part) => lessons.intersection(new Set(part)),
        new Set(first),
      );
      return { subject: { of: 'group', position: group }, lessons: [...shared] };
    });
}

function isAbove({ problem }: ProblemIndex, above: Subject, below: Subject): boolean {
  if (above.of !== 'group' || below.of !== 'group') return false;
  let at: number | null = below.position;
  while (at !== null && at !== above.position) at = problem.groups[at]!.parent;
  return at !== null;
}

/** The first person who has all of these lessons. */
function ownersOf(index: ProblemIndex, lessons: readonly number[]): Subject[] {
  const [first] = lessons;
  const owner = index.peopleOfLesson[first!]!.find((person) => {
    const own = new Set(index.lessonsOfPerson[person]!);
    return lessons.every((lesson) => own.has(lesson));
  });
  if (owner === undefined) return [];
  const { of, position } = index.people[owner]!;
  return [{ of, position }];
}

/** The rules on the days of somebody, as positions in `Problem.constraints`. */
export function rulesOf({ dayTerms, sumTerms }: PersonSet): number[] {
  return [...new Set([...dayTerms, ...sumTerms].map(({ constraint }) => constraint))];
}
