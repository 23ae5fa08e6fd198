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
    lockedTime: boolean('locked_time').notNull().default(false),
    lockedRoom: boolean('locked_room').notNull().default(false),
    lockedTeacher: boolean('locked_teacher').notNull().default(false),
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

/** The history: one row for each change of a schedule, with what it was before and after. */
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
    kind: text('kind').notNull(),
    before: jsonb('before').notNull(),
    after: jsonb('after').notNull(),
    at: moment('at').notNull().defaultNow(),
  },
  (table) => [unique('changes_version').on(table.scheduleId, table.version)],
);
