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
import { BELL_HOMES, type BellHome } from '../models/bell-lines.ts';
import { clockSpan } from '../models/clock.ts';
import { stepAddress } from '../models/wizard.ts';
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
const homes = z.enum(BELL_HOMES).catch('calendar');
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
  back: homes,
});

/** @throws Failure `invalid` when a form is not as the page sends it. */
async function readBellForm(
  c: PageContext,
): Promise<{ typed: TypedBellTable; revision: number; back: BellHome }> {
  const fields = await readFormLists(c);
  const one = (key: string) => fields.get(key)?.[0];
  const read = bellForm.safeParse({
    ...{ revision: one('revision'), name: one('name'), groups: one('groups'), days: fields.get('days') },
    ...{ startsAt: fields.get('startsAt'), endsAt: fields.get('endsAt') },
    ...{ calendarDays: fields.get('calendarDays'), calendarPeriods: fields.get('calendarPeriods') },
    back: one('back'),
  });
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  const { revision, name, groups, days, startsAt, endsAt } = read.data;
  const times = startsAt.map((start, at) => ({ startsAt: start, endsAt: endsAt[at] ?? '' }));
  const { calendarDays, calendarPeriods, back } = read.data;
  const calendar = calendarDays.length === 0 ? undefined : { days: calendarDays, periods: calendarPeriods };
  return { revision, typed: { name, groups, days, times, calendar }, back };
}

/** The page that lists bell tables and that a form leads back to. */
function homeOf(termId: string, back: BellHome): { readonly href: string; readonly title: string } {
  return back === 'calendar'
    ? { href: `/terms/${termId}/calendar`, title: text('data.calendar') }
    : { href: stepAddress(termId, 'calendar'), title: text('wizard.calendar.name') };
}

/** The bell tables of a term's calendar. */
export function bellTablePages(dependencies: PageDependencies) {
  const { database } = dependencies;

  /** The position in the address; null for a new table. */
  function positionOf(c: PageContext): number | null {
    const written = c.req.param('position');
    return written === undefined ? null : Number(written);
  }

  async function show(
    c: PageContext,
    back: BellHome,
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
    const action = `/terms/${rows.term.id}/calendar/bells${position === null ? '' : `/${position}`}`;
    const home = homeOf(rows.term.id, back);
    const title = table ? text('bells.page', { name: table.name }) : text('bells.add');
    const page = {
      head: {
        ...{ termName: rows.term.name, title },
        ...{ listHref: home.href, listTitle: home.title },
      },
      ...{ action, csrf: plannerToken(c), revision: rows.term.revision, name: typed.name, faults },
      ...{ groups: typed.groups, groupNames: rows.groups.map(({ name }) => name) },
      days: rows.term.days.map((name, day) => ({ name, isChosen: typed.days.includes(String(day)) })),
      periods: rows.periods.map((period, at) => ({
        ...{ name: period.name, usual: clockSpan(period) },
        ...{ startsAt: typed.times[at]?.startsAt ?? '', endsAt: typed.times[at]?.endsAt ?? '' },
      })),
      alert: refused && Object.keys(faults).length === 0 ? refused.failure.message : null,
      ...{ back, backHref: home.href, deletionAction: table ? `${action}/deletion` : null },
    };
    const status = refused ? (refused.failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, title, <BellTablePage page={page} />, status);
  }

  return {
    show: (c: PageContext) => show(c, homes.parse(c.req.query('back'))),

    write: async (c: PageContext) => {
      const { typed, revision, back } = await readBellForm(c);
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await writeBellTable(database, idOf(c), positionOf(c), typed, edit);
        const { href } = homeOf(idOf(c), back);
        return c.redirect(`${href}${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        return show(c, back, { typed, failure: error });
      }
    },

    delete: async (c: PageContext) => {
      const { revision, back } = await readBellForm(c);
      const edit = { userId: userOf(c).id, basedOn: revision };
      const made = await removeBellTable(database, idOf(c), positionOf(c) ?? -1, edit);
      return c.redirect(`${homeOf(idOf(c), back).href}?done=${made.revision}`, 303);
    },
  };
}
