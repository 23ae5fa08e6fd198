import { kinds } from '../../constraints/registry.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { text } from '../../languages/text.ts';
import type { CheckFinding, Subject } from '../../solver/check/finding.ts';
import type { TermRows } from '../../store/term-data.ts';

/** A fault or a remark in a sentence, with the places where it can be mended. */
export type CheckLine = {
  readonly sentence: string;
  readonly places: readonly { readonly name: string; readonly href: string }[];
};

/** What a check of a term's data has found. */
export type CheckedTerm = {
  /** What no timetable can satisfy. */
  readonly impossible: readonly CheckLine[];
  /** What will be tight. */
  readonly tight: readonly CheckLine[];
  /** What is probably forgotten. */
  readonly forgotten: readonly CheckLine[];
};

const LISTS: Readonly<Record<Subject['of'], 'teachers' | 'groups' | 'courses' | 'rooms'>> = {
  ...{ teacher: 'teachers', group: 'groups', course: 'courses', room: 'rooms' },
};
type ForgottenKey = Extract<TextKey, `data.check.${string}No${string}`>;

const MOST_RULES = 4;
const MOST_NAMED = 8;

/** Puts the findings of the solver's check in lines with links to what they are about. */
export function checkLines(
  rows: TermRows,
  findings: readonly CheckFinding[],
): Omit<CheckedTerm, 'forgotten'> {
  const root = `/terms/${rows.term.id}`;
  const active = rows.constraints.filter((rule) => rule.active);
  const placesOf = ({ subjects, rules }: CheckFinding): CheckLine['places'] => [
    ...subjects.flatMap(({ of, position }) => {
      const thing = rows[LISTS[of]][position];
      return thing ? [{ name: thing.name, href: `${root}/${LISTS[of]}/change?ids=${thing.id}` }] : [];
    }),
    ...rules.slice(0, MOST_RULES).flatMap((position) => {
      const rule = active[position];
      return rule
        ? [{ name: kinds.get(rule.kind)?.label ?? rule.kind, href: `${root}/rules/${rule.id}` }]
        : [];
    }),
  ];
  const lines = (severity: CheckFinding['severity']) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => ({ sentence: finding.sentence, places: placesOf(finding) }));
  return { impossible: lines('impossible'), tight: lines('warning') };
}

/** Things that take no part, and courses that lack something: none of it is wrong by itself. */
export function forgottenLines(rows: TermRows): CheckLine[] {
  const root = `/terms/${rows.term.id}`;
  type Thing = { readonly id: string; readonly name: string };
  const line = (
    list: 'teachers' | 'groups' | 'rooms' | 'courses',
    things: readonly Thing[],
    key: ForgottenKey,
  ): CheckLine[] =>
    things.length === 0
      ? []
      : [
          {
            sentence: text(key, { count: things.length }),
            places: things.slice(0, MOST_NAMED).map(({ id, name }) => ({
              ...{ name, href: `${root}/${list}/change?ids=${id}` },
            })),
          },
        ];
  const courseIds = <Link extends { readonly courseId: string }>(links: readonly Link[]) =>
    new Set(links.map(({ courseId }) => courseId));
  const withGroups = courseIds(rows.courseGroups);
  const withTeachers = new Set([
    ...courseIds(rows.courseTeachers),
    ...courseIds(rows.courseChoices),
    ...rows.courses.flatMap(({ id, teacherId }) => (teacherId === null ? [] : [id])),
  ]);
  const teaching = new Set([
    ...[...rows.courseTeachers, ...rows.courseChoices].map(({ teacherId }) => teacherId),
    ...rows.courses.flatMap(({ teacherId }) => teacherId ?? []),
  ]);
  const taught = new Set(rows.courseGroups.map(({ groupId }) => groupId));
  const related = (id: string): boolean => {
    const above = (group: string | null): boolean =>
      group !== null &&
      (taught.has(group) || above(rows.groups.find((one) => one.id === group)?.parentId ?? null));
    const below = (group: string): boolean =>
      rows.groups.some(
        ({ id: child, parentId }) => parentId === group && (taught.has(child) || below(child)),
      );
    return above(id) || below(id);
  };
  return [
    ...line(
      'courses',
      rows.courses.filter(({ split }) => split.length === 0),
      'data.check.courseNoLessons',
    ),
    ...line(
      'courses',
      rows.courses.filter(({ id }) => !withGroups.has(id)),
      'data.check.courseNoGroup',
    ),
    ...line(
      'courses',
      rows.courses.filter(({ id }) => !withTeachers.has(id)),
      'data.check.courseNoTeacher',
    ),
    ...line(
      'teachers',
      rows.teachers.filter(({ id }) => !teaching.has(id)),
      'data.check.teacherNoCourse',
    ),
    ...line(
      'groups',
      rows.groups.filter(({ id }) => !related(id)),
      'data.check.groupNoCourse',
    ),
  ];
}
