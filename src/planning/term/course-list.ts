import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { cellReader, yesOrNo } from './cell-reader.ts';
import { newRule } from './edit-rules.ts';
import { column, type ListTable } from './list-table.ts';
import { codesOf, rulesWithout } from './loose-rules.ts';
import { joinNames, shortened } from './names.ts';
import { readRoomChoices, withRoomChoice } from './room-choices.ts';
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

/** Courses with who takes part, how their lessons are divided, and where these may be. */
export const courseList: ListTable = {
  list: 'courses',
  get one() {
    return text('terms.things.one', { list: 'courses' });
  },
  columns: [
    column(
      'name',
      { label: () => text('terms.courses.name.label'), help: () => text('terms.courses.name.help') },
      { aliases: ['course', 'kurs', 'cours', 'curso', 'title', 'course name'] },
    ),
    column(
      'subject',
      { label: () => text('terms.courses.subject.label'), help: () => text('terms.courses.subject.help') },
      { aliases: ['subject', 'fach', 'matière', 'discipline', 'asignatura', 'materia'] },
    ),
    column(
      'groups',
      { label: () => text('terms.courses.groups.label'), help: () => text('terms.courses.groups.help') },
      {
        names: 'groups',
        many: true,
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
    ),
    column(
      'teachers',
      { label: () => text('terms.courses.teachers.label'), help: () => text('terms.courses.teachers.help') },
      {
        names: 'teachers',
        many: true,
        aliases: ['teachers', 'teacher', 'lehrer', 'lehrkraft', 'professeur', 'profesor', 'staff'],
      },
    ),
    column(
      'choices',
      { label: () => text('terms.courses.choices.label'), help: () => text('terms.courses.choices.help') },
      { names: 'teachers', many: true, aliases: ['one of', 'one of the teachers', 'possible teachers'] },
    ),
    column(
      'split',
      { label: () => text('terms.courses.split.label'), help: () => text('terms.courses.split.help') },
      { aliases: ['lessons', 'split', 'hours', 'periods', 'periods per week', 'stunden', 'heures', 'horas'] },
    ),
    column(
      'size',
      { label: () => text('terms.courses.size.label'), help: () => text('terms.courses.size.help') },
      { isNumber: true, aliases: ['size', 'students', 'pupils', 'schüler', 'élèves', 'alumnos'] },
    ),
    column(
      'features',
      { label: () => text('terms.courses.features.label'), help: () => text('terms.courses.features.help') },
      { many: true, aliases: ['room needs', 'features', 'room features', 'room type', 'fachraum'] },
    ),
    column(
      'rooms',
      { label: () => text('terms.courses.rooms.label'), help: () => text('terms.courses.rooms.help') },
      {
        names: 'rooms',
        many: true,
        aliases: [
          ...['rooms', 'room', 'raum', 'räume', 'salle', 'salles', 'aula', 'aulas', 'sala', 'salas'],
          ...['one of the rooms', 'possible rooms', 'preferred rooms'],
        ],
      },
    ),
    column(
      'needsRoom',
      {
        label: () => text('terms.courses.needsRoom.label'),
        help: () => text('terms.courses.needsRoom.help'),
        usual: () => text('terms.cells.yes'),
      },
      { aliases: ['in a room', 'needs a room', 'needs room'] },
    ),
    column(
      'tags',
      { label: () => text('terms.courses.tags.label'), help: () => text('terms.courses.tags.help') },
      { many: true, aliases: ['tags', 'activity tags', 'labels'] },
    ),
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
    const roomsOf = readRoomChoices(rows.constraints);
    const roomsText = (codes: ReadonlySet<string>) =>
      joinNames(rows.rooms.filter(({ code }) => codes.has(code)).map(({ name }) => name));
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
        rooms: roomsText(roomsOf(course.code)),
        ...{ needsRoom: yesOrNo(course.needsRoom), tags: joinNames(course.tags) },
      },
    }));
  },
  write: (rows, id, cells, code) => {
    const reader = cellReader(cells);
    const now = rows.courses.find((course) => course.id === id);
    const has = linksOf(rows, id);
    const subject = reader.text('subject', now?.subject ?? '');
    const groups = reader.things('groups', rows.groups, 'groups', has.groups);
    const teachers = reader.things('teachers', rows.teachers, 'teachers', has.teachers);
    const choices = reader.things('choices', rows.teachers, 'teachers', has.choices);
    if (choices.some((teacher) => teachers.includes(teacher))) {
      reader.refuse('choices', text('terms.cells.choiceTeaches'));
    }
    const ofGroups = rows.groups.filter((group) => groups.includes(group.id));
    const named = [subject, joinNames(ofGroups.map(({ name }) => name))].filter(Boolean).join(' ');
    const name = reader.text('name', now?.name ?? '') || shortened(named);
    if (name === '') reader.refuse('name', text('terms.cells.courseNameMissing'));
    const students = ofGroups.reduce((sum, { size }) => sum + size, 0);
    const size = reader.whole('size', { least: 0, most: MOST_STUDENTS }, now?.size ?? students, students);
    const features = reader.words('features', now?.features ?? []);
    const rooms = reader.things('rooms', rows.rooms, 'rooms', []);
    const tags = reader.words('tags', now?.tags ?? []);
    const needsRoom = reader.yes('needsRoom', now?.needsRoom ?? true, true);
    const { split: written } = cells;
    const read = written === undefined ? null : readSplit(written, rows.periods.length, rows.term.weeks);
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
        constraints:
          cells.rooms === undefined
            ? rows.constraints
            : withRoomChoice(rows.constraints, row.code, codesOf(rows.rooms, new Set(rooms)), (content) =>
                newRule(rows, content, `${row.code} ${content.kind}`),
              ),
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
