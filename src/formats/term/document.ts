import { z } from 'zod';
import { FILE_LIMITS } from '../../timetable/calendar-faults.ts';
import { isStorable, unstorable } from '../storable.ts';

/** What a file of ours says that it is. */
export const TERM_FORMAT = 'schedule-builder-term';
/** Version of the format that is written; each is read for ever. */
export const TERM_VERSION = 1;

const LONGEST_TEXT = 20_000;
const MOST_OF_A_SORT = 100_000;
const { weeks: MOST_WEEKS, days: MOST_DAYS, periods: MOST_PERIODS } = FILE_LIMITS;
/** Whole numbers of the database. */
const MOST_NUMBER = 2_147_483_647;
const MOST_WEIGHT = 1_000_000;
const MINUTES_OF_DAY = 24 * 60;

/** Where in a piece of data the first text is that cannot be stored, names of fields too; null when there is none. */
function unstorablePlace(value: unknown): (string | number)[] | null {
  if (typeof value === 'string') return isStorable(value) ? null : [];
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, field] of Object.entries(value)) {
    if (!isStorable(key)) return [];
    const inside = unstorablePlace(field);
    if (inside !== null) return [Array.isArray(value) ? Number(key) : key, ...inside];
  }
  return null;
}

const text = z.string().max(LONGEST_TEXT).refine(isStorable, { error: unstorable });
const id = text.min(1);
const ids = z.array(id).max(MOST_OF_A_SORT);
const count = z.int().min(0).max(MOST_NUMBER);
const minutes = z.int().min(0).max(MINUTES_OF_DAY);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(MOST_OF_A_SORT);

/** What a rule says, whatever it is: its kind reads it. */
const parameters = z.record(z.string(), z.json()).superRefine((value, context) => {
  const path = unstorablePlace(value);
  if (path !== null) context.addIssue({ code: 'custom', path, message: unstorable() });
});

const calendar = z.strictObject({
  /** Weeks in the cycle. */
  weeks: z.int().min(1).max(MOST_WEEKS),
  days: z.array(text).min(1).max(MOST_DAYS),
  /** Clock times in minutes after midnight. */
  periods: z
    .array(z.strictObject({ name: text, startsAt: minutes, endsAt: minutes }))
    .min(1)
    .max(MOST_PERIODS),
  /** `afterPeriod` is the position of a period, from 0. */
  breaks: z
    .array(
      z.strictObject({
        name: text,
        afterPeriod: z
          .int()
          .min(0)
          .max(MOST_PERIODS - 1),
        dividesLessons: z.boolean(),
      }),
    )
    .max(MOST_PERIODS),
  /**
   * Other clock times for some days (positions, none for every day) or some groups (ids, none for everybody), one for each
   * period; the first one that holds is the one. Files of before there were any do not have it.
   */
  bellTables: list(
    z.strictObject({
      name: text,
      days: z
        .array(
          z
            .int()
            .min(0)
            .max(MOST_DAYS - 1),
        )
        .max(MOST_DAYS),
      groups: ids,
      times: z.array(z.strictObject({ startsAt: minutes, endsAt: minutes })).max(MOST_PERIODS),
    }),
  ).optional(),
});

const scope = z.union([
  z.strictObject({ of: z.enum(['everybody', 'all-teachers', 'all-groups']) }),
  z.strictObject({ of: z.enum(['teachers', 'groups', 'rooms', 'courses', 'lessons']), ids }),
  z.strictObject({ of: z.literal('tag'), tag: text }),
]);

/** Positions of weeks in the cycle, from 0. */
const weeks = z
  .array(
    z
      .int()
      .min(0)
      .max(MOST_WEEKS - 1),
  )
  .max(MOST_WEEKS);

const lockedBy = z.enum(['hand', 'program']).nullable();

/** Where a lesson is in a schedule: positions of the day and of its first period, from 0, and ids. */
const placedLesson = z.strictObject({
  id,
  day: z
    .int()
    .min(0)
    .max(MOST_DAYS - 1)
    .nullable(),
  period: z
    .int()
    .min(0)
    .max(MOST_PERIODS - 1)
    .nullable(),
  room: id.nullable(),
  teacher: id.nullable(),
  lockedTime: lockedBy,
  lockedRoom: lockedBy,
  lockedTeacher: lockedBy,
});

/**
 * A term as a file of ours: all of its data, and its schedules where these are wanted. Things refer to each other by their
 * ids, which are what the term knows them by; each is unique within its list.
 */
export const termDocument = z.strictObject({
  format: z.literal(TERM_FORMAT),
  version: z.literal(TERM_VERSION),
  name: text.min(1),
  calendar,
  teachers: list(
    z.strictObject({
      ...{ id, name: text },
      /** What they teach, and periods a week that they are to teach; a file that lacks them says nothing of it. */
      subjects: z.array(text).max(1000).optional(),
      load: count.nullable().optional(),
    }),
  ),
  groups: list(z.strictObject({ id, name: text, partOf: id.nullable(), size: count })),
  rooms: list(
    z.strictObject({
      ...{ id, name: text, capacity: count, features: z.array(text).max(1000), building: text },
      lessonsAtOnce: z.int().min(0).max(MOST_NUMBER),
      parts: ids,
    }),
  ),
  courses: list(
    z.strictObject({
      ...{ id, name: text, subject: text },
      /** The first is the responsible one. */
      teachers: ids,
      /** Teachers of whom one is chosen for each lesson. */
      choices: ids,
      groups: ids,
      ...{ size: count, features: z.array(text).max(1000), tags: z.array(text).max(1000) },
      /** Whether lessons that it gets anew take place in a room. */
      needsRoom: z.boolean(),
      lessons: z
        .array(
          z.strictObject({ id, length: z.int().min(1).max(MOST_PERIODS), weeks, needsRoom: z.boolean() }),
        )
        .max(MOST_OF_A_SORT),
    }),
  ),
  rules: list(
    z.strictObject({
      ...{ id, kind: text, scope, parameters },
      hard: z.boolean(),
      weight: z.int().min(1).max(MOST_WEIGHT),
      active: z.boolean(),
    }),
  ),
  /** The one that was changed last stands first. */
  schedules: z
    .array(
      z.strictObject({
        name: text.min(1),
        state: z.enum(['draft', 'candidate', 'published', 'archived']),
        /** In their order; every lesson of every course stands in each. */
        lessons: list(placedLesson),
      }),
    )
    .max(1000),
});

export type TermDocument = z.infer<typeof termDocument>;
export type DocumentSchedule = TermDocument['schedules'][number];
