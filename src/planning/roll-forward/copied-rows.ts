import type { TermRows } from '../../store/term-data.ts';
import { bellTablesWithout } from '../term/bell-tables.ts';
import { codesOf, rulesWithout } from '../term/loose-rules.ts';
import { withNames } from './year-names.ts';

/** What a group is called in a copy, by its id; null for one that leaves. Those that are not named stay what they are. */
export type GroupNames = ReadonlyMap<string, string | null>;

/** The rows of a copy, and how its things are called in the database by what they were. */
export type CopiedRows = { readonly rows: TermRows; readonly idOf: ReadonlyMap<string, string> };

/** The groups that leave, with all those below them. */
function leaving({ groups }: TermRows, names: GroupNames): Set<string> {
  const gone = new Set(groups.flatMap(({ id }) => (names.get(id) === null ? [id] : [])));
  for (let size = -1; size < gone.size; ) {
    size = gone.size;
    for (const { id, parentId } of groups) if (parentId !== null && gone.has(parentId)) gone.add(id);
  }
  return gone;
}

/** A term without the groups that leave, and without the courses that were for these alone. */
function without(rows: TermRows, gone: ReadonlySet<string>): TermRows {
  if (gone.size === 0) return rows;
  const groupsOf = Map.groupBy(rows.courseGroups, ({ courseId }) => courseId);
  const isOver = (courseId: string) => groupsOf.get(courseId)?.every(({ groupId }) => gone.has(groupId));
  const codes = codesOf(rows.groups, gone);
  const over = new Set(rows.courses.flatMap(({ id }) => (isOver(id) ? [id] : [])));
  const stays = ({ courseId }: { readonly courseId: string }) => !over.has(courseId);
  return {
    ...rows,
    groups: rows.groups.filter(({ id }) => !gone.has(id)),
    bellTables: bellTablesWithout(rows.bellTables, codes),
    courses: rows.courses.filter(({ id }) => !over.has(id)),
    courseTeachers: rows.courseTeachers.filter(stays),
    courseChoices: rows.courseChoices.filter(stays),
    courseGroups: rows.courseGroups.filter((link) => stays(link) && !gone.has(link.groupId)),
    constraints: rulesWithout(rows.constraints, {
      groups: codes,
      courses: codesOf(rows.courses, over),
      lessons: new Set(
        rows.courses
          .filter(({ id }) => over.has(id))
          .flatMap(({ code, split }) => split.map((_, at) => `${code} ${at + 1}`)),
      ),
    }),
  };
}

/** A term with other names of its groups, and of the courses that are called by them. */
function renamed(rows: TermRows, names: GroupNames): TermRows {
  const nameOf = (group: TermRows['groups'][number]) => names.get(group.id) ?? group.name;
  const byId = new Map(rows.groups.map((group) => [group.id, group]));
  const groupsOf = Map.groupBy(rows.courseGroups, ({ courseId }) => courseId);
  return {
    ...rows,
    groups: rows.groups.map((group) => ({ ...group, name: nameOf(group) })),
    courses: rows.courses.map((course) => {
      const own = (groupsOf.get(course.id) ?? []).map(({ groupId }) => byId.get(groupId)!);
      return { ...course, name: withNames(course.name, new Map(own.map((one) => [one.name, nameOf(one)]))) };
    }),
  };
}

/**
 * The data of a term as those of another one: everything under the same codes, by which an import or a file knows it again.
 *
 * @param term id and name of the other term
 */
export function copiedRows(
  from: TermRows,
  term: { readonly id: string; readonly name: string },
  names: GroupNames = new Map(),
): CopiedRows {
  const rows = renamed(without(from, leaving(from, names)), names);
  const things = [rows.teachers, rows.groups, rows.rooms, rows.courses, rows.constraints].flat();
  const idOf = new Map(things.map(({ id }) => [id, crypto.randomUUID()]));
  const to = (id: string) => idOf.get(id)!;
  const moved = <Row extends { readonly id: string }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, id: to(row.id), termId: term.id }));
  const ofTerm = <Row extends object>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, termId: term.id }));
  const ofCourse = <Row extends { readonly courseId: string; readonly teacherId: string }>(
    list: readonly Row[],
  ) => list.map((row) => ({ ...row, courseId: to(row.courseId), teacherId: to(row.teacherId) }));
  return {
    idOf,
    rows: {
      term: { ...rows.term, ...term, revision: 1 },
      periods: ofTerm(rows.periods),
      breaks: ofTerm(rows.breaks),
      bellTables: ofTerm(rows.bellTables),
      teachers: moved(rows.teachers),
      groups: moved(rows.groups).map((group) => ({
        ...group,
        parentId: group.parentId === null ? null : to(group.parentId),
      })),
      rooms: moved(rows.rooms),
      roomParts: rows.roomParts.map((part) => ({
        ...part,
        roomId: to(part.roomId),
        partId: to(part.partId),
      })),
      courses: moved(rows.courses).map((course) => ({
        ...course,
        teacherId: course.teacherId === null ? null : to(course.teacherId),
      })),
      courseTeachers: ofCourse(rows.courseTeachers),
      courseChoices: ofCourse(rows.courseChoices),
      courseGroups: rows.courseGroups.map((link) => ({
        ...{ ...link, courseId: to(link.courseId), groupId: to(link.groupId) },
      })),
      constraints: moved(rows.constraints),
    },
  };
}
