import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Scope } from '../../timetable/problem.ts';
import { code, id, moment, position } from './columns.ts';
import { users } from './users.ts';

/** A term: one set of data with its weekly calendar, for which schedules are made. */
export const terms = pgTable('terms', {
  id: id(),
  name: text('name').notNull(),
  /** Weeks in the cycle. */
  weeks: integer('weeks').notNull(),
  days: text('days').array().notNull(),
  /** Grows with every change of its data, so that a change made upon an old state is noticed. */
  revision: integer('revision').notNull().default(1),
  createdAt: moment('created_at').notNull().defaultNow(),
});

const termId = () =>
  uuid('term_id')
    .notNull()
    .references(() => terms.id, { onDelete: 'cascade' });

/** The rows of a term's grid; clock times in minutes after midnight. */
export const periods = pgTable(
  'periods',
  {
    termId: termId(),
    position: position(),
    name: text('name').notNull(),
    startsAt: integer('starts_at').notNull(),
    endsAt: integer('ends_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.termId, table.position] })],
);

export const breaks = pgTable(
  'breaks',
  {
    termId: termId(),
    position: position(),
    name: text('name').notNull(),
    afterPeriod: integer('after_period').notNull(),
    dividesLessons: boolean('divides_lessons').notNull(),
  },
  (table) => [primaryKey({ columns: [table.termId, table.position] })],
);

/** Other clock times of a term's periods, for some days or some groups; the first one that holds is the one. */
export const bellTables = pgTable(
  'bell_tables',
  {
    termId: termId(),
    position: position(),
    name: text('name').notNull(),
    /** Positions of the days on which it holds; none for every day. */
    days: integer('days').array().notNull(),
    /** Codes of the groups that it holds for, with all below them; none for everybody. */
    groups: text('groups').array().notNull(),
    /** When each period starts and ends, in minutes after midnight. */
    startsAt: integer('starts_at').array().notNull(),
    endsAt: integer('ends_at').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.termId, table.position] })],
);

export const teachers = pgTable(
  'teachers',
  {
    ...{ id: id(), termId: termId(), code: code(), position: position(), name: text('name').notNull() },
    /** What they teach; it helps to find a teacher for a course, and binds nobody. */
    subjects: text('subjects').array().notNull().default([]),
    /** Periods a week that they are to teach; null where that is open. */
    load: integer('load'),
  },
  (table) => [unique('teachers_code').on(table.termId, table.code)],
);

export const groups = pgTable(
  'groups',
  {
    id: id(),
    termId: termId(),
    code: code(),
    position: position(),
    name: text('name').notNull(),
    parentId: uuid('parent_id').references((): AnyPgColumn => groups.id, { onDelete: 'cascade' }),
    size: integer('size').notNull(),
  },
  (table) => [
    unique('groups_code').on(table.termId, table.code),
    index('idx_groups_parent').on(table.parentId),
  ],
);

export const rooms = pgTable(
  'rooms',
  {
    id: id(),
    termId: termId(),
    code: code(),
    position: position(),
    name: text('name').notNull(),
    capacity: integer('capacity').notNull(),
    features: text('features').array().notNull(),
    building: text('building').notNull(),
    lessonsAtOnce: integer('lessons_at_once').notNull(),
  },
  (table) => [unique('rooms_code').on(table.termId, table.code)],
);

/** Rooms that a room consists of, in order. */
export const roomParts = pgTable(
  'room_parts',
  {
    roomId: uuid('room_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    partId: uuid('part_id')
      .notNull()
      .references(() => rooms.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.partId] }),
    index('idx_room_parts_part').on(table.partId),
  ],
);

export const courses = pgTable(
  'courses',
  {
    id: id(),
    termId: termId(),
    code: code(),
    position: position(),
    name: text('name').notNull(),
    subject: text('subject').notNull(),
    /** The responsible teacher; those who teach with them are in `course_teachers`. */
    teacherId: uuid('teacher_id').references(() => teachers.id, { onDelete: 'set null' }),
    size: integer('size').notNull(),
    /** Lengths of its lessons in periods, in order. */
    split: integer('split').array().notNull(),
    /** Bit sets of the weeks in which they meet, in the same order. */
    lessonWeeks: integer('lesson_weeks').array().notNull(),
    /** Whether they take place in a room. */
    needsRoom: boolean('needs_room').notNull(),
    features: text('features').array().notNull(),
    tags: text('tags').array().notNull(),
  },
  (table) => [
    unique('courses_code').on(table.termId, table.code),
    index('idx_courses_teacher').on(table.teacherId).where(sql`${table.teacherId} is not null`),
  ],
);

/** Teachers who teach a course with the responsible one, in order. */
export const courseTeachers = pgTable(
  'course_teachers',
  {
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    teacherId: uuid('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.teacherId] }),
    index('idx_course_teachers_teacher').on(table.teacherId),
  ],
);

/** Teachers of whom one teaches each lesson of a course beside those above, in order. */
export const courseChoices = pgTable(
  'course_choices',
  {
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    teacherId: uuid('teacher_id')
      .notNull()
      .references(() => teachers.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.teacherId] }),
    index('idx_course_choices_teacher').on(table.teacherId),
  ],
);

export const courseGroups = pgTable(
  'course_groups',
  {
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    groupId: uuid('group_id')
      .notNull()
      .references(() => groups.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [
    primaryKey({ columns: [table.courseId, table.groupId] }),
    index('idx_course_groups_group').on(table.groupId),
  ],
);

export const constraints = pgTable(
  'constraints',
  {
    id: id(),
    termId: termId(),
    code: code(),
    position: position(),
    kind: text('kind').notNull(),
    scope: jsonb('scope').$type<Scope>().notNull(),
    parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull(),
    hard: boolean('hard').notNull(),
    weight: integer('weight').notNull(),
    active: boolean('active').notNull().default(true),
  },
  (table) => [unique('constraints_code').on(table.termId, table.code)],
);

/** The tables of a term's data, of which `term` is the row of the term itself, and `lessons` those of its schedules. */
export type TermTable =
  | 'term'
  | 'periods'
  | 'breaks'
  | 'bellTables'
  | 'teachers'
  | 'groups'
  | 'rooms'
  | 'roomParts'
  | 'courses'
  | 'courseTeachers'
  | 'courseChoices'
  | 'courseGroups'
  | 'constraints'
  | 'lessons';

/**
 * What becomes of one row of a term's data. Where it is there before and after, the columns that differ; otherwise the whole
 * row, and null where it is not there.
 */
export type RowChange = {
  readonly table: TermTable;
  /** The values of its primary key, joined by `/`. */
  readonly key: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

/** What sort of change of a term's data it is; an undo and a redo speak of another revision: `target`. */
export type TermChangeKind = 'edit' | 'import' | 'undo' | 'redo';

/** The history of a term's data: one row for each change. */
export const termChanges = pgTable(
  'term_changes',
  {
    id: id(),
    termId: termId(),
    /** The revision that it made. */
    revision: integer('revision').notNull(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    kind: text('kind').$type<TermChangeKind>().notNull(),
    target: integer('target'),
    /** What was done, as the rest of a sentence that begins with who did it: `added the teacher Anna Berg`. */
    action: text('action').notNull(),
    rows: jsonb('rows').$type<readonly RowChange[]>().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [unique('term_changes_revision').on(table.termId, table.revision)],
);
