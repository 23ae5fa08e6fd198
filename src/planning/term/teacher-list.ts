import { text } from '../../languages/text.ts';
import { cellReader, readName } from './cell-reader.ts';
import { column, type ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

/** Teachers by name. */
export const teacherList: ListTable = {
  list: 'teachers',
  get one() {
    return text('terms.things.one', { list: 'teachers' });
  },
  columns: [
    column(
      'name',
      { label: () => text('terms.teachers.name.label'), help: () => text('terms.teachers.name.help') },
      { aliases: ['teacher', 'lehrer', 'lehrkraft', 'professeur', 'enseignant', 'profesor', 'full name'] },
    ),
  ],
  print: ({ teachers }, only) =>
    oneOrAll(teachers, only).map(({ id, code, name }) => ({ id, code, cells: { name } })),
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.teachers.find((teacher) => teacher.id === id);
    const name = readName(reader, rows.teachers, id, 'teachers', now?.name ?? '');
    if (reader.faults.length > 0) return { faults: reader.faults };
    const row = { ...(now ?? newRow(rows, 'teachers', name, code)), name };
    return { rows: { ...rows, teachers: withRow(rows.teachers, row) }, id: row.id, faults: null };
  },
  remove: (rows, ids) => {
    const others = rows.courseTeachers.filter(({ teacherId }) => !ids.has(teacherId));
    const courseTeachers = new Set(others);
    const courses = rows.courses.map((course) => {
      if (course.teacherId === null || !ids.has(course.teacherId)) return course;
      // Who taught with them becomes the responsible one.
      const next = others.find(({ courseId }) => courseId === course.id);
      if (next) courseTeachers.delete(next);
      return { ...course, teacherId: next?.teacherId ?? null };
    });
    return {
      ...rows,
      teachers: rows.teachers.filter(({ id }) => !ids.has(id)),
      courses,
      courseTeachers: [...courseTeachers],
      courseChoices: rows.courseChoices.filter(({ teacherId }) => !ids.has(teacherId)),
      constraints: rulesWithout(rows.constraints, { teachers: codesOf(rows.teachers, ids) }),
    };
  },
};
