import { z } from 'zod';
import { AvailabilityPage, Painted } from '../../../views/availability.tsx';
import { AvailabilityTable } from '../../../views/components/availability-grid.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { LEVELS } from '../../planning/term/availability.ts';
import type { ChangedTerm } from '../../planning/term/change-term.ts';
import { copyLevels, paintLevels } from '../../planning/term/edit-availability.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import { turnTerm } from '../../planning/term/undo-term.ts';
import { MOST_PERIODS_OF_A_WEEK } from '../../timetable/calendar-faults.ts';
import { wantsFragment } from '../context.ts';
import { readFormLists } from '../middleware/session.ts';
import { availabilityGrid, levelsText, shownLevels } from '../models/availability-grid.ts';
import { WHOLE_LIST } from '../models/list-look.ts';
import { listTitle } from '../models/thing-form.ts';
import {
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  UUID,
  userOf,
} from '../page.tsx';
import { asChosen, dataTabs, dataToolsOf, doneIn, tableOf, termSceneOf } from './data.tsx';

const id = z
  .string()
  .regex(UUID)
  .transform((value) => value.toLowerCase());
const ids = z.array(id).max(10_000);
const revision = z.coerce.number().int().min(1);

const strokeForm = z.object({
  revision,
  ids: ids.min(1),
  cells: z.array(z.coerce.number().int().min(0)).min(1).max(MOST_PERIODS_OF_A_WEEK),
  level: z.coerce.number().pipe(z.literal(LEVELS)),
});
const copyForm = z.object({ revision, from: id, ids });

/** @throws Failure `invalid` when a form is not as a page sends it. */
async function readAs<Form>(c: PageContext, schema: z.ZodType<Form>, one: readonly string[]): Promise<Form> {
  const fields = await readFormLists(c);
  const values = [...fields].map(([name, all]) => [name, one.includes(name) ? all[0] : all] as const);
  const read = schema.safeParse({ ids: [], ...Object.fromEntries(values) });
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  return read.data;
}

/** The address of a list's availability. */
export function availabilityAddress(termId: string, list: ListName): string {
  return `/terms/${termId}/availability/${list}`;
}

/** What undo and redo on a list's availability lead back to. */
export function availabilityPart(list: ListName): string {
  return `availability/${list}`;
}

/** Leads to the availability of teachers, from where the other lists are a step away. */
export function availabilityHome(c: PageContext) {
  return c.redirect(availabilityAddress(idOf(c), 'teachers'));
}

/** When the things of a list are available, as a grid to paint on. */
export function availabilityPages(dependencies: PageDependencies, list: ListName) {
  const { database } = dependencies;

  async function sceneOf(c: PageContext) {
    const scene = await termSceneOf(dependencies, idOf(c));
    return { ...scene, problem: asChosen(scene) };
  }

  function editOf(c: PageContext, basedOn: number) {
    return { userId: userOf(c).id, basedOn };
  }

  /** Answers to the page's script with what has changed, or leads back to the page. */
  async function answer(c: PageContext, { revision: now, change }: ChangedTerm) {
    if (!wantsFragment(c)) {
      const address = availabilityAddress(idOf(c), list);
      return c.redirect(change ? `${address}?done=${now}` : address, 303);
    }
    const said = change ? text('data.done', { action: change.action }) : text('data.nothingDifferent');
    const tools = await dataToolsOf(dependencies, c, availabilityPart(list));
    return c.html(<Painted revision={now} tools={tools} said={said} />);
  }

  const turn = (way: 'undo' | 'redo') => async (c: PageContext) =>
    answer(c, await turnTerm(database, idOf(c), userOf(c).id, way));

  return {
    show: async (c: PageContext) => {
      const termId = idOf(c);
      const scene = await sceneOf(c);
      const { rows } = scene;
      const search = c.req.query('q') ?? '';
      const action = availabilityAddress(termId, list);
      const table = tableOf(scene, list, { ...WHOLE_LIST, search });
      const mayEdit = plannerToken(c) !== null;
      const shown = {
        ...{ action, search, revision: rows.term.revision, mayEdit },
        wholeHref: `${action}?${new URLSearchParams({ q: search, all: 'yes' })}`,
        grid: availabilityGrid(scene, list, table, c.req.query('all') === 'yes'),
      };
      if (wantsFragment(c)) return c.html(<AvailabilityTable {...shown} />);
      const page = {
        ...{ ...shown, termName: rows.term.name, weeks: rows.term.weeks },
        tabs: dataTabs(termId, scene, 'availability'),
        lists: LIST_NAMES.map((name) => ({
          ...{ name: listTitle(name), href: availabilityAddress(termId, name), isCurrent: name === list },
        })),
        things: rows[list],
        tools: await dataToolsOf(dependencies, c, availabilityPart(list)),
        done: await doneIn(dependencies, c),
      };
      return showPage(
        c,
        text('data.lists.of', { list: text(`availability.of.${list}`), term: rows.term.name }),
        <AvailabilityPage page={page} />,
      );
    },

    /** All levels as they are now, for a page that shows others. */
    levels: async (c: PageContext) => {
      const { rows } = await sceneOf(c);
      const shown = shownLevels(rows, list);
      const levels = Object.fromEntries(rows[list].map((thing) => [thing.id, levelsText(shown(thing.id))]));
      const tools = await dataToolsOf(dependencies, c, availabilityPart(list));
      return c.html(<Painted revision={rows.term.revision} tools={tools} said={null} levels={levels} />);
    },

    paint: async (c: PageContext) => {
      const { revision: seen, level, ...stroke } = await readAs(c, strokeForm, ['revision', 'level']);
      return answer(c, await paintLevels(database, idOf(c), { list, level, ...stroke }, editOf(c, seen)));
    },

    copy: async (c: PageContext) => {
      const { revision: seen, from, ids: to } = await readAs(c, copyForm, ['revision', 'from']);
      return answer(c, await copyLevels(database, idOf(c), { list, from, to }, editOf(c, seen)));
    },

    undo: turn('undo'),
    redo: turn('redo'),
  };
}
