import { z } from 'zod';
import { CopyTermPage } from '../../../views/copy-term.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { newSchedule } from '../../planning/new-schedule.ts';
import { copyTerm } from '../../planning/roll-forward/copy-term.ts';
import { namesAYearLater } from '../../planning/roll-forward/year-names.ts';
import { inTreeOrder } from '../../planning/term/group-tree.ts';
import { readForm } from '../middleware/session.ts';
import {
  faultsOf,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  showPage,
  userOf,
} from '../page.tsx';
import { termSceneOf } from './data.tsx';

const copyForm = z.object({
  name: z.string().max(1000),
  schedules: z.enum(['with', 'without']).default('without'),
  groups: z.enum(['stay', 'up']).default('stay'),
});

/** What was typed into the form of a copy. */
type Typed = z.infer<typeof copyForm> & { readonly names: ReadonlyMap<string, string> };

/** The next term: a copy of one that there is, and schedules out of what its courses ask for. */
export function rollForwardPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function show(c: PageContext, typed?: Typed, failure?: Failure) {
    const { rows } = await termSceneOf(dependencies, idOf(c));
    const later = namesAYearLater(rows.groups);
    const page = {
      ...{ termId: rows.term.id, termName: rows.term.name, csrf: formToken(c), name: typed?.name ?? '' },
      ...{ withSchedules: typed?.schedules === 'with', goUp: typed?.groups === 'up' },
      groups: inTreeOrder(rows.groups).map(({ group: { id, name }, depth }) => ({
        ...{ id, name, depth, newName: typed?.names.get(id) ?? later.get(id) ?? name },
      })),
      faults: failure ? faultsOf(failure) : {},
    };
    const title = text('rollForward.copyOf', { name: rows.term.name });
    return showPage(c, title, <CopyTermPage page={page} />, failure ? 422 : 200);
  }

  return {
    form: (c: PageContext) => show(c),

    copy: async (c: PageContext) => {
      const form = await readForm(c);
      const read = copyForm.safeParse(form);
      if (!read.success) throw new Failure('invalid', text('rollForward.formUnknown'));
      const named = Object.entries(form).flatMap(([field, value]): [string, string][] =>
        field.startsWith('group-') && typeof value === 'string'
          ? [[field.slice('group-'.length), value.trim().replace(/\s+/g, ' ')]]
          : [],
      );
      const typed: Typed = { ...read.data, names: new Map(named) };
      const isUp = typed.groups === 'up';
      const groups = new Map(named.map(([id, name]) => [id, name === '' ? null : name]));
      try {
        const copy = { name: typed.name, withSchedules: typed.schedules === 'with' };
        const wanted = isUp ? { ...copy, groups } : copy;
        const termId = await copyTerm(database, idOf(c), wanted, userOf(c).id);
        return c.redirect(`/terms/${termId}/groups`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        return show(c, typed, error);
      }
    },

    newSchedule: async (c: PageContext) => {
      const scheduleId = await newSchedule(database, idOf(c), userOf(c).id);
      return c.redirect(`/schedules/${scheduleId}`, 303);
    },
  };
}
