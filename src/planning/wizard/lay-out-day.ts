import { Failure, type Fault } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { clockText } from '../../timetable/clock-text.ts';
import { type TypedCalendar, type TypedPeriod, typedCalendar } from '../term/edit-calendar.ts';
import { latinDigits } from '../term/names.ts';

const MOST_PERIODS = 30;
const [SHORTEST, LONGEST] = [5, 240];
const MIDNIGHT = 24 * 60;
const CLOCK = /^([01]?\d|2[0-3]):([0-5]\d)$/;

/** A break of a day that is laid out, as it is typed; one without a period before it is none. */
export type TypedBreak = {
  /** After which period, counted from 1. */
  readonly after: string;
  readonly name: string;
  readonly minutes: string;
  readonly dividesLessons: boolean;
};

/** A day whose periods are all alike, as it is typed. */
export type TypedDay = {
  readonly days: string;
  readonly weeks: string;
  readonly periods: string;
  readonly firstStart: string;
  readonly minutes: string;
  /** Minutes between two periods without a break. */
  readonly between: string;
  readonly breaks: readonly TypedBreak[];
};

/** The minutes that most have; null of none. */
function usual(numbers: readonly number[]): number | null {
  const counts = Map.groupBy(numbers, (number) => number);
  return [...counts].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? null;
}

/** The calendar of a term as a day that could have been laid out, as far as it is one. */
export function typedDay(rows: TermRows): TypedDay {
  const { periods, breaks, term } = rows;
  const pauses = new Map(breaks.map((pause) => [pause.afterPeriod, pause]));
  const gapAfter = (at: number) => (periods[at + 1]?.startsAt ?? periods[at]!.endsAt) - periods[at]!.endsAt;
  const plain = periods.slice(0, -1).flatMap((_, at) => (pauses.has(at) ? [] : [gapAfter(at)]));
  return {
    ...{ days: term.days.join(', '), weeks: String(term.weeks), periods: String(periods.length) },
    firstStart: clockText(periods[0]?.startsAt ?? 8 * 60),
    minutes: String(usual(periods.map(({ startsAt, endsAt }) => endsAt - startsAt)) ?? 45),
    between: String(usual(plain) ?? 0),
    breaks: breaks.map(({ name, afterPeriod, dividesLessons }) => ({
      ...{ after: String(afterPeriod + 1), name, dividesLessons },
      minutes: String(gapAfter(afterPeriod)),
    })),
  };
}

/**
 * Lays out a day: periods of one length from a first start, with breaks after some. Periods keep the names that they have.
 *
 * @throws Failure `invalid` with a fault for each field that is not right: `periods`, `break-1-minutes`.
 */
export function layOutDay(typed: TypedDay, now: TermRows): TypedCalendar {
  const faults: Fault[] = [];
  const refuse = (where: string, message: string) => faults.push({ where, message });
  const whole = (where: string, written: string, least: number, most: number): number => {
    const number = Number(latinDigits(written).trim());
    if (written.trim() !== '' && Number.isInteger(number) && number >= least && number <= most) return number;
    refuse(where, text('terms.cells.wholeNumber', { least, most, text: written }));
    return least;
  };
  const count = whole('periods', typed.periods, 1, MOST_PERIODS);
  const minutes = whole('minutes', typed.minutes, SHORTEST, LONGEST);
  const between = whole('between', typed.between, 0, LONGEST);
  const [, hour, minute] = CLOCK.exec(typed.firstStart.trim()) ?? [];
  if (hour === undefined) refuse('firstStart', text('terms.calendar.clock'));
  const pauses = new Map<
    number,
    { readonly name: string; readonly minutes: number; readonly divides: boolean }
  >();
  typed.breaks.forEach(({ after, name, minutes: long, dividesLessons }, at) => {
    if (after.trim() === '') return;
    const period = whole(`break-${at}-after`, after, 1, Math.max(1, count - 1));
    if (pauses.has(period)) refuse(`break-${at}-after`, text('wizard.calendar.breakTwice'));
    const lasts = whole(`break-${at}-minutes`, long, 1, LONGEST);
    pauses.set(period, { name, minutes: lasts, divides: dividesLessons });
  });
  let startsAt = Number(hour) * 60 + Number(minute);
  const names = typedCalendar(now).periods.map(({ name }) => name);
  const taken = new Set(names.slice(0, count));
  const freeName = (at: number): string => {
    for (let number = at + 1; ; number++) if (!taken.has(String(number))) return String(number);
  };
  const periods = Array.from({ length: count }, (_, at): TypedPeriod => {
    const pause = at < count - 1 ? pauses.get(at + 1) : undefined;
    const name = names[at] ?? freeName(at);
    taken.add(name);
    const endsAt = startsAt + minutes;
    const period = { name, startsAt: clockText(startsAt), endsAt: clockText(endsAt) };
    startsAt = endsAt + (pause?.minutes ?? between);
    if (at === count - 1 && endsAt > MIDNIGHT) refuse('periods', text('planning.newTerm.afterMidnight'));
    return { ...period, breakName: pause?.name ?? '', dividesLessons: pause?.divides ?? false };
  });
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return { weeks: typed.weeks, days: typed.days.split(/[,;،]/), periods };
}
