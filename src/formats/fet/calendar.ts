import type { Calendar, Minutes, Period } from '../../timetable/problem.ts';

const FIRST_PERIOD: Minutes = 8 * 60;
const MINUTES_OF_DAY: Minutes = 24 * 60;
const HALF_DAY: Minutes = 12 * 60;
const USUAL_LENGTH: Minutes = 60;

/** The times of day that a name speaks of: `08:00`, `8.00 - 8.45`, `9h15`. */
function clockTimes(name: string): Minutes[] {
  const found = [...name.matchAll(/(?<!\d)(\d{1,2})\s?[:.h]\s?(\d{2})(?!\d)/gi)];
  return found
    .map(([, hours, minutes]) => ({ hours: Number(hours), minutes: Number(minutes) }))
    .filter(({ hours, minutes }) => hours < 24 && minutes < 60)
    .map(({ hours, minutes }) => hours * 60 + minutes);
}

/** The hours' clock times by their names; undefined where these do not say them, or not in order. */
function namedTimes(names: readonly string[]): Period[] | undefined {
  const periods: { name: string; startsAt: Minutes; endsAt: Minutes | undefined }[] = [];
  let before = 0;
  // After 12:30 the clock of twelve hours goes on with 1:15.
  const after = (earliest: Minutes, time: Minutes): Minutes =>
    time < earliest && time < HALF_DAY ? time + HALF_DAY : time;
  for (const name of names) {
    const [start, end] = clockTimes(name);
    if (start === undefined) return undefined;
    const startsAt = after(before, start);
    if (startsAt < before) return undefined;
    const endsAt = end === undefined ? undefined : after(startsAt + 1, end);
    if (endsAt !== undefined && endsAt <= startsAt) return undefined;
    periods.push({ name, startsAt, endsAt });
    before = endsAt ?? startsAt + 1;
  }
  return periods.map(({ name, startsAt, endsAt }, position) => {
    const next = periods[position + 1]?.startsAt ?? Math.min(startsAt + USUAL_LENGTH, MINUTES_OF_DAY);
    return { name, startsAt, endsAt: endsAt ?? Math.min(next, startsAt + USUAL_LENGTH) };
  });
}

/** The hours of FET have names only: where these are no clock times, the hours follow each other from eight o'clock. */
function periodsOf(names: readonly string[]): Period[] {
  const named = namedTimes(names);
  if (named) return named;
  const step = Math.min(USUAL_LENGTH, Math.floor((MINUTES_OF_DAY - FIRST_PERIOD) / names.length));
  return names.map((name, position) => ({
    name,
    startsAt: FIRST_PERIOD + step * position,
    endsAt: FIRST_PERIOD + step * (position + 1),
  }));
}

/** One week of the file's days and hours. Breaks of FET are hours in which nothing takes place: a rule, not a break. */
export function calendarOf(days: readonly string[], hours: readonly string[]): Calendar {
  return { weeks: 1, days, periods: periodsOf(hours), breaks: [] };
}
