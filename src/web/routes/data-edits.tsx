import { z } from 'zod';
import { DataRowView, EditedRow, thingRowId } from '../../../views/components/data-table.tsx';
import { DataToolbar } from '../../../views/components/data-tools.tsx';
import { TermHistoryPage } from '../../../views/term-history.tsx';
import { ChangeThingsPage, NewThingPage, RemovalPage } from '../../../views/thing.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { addThing, changeThings, previewRemoval, removeThings } from '../../planning/term/edit-list.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import { lists } from '../../planning/term/lists.ts';
import { historyOfTerm, turnTerm } from '../../planning/term/undo-term.ts';
import { WIZARD_STEPS } from '../../planning/wizard/wizard-steps.ts';
import { wantsFragment } from '../context.ts';
import { readFormLists } from '../middleware/session.ts';
import { WHOLE_LIST } from '../models/list-look.ts';
import { listTitle, type Typed, thingFormOf } from '../models/thing-form.ts';
import {
  faultsOf,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  showPage,
  UUID,
  userOf,
} from '../page.tsx';
import { dataToolsOf, tableOf, termSceneOf } from './data.tsx';

const thingIds = z
  .array(z.string().regex(UUID, { error: () => text('data.lists.chooseThings') }))
  .min(1, { error: () => text('data.lists.chooseOne') })
  .max(10_000);

/** The fields of a form that changes a list, beside its cells. */
const listForm = z.object({
  revision: z.coerce.number().int().min(1),
  ids: thingIds.optional(),
  changed: z.array(z.string()).default([]),
  next: z.enum(['list', 'new']).default('list'),
});

/** @throws Failure `invalid` when nothing of the list is chosen. */
function chosenIds(ids: readonly string[] | undefined): string[] {
  const read = thingIds.safeParse(ids ?? []);
  if (!read.success) throw new Failure('invalid', read.error.issues[0]!.message);
  return read.data.map((id) => id.toLowerCase());
}

/**
 * Ids that an address names, or a form.
 *
 * @throws Failure `invalid` when nothing of the list is chosen.
 */
export async function askedIds(c: PageContext): Promise<string[]> {
  return chosenIds(c.req.method === 'POST' ? (await readFormLists(c)).get('ids') : c.req.queries('ids'));
}

/** What a form of a list says. */
async function readListForm(c: PageContext, list: ListName) {
  const fields = await readFormLists(c);
  const one = (key: string) => fields.get(key)?.[0];
  const read = listForm.safeParse({
    ...{ revision: one('revision'), next: one('next') },
    ...{ ids: fields.get('ids'), changed: fields.get('changed') },
  });
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  const keys = lists[list].columns.map(({ key }) => key).filter((key) => one(key) !== undefined);
  return { ...read.data, typed: Object.fromEntries(keys.map((key) => [key, one(key)!])) };
}

/** What to show again of a form that was refused; what is no fault of the form goes on as it is. */
function refused(error: unknown, cells: Typed['cells']): Typed & { readonly status: 409 | 422 } {
  if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
  const faults = faultsOf(error);
  const isTold = Object.keys(faults).some((key) => key in cells);
  return {
    cells,
    faults,
    alert: isTold ? null : error.message,
    status: error.code === 'conflict' ? 409 : 422,
  };
}

