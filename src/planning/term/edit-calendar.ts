import { Failure, type Fault } from '../../failure.ts';
import type { Database } from '../../store/database.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ChangedTerm, changeTerm, type TermEdit } from './change-term.ts';

const MOST_DAYS = 7;
const MOST_PERIODS = 30;
const MOST_WEEKS = 8;
const LONGEST_NAME = 30;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

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

/** `08:05` */
function clockText(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

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

/** Reads a calendar. Faults name fields such as `period-3-startsAt`, counted from 0. */
function readCalendar(typed: TypedCalendar) {
  const faults: Fault[] = [];
  const refuse = (where: string, message: string) => faults.push({ where, message });
  const weeks = Number(typed.weeks.trim());
  if (!Number.isInteger(weeks) || weeks < 1 || weeks > MOST_WEEKS) {
    refuse('weeks', `A whole number from 1 to ${MOST_WEEKS}; 2 for A and B weeks.`);
  }
  const days = typed.days.map((day) => day.trim()).filter((day) => day !== '');
  if (days.length === 0 || days.length > MOST_DAYS) refuse('days', `A week has 1 to ${MOST_DAYS} days.`);
  if (new Set(days).size < days.length) refuse('days', 'Two days have the same name.');
  if (days.some((day) => day.length > LONGEST_NAME)) refuse('days', `At most ${LONGEST_NAME} letters each.`);
  const minutesIn = (where: string, text: string): number => {
    const [, hours, minutes] = CLOCK.exec(text.trim()) ?? [];
    if (hours === undefined) refuse(where, 'A time such as 08:00.');
    return Number(hours) * 60 + Number(minutes);
  };
  let latest = 0;
  const rows = typed.periods.flatMap((period, at) => {
    const { name, startsAt, endsAt, breakName, dividesLessons } = period;
    if (name.trim() === '' && startsAt.trim() === '' && endsAt.trim() === '') return [];
    const key = (field: string) => `period-${at}-${field}`;
    if (name.trim() === '') refuse(key('name'), 'It has a name, such as 1.');
    if (name.trim().length > LONGEST_NAME) refuse(key('name'), `At most ${LONGEST_NAME} letters.`);
    const starts = minutesIn(key('startsAt'), startsAt);
    const ends = minutesIn(key('endsAt'), endsAt);
    if (starts < latest) refuse(key('startsAt'), `The one before ends at ${clockText(latest)}.`);
    if (ends <= starts) refuse(key('endsAt'), 'It ends after it starts.');
    if (breakName.trim().length > LONGEST_NAME) refuse(key('breakName'), `At most ${LONGEST_NAME} letters.`);
    if (Number.isFinite(ends)) latest = ends;
    return [
      { name: name.trim(), startsAt: starts, endsAt: ends, breakName: breakName.trim(), dividesLessons },
    ];
  });
  if (rows.length === 0 || rows.length > MOST_PERIODS)
    refuse('periods', `A day has 1 to ${MOST_PERIODS} periods.`);
  const last = rows.at(-1);
  if (last && last.breakName !== '') refuse('periods', 'There is no break after the last period.');
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return { weeks, days, rows };
}

type RuleRow = TermRows['constraints'][number];
type CellTime = { readonly day: number; readonly period: number };

/** A rule that speaks of periods which there are no longer, without them. */
function withinCalendar(rule: RuleRow, days: number, periods: number): RuleRow {
  const { times } = rule.parameters;
  const changed: Record<string, unknown> = {};
  if (Array.isArray(times)) {
    const kept = (times as CellTime[]).filter(({ day, period }) => day < days && period < periods);
    if (kept.length < times.length) changed.times = kept;
  }
  for (const key of ['period', 'from', 'to']) {
    const value = rule.parameters[key];
    if (typeof value === 'number' && value >= periods) changed[key] = periods - 1;
  }
  return Object.keys(changed).length === 0
    ? rule
    : { ...rule, parameters: { ...rule.parameters, ...changed } };
}

/** Weeks of lessons in a cycle of another length: those of every week stay so. */
function weeksIn(lessonWeeks: readonly number[], before: number, after: number): number[] {
  const [every, all] = [2 ** before - 1, 2 ** after - 1];
  return lessonWeeks.map((weeks) => (weeks === every || (weeks & all) === 0 ? all : weeks & all));
}

/**
 * Changes days, periods, breaks and the cycle of weeks of a term. Lessons that have no longer their time go to the tray, and
 * rules no longer speak of periods that are gone.
 *
 * @throws Failure `invalid` with a fault for each field that is not right; else as `changeTerm` does.
 */
export async function changeCalendar(
  database: Pick<Database, 'queries'>,
  termId: string,
  typed: TypedCalendar,
  edit: TermEdit,
): Promise<ChangedTerm> {
  const { weeks, days, rows: read } = readCalendar(typed);
  return changeTerm(database, termId, edit, ({ rows }) => {
    const breaks = read.flatMap(({ breakName, dividesLessons }, afterPeriod) =>
      breakName === '' ? [] : [{ name: breakName, afterPeriod, dividesLessons }],
    );
    const longest = read.length;
    const tooLong = rows.courses.find(({ split }) => split.some((length) => length > longest));
    if (tooLong) {
      const message = `${tooLong.name} has a lesson that lasts longer than this day.`;
      throw new Failure('invalid', message, [{ where: 'periods', message }]);
    }
    return {
      kind: 'edit',
      action: 'changed the calendar',
      rows: {
        ...rows,
        term: { ...rows.term, weeks, days },
        periods: read.map(({ name, startsAt, endsAt }, position) => ({
          termId,
          position,
          name,
          startsAt,
          endsAt,
        })),
        breaks: breaks.map((pause, position) => ({ termId, position, ...pause })),
        courses:
          weeks === rows.term.weeks
            ? rows.courses
            : rows.courses.map((course) => ({
                ...course,
                lessonWeeks: weeksIn(course.lessonWeeks, rows.term.weeks, weeks),
              })),
        constraints: rows.constraints.map((rule) => withinCalendar(rule, days.length, longest)),
      },
    };
  });
}
