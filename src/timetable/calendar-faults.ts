import { text } from '../languages/text.ts';
import { clockText } from './clock-text.ts';
import type { Break, Calendar, Period } from './problem.ts';

/** How much of each a calendar may have, and how long its names may be. */
export type CalendarLimits = {
  readonly weeks: number;
  readonly days: number;
  readonly periods: number;
  readonly name: number;
};

/** What people enter by hand; what comes in files may be larger, as those of other programs are. */
export const TYPED_LIMITS: CalendarLimits = { weeks: 8, days: 7, periods: 30, name: 30 };
export const FILE_LIMITS: CalendarLimits = { weeks: 30, days: 60, periods: 30, name: 100 };

/** How many periods a week has at most, all days together. */
export const MOST_PERIODS_OF_A_WEEK = FILE_LIMITS.days * FILE_LIMITS.periods;

const MIDNIGHT = 24 * 60;

/** Where in a calendar something is wrong: `periods, 3, startsAt`, counted from 0. */
export type CalendarPlace = readonly (string | number)[];
/** What is wrong with a calendar. */
export type CalendarFault = {
  readonly place: CalendarPlace;
  readonly message: string;
  /** Whether a calendar that is there already can be lived with: nobody may enter it so, but it has a meaning. */
  readonly isBearable: boolean;
};

type Times = Pick<Period, 'startsAt' | 'endsAt'>;
/** A calendar as it came from somewhere; a number that could not be read is none. */
type ToldCalendar = Pick<Calendar, 'weeks' | 'days' | 'periods' | 'breaks'> & {
  readonly bellTables?: readonly { readonly name: string; readonly times: readonly Times[] }[] | undefined;
};

/** What is wrong with clock times: each starts when the one before has ended, and ends later than it starts. */
export function faultsOfTimes(times: readonly Times[]): CalendarFault[] {
  let latest = 0;
  return times.flatMap(({ startsAt, endsAt }, at): CalendarFault[] => {
    const faults: CalendarFault[] = [];
    const refuse = (field: keyof Times, message: string, isBearable = false) =>
      faults.push({ place: [at, field], message, isBearable });
    const isTime = (minutes: number) => Number.isInteger(minutes) && minutes >= 0 && minutes <= MIDNIGHT;
    if (!isTime(startsAt)) refuse('startsAt', text('terms.calendar.clock'));
    if (!isTime(endsAt)) refuse('endsAt', text('terms.calendar.clock'));
    if (startsAt < latest) {
      refuse('startsAt', text('terms.calendar.startsTooEarly', { time: clockText(latest) }), true);
    }
    if (endsAt <= startsAt) refuse('endsAt', text('terms.calendar.endsTooEarly'));
    if (isTime(endsAt)) latest = Math.max(latest, endsAt);
    return faults;
  });
}

/** What is wrong with a name, or null. */
function faultOfName(name: string, most: number): string | null {
  if (name.trim() === '') return text('terms.calendar.nameMissing');
  return name.trim().length > most ? text('terms.cells.longest', { most }) : null;
}

/**
 * What is wrong with a calendar, wherever it comes from: weeks, days and periods are some and not too many, names are short
 * and not empty, days have different ones, clock times are in order, and breaks lie between periods.
 */
export function faultsOfCalendar(calendar: ToldCalendar, limits: CalendarLimits): CalendarFault[] {
  const { weeks, days, periods, breaks, bellTables = [] } = calendar;
  const faults: CalendarFault[] = [];
  const refuse = (place: CalendarPlace, message: string | null, isBearable = false) => {
    if (message !== null) faults.push({ place, message, isBearable });
  };
  const isWithin = (count: number, most: number) => Number.isInteger(count) && count >= 1 && count <= most;
  if (!isWithin(weeks, limits.weeks)) refuse(['weeks'], text('terms.calendar.weeks', { most: limits.weeks }));
  if (!isWithin(days.length, limits.days))
    refuse(['days'], text('terms.calendar.days', { most: limits.days }));
  days.forEach((day, at) => {
    refuse(['days', at], faultOfName(day, limits.name));
    if (days.indexOf(day) < at) refuse(['days', at], text('terms.calendar.daysTwice'), true);
  });
  const ofTimes = Map.groupBy(faultsOfTimes(periods), ({ place }) => place[0]);
  periods.forEach(({ name }, at) => {
    refuse(['periods', at, 'name'], faultOfName(name, limits.name));
    for (const { place, message, isBearable } of ofTimes.get(at) ?? [])
      refuse(['periods', ...place], message, isBearable);
  });
  if (!isWithin(periods.length, limits.periods)) {
    refuse(['periods'], text('terms.calendar.periods', { most: limits.periods }));
  }
  breaks.forEach(({ name, afterPeriod }, at) => {
    if (name.trim().length > limits.name) {
      refuse(['breaks', at, 'name'], text('terms.cells.longest', { most: limits.name }));
    }
    if (!(afterPeriod in periods)) refuse(['breaks', at, 'afterPeriod'], text('terms.calendar.noSuchPeriod'));
    else if (afterPeriod === periods.length - 1)
      refuse(['breaks', at, 'afterPeriod'], text('terms.calendar.breakAtEnd'), true);
    if (breaks.findIndex((pause) => pause.afterPeriod === afterPeriod) < at) {
      refuse(['breaks', at, 'afterPeriod'], text('wizard.calendar.breakTwice'), true);
    }
  });
  bellTables.forEach(({ name, times }, at) => {
    refuse(['bellTables', at, 'name'], faultOfName(name, limits.name));
    for (const { place, message, isBearable } of faultsOfTimes(times)) {
      refuse(['bellTables', at, 'times', ...place], message, isBearable);
    }
  });
  return faults;
}

/** Breaks without those after the last period, and of several after one period the first, which divides lessons if one did. */
export function usableBreaks({ periods, breaks }: Pick<Calendar, 'periods' | 'breaks'>): Break[] {
  const divided = new Set(breaks.flatMap((pause) => (pause.dividesLessons ? [pause.afterPeriod] : [])));
  const seen = new Set<number>();
  return breaks.flatMap((pause) => {
    if (pause.afterPeriod >= periods.length - 1 || seen.has(pause.afterPeriod)) return [];
    seen.add(pause.afterPeriod);
    return [{ ...pause, dividesLessons: divided.has(pause.afterPeriod) }];
  });
}
