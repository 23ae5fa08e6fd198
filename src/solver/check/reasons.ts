import { peopleInScope } from '../../constraints/scope.ts';
import { listed, text } from '../../languages/text.ts';
import type { Problem } from '../../timetable/problem.ts';
import { ruleName } from './check-words.ts';
import type { Subject } from './finding.ts';
import { termsOf } from './hard-terms.ts';
import type { LessonFacts } from './lesson-facts.ts';

/** Who or what forbids some of the times, or of the rooms, that a lesson might take. */
export type Reason = {
  /** The person who is not available; null where it is not a person. */
  readonly subject: Subject | null;
  /** `its teacher Anna Berg`; null likewise. */
  readonly whose: string | null;
  readonly rules: readonly number[];
  /** Positions of the times or rooms. */
  readonly forbidden: ReadonlySet<number>;
};

/** Reasons that together forbid a lesson all of its candidates that any reason forbids, those that forbid most first. */
export function reasonsOf(facts: LessonFacts, family: 'time' | 'room', lesson: number): Reason[] {
  const { times, rooms } = facts.problem.lessons[lesson]!;
  const candidates = family === 'time' ? times : rooms;
  const found = termsOf(facts.terms, family).flatMap(({ lessons, deviation, constraint }) => {
    if (!lessons.includes(lesson)) return [];
    const forbidden = new Set(candidates.filter((place) => deviation(lesson, place) !== 0));
    if (forbidden.size === 0) return [];
    const subject = personOf(facts, constraint, lesson);
    return [
      {
        subject,
        constraint,
        forbidden,
        who: subject ? `${subject.of} ${subject.position}` : `rule ${constraint}`,
      },
    ];
  });
  const reasons = [...Map.groupBy(found, ({ who }) => who).values()].map((group): Reason => {
    const { subject } = group[0]!;
    return {
      subject,
      whose:
        subject &&
        text(subject.of === 'teacher' ? 'checks.noTime.itsTeacher' : 'checks.noTime.itsGroup', {
          name: nameOf(facts.problem, subject),
        }),
      rules: group.map(({ constraint }) => constraint),
      forbidden: new Set(group.flatMap(({ forbidden }) => [...forbidden])),
    };
  });
  return fewest(reasons);
}

/** Leaves out what adds nothing to the others. */
function fewest(reasons: readonly Reason[]): Reason[] {
  const sorted = [...reasons].sort((a, b) => b.forbidden.size - a.forbidden.size);
  // Those that forbid little are left out first.
  return sorted.reduceRight<Reason[]>((kept, reason) => {
    const others = kept.filter((one) => one !== reason);
    return [...reason.forbidden].every((place) => others.some(({ forbidden }) => forbidden.has(place)))
      ? others
      : kept;
  }, sorted);
}

/** `Anna Berg is not available at 24 and "Preferred times" forbids 32`. */
export function reasonsInWords(problem: Problem, reasons: readonly Reason[]): string {
  return listed(
    reasons.map(({ subject, rules, forbidden: { size: count } }) =>
      subject
        ? text('checks.reason.person', { name: nameOf(problem, subject), count })
        : ruleForbids(problem, rules[0]!, count),
    ),
  );
}

function ruleForbids(problem: Problem, constraint: number, count: number): string {
  const { kind, scope } = problem.constraints[constraint]!;
  return kind === 'unavailable-times' && scope.of === 'everybody'
    ? text('checks.reason.nothing', { count })
    : text('checks.reason.rule', { rule: ruleName(problem, constraint), count });
}

function nameOf(problem: Problem, { of, position }: Subject): string {
  return (of === 'teacher' ? problem.teachers : problem.groups)[position]!.name;
}

/** The teacher or group of a lesson whose times a rule closes, when it closes those of few people. */
function personOf({ problem, index }: LessonFacts, constraint: number, lesson: number): Subject | null {
  const { kind, scope } = problem.constraints[constraint]!;
  if (kind !== 'unavailable-times' || (scope.of !== 'teachers' && scope.of !== 'groups')) return null;
  const named = new Set(peopleInScope(index, scope));
  const { teachers, groups } = problem.courses[problem.lessons[lesson]!.course]!;
  const teacher = teachers.find((one) => named.has(one));
  if (teacher !== undefined) return { of: 'teacher', position: teacher };
  const group = groups.find((one) => index.peopleOfGroup[one]!.some((person) => named.has(person)));
  return group === undefined ? null : { of: 'group', position: group };
}