/** Things of one of a term's lists are added, changed, deleted; each can be undone. */
export function listEditPages(dependencies: PageDependencies, list: ListName) {
  const { database } = dependencies;

  function place(c: PageContext) {
    const termId = idOf(c);
    return { termId, action: `/terms/${termId}/${list}` };
  }

  function headOf(c: PageContext, termName: string, title: string) {
    const { action } = place(c);
    return { termName, listHref: action, listTitle: listTitle(list), title };
  }

  /** The whole list as it is now. */
  const tableNow = async (c: PageContext) =>
    tableOf(await termSceneOf(dependencies, idOf(c)), list, WHOLE_LIST);
  const columnsNow = async (c: PageContext) => (await tableNow(c)).columns.map(({ key }) => key).join();

  async function showNew(c: PageContext, typed?: Typed, status: 200 | 409 | 422 = 200) {
    const { termId, action } = place(c);
    const { rows } = await termSceneOf(dependencies, termId);
    const form = thingFormOf(list, { rows, ids: [], action, csrf: formToken(c), backHref: action }, typed);
    const added = rows[list].find(({ id }) => id === c.req.query('added'));
    const title = text(`data.${list}.add`);
    const page = (
      <NewThingPage
        head={headOf(c, rows.term.name, title)}
        form={form}
        added={added ? text('data.thing.added', { name: added.name }) : null}
      />
    );
    return showPage(c, title, page, status);
  }

  async function showChange(
    c: PageContext,
    ids: readonly string[],
    typed?: Typed,
    status: 200 | 409 | 422 = 200,
  ) {
    const { termId, action } = place(c);
    const { rows } = await termSceneOf(dependencies, termId);
    const known = rows[list].filter(({ id }) => ids.includes(id));
    if (known.length === 0) throw new Failure('notFound', text(`data.${list}.noSuch`));
    const own = known.map(({ id }) => id);
    const of = { rows, ids: own, action: `${action}/change`, csrf: formToken(c), backHref: action };
    const form = thingFormOf(list, of, typed);
    if (wantsFragment(c) && own.length === 1) {
      const { columns } = await tableNow(c);
      return c.html(<EditedRow id={own[0]!} form={form} columns={columns.length} />, status);
    }
    const title =
      known.length === 1
        ? text('data.changeNamed', { name: known[0]!.name })
        : text(`data.${list}.changeMany`, { count: known.length });
    return showPage(
      c,
      title,
      <ChangeThingsPage head={headOf(c, rows.term.name, title)} form={form} />,
      status,
    );
  }

  /** A row as it is now. */
  async function rowOf(c: PageContext, id: string) {
    const { action } = place(c);
    const { columns, rows } = await tableNow(c);
    const row = rows.find((one) => one.id === id);
    if (!row) throw new Failure('notFound', text(`data.${list}.noSuch`));
    return <DataRowView row={row} columns={columns} action={action} />;
  }

  return {
    newForm: (c: PageContext) => showNew(c),

    add: async (c: PageContext) => {
      const { termId, action } = place(c);
      const { typed, revision, next } = await readListForm(c, list);
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const added = await addThing(database, termId, list, typed, edit);
        return c.redirect(
          next === 'new' ? `${action}/new?added=${added.id}` : `${action}?done=${added.revision}`,
          303,
        );
      } catch (error) {
        const again = refused(error, typed);
        return showNew(c, again, again.status);
      }
    },

    /** The form for the things that the address names, or, for many of them, the form that was sent. */
    changeForm: async (c: PageContext) => showChange(c, await askedIds(c)),

    /** A row again as it is, after its form was put away. */
    row: async (c: PageContext) => {
      const { action } = place(c);
      if (!wantsFragment(c)) return c.redirect(action, 303);
      const [id] = chosenIds([c.req.param('thing') ?? '']);
      return c.html(await rowOf(c, id!));
    },

    change: async (c: PageContext) => {
      const { termId, action } = place(c);
      const { typed, revision, ids: sent, changed } = await readListForm(c, list);
      const ids = chosenIds(sent);
      const cells =
        ids.length === 1
          ? typed
          : Object.fromEntries(Object.entries(typed).filter(([key]) => changed.includes(key)));
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const before = await columnsNow(c);
        const made = await changeThings(database, termId, list, ids, cells, edit);
        const next = `${action}${made.change ? `?done=${made.revision}` : ''}`;
        if (!wantsFragment(c) || ids.length > 1) return c.redirect(next, 303);
        if ((await columnsNow(c)) !== before) {
          // The whole page, as the table has other columns than it is shown with.
          c.header('HX-Redirect', next);
          return c.body(null, 204);
        }
        const tools = await dataToolsOf(dependencies, c, list);
        return c.html(
          <>
            <hx-partial hx-target={`#${thingRowId(ids[0]!)}`} hx-swap="outerHTML">
              {await rowOf(c, ids[0]!)}
            </hx-partial>
            {tools && (
              <hx-partial hx-target="#data-tools" hx-swap="outerHTML">
                <DataToolbar tools={tools} />
              </hx-partial>
            )}
            <hx-partial hx-target="#data-done" hx-swap="innerHTML">
              <p class="notice">
                {made.change
                  ? text('data.done', { action: made.change.action })
                  : text('data.nothingDifferent')}
              </p>
            </hx-partial>
          </>,
        );
      } catch (error) {
        const again = refused(error, typed);
        return showChange(c, ids, again, again.status);
      }
    },

    askDeletion: async (c: PageContext) => {
      const { termId, action } = place(c);
      const ids = await askedIds(c);
      const { what, revision, consequences } = await previewRemoval(database, termId, list, ids);
      const { rows } = await termSceneOf(dependencies, termId);
      const title = text('data.thing.deleteWhat', { what });
      const form = { action: `${action}/deletion`, csrf: formToken(c), revision, ids, backHref: action };
      const page = (
        <RemovalPage head={headOf(c, rows.term.name, title)} form={form} consequences={consequences} />
      );
      return showPage(c, title, page);
    },

    delete: async (c: PageContext) => {
      const { termId, action } = place(c);
      const { revision, ids } = await readListForm(c, list);
      const edit = { userId: userOf(c).id, basedOn: revision };
      const made = await removeThings(database, termId, list, chosenIds(ids), edit);
      return c.redirect(`${action}?done=${made.revision}`, 303);
    },
  };
}

const PARTS: ReadonlySet<string> = new Set([
  ...LIST_NAMES,
  ...['courses/table', 'tags', 'calendar', 'rules', 'check'],
  ...WIZARD_STEPS.map((step) => `set-up/${step}`),
]);

/** Whether an undo may lead back to this part of a term's pages. */
function isPart(back: string): boolean {
  const [first, list = '', thing, ...rest] = back.split('/');
  if (first !== 'availability' || rest.length > 0) return PARTS.has(back);
  return LIST_NAMES.some((name) => name === list) && (thing === undefined || UUID.test(thing));
}

/** What was done to a term's data, and the way to take it back. */
export function termHistoryPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  const turn = (way: 'undo' | 'redo') => async (c: PageContext) => {
    const back = (await readFormLists(c)).get('back')?.[0];
    const termId = idOf(c);
    const { revision } = await turnTerm(database, termId, userOf(c).id, way);
    const part = back !== undefined && isPart(back) ? back : 'history';
    return c.redirect(`/terms/${termId}/${part}?done=${revision}`, 303);
  };

  return {
    undo: turn('undo'),
    redo: turn('redo'),

    history: async (c: PageContext) => {
      const termId = idOf(c);
      const { rows } = await termSceneOf(dependencies, termId);
      const entries = await historyOfTerm(database.queries, termId);
      const tools = await dataToolsOf(dependencies, c, 'history');
      const page = (
        <TermHistoryPage
          termName={rows.term.name}
          listHref={`/terms/${termId}/teachers`}
          entries={entries}
          tools={tools}
        />
      );
      return showPage(c, text('data.history.of', { term: rows.term.name }), page);
    },
  };
}
