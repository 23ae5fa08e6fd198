import { z } from 'zod';
import { DeletionPage } from '../../../views/deletion.tsx';
import { HomePage, NewTermPage } from '../../../views/home.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { demoSchool } from '../../planning/demo-school.ts';
import { listTerms, removeTerm } from '../../planning/home.ts';
import { importProblem } from '../../planning/import-problem.ts';
import { newTerm, problemOfNewTerm } from '../../planning/new-term.ts';
import { readForm } from '../middleware/session.ts';
import { homeOf, usualTerm } from '../models/home.ts';
import {
  faultsByField,
  faultsOf,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  userOf,
} from '../page.tsx';

/** Terms and their schedules. */
export function homePages({ database }: PageDependencies) {
  async function termWith(termId: string) {
    const term = (await listTerms(database)).find(({ id }) => id === termId);
    if (!term) throw new Failure('notFound', text('pages.home.noTerm'));
    return term;
  }
  return {
    show: async (c: PageContext) =>
      showPage(
        c,
        text('pages.home.title'),
        <HomePage home={homeOf(await listTerms(database), plannerToken(c))} />,
      ),

    loadDemo: async (c: PageContext) => {
      const { scheduleId } = await importProblem(database, demoSchool(), undefined, {
        userId: userOf(c).id,
      });
      return c.redirect(`/schedules/${scheduleId}`, 303);
    },

    newTerm: (c: PageContext) =>
      showPage(
        c,
        text('pages.home.newTerm'),
        <NewTermPage csrf={formToken(c)} newTerm={{ values: usualTerm, faults: {} }} />,
      ),

    addTerm: async (c: PageContext) => {
      const { csrf: _, next, ...values } = z.record(z.string(), z.string()).parse(await readForm(c));
      const read = newTerm.safeParse(values);
      const again = (faults: Readonly<Record<string, string>>) =>
        showPage(
          c,
          text('pages.home.newTerm'),
          <NewTermPage csrf={formToken(c)} newTerm={{ values, faults }} />,
          422,
        );
      if (!read.success) return again(faultsByField(read.error));
      try {
        const { termId } = await importProblem(database, problemOfNewTerm(read.data), undefined, {
          whenTaken: 'refuse',
          userId: userOf(c).id,
        });
        return c.redirect(`/terms/${termId}/${next === 'set-up' ? 'set-up/calendar' : 'calendar'}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.faults.length === 0) throw error;
        return again(faultsOf(error));
      }
    },

    askDeletion: async (c: PageContext) => {
      const { id, name, schedules } = await termWith(idOf(c));
      const page = { termId: id, name, scheduleCount: schedules.length, csrf: formToken(c) };
      return showPage(c, text('pages.home.deleteTerm', { name }), <DeletionPage {...page} />);
    },

    deleteTerm: async (c: PageContext) => {
      await removeTerm(database, idOf(c));
      return c.redirect('/', 303);
    },
  };
}
