import { z } from 'zod';
import type { CalendarFormModel } from '../../../views/calendar.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { type TypedCalendar, typedCalendar } from '../../planning/term/edit-calendar.ts';
import type { TermRows } from '../../store/term-data.ts';
import { faultsOf } from '../page.tsx';

/** Empty rows below the periods, for more of them. */
const SPARE_ROWS = 3;
const EMPTY = { name: '', startsAt: '', endsAt: '', breakName: '', dividesLessons: false };

const calendarForm = z.object({
  revision: z.coerce.number().int().min(1),
  days: z.string().max(1000),
  weeks: z.string().max(10),
  name: z.array(z.string().max(200)).max(200),
  startsAt: z.array(z.string().max(20)).max(200),
  endsAt: z.array(z.string().max(20)).max(200),
  breakName: z.array(z.string().max(200)).max(200),
  divides: z.array(z.string()).default([]),
});

/** A calendar as its form sends it, and the revision that was seen. @throws Failure `invalid` when it is no such form. */
export function readCalendarForm(fields: ReadonlyMap<string, readonly string[]>): {
  readonly typed: TypedCalendar;
  readonly revision: number;
} {
  const one = (key: string) => fields.get(key)?.[0];
  const read = calendarForm.safeParse({
    ...{ revision: one('revision'), days: one('days'), weeks: one('weeks'), name: fields.get('name') },
    ...{ startsAt: fields.get('startsAt'), endsAt: fields.get('endsAt') },
    ...{ breakName: fields.get('breakName'), divides: fields.get('divides') },
  });
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  const { revision, days, weeks, name, startsAt, endsAt, breakName, divides } = read.data;
  const periods = name.map((typedName, at) => ({
    ...{ name: typedName, startsAt: startsAt[at] ?? '', endsAt: endsAt[at] ?? '' },
    ...{ breakName: breakName[at] ?? '', dividesLessons: divides.includes(String(at)) },
  }));
  return { revision, typed: { weeks, days: days.split(/[,;،؛]/), periods } };
}

/**
 * What the form of a calendar shows: the term's, or what was sent and could not be taken.
 *
 * @param action where it is sent
 */
export function calendarFormOf(
  rows: TermRows,
  action: string,
  csrf: string | null,
  refused?: { readonly typed: TypedCalendar; readonly failure: Failure },
): CalendarFormModel {
  const { weeks, days, periods } = refused?.typed ?? typedCalendar(rows);
  const faults = refused ? faultsOf(refused.failure) : {};
  return {
    ...{ action, csrf, revision: rows.term.revision, weeks, days, faults },
    periods: refused ? periods : [...periods, ...Array.from({ length: SPARE_ROWS }, () => EMPTY)],
    alert: refused && Object.keys(faults).length === 0 ? refused.failure.message : null,
  };
}
