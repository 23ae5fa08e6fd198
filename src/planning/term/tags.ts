import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { onceFor } from '../../once-for.ts';
import type { TermRows } from '../../store/term-data.ts';
import { retaggedRule, tagsInRule } from '../../timetable/rule-tags.ts';
import { folded } from './names.ts';

const LONGEST_NAME = 100;

/** A tag with the courses that carry it and the rules that speak of it. */
export type TagUse = {
  readonly tag: string;
  readonly courses: TermRows['courses'];
  readonly rules: TermRows['constraints'];
};

/** Every tag that courses of a term carry or rules speak of. */
export const tagsOfTerm: (rows: TermRows) => readonly TagUse[] = onceFor((rows) => {
  const uses = new Map<string, TagUse>();
  const useOf = (tag: string): TagUse => {
    const use = uses.get(tag) ?? { tag, courses: [], rules: [] };
    uses.set(tag, use);
    return use;
  };
  for (const course of rows.courses) for (const tag of course.tags) useOf(tag).courses.push(course);
  for (const rule of rows.constraints) for (const tag of tagsInRule(rule)) useOf(tag).rules.push(rule);
  return [...uses.values()];
});

/** @throws Failure `notFound` when nothing has this tag. */
export function useOfTag(rows: TermRows, tag: string): TagUse {
  const use = tagsOfTerm(rows).find((one) => one.tag === tag);
  if (!use) throw new Failure('notFound', text('tags.noSuch', { tag }));
  return use;
}

/**
 * The name of a tag as somebody typed it.
 *
 * @param where the field that it was typed into
 * @throws Failure `invalid` when it is none.
 */
export function readTagName(typed: string, where: string): string {
  const name = typed.replace(/\s+/g, ' ').trim();
  const refuse = (message: string): Failure => {
    const fault: Fault = { where, message };
    return new Failure('invalid', message, [fault]);
  };
  if (name === '') throw refuse(text('tags.nameMissing'));
  if (name.length > LONGEST_NAME) {
    throw refuse(text('terms.cells.tooLong', { most: LONGEST_NAME, count: name.length }));
  }
  return name;
}

/** Another tag that is called so, if only with other capitals and accents; null where there is none. */
export function otherTag(rows: TermRows, tag: string, name: string): string | null {
  const others = tagsOfTerm(rows).flatMap((use) => (use.tag === tag ? [] : [use.tag]));
  if (others.includes(name)) return name;
  return others.find((other) => folded(other) === folded(name)) ?? null;
}

/** A term in which a tag has another name; it is one with the tag that has that name, if there is such. */
export function withTagRenamed(rows: TermRows, from: string, to: string): TermRows {
  return {
    ...rows,
    courses: rows.courses.map((course) => {
      if (!course.tags.includes(from)) return course;
      return { ...course, tags: [...new Set(course.tags.map((tag) => (tag === from ? to : tag)))] };
    }),
    constraints: rows.constraints.map((rule) => retaggedRule(rule, from, to)),
  };
}

/** A term without a tag. Rules that speak of it go: without it they would mean other lessons. */
export function withoutTag(rows: TermRows, gone: string): TermRows {
  return {
    ...rows,
    courses: rows.courses.map((course) =>
      course.tags.includes(gone) ? { ...course, tags: course.tags.filter((tag) => tag !== gone) } : course,
    ),
    constraints: rows.constraints.filter((rule) => !tagsInRule(rule).includes(gone)),
  };
}

/** A term in which some courses carry some tags more and some less. */
export function withCoursesTagged(
  rows: TermRows,
  ids: ReadonlySet<string>,
  { add, take }: { readonly add: readonly string[]; readonly take: readonly string[] },
): TermRows {
  return {
    ...rows,
    courses: rows.courses.map((course) => {
      if (!ids.has(course.id)) return course;
      const kept = course.tags.filter((tag) => !take.includes(tag));
      return { ...course, tags: [...new Set([...kept, ...add])] };
    }),
  };
}
