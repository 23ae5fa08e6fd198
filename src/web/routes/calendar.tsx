import { CalendarPage } from '../../../views/calendar.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { changeCalendar, type TypedCalendar } from '../../planning/term/edit-calendar.ts';
import { readFormLists } from '../middleware/session.ts';
import { bellLines, bellTableHref } from '../models/bell-lines.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage, userOf } from '../page.tsx';
import { calendarFormOf, readCalendarForm } from './calendar-form.ts';
import { dataTabs, dataToolsOf, doneIn, termSceneOf } from './data.tsx';

/** A term's calendar. */
export function calendarPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function show(
    c: PageContext,
    refused?: { readonly typed: TypedCalendar; readonly failure: Failure },
  ) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { rows } = scene;
    const page = {
      ...{ termName: rows.term.name, tabs: dataTabs(rows.term.id, scene, 'calendar') },
      ...{ done: await doneIn(dependencies, c), tools: await dataToolsOf(dependencies, c, 'calendar') },
      bellTables: bellLines(rows, 'calendar'),
      newBellTableHref: plannerToken(c) === null ? null : bellTableHref(rows.term.id, 'new', 'calendar'),
      form: calendarFormOf(rows, `/terms/${rows.term.id}/calendar`, plannerToken(c), refused),
    };
    const status = refused ? (refused.failure.code === 'conflict' ? 409 : 422) : 200;
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
      const { typed, revision } = readCalendarForm(await readFormLists(c));
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await changeCalendar(database, idOf(c), typed, edit);
        return c.redirect(`/terms/${idOf(c)}/calendar${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        return show(c, { typed, failure: error });
      }
    },
  };
}
