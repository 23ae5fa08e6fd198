import { describe, expect, test } from 'bun:test';
import { calendarOf } from './calendar.ts';

function clock(hours: readonly string[]): string[] {
  const time = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return calendarOf(['Mon'], hours).periods.map(
    ({ startsAt, endsAt }) => `${time(startsAt)}-${time(endsAt)}`,
  );
}

describe('the clock times of periods', () => {
  test.each([
    [
      ['08:00', '09:35', '11:10'],
      ['8:00-9:00', '9:35-10:35', '11:10-12:10'],
    ],
    [
      ['8.00 - 8.45', '8.50 - 9.35'],
      ['8:00-8:45', '8:50-9:35'],
    ],
    [
      ['1 (7h30)', '2 (8h15)', '3 (9h)'],
      ['8:00-9:00', '9:00-10:00', '10:00-11:00'],
    ],
    [
      ['11:30 - 12:20', '12:30 - 1:15', '1:20 - 2:05'],
      ['11:30-12:20', '12:30-13:15', '13:20-14:05'],
    ],
    [
      ['2ª 10:30 - FP10:15', '1ª 09:15 - FP09:15'],
      ['8:00-9:00', '9:00-10:00'],
    ],
    [
      ['first', 'second'],
      ['8:00-9:00', '9:00-10:00'],
    ],
  ])('of %p', (hours, expected) => {
    expect(clock(hours)).toEqual(expected);
  });

  test('are within the day, one after the other, for as many hours as there may be', () => {
    const { periods } = calendarOf(
      ['Mon'],
      Array.from({ length: 30 }, (_, hour) => `${hour}`),
    );
    expect(periods.every(({ startsAt, endsAt }) => startsAt < endsAt && endsAt <= 24 * 60)).toBe(true);
    expect(periods.slice(1).every(({ startsAt }, before) => periods[before]!.endsAt <= startsAt)).toBe(true);
  });
});
