import { z } from 'zod';
import { BellTablePage } from '../../../views/bell-table.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import {
  bellTableAt,
  isTypedFor,
  removeBellTable,
  type TypedBellTable,
  typedBellTable,
  writeBellTable,
} from '../../planning/term/edit-bell-tables.ts';
import { readFormLists } from '../middleware/session.ts';
import { clockSpan } from '../models/clock.ts';
import {
  faultsOf,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  userOf,
} from '../page.tsx';
import { termSceneOf } from './data.tsx';

const names = z.array(z.string().max(1000)).max(200).default([]);
const clocks = z.array(z.string().max(20)).max(200).default([]);
const bellForm = z.object({
  revision: z.coerce.number().int().min(1),
  name: z.string().max(1000),
  groups: z.string().max(10_000),
  days: z
    .array(z.string().regex(/^\d{1,2}$/))
    .max(60)
    .default([]),
  startsAt: clocks,
  endsAt: clocks,
  calendarDays: names,
  calendarPeriods: names,
});

/** @throws Failure `invalid` when a form is not as the page sends it. */
async function readBellForm(c: PageContext): Promise<{ typed: TypedBellTable; revision: number }> {
  const fields = await readFormLists(c);
  const one = (key: string) => fields.get(key)?.[0];
  const read = bellForm.safeParse({
    ...{ revision: one('revision'), name: one('name'), groups: one('groups'), days: fields.get('days') },
    ...{ startsAt: fields.get('startsAt'), endsAt: fields.get('endsAt') },
    ...{ calendarDays: fields.get('calendarDays'), calendarPeriods: fields.get('calendarPeriods') },
  });
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  const { revision, name, groups, days, startsAt, endsAt } = read.data;
  const times = startsAt.map((start, at) => ({ startsAt: start, endsAt: endsAt[at] ?? '' }));
  const { calendarDays, calendarPeriods } = read.data;
  const calendar = calendarDays.length === 0 ? undefined : { days: calendarDays, periods: calendarPeriods };
  return { revision, typed: { name, groups, days, times, calendar } };
}

/** The bell tables of a term's calendar. */
export function bellTablePages(dependencies: PageDependencies) {
  const { database } = dependencies;
  const calendarOf = (c: PageContext) => `/terms/${idOf(c)}/calendar`;

  /** The position in the address; null for a new table. */
  function positionOf(c: PageContext): number | null {
    const written = c.req.param('position');
    return written === undefined ? null : Number(written);
  }

  async function show(
    c: PageContext,
    refused?: { readonly typed: TypedBellTable; readonly failure: Failure },
  ) {
    const { rows } = await termSceneOf(dependencies, idOf(c));
    const position = positionOf(c);
    const table = position === null ? null : bellTableAt(rows, position);
    const now = typedBellTable(rows, table);
    const sent = refused?.typed;
    // Days and times that were typed for another calendar would stand at others of this one.
    const typed =
      sent && !isTypedFor(rows, sent) ? { ...now, name: sent.name, groups: sent.groups } : (sent ?? now);
    const faults = refused ? faultsOf(refused.failure) : {};
    const action = `${calendarOf(c)}/bells${position === null ? '' : `/${position}`}`;
    const title = table ? text('bells.page', { name: table.name }) : text('bells.add');
    const page = {
      head: {
        ...{ termName: rows.term.name, title },
        ...{ listHref: calendarOf(c), listTitle: text('data.calendar') },
      },
      ...{ action, csrf: plannerToken(c), revision: rows.term.revision, name: typed.name, faults },
      ...{ groups: typed.groups, groupNames: rows.groups.map(({ name }) => name) },
      days: rows.term.days.map((name, day) => ({ name, isChosen: typed.days.includes(String(day)) })),
      periods: rows.periods.map((period, at) => ({
        ...{ name: period.name, usual: clockSpan(period) },
        ...{ startsAt: typed.times[at]?.startsAt ?? '', endsAt: typed.times[at]?.endsAt ?? '' },
      })),
      alert: refused && Object.keys(faults).length === 0 ? refused.failure.message : null,
      ...{ backHref: calendarOf(c), deletionAction: table ? `${action}/deletion` : null },
    };
    const status = refused ? (refused.failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, title, <BellTablePage page={page} />, status);
  }

  return {
    show: (c: PageContext) => show(c),

    write: async (c: PageContext) => {
      const { typed, revision } = await readBellForm(c);
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await writeBellTable(database, idOf(c), positionOf(c), typed, edit);
        return c.redirect(`${calendarOf(c)}${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        return show(c, { typed, failure: error });
      }
    },

    delete: async (c: PageContext) => {
      const { revision } = await readBellForm(c);
      const edit = { userId: userOf(c).id, basedOn: revision };
      const made = await removeBellTable(database, idOf(c), positionOf(c) ?? -1, edit);
      return c.redirect(`${calendarOf(c)}?done=${made.revision}`, 303);
    },
  };
}
