import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Database } from '../../store/database.ts';
import type { LessonRow } from '../../store/schedules.ts';
import { selectLessonsOfTerm } from '../../store/term-changes.ts';
import type { TermRows } from '../../store/term-data.ts';
import {
  type CalendarLimits,
  type CalendarPlace,
  faultsOfCalendar,
  TYPED_LIMITS,
} from '../../timetable/calendar-faults.ts';
import { clockText } from '../../timetable/clock-text.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { bellTablesIn } from './bell-tables.ts';
import { type Moves, movesOf } from './calendar-moves.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';
import { readClock } from './clock-text.ts';
import { lessonsAfter } from './course-lessons.ts';
import { latinDigits } from './names.ts';

/** A period as it is typed, with the break after it; one without name and times is none. */
export type TypedPeriod = {
  readonly name: string;
  /** Clock times, `08:00`. */
  readonly startsAt: string;
  readonly endsAt: string;
  /** Name of the break after it; empty for none. */
  readonly breakName: string;
  readonly dividesLessons: boolean;
};

/** A calendar as it is typed. */
export type TypedCalendar = {
  readonly weeks: string;
  /** Names of the days; empty ones are none. */
  readonly days: readonly string[];
  readonly periods: readonly TypedPeriod[];
};

/** The calendar of a term as it is typed. */
export function typedCalendar({ term, periods, breaks }: TermRows): TypedCalendar {
  return {
    weeks: String(term.weeks),
    days: term.days,
    periods: periods.map(({ name, startsAt, endsAt, position }) => {
      const pause = breaks.find(({ afterPeriod }) => afterPeriod === position);
      return {
        ...{ name, startsAt: clockText(startsAt), endsAt: clockText(endsAt) },
        ...{ breakName: pause?.name ?? '', dividesLessons: pause?.dividesLessons ?? false },
      };
    }),
  };
}

/** What is beyond a limit already may stay so. */
function limitsNow({ term, periods, breaks }: TermRows): CalendarLimits {
  const names = [...term.days, ...[...periods, ...breaks].map(({ name }) => name)];
  return {
    weeks: Math.max(TYPED_LIMITS.weeks, term.weeks),
    days: Math.max(TYPED_LIMITS.days, term.days.length),
    periods: Math.max(TYPED_LIMITS.periods, periods.length),
    name: Math.max(TYPED_LIMITS.name, ...names.map((name) => name.length)),
  };
}

/** Reads a calendar. Faults name fields such as `period-3-startsAt`, counted from 0. */
function readCalendar(typed: TypedCalendar, now: TermRows) {
  const written = latinDigits(typed.weeks.trim());
  const told = typed.periods.flatMap((period, field) => {
    const { name, startsAt, endsAt } = period;
    if (name.trim() === '' && startsAt.trim() === '' && endsAt.trim() === '') return [];
    const times = {
      startsAt: readClock(startsAt) ?? Number.NaN,
      endsAt: readClock(endsAt) ?? Number.NaN,
    };
    return [{ ...period, ...times, name: name.trim(), breakName: period.breakName.trim(), field }];
  });
  const calendar = {
    weeks: written === '' ? Number.NaN : Number(written),
    days: typed.days.map((day) => day.trim()).filter((day) => day !== ''),
    periods: told.map(({ name, startsAt, endsAt }) => ({ name, startsAt, endsAt })),
    breaks: told.flatMap(({ breakName: name, dividesLessons }, afterPeriod) =>
      name === '' && !dividesLessons ? [] : [{ name, afterPeriod, dividesLessons }],
    ),
  };
  /** The field of the form in which something of the calendar stands. */
  const fieldOf = ([part, at, of]: CalendarPlace): string => {
    if (part === 'periods' && typeof at === 'number') return `period-${told[at]!.field}-${of}`;
    if (part !== 'breaks') return String(part);
    return of === 'name'
      ? `period-${told[calendar.breaks[Number(at)]!.afterPeriod]!.field}-breakName`
      : 'periods';
  };
  const faults = faultsOfCalendar(calendar, limitsNow(now)).map(
    ({ place, message }): Fault => ({ where: fieldOf(place), message }),
  );
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return calendar;
}

type RuleRow = TermRows['constraints'][number];
type Span = { readonly from: number; readonly to: number };
type CellTime = { readonly day: number; readonly period: number };

