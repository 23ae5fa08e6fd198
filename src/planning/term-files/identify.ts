import type { TermDocument } from '../../formats/term/document.ts';
import type { TermRows } from '../../store/term-data.ts';
import { sortedFields } from '../../timetable/field-order.ts';
import { folded, freshCode } from '../term/names.ts';
import type { Identities, Identity } from './rows-of-document.ts';

/** By what a file's things are known again in a term first: a file of ours has the term's own codes, others have names. */
export type KnownBy = 'code' | 'name';

type Named = { readonly id: string; readonly name: string };

/** Pairs what asks with what there is, by one key after the other; each is taken once, in order. */
function paired<Wanted, Found>(
  wanted: readonly Wanted[],
  there: readonly Found[],
  keys: readonly (readonly [of: (one: Wanted) => string | null, by: (one: Found) => string])[],
): Map<Wanted, Found> {
  const pairs = new Map<Wanted, Found>();
  const taken = new Set<Found>();
  for (const [of, by] of keys) {
    const free = Map.groupBy(
      there.filter((one) => !taken.has(one)),
      by,
    );
    for (const one of wanted) {
      const key = pairs.has(one) ? null : of(one);
      const found = key === null ? undefined : free.get(key)?.shift();
      if (!found) continue;
      pairs.set(one, found);
      taken.add(found);
    }
  }
  return pairs;
}

/** Identities of those that are there already, and new ones for the others, whose codes are nobody else's. */
function identitiesOf<Wanted extends { readonly id: string }>(
  wanted: readonly Wanted[],
  pairs: ReadonlyMap<Wanted, Identity>,
): Map<string, Identity> {
  const taken = new Set([...pairs.values()].map(({ code }) => code));
  return new Map(
    wanted.map((one) => {
      const known = pairs.get(one);
      if (known) return [one.id, { id: known.id, code: known.code }];
      const code = taken.has(one.id) ? freshCode(one.id, taken) : one.id;
      taken.add(code);
      return [one.id, { id: crypto.randomUUID(), code }];
    }),
  );
}

function identified(
  wanted: readonly Named[],
  rows: readonly (Identity & { readonly name: string })[],
  knownBy: KnownBy,
): Map<string, Identity> {
  type Key = readonly [(one: Named) => string, (row: (typeof rows)[number]) => string];
  const both: Key = [
    (one) => JSON.stringify([one.id, one.name]),
    (row) => JSON.stringify([row.code, row.name]),
  ];
  const code: Key = [({ id }) => id, (row) => row.code];
  const name: Key = [(one) => one.name, (row) => row.name];
  const alike: Key = [(one) => folded(one.name), (row) => folded(row.name)];
  const keys: Key[] = knownBy === 'code' ? [code, name, alike] : [both, name, alike, code];
  return identitiesOf(wanted, paired(wanted, rows, keys));
}

/** Who of a file is who in a term, but for its rules. */
export function identify(
  rows: TermRows,
  { teachers, groups, rooms, courses }: TermDocument,
  knownBy: KnownBy,
): Omit<Identities, 'rules'> {
  return {
    teachers: identified(teachers, rows.teachers, knownBy),
    groups: identified(groups, rows.groups, knownBy),
    rooms: identified(rooms, rows.rooms, knownBy),
    courses: identified(courses, rows.courses, knownBy),
  };
}

type RuleSaying = Pick<TermRows['constraints'][number], 'kind' | 'scope' | 'parameters' | 'hard' | 'weight'>;

function said({ kind, scope, parameters, hard, weight }: RuleSaying): string {
  return JSON.stringify(sortedFields({ kind, scope, parameters, hard, weight }));
}

/** Which rule of a file is which of a term: one that says the same, else one of the same code and kind. Both have the term's codes. */
export function identifyRules(
  rows: TermRows,
  rules: readonly (RuleSaying & { readonly id: string })[],
): Map<string, Identity> {
  return identitiesOf(
    rules,
    paired(rules, rows.constraints, [
      [(rule) => `${rule.id} ${said(rule)}`, (row) => `${row.code} ${said(row)}`],
      [said, said],
      [(rule) => `${rule.id} ${rule.kind}`, (row) => `${row.code} ${row.kind}`],
    ]),
  );
}

type DocumentLesson = TermDocument['courses'][number]['lessons'][number];

/**
 * The codes that the lessons of a file have in a term: of its own lessons where these go on, else new ones.
 *
 * @param now the term as it is, as a file
 */
export function lessonCodes(
  now: TermDocument,
  { courses }: TermDocument,
  identities: Pick<Identities, 'courses'>,
  knownBy: KnownBy,
): Map<string, string> {
  type Asked = { readonly course: string; readonly lesson: DocumentLesson };
  const shape = ({ lesson }: Asked): string => `${lesson.length} in ${lesson.weeks.join(' ')}`;
  const there = now.courses.flatMap((course) =>
    course.lessons.map((lesson): Asked => ({ course: course.id, lesson })),
  );
  const wanted = courses.flatMap((course) =>
    course.lessons.map((lesson): Asked => ({ course: identities.courses.get(course.id)!.code, lesson })),
  );
  const alike = (key: (one: Asked) => string) => [key, key] as const;
  const pairs = paired(wanted, there, [
    alike(({ course, lesson }) => JSON.stringify([course, lesson.id])),
    ...(knownBy === 'code' ? [alike(({ lesson }) => lesson.id)] : []),
    alike((one) => JSON.stringify([one.course, shape(one)])),
    alike(({ course }) => course),
  ]);
  const taken = new Set([...pairs.values()].map(({ lesson }) => lesson.id));
  return new Map(
    wanted.map((one) => {
      const known = pairs.get(one)?.lesson.id;
      if (known !== undefined) return [one.lesson.id, known];
      let code = one.lesson.id;
      for (let number = 1; taken.has(code); number++) code = `${one.course} ${number}`;
      taken.add(code);
      return [one.lesson.id, code];
    }),
  );
}
