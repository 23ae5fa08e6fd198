import type { TagRow, TagTable } from '../../../views/tags.tsx';
import { compareNames, text } from '../../languages/text.ts';
import { folded } from '../../planning/term/names.ts';
import { tagsOfTerm } from '../../planning/term/tags.ts';
import type { TermRows } from '../../store/term-data.ts';
import { inOrder, type ListLook, orderFields, type SortValue, sortHead } from './list-look.ts';

/** The page of a tag. */
export function tagHref(termId: string, tag: string): string {
  return `/terms/${termId}/tags/tag?${new URLSearchParams({ tag })}`;
}

const VALUES: Readonly<Record<string, (row: TagRow) => SortValue>> = {
  tag: ({ tag }) => tag,
  courses: ({ courses }) => courses,
  periodsPerWeek: ({ periods }) => periods,
  rules: ({ rules }) => rules,
};

/** The tags of a term as they are looked at: in the order of their names unless told. */
export function tagTableOf(rows: TermRows, look: ListLook): TagTable {
  const termId = rows.term.id;
  const all = tagsOfTerm(rows)
    .map(
      ({ tag, courses, rules }): TagRow => ({
        ...{ tag, href: tagHref(termId, tag), courses: courses.length, rules: rules.length },
        periods: courses.reduce((sum, { split }) => split.reduce((all, length) => all + length, sum), 0),
        deletionHref: `/terms/${termId}/tags/deletion?${new URLSearchParams({ tag })}`,
      }),
    )
    .sort((one, other) => compareNames(one.tag, other.tag));
  const wanted = folded(look.search).split(' ').filter(Boolean);
  const found = all.filter(({ tag }) => wanted.every((word) => folded(tag).includes(word)));
  const head = (key: 'tag' | 'courses' | 'periodsPerWeek' | 'rules') =>
    sortHead(`/terms/${termId}/tags`, look, {
      key,
      label: text(`tags.column.${key}`),
      isNumber: key !== 'tag',
    });
  return {
    heads: [head('tag'), head('courses'), head('periodsPerWeek'), head('rules')],
    rows: inOrder(found, look.order, (row, by) => (Object.hasOwn(VALUES, by) ? VALUES[by]!(row) : null)),
    orderFields: orderFields(look.order),
    total: all.length,
  };
}
