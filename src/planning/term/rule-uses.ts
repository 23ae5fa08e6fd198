import type { TermRows } from '../../store/term-data.ts';
import type { Problem } from '../../timetable/problem.ts';
import { namedIn } from '../../timetable/rename-rule.ts';
import { tagsInRule } from '../../timetable/rule-tags.ts';
import type { ListName } from './list-table.ts';

type RuleRow = TermRows['constraints'][number];

/** Which rules of a term speak of a thing by its name; those that are switched off are among them. */
export type RuleUses = {
  /** By the code of the thing. Rules on a course are those on its lessons and on its tags too. */
  readonly of: (list: ListName, code: string) => readonly RuleRow[];
  readonly ofTag: (tag: string) => readonly RuleRow[];
};

/** Finds the rules that speak of each thing of a term. */
export function ruleUsesOf(
  { constraints }: Pick<TermRows, 'constraints'>,
  { courses, lessons }: Pick<Problem, 'courses' | 'lessons'>,
): RuleUses {
  const byKey = new Map<string, Set<RuleRow>>();
  const note = (key: string, rule: RuleRow): void => {
    const known = byKey.get(key);
    if (known) known.add(rule);
    else byKey.set(key, new Set([rule]));
  };
  const courseOfLesson = new Map(lessons.map(({ id, course }) => [id, courses[course]!.id]));
  for (const rule of constraints) {
    for (const [of, id] of namedIn(rule)) {
      note(of === 'lessons' ? `courses ${courseOfLesson.get(id)}` : `${of} ${id}`, rule);
    }
    for (const tag of tagsInRule(rule)) note(`tags ${tag}`, rule);
  }
  const found = (key: string): readonly RuleRow[] => [...(byKey.get(key) ?? [])];
  const tagsOf = new Map(courses.map(({ id, tags }) => [id, tags]));
  return {
    ofTag: (tag) => found(`tags ${tag}`),
    of: (list, code) => {
      const named = found(`${list} ${code}`);
      const tags = list === 'courses' ? (tagsOf.get(code) ?? []) : [];
      if (tags.length === 0) return named;
      return [...new Set([...named, ...tags.flatMap((tag) => found(`tags ${tag}`))])];
    },
  };
}
