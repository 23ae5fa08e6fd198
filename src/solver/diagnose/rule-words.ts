import { listed, text } from '../../languages/text.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import type { Problem } from '../../timetable/problem.ts';
import { lessonsByCourse, listedBriefly, ruleName } from '../check/check-words.ts';
import type { Part } from './restrict.ts';
import { type ConstraintRule, constraintOf, type HardRule } from './rules.ts';

/** A rule of a conflict in words: `"Few gaps" for Anna Berg (at most 1 a day)`. */
export function ruleInWords(index: ProblemIndex, rule: HardRule, { lessons }: Part): string {
  const { problem } = index;
  if (rule.of === 'lock') {
    return text('checks.diagnosis.lock', { lessons: lessonsByCourse(problem, [rule.lesson]) });
  }
  const { kind, parameters } = problem.constraints[rule.constraint]!;
  const name = ruleName(problem, rule.constraint);
  if (kind === 'placed') return name;
  const numbers = numbersInWords(problem, parameters);
  const told = { rule: name, whom: whomInWords(index, rule, lessons) };
  return numbers === ''
    ? text('checks.diagnosis.ruleFor', told)
    : text('checks.diagnosis.ruleForWith', { ...told, numbers });
}

/** Whom a rule of a conflict concerns: `Anna Berg and 7A`, `Maths 7A (4 lessons)`. */
export function whomInWords(index: ProblemIndex, rule: ConstraintRule, lessons: readonly number[]): string {
  const { problem } = index;
  const { scope } = constraintOf(index, rule);
  if (rule.members === 'resources') {
    const names = [
      ...(rule.ids.includes('teachers') ? sharing(index, lessons, 'teacher') : []),
      ...(rule.ids.includes('groups') ? sharing(index, lessons, 'group') : []),
      ...(rule.ids.includes('rooms') ? [text('checks.diagnosis.theRooms')] : []),
    ];
    return names.length > 0 ? listedBriefly(names) : lessonsByCourse(problem, lessons);
  }
  switch (scope.of) {
    case 'everybody':
      return text('checks.diagnosis.everybody');
    case 'teachers':
    case 'groups':
    case 'rooms':
    case 'courses': {
      const { of } = scope;
      return listedBriefly(scope.ids.map((id) => nameOf(problem, of, id)));
    }
    case 'lessons': {
      const named = new Set(scope.ids);
      return lessonsByCourse(
        problem,
        lessons.filter((lesson) => named.has(problem.lessons[lesson]!.id)),
      );
    }
    default:
      return lessonsByCourse(problem, lessons);
  }
}

/** A thing by its name. */
function nameOf(problem: Problem, of: 'teachers' | 'groups' | 'rooms' | 'courses', id: string): string {
  return problem[of].find((thing) => thing.id === id)?.name ?? id;
}

/** The teachers or groups who attend several of some lessons. */
function sharing(index: ProblemIndex, lessons: readonly number[], of: 'teacher' | 'group'): string[] {
  const among = new Set(lessons);
  return index.people.flatMap((person, position) => {
    const own = index.lessonsOfPerson[position]!.filter((lesson) => among.has(lesson));
    return person.of === of && own.length > 1 ? [person.name] : [];
  });
}

/** What a rule's parameters say, as far as they are numbers, periods, rooms or a tag. */
function numbersInWords(problem: Problem, parameters: Readonly<Record<string, unknown>>): string {
  return listed(
    Object.entries(parameters).flatMap(([name, value]) => {
      if (name === 'most' && typeof value === 'number') return [mostInWords(value, parameters)];
      if (name === 'least' && typeof value === 'number' && value > 0) {
        return [text('checks.diagnosis.least', { least: value })];
      }
      if (name === 'days' && typeof value === 'number') {
        return [text('checks.diagnosis.days', { count: value })];
      }
      if (name === 'longerDays' && typeof value === 'number' && value > 0) {
        return [text('checks.diagnosis.longerDays', { count: value })];
      }
      if (name === 'tag' && typeof value === 'string') return [text('checks.diagnosis.tag', { tag: value })];
      if (name === 'times' && Array.isArray(value)) {
        return [text('checks.diagnosis.periods', { count: value.length })];
      }
      if (name === 'lengths' && Array.isArray(value)) return [value.join(' + ')];
      if (name === 'rooms' && Array.isArray(value)) {
        return [listedBriefly(value.map((id) => nameOf(problem, 'rooms', String(id))))];
      }
      return [];
    }),
  );
}

function mostInWords(most: number, { per }: Readonly<Record<string, unknown>>): string {
  if (per === 'day') return text('checks.diagnosis.mostADay', { most });
  return text(per === 'week' ? 'checks.diagnosis.mostAWeek' : 'checks.diagnosis.most', { most });
}
