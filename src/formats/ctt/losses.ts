import { text } from '../../languages/text.ts';
import type { Constraint, Problem } from '../../timetable/problem.ts';
import { isSameData } from '../../timetable/same-data.ts';

/** The members of a list as a set, in an order that depends on nothing else. */
function distinct<Member extends string | number>(members: readonly Member[]): Member[] {
  return [...new Set(members)].sort();
}

/** What of a problem a file may not say. */
type Part = 'weeks' | 'grid' | 'rooms' | 'teachers' | 'groups' | 'courses' | 'choices' | 'lessons';

/** What of a problem a written one does not say, in the words of the people who entered it. */
export function losses(problem: Problem, written: Problem): string[] {
  const parts: Record<Part, (of: Problem) => unknown> = {
    weeks: ({ calendar }) => calendar.weeks,
    grid: ({ calendar }) => [calendar.days.length, calendar.periods.length],
    rooms: ({ rooms }) => rooms.map((room) => ({ ...room, name: '' })),
    teachers: ({ teachers }) => distinct(teachers.map(({ id }) => id)),
    groups: ({ groups }) => groups.map((group) => ({ ...group, name: '' })),
    courses: ({ courses, teachers }) =>
      courses.map((course) => ({
        ...course,
        teachers: course.teachers.map((teacher) => teachers[teacher]!.id),
        groups: distinct(course.groups),
        name: '',
        subject: '',
      })),
    choices: ({ lessons }) => lessons.map(({ teacher }) => teacher ?? null),
    // Locks belong to a schedule, not to what it has to solve.
    lessons: ({ lessons }) =>
      lessons.map(({ course, length, times, rooms }) => ({ course, length, times, rooms })),
  };
  const lost = (Object.keys(parts) as Part[]).flatMap((name) =>
    isSameData(parts[name](problem), parts[name](written)) ? [] : [text(`formats.courses.losses.${name}`)],
  );
  const rules = kindsBeyond(problem.constraints, written.constraints);
  const known = new Set(problem.constraints.map(({ kind }) => kind));
  const added = kindsBeyond(
    written.constraints.filter(({ kind }) => !known.has(kind)),
    problem.constraints,
  );
  return [
    ...lost,
    ...(rules === '' ? [] : [text('formats.courses.losses.rules', { rules })]),
    ...(added === '' ? [] : [text('formats.courses.losses.uncounted', { rules: added })]),
  ];
}

/** The kinds of the rules that are not among others, each once with its count: `2 x max-gaps, spread`. */
function kindsBeyond(rules: readonly Constraint[], others: readonly Constraint[]): string {
  const known = new Set(others.map(ruleText));
  const beyond = rules.filter((rule) => !known.has(ruleText(rule)));
  return [...Map.groupBy(beyond, ({ kind }) => kind)]
    .map(([kind, own]) => (own.length === 1 ? kind : `${own.length} x ${kind}`))
    .join(', ');
}

function ruleText({ kind, scope, parameters, hard, weight }: Constraint): string {
  return JSON.stringify([kind, scope, Object.entries(parameters).sort(), hard, weight]);
}
