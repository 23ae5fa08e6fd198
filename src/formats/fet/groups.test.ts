import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import type { StudentsSet } from './document.ts';
import { groupsOf } from './groups.ts';

function set(name: string, parts: readonly StudentsSet[] = [], students = 10): StudentsSet {
  return { name, students, parts };
}

/** A class of two halves by level and two by language, so that each subgroup lies in two groups. */
const crossed = [
  set('7', [
    set('high', [set('high F'), set('high G')]),
    set('low', [set('low F'), set('low G')]),
    set('French', [set('high F'), set('low F')]),
    set('German', [set('high G'), set('low G')]),
  ]),
];

function namesOf(years: readonly StudentsSet[], name: string): string[] | undefined {
  const { groups, named } = groupsOf(years);
  return named(name)?.map((position) => groups[position]!.id);
}

describe('groups', () => {
  test('are a tree where the sets of students are one', () => {
    const { groups } = groupsOf([set('7', [set('7A', [set('7A1'), set('7A2')]), set('7B')]), set('8')]);
    expect(groups.map(({ id, parent }) => [id, parent])).toEqual([
      ['7', null],
      ['7A', 0],
      ['7A1', 1],
      ['7A2', 1],
      ['7B', 0],
      ['8', null],
    ]);
  });

  test('leave a subgroup in the group that names it first, and drop one that has no other', () => {
    expect(groupsOf(crossed).groups.map(({ id }) => id)).toEqual([
      '7',
      'high',
      'high F',
      'high G',
      'low',
      'low F',
      'low G',
    ]);
    expect(namesOf(crossed, 'high')).toEqual(['high']);
    expect(namesOf(crossed, 'French')).toEqual(['high F', 'low F']);
    expect(namesOf(crossed, '7')).toEqual(['7']);
    expect(namesOf(crossed, '9')).toBeUndefined();
  });

  test('name a group that lies in two years wholly, beside what the second year has of its own', () => {
    const years = [set('7', [set('choir', [set('c1'), set('c2')])]), set('8', [set('8A'), set('choir')])];
    expect(namesOf(years, '8')).toEqual(['8', 'choir']);
  });

  test('stand for the same undivided sets as the names of the file, however these lie in one another', () => {
    const sets = fc.array(fc.array(fc.subarray(['a', 'b', 'c', 'd', 'e']), { maxLength: 4 }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(sets, (drawn) => {
        const years = drawn.map((groups, year) =>
          set(
            `year ${year}`,
            groups.map((parts, group) =>
              set(
                `group ${year} ${group}`,
                parts.map((part) => set(part)),
              ),
            ),
          ),
        );
        const found = groupsOf(years);
        const leaves = ({ name, parts }: StudentsSet): string[] =>
          parts.length === 0 ? [name] : parts.flatMap(leaves);
        for (const one of [...years, ...years.flatMap(({ parts }) => parts)]) {
          const people = found.undivided(found.named(one.name)!);
          expect(new Set([...people].map((group) => found.groups[group]!.id))).toEqual(new Set(leaves(one)));
        }
      }),
    );
  });
});
