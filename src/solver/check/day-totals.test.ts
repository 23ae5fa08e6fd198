import { expect, test } from 'bun:test';
import { periodsIn } from '../../constraints/day-pattern.ts';
import { dayTotals, greatest, leastBeyond, type OpenDay, sums } from './day-totals.ts';
import { span } from './domains.ts';
import type { TermOf } from './hard-terms.ts';

const LONG_DAY = 16;

function day(weekday: number, open: number, locked = 0): OpenDay {
  return { weekday, open, locked, starts: open & (open >> 1) };
}

/** A rule on the periods of a day, of a kind by its position. */
function perDay(least: number, most: number): TermOf<'day'> {
  const deviation = (taught: number) => {
    const periods = periodsIn(taught);
    return periods === 0 ? 0 : Math.max(0, least - periods, periods - most);
  };
  return {
    family: 'day',
    constraint: 0,
    lessons: [],
    term: { key: `${least} to ${most}`, counts: 'day', deviation },
  };
}

function daysInWeek(most: number): TermOf<'day-sum'> {
  return {
    ...{ family: 'day-sum', constraint: 1, lessons: [] },
    term: {
      ...{ key: 'days', span: 'week', value: (taught) => Number(taught !== 0) },
      deviation: (sum) => Math.max(0, sum - most),
    },
  };
}

const kindOf = (constraint: number) => ['lessons-per-day', 'days-per-week', 'max-gaps'][constraint]!;

test.each([8, LONG_DAY])('with %i periods a day, days and weeks limit the periods of a week', (periods) => {
  const totalsOf = dayTotals(periods, kindOf);
  const week = [0, 1, 2, 3, 4].map((weekday) => day(weekday, span(0, periods)));
  expect(greatest(totalsOf(week, 1, [], []))).toBe(5 * periods);
  expect(greatest(totalsOf(week, 1, [perDay(0, 5)], []))).toBe(25);
  expect(greatest(totalsOf(week, 1, [perDay(0, 5)], [daysInWeek(3)]))).toBe(15);
  expect(greatest(totalsOf(week, 2, [perDay(0, 5)], [daysInWeek(3)]))).toBe(6);
  const totals = totalsOf(week, 1, [perDay(4, 6)], [daysInWeek(2)]);
  expect([...totals.toString(2)].reverse().flatMap((bit, n) => (bit === '1' ? [n] : []))).toEqual([
    0, 4, 5, 6, 8, 9, 10, 11, 12,
  ]);
  expect(leastBeyond(totals, 6)).toBe(8);
});

test('locked lessons are taught for sure, and a day that they break has no number at all', () => {
  const totalsOf = dayTotals(8, kindOf);
  const held = day(0, span(0, 8), span(0, 3));
  expect(totalsOf([held], 1, [perDay(0, 5)], [])).toBe(0b111000n);
  expect(greatest(totalsOf([held], 1, [perDay(0, 2)], []))).toBe(-1);
});

test('a rule that looks at more than numbers is left out where not all sets of periods can be tried', () => {
  const totalsOf = dayTotals(LONG_DAY, kindOf);
  const isolated = { ...perDay(0, 2), constraint: 2 };
  expect(greatest(totalsOf([day(0, span(0, LONG_DAY))], 1, [isolated], []))).toBe(LONG_DAY);
  expect(greatest(totalsOf([day(0, span(0, 6))], 1, [isolated], []))).toBe(2);
});

test('sums of two sets are those of one number of each', () => {
  expect(sums(0b101n, 0b110n)).toBe(0b11110n);
});
