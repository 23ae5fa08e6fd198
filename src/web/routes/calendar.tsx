import { z } from 'zod';
import { CalendarPage } from '../../../views/calendar.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { changeCalendar, type TypedCalendar, typedCalendar } from '../../planning/term/edit-calendar.ts';
import { readFormLists } from '../middleware/session.ts';
import { faultsOf, idOf, type PageContext, type PageDependencies, showPage, userOf } from '../page.tsx';
import { dataTabs, dataToolsOf, doneIn, termSceneOf } from './data.tsx';

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

/** A term's calendar. */
export function calendarPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function show(c: PageContext, sent?: TypedCalendar, failure?: Failure) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { rows } = scene;
    const { weeks, days, periods } = sent ?? typedCalendar(rows);
    const faults = failure ? faultsOf(failure) : {};
    const page = {
      ...{ termName: rows.term.name, tabs: dataTabs(rows.term.id, scene, 'calendar') },
      ...{ done: await doneIn(dependencies, c), tools: await dataToolsOf(dependencies, c, 'calendar') },
      ...{ action: `/terms/${rows.term.id}/calendar`, revision: rows.term.revision, weeks, days, faults },
      periods: sent ? periods : [...periods, ...Array.from({ length: SPARE_ROWS }, () => EMPTY)],
      alert: failure && Object.keys(faults).length === 0 ? failure.message : null,
    };
    const status = failure ? (failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(
      c,
      text('data.calendar.of', { term: rows.term.name }),
      <CalendarPage page={page} />,
      status,
    );
  }

  return {
    show: (c: PageContext) => show(c),

    change: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const one = (key: string) => fields.get(key)?.[0];
      const read = calendarForm.safeParse({
        ...{ revision: one('revision'), days: one('days'), weeks: one('weeks'), name: fields.get('name') },
        ...{ startsAt: fields.get('startsAt'), endsAt: fields.get('endsAt') },
        ...{ breakName: fields.get('breakName'), divides: fields.get('divides') },
      });
      if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
      const { revision, days, weeks, name, startsAt, endsAt, breakName, divides } = read.data;
      const typed = {
        weeks,
        days: days.split(/[,;،؛]/),
        periods: name.map((typedName, at) => ({
          ...{ name: typedName, startsAt: startsAt[at] ?? '', endsAt: endsAt[at] ?? '' },
          ...{ breakName: breakName[at] ?? '', dividesLessons: divides.includes(String(at)) },
        })),
      };
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await changeCalendar(database, idOf(c), typed, edit);
        return c.redirect(`/terms/${idOf(c)}/calendar${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        return show(c, typed, error);
      }
    },
  };
}
