import { text } from '../../languages/text.ts';
import type { Scope } from '../../timetable/problem.ts';
import type { Fields } from './fields.ts';
import { lessonIds } from './lookups.ts';
import type { WrittenSchool } from './rule.ts';
import { type Reading, unsaid } from './rule.ts';
import type { School } from './school.ts';
import { leaf } from './xml.ts';
import type { Node } from './xml-node.ts';

/** A rule that is left without a set. */
export function withoutSet(): Reading {
  return unsaid(text('formats.fet.unsaid.noSet'));
}

/** The lessons of an element as one set; undefined where fewer than two are active: a rule on a set is then void. */
export function setIn(
  fields: Fields,
  names: readonly string[],
  school: School,
): { readonly of: 'lessons'; readonly ids: readonly string[] } | undefined {
  const ids = [...new Set(lessonIds(fields, names, school))];
  // FET drops such a rule as soon as one of its two or three activities is not active.
  return ids.length < Math.max(2, names.length) ? undefined : { of: 'lessons', ids };
}

/** The sets of two or more lessons that a scope means, as the kinds for sets read it. */
export function setsOf(scope: Scope, school: WrittenSchool): readonly (readonly string[])[] {
  const sets = scope.of === 'lessons' ? [scope.ids] : school.courseSetsOf(scope);
  return sets.filter((set) => set.length > 1);
}

/** The fields that name the activities of a set. */
export function setNodes(set: readonly string[]): Node[] {
  return [leaf('Number_of_Activities', set.length), ...set.map((id) => leaf('Activity_Id', id))];
}