/** A rule with days and periods where they went; null when it speaks of periods that are all gone. */
function withinCalendar(rule: RuleRow, days: Moves, periods: Moves, count: number): RuleRow | null {
  const { times, intervals } = rule.parameters;
  const changed: Record<string, unknown> = {};
  const near = (period: number): number => periods[period] ?? Math.min(period, count - 1);
  if (Array.isArray(times)) {
    const moved = (times as CellTime[]).flatMap(({ day, period }) => {
      const [toDay, toPeriod] = [days[day] ?? null, periods[period] ?? null];
      return toDay === null || toPeriod === null ? [] : [{ day: toDay, period: toPeriod }];
    });
    if (moved.length === 0 && times.length > 0) return null;
    changed.times = moved;
  }
  if (Array.isArray(intervals)) {
    const kept = (intervals as Span[]).filter(({ from, to }) =>
      periods.some((at, period) => at !== null && period >= from && period <= to),
    );
    if (kept.length === 0) return null;
    changed.intervals = kept.map(({ from, to }) => ({ from: near(from), to: near(to) }));
  }
  for (const key of ['period', 'from', 'to']) {
    // Counted among the open periods, it is no certain one.
    if (key === 'period' && rule.parameters.ignoreClosed === true) continue;
    const value = rule.parameters[key];
    if (typeof value === 'number') changed[key] = near(value);
  }
  const parameters = { ...rule.parameters, ...changed };
  return isSameData(parameters, rule.parameters) ? rule : { ...rule, parameters };
}

/** A lesson at its day and period, wherever these went; in the tray when one is gone. */
export function movedLesson(lesson: LessonRow, days: Moves, periods: Moves): LessonRow {
  const { dayOfWeek, period } = lesson;
  if (dayOfWeek === null || period === null) return lesson;
  const [day, start] = [days[dayOfWeek] ?? null, periods[period] ?? null];
  if (day === dayOfWeek && start === period) return lesson;
  if (day === null || start === null) return { ...lesson, dayOfWeek: null, period: null, lockedTime: null };
  return { ...lesson, dayOfWeek: day, period: start };
}

/** Weeks of lessons in a cycle of another length: those of every week stay so. */
function weeksIn(lessonWeeks: readonly number[], before: number, after: number): number[] {
  const [every, all] = [2 ** before - 1, 2 ** after - 1];
  return lessonWeeks.map((weeks) => (weeks === every || (weeks & all) === 0 ? all : weeks & all));
}

/**
 * Changes days, periods, breaks and the cycle of weeks of a term. Days and periods are known by their names: lessons and
 * rules go with them. Lessons whose time is gone go to the tray, and rules no longer speak of periods that are gone.
 *
 * @throws Failure `invalid` with a fault for each field that is not right; else as `changeTerm` does.
 */
export async function changeCalendar(
  database: Pick<Database, 'queries'>,
  termId: string,
  typed: TypedCalendar,
  edit: TermEdit,
): Promise<ChangedTerm> {
  return changeTerm(database, termId, edit, async ({ queries, rows, schedules }) => {
    const { weeks, days, periods: read, breaks } = readCalendar(typed, rows);
    const longest = read.length;
    const tooLong = rows.courses.find(({ split }) => split.some((length) => length > longest));
    if (tooLong) {
      const message = text('terms.calendar.lessonTooLong', { course: tooLong.name });
      throw new Failure('invalid', message, [{ where: 'periods', message }]);
    }
    const dayMoves = movesOf(rows.term.days, days);
    const periodMoves = movesOf(
      rows.periods.map(({ name }) => name),
      read.map(({ name }) => name),
    );
    const periods = read.map(({ name, startsAt, endsAt }, position) => ({
      ...{ termId, position, name, startsAt, endsAt },
    }));
    const next = {
      ...rows,
      term: { ...rows.term, weeks, days },
      periods,
      bellTables: bellTablesIn(rows.bellTables, rows.periods, periods, {
        days: dayMoves,
        periods: periodMoves,
      }),
      breaks: breaks.map((pause, position) => ({ termId, position, ...pause })),
      courses:
        weeks === rows.term.weeks
          ? rows.courses
          : rows.courses.map((course) => ({
              ...course,
              lessonWeeks: weeksIn(course.lessonWeeks, rows.term.weeks, weeks),
            })),
      constraints: rows.constraints.flatMap(
        (rule) => withinCalendar(rule, dayMoves, periodMoves, longest) ?? [],
      ),
    };
    const moved = (await selectLessonsOfTerm(queries, termId)).map((lesson) =>
      movedLesson(lesson, dayMoves, periodMoves),
    );
    const ids = schedules.map(({ id }) => id);
    return {
      ...{ kind: 'edit', action: text('terms.actions.changedCalendar'), rows: next },
      lessons: lessonsAfter(moved, ids, rows, next),
    };
  });
}
