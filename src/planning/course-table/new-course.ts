import type { TermRows } from '../../store/term-data.ts';
import { courseList } from '../term/course-list.ts';
import type { Cells } from '../term/list-table.ts';
import { joinNames } from '../term/names.ts';

/** Adds a course of one group to a term; tells what is wrong with it when it cannot be added. */
export function withNewCourse(
  rows: TermRows,
  group: TermRows['groups'][number],
  cells: Omit<Cells, 'groups'>,
): TermRows | string {
  const written = courseList.write(rows, null, { ...cells, groups: joinNames([group.name]) });
  if (written.faults !== null) return written.faults[0]!.message;
  // A file may have brought in groups of one name; it is this one that is meant.
  const courseGroups = written.rows.courseGroups.map((link) =>
    link.courseId === written.id ? { ...link, groupId: group.id } : link,
  );
  return { ...written.rows, courseGroups };
}
