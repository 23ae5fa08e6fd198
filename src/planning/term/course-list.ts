import type { TermRows } from '../../store/term-data.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { cellReader } from './cell-reader.ts';
import type { ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { joinNames, shortened } from './names.ts';
import { printSplit, readSplit } from './split-text.ts';
import { newRow, oneOrAll, withRow } from './term-rows.ts';

const MOST_STUDENTS = 100_000;

/** Rows that say which things a course has, with those of one course as they are asked; the same list while nothing is different. */
function linked<Link extends { readonly courseId: string }>(
  links: Link[],
  courseId: string,
  now: readonly string[],
  asked: readonly string[],
  link: (id: string, position: number) => Link,
): Link[] {
  if (isSameData(now, asked)) return links;
  return [...links.filter((one) => one.courseId !== courseId), ...asked.map(link)];
}

/** What a course has, by id. */
function linksOf(rows: TermRows, id: string | null) {
  const of = <Link extends { readonly courseId: string }>(links: readonly Link[]) =>
    id === null ? [] : links.filter(({ courseId }) => courseId === id);
  const teacherId = rows.courses.find((course) => course.id === id)?.teacherId ?? null;
  return {
    teachers: [
      ...(teacherId === null ? [] : [teacherId]),
      ...of(rows.courseTeachers).map((link) => link.teacherId),
    ],
    choices: of(rows.courseChoices).map((link) => link.teacherId),
    groups: of(rows.courseGroups).map(({ groupId }) => groupId),
  };
}

/** Courses with who takes part, and how their lessons are divided. */
export const courseList: ListTable = {
  list: 'courses',
  one: 'course',
  columns: [
    {
      ...{ key: 'name', label: 'Name', isNumber: false },
      help: 'Empty for subject and groups: Mathematics 7A.',
      aliases: ['course', 'kurs', 'cours', 'curso', 'title', 'course name'],
    },
    {
      ...{ key: 'subject', label: 'Subject', isNumber: false },
      help: 'What is taught.',
      aliases: ['subject', 'fach', 'matière', 'discipline', 'asignatura', 'materia'],
    },
    {
      ...{ key: 'groups', label: 'Groups', isNumber: false, names: 'groups', many: true },
      help: 'Who is taught, between commas; several are taught together.',
      aliases: [
        'groups',
        'class',
        'classes',
        'group',
        'klasse',
        'klassen',
        'classe',
        'clase',
        'students sets',
      ],
    },
    {
      ...{ key: 'teachers', label: 'Teachers', isNumber: false, names: 'teachers', many: true },
      help: 'All of them teach it together; the first is responsible.',
      aliases: ['teachers', 'teacher', 'lehrer', 'lehrkraft', 'professeur', 'profesor', 'staff'],
    },
    {
      ...{ key: 'choices', label: 'One of', isNumber: false, names: 'teachers', many: true },
      help: 'Teachers of whom one is chosen for each lesson.',
      aliases: ['one of', 'one of the teachers', 'possible teachers'],
    },
    {
      ...{ key: 'split', label: 'Lessons', isNumber: false },
      help: 'How they are divided: 2+2+1 is two double lessons and a single one; 1 (week 2) meets in that week alone.',
      aliases: ['lessons', 'split', 'hours', 'periods', 'periods per week', 'stunden', 'heures', 'horas'],
    },
    {
      ...{ key: 'size', label: 'Students', isNumber: true },
      help: 'Who need a seat; empty for all of its groups.',
      aliases: ['size', 'students', 'pupils', 'schüler', 'élèves', 'alumnos'],
    },
    {
      ...{ key: 'features', label: 'Room needs', isNumber: false, many: true },
      help: 'Features that its room must have, between commas.',
      aliases: ['room needs', 'features', 'room features', 'room type', 'fachraum'],
    },
    {
      ...{ key: 'needsRoom', label: 'In a room', isNumber: false, usual: 'yes' },
      help: 'No for what needs none, such as swimming elsewhere.',
      aliases: ['in a room', 'needs a room', 'needs room'],
    },
    {
      ...{ key: 'tags', label: 'Tags', isNumber: false, many: true },
      help: 'Words that rules can speak of, between commas.',
      aliases: ['tags', 'activity tags', 'labels'],
    },
  ],
  print: (rows, only) => {
    const teacherNames = new Map(rows.teachers.map(({ id, name }) => [id, name]));
    const groupNames = new Map(rows.groups.map(({ id, name }) => [id, name]));
    const of = <Link extends { readonly courseId: string }>(links: readonly Link[]) =>
      Map.groupBy(
        only === undefined ? links : links.filter((link) => link.courseId === only),
        ({ courseId }) => courseId,
      );
    const also = of(rows.courseTeachers);
    const choices = of(rows.courseChoices);
    const groups = of(rows.courseGroups);
    const teachersText = (ids: readonly string[]) => joinNames(ids.map((id) => teacherNames.get(id)!));
    return oneOrAll(rows.courses, only).map((course) => ({
      ...{ id: course.id, code: course.code },
      cells: {
        ...{ name: course.name, subject: course.subject },
        groups: joinNames((groups.get(course.id) ?? []).map(({ groupId }) => groupNames.get(groupId)!)),
        teachers: teachersText([
          ...(course.teacherId === null ? [] : [course.teacherId]),
          ...(also.get(course.id) ?? []).map(({ teacherId }) => teacherId),
        ]),
        choices: teachersText((choices.get(course.id) ?? []).map(({ teacherId }) => teacherId)),
        split: printSplit(course, rows.term.weeks),
        ...{ size: String(course.size), features: joinNames(course.features) },
        ...{ needsRoom: course.needsRoom ? 'yes' : 'no', tags: joinNames(course.tags) },
      },
    }));
  },
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.courses.find((course) => course.id === id);
    const has = linksOf(rows, id);
    const subject = reader.text('subject', now?.subject ?? '');
    const groups = reader.things('groups', rows.groups, 'group', has.groups);
    const teachers = reader.things('teachers', rows.teachers, 'teacher', has.teachers);
    const choices = reader.things('choices', rows.teachers, 'teacher', has.choices);
    if (choices.some((teacher) => teachers.includes(teacher))) {
      reader.refuse('choices', 'One of them teaches every lesson already.');
    }
    const ofGroups = rows.groups.filter((group) => groups.includes(group.id));
    const named = [subject, joinNames(ofGroups.map(({ name }) => name))].filter(Boolean).join(' ');
    const name = reader.text('name', now?.name ?? '') || shortened(named);
    if (name === '') reader.refuse('name', 'A course has a name, or a subject.');
    const students = ofGroups.reduce((sum, { size }) => sum + size, 0);
    const size = reader.whole('size', { least: 0, most: MOST_STUDENTS }, now?.size ?? students, students);
    const features = reader.words('features', now?.features ?? []);
    const tags = reader.words('tags', now?.tags ?? []);
    const needsRoom = reader.yes('needsRoom', now?.needsRoom ?? true, true);
    const { split: text } = cells;
    const read = text === undefined ? null : readSplit(text, rows.periods.length, rows.term.weeks);
    if (typeof read === 'string') reader.refuse('split', read);
    if (reader.faults.length > 0) return { faults: reader.faults };
    const { split, lessonWeeks } =
      typeof read === 'object' && read !== null
        ? read
        : { split: now?.split ?? [], lessonWeeks: now?.lessonWeeks ?? [] };
    const own = { name, subject, teacherId: teachers[0] ?? null, size };
    const lessons = { split, lessonWeeks, needsRoom, features, tags };
    const row = { ...(now ?? newRow(rows, 'courses', name, code)), ...own, ...lessons };
    const courseId = row.id;
    return {
      rows: {
        ...{ ...rows, courses: withRow(rows.courses, row) },
        courseTeachers: linked(
          rows.courseTeachers,
          courseId,
          has.teachers.slice(1),
          teachers.slice(1),
          (teacherId, position) => ({
            ...{ courseId, teacherId, position },
          }),
        ),
        courseChoices: linked(rows.courseChoices, courseId, has.choices, choices, (teacherId, position) => ({
          ...{ courseId, teacherId, position },
        })),
        courseGroups: linked(rows.courseGroups, courseId, has.groups, groups, (groupId, position) => ({
          ...{ courseId, groupId, position },
        })),
      },
      id: courseId,
      faults: null,
    };
  },
  remove: (rows, ids) => {
    const stays = ({ courseId }: { readonly courseId: string }) => !ids.has(courseId);
    return {
      ...rows,
      courses: rows.courses.filter(({ id }) => !ids.has(id)),
      courseTeachers: rows.courseTeachers.filter(stays),
      courseChoices: rows.courseChoices.filter(stays),
      courseGroups: rows.courseGroups.filter(stays),
      constraints: rulesWithout(rows.constraints, { courses: codesOf(rows.courses, ids) }),
    };
  },
};
