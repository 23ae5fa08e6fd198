import type { CourseRowModel } from '../../../views/components/course-cells.tsx';
import type { CourseTableModel } from '../../../views/components/course-table.tsx';
import type { CourseRowPageModel } from '../../../views/course-row.tsx';
import { listed } from '../../languages/text.ts';
import { courseTableOf } from '../../planning/course-table/course-table.ts';
import { joinNames } from '../../planning/term/names.ts';
import type { TermRows } from '../../store/term-data.ts';

type Line = { readonly lessons: string; readonly teachers: string };

/** What was typed into the form of a row, and what is wrong with it, by group. */
type SentRow = {
  readonly csrf: string;
  readonly lines: ReadonlyMap<string, Line> | undefined;
  readonly faults: ReadonlyMap<string, string> | undefined;
  readonly alert: string | null;
};

/** A row of the table as a form. */
export function courseRowModel(
  rows: TermRows,
  table: CourseTableModel,
  row: CourseRowModel,
  { csrf, lines, faults, alert }: SentRow,
): CourseRowPageModel {
  const { action, columns } = table;
  const courses = courseTableOf(rows);
  return {
    ...{ termName: rows.term.name, subject: row.subject, action, csrf, columns, alert },
    ...{
      revision: table.revision,
      backHref: `${action}?${new URLSearchParams({ columns, add: row.subject })}`,
    },
    teacherNames: rows.teachers.map(({ name }) => name),
    lines: row.cells.map((cell) => {
      const own = courses.cell(row.subject, cell.groupId).own;
      const has: Line = { lessons: own?.lessons ?? '', teachers: joinNames(own?.teachers ?? []) };
      return {
        ...{ cell, ...(lines?.get(cell.groupId) ?? has), fault: faults?.get(cell.groupId) },
        shared: listed(cell.others.map(({ title }) => title)),
      };
    }),
  };
}
