import { text } from '../../languages/text.ts';
import { cellReader, readName } from './cell-reader.ts';
import { column, type ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { joinNames } from './names.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

const MOST_LOAD = 200;

/** Teachers by name, with what they teach. */
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
    column(
      'subjects',
      { label: () => text('teachers.subjects'), help: () => text('teachers.subjectsHelp') },
      { many: true, aliases: ['teaches', 'fächer', 'matières', 'asignaturas'] },
    ),
    column(
      'load',
      { label: () => text('teachers.load'), help: () => text('teachers.loadHelp') },
      { isNumber: true, aliases: ['load', 'periods a week', 'deputat'] },
    ),
  ],
  print: ({ teachers }, only) =>
    oneOrAll(teachers, only).map(({ id, code, name, subjects, load }) => ({
      ...{ id, code },
      cells: { name, subjects: joinNames(subjects), load: load === null ? '' : String(load) },
    })),
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.teachers.find((teacher) => teacher.id === id);
    const name = readName(reader, rows.teachers, id, 'teachers', now?.name ?? '');
    const subjects = reader.words('subjects', now?.subjects ?? []);
    // Nothing in the cell leaves it open, which is no number.
    const isOpen = (cells.load ?? String(now?.load ?? '')).trim() === '';
    const load = isOpen ? null : reader.whole('load', { least: 0, most: MOST_LOAD }, now?.load ?? 0);
    if (reader.faults.length > 0) return { faults: reader.faults };
    const row = { ...(now ?? newRow(rows, 'teachers', name, code)), name, subjects, load };
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
