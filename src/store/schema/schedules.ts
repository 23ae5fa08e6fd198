import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { code, id, moment, position } from './columns.ts';
import { courses, rooms, teachers, terms } from './terms.ts';
import { users } from './users.ts';

/** Where a schedule stands on its way to the readers. */
export type ScheduleState = 'draft' | 'candidate' | 'published' | 'archived';

/** Who locked a lesson: a person in the editor, or the program when it read a file. */
export type LockedBy = 'hand' | 'program';

/** A named version of the placement of all lessons of a term. */
export const schedules = pgTable(
  'schedules',
  {
    id: id(),
    termId: uuid('term_id')
      .notNull()
      .references(() => terms.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    state: text('state').$type<ScheduleState>().notNull().default('draft'),
    /** Grows with every change, so that a change made upon an old state is noticed. */
    version: integer('version').notNull().default(1),
    hard: integer('hard').notNull(),
    soft: integer('soft').notNull(),
    basedOnId: uuid('based_on_id').references((): AnyPgColumn => schedules.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
  },
  (table) => [index('idx_schedules_term').on(table.termId)],
);

export const lessons = pgTable(
  'lessons',
  {
    id: id(),
    scheduleId: uuid('schedule_id')
      .notNull()
      .references(() => schedules.id, { onDelete: 'cascade' }),
    courseId: uuid('course_id')
      .notNull()
      .references(() => courses.id, { onDelete: 'cascade' }),
    code: code(),
    position: position(),
    /** Periods that it lasts. */
    length: integer('length').notNull(),
    /** Bit set of the weeks in which it meets. */
    weeks: integer('weeks').notNull(),
    needsRoom: boolean('needs_room').notNull(),
    /** Position of its day in the term's calendar; null while it is unplaced. */
    dayOfWeek: integer('day_of_week'),
    /** Position of its first period; null while it is unplaced. */
    period: integer('period'),
    roomId: uuid('room_id').references(() => rooms.id, { onDelete: 'set null' }),
    /** Who is chosen for it of its course's choices; null while nobody is, and where nobody is to be chosen. */
    teacherId: uuid('teacher_id').references(() => teachers.id, { onDelete: 'set null' }),
    /** Who locked its time, its room, who is chosen for it; null while that is free. */
    lockedTime: text('locked_time').$type<LockedBy>(),
    lockedRoom: text('locked_room').$type<LockedBy>(),
    lockedTeacher: text('locked_teacher').$type<LockedBy>(),
  },
  (table) => [
    unique('lessons_code').on(table.scheduleId, table.code),
    index('idx_lessons_schedule_day').on(table.scheduleId, table.dayOfWeek),
    index('idx_lessons_course').on(table.courseId),
    index('idx_lessons_teacher').on(table.teacherId).where(sql`${table.teacherId} is not null`),
  ],
);

/**
 * A solver run's way: waiting, at work, ended by itself, ended by a person, broken, cut off with its process, or cut off
 * so while it still waited.
 */
export type RunState = 'queued' | 'running' | 'finished' | 'stopped' | 'failed' | 'interrupted' | 'unstarted';

/** One point of a run's cost over time: milliseconds, hard, soft. */
export type CurvePoint = readonly [elapsedMs: number, hard: number, soft: number];

/**
 * The best placement of a run: for each lesson by code its day, first period, room code, weeks (bit set) and who is chosen
 * for it, by code; rows of older versions lack the last two.
 */
export type KeptPlacement = Readonly<
  Record<
    string,
    readonly [day: number, period: number, room: string | null, weeks?: number, teacher?: string | null]
  >
>;

export const runs = pgTable(
  'runs',
  {
    id: id(),
    scheduleId: uuid('schedule_id')
      .notNull()
      .references(() => schedules.id, { onDelete: 'cascade' }),
    state: text('state').$type<RunState>().notNull(),
    seed: integer('seed').notNull(),
    settings: jsonb('settings')
      .$type<{
        seconds?: number;
        steps?: number;
        resumedFrom?: string;
        /** Present when it went on from the places of the schedule. */
        start?: 'nothing' | 'schedule';
        priceOfMove?: number;
        /** Codes of the lessons that it may move, where not all are meant. */
        only?: readonly string[];
        /** The schedule's version when it began; runs of older versions do not say it. */
        version?: number;
      }>()
      .notNull(),
    curve: jsonb('curve').$type<readonly CurvePoint[]>().notNull(),
    byKind: jsonb('by_kind').$type<Record<string, { hard: number; soft: number }>>().notNull(),
    placement: jsonb('placement').$type<KeptPlacement>(),
    bestHard: integer('best_hard'),
    bestSoft: integer('best_soft'),
    evaluatedMoves: bigint('evaluated_moves', { mode: 'number' }).notNull().default(0),
    elapsedMs: integer('elapsed_ms').notNull().default(0),
    /** Why it ended, in words. */
    reason: text('reason'),
    /** What became of its result: the schedule that it was kept as, or thrown away. */
    keptAsId: uuid('kept_as_id').references(() => schedules.id, { onDelete: 'set null' }),
    discarded: boolean('discarded').notNull().default(false),
    /** The process that works on it, and when that was last heard of. */
    processId: uuid('process_id').notNull(),
    heartbeatAt: moment('heartbeat_at').notNull().defaultNow(),
    startedBy: uuid('started_by').references(() => users.id, { onDelete: 'set null' }),
    startedAt: moment('started_at').notNull().defaultNow(),
    finishedAt: moment('finished_at'),
  },
  (table) => [
    index('idx_runs_schedule').on(table.scheduleId, table.startedAt),
    index('idx_runs_state').on(table.state),
    uniqueIndex('runs_one_active').on(table.scheduleId).where(sql`${table.state} in ('queued', 'running')`),
  ],
);

/** What sort of change a row of history is. */
export type ChangeKind =
  /** The schedule came into being with it. */
  | 'import'
  | 'copy'
  /** The data of its term were changed, and perhaps its lessons with them; the term's own history tells how. */
  | 'data'
  | 'solver-run'
  /** What the schedule is called, where it stands. */
  | 'name'
  | 'state'
  /** Edits by hand. */
  | 'place'
  | 'move'
  | 'room'
  | 'teacher'
  | 'swap'
  | 'chain'
  | 'take-out'
  | 'lock'
  | 'unlock'
  /** Those that speak of another version: `target`. */
  | 'undo'
  | 'redo'
  | 'restore';

/** Where a lesson is, who is chosen for it and who locked that, as the history keeps it; room and teacher by database id. */
export type LessonState = {
  readonly dayOfWeek: number | null;
  readonly period: number | null;
  readonly roomId: string | null;
  readonly teacherId: string | null;
  readonly lockedTime: LockedBy | null;
  readonly lockedRoom: LockedBy | null;
  readonly lockedTeacher: LockedBy | null;
};

/**
 * One side of a change: lessons by code, or what the schedule is called or where it stands, which are plain words. Rows of
 * older versions say nothing of locks.
 */
export type ChangeSide = Readonly<Record<string, Partial<LessonState> | string>>;

/** The history: one row for each change of a schedule, with what it was before and after. Nothing of it is ever removed. */
export const changes = pgTable(
  'changes',
  {
    id: id(),
    scheduleId: uuid('schedule_id')
      .notNull()
      .references(() => schedules.id, { onDelete: 'cascade' }),
    /** The schedule's version that this change made. */
    version: integer('version').notNull(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    kind: text('kind').$type<ChangeKind>().notNull(),
    /** The version that is undone, done again, or gone back to. */
    target: integer('target'),
    before: jsonb('before').$type<ChangeSide>().notNull(),
    after: jsonb('after').$type<ChangeSide>().notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [unique('changes_version').on(table.scheduleId, table.version)],
);

/** Names that people gave to points of a schedule's history. */
export const namedVersions = pgTable(
  'named_versions',
  {
    id: id(),
    scheduleId: uuid('schedule_id')
      .notNull()
      .references(() => schedules.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    userId: uuid('user_id').references(() => users.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('named_versions_name').on(table.scheduleId, sql`lower(${table.name})`),
    index('idx_named_versions_version').on(table.scheduleId, table.version),
  ],
);
