import { z } from 'zod';
import { ImportPage, type ImportPageModel } from '../../../views/import.tsx';
import { Failure } from '../../failure.ts';
import { readSeparated, readSheets, writeCsv } from '../../formats/table/read-table.ts';
import { text } from '../../languages/text.ts';
import { sheetOf } from '../../planning/term/import-sheets.ts';
import { importSheets } from '../../planning/term/import-term.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import { selectTerm } from '../../store/term-data.ts';
import { readForm, readFormLists } from '../middleware/session.ts';
import { decodeSheets, guessed, mapped, previewOf } from '../models/import-page.ts';
import { listTitle } from '../models/thing-form.ts';
import {
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  showPage,
  textOf,
  userOf,
} from '../page.tsx';
import { dataTabs, termSceneOf } from './data.tsx';

const importForm = z.object({
  revision: z.coerce.number().int().min(1),
  source: z.string().min(2),
  skip: z.literal('yes').optional(),
});

/** Lists of a term come in from spreadsheets and go out as such. */
export function importPages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function show(
    c: PageContext,
    shown: Partial<Pick<ImportPageModel, 'asked' | 'alert' | 'preview'>> = {},
    status: 200 | 409 | 422 = 200,
  ) {
    const termId = idOf(c);
    const scene = await termSceneOf(dependencies, termId);
    const page: ImportPageModel = {
      ...{ termName: scene.rows.term.name, tabs: dataTabs(termId, scene, 'import'), csrf: formToken(c) },
      ...{ action: `/terms/${termId}/import`, revision: scene.rows.term.revision },
      lists: LIST_NAMES.map((list) => ({
        ...{ value: list, title: listTitle(list), exportHref: `/terms/${termId}/${list}/export.csv` },
      })),
      ...{ asked: { list: c.req.query('list') ?? '', text: '' }, alert: null, preview: null, ...shown },
    };
    return showPage(
      c,
      text('data.import.into', { term: scene.rows.term.name }),
      <ImportPage page={page} />,
      status,
    );
  }

  /** The sheets of a form: of its file, of its text, or those that it carries along. */
  async function sheetsOf(c: PageContext) {
    const form = await readForm(c);
    const one = (field: string) => (typeof form[field] === 'string' ? textOf(form, field) : undefined);
    const source = one('source');
    if (source !== undefined) return mapped(decodeSheets(source), one);
    const list = LIST_NAMES.find((name) => name === one('list')) ?? null;
    const { file } = form;
    if (file instanceof File && file.size > 0) {
      return guessed(await readSheets(file.name, new Uint8Array(await file.arrayBuffer())), list);
    }
    const pasted = one('text') ?? '';
    if (pasted.trim() === '') throw new Failure('invalid', text('data.import.nothingChosen'));
    const name = list ? listTitle(list) : text('data.import.pasted');
    return guessed([readSeparated(name, pasted)], list);
  }

  return {
    form: (c: PageContext) => show(c),

    preview: async (c: PageContext) => {
      const form = await readForm(c);
      try {
        const sheets = await sheetsOf(c);
        const { rows } = await termSceneOf(dependencies, idOf(c));
        return show(c, { preview: previewOf(rows, sheets) });
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        const asked = { list: textOf(form, 'list'), text: textOf(form, 'text') };
        return show(c, { asked, alert: error.message }, 422);
      }
    },

    import: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const one = (field: string) => fields.get(field)?.[0];
      const read = importForm.safeParse({
        revision: one('revision'),
        source: one('source'),
        skip: one('skip'),
      });
      if (!read.success) throw new Failure('invalid', text('data.strangeForm.startAgain'));
      const sheets = mapped(decodeSheets(read.data.source), one);
      const termId = idOf(c);
      try {
        const edit = { userId: userOf(c).id, basedOn: read.data.revision };
        const options = { skipFaulty: read.data.skip === 'yes' };
        const { revision, change } = await importSheets(database, termId, sheets, options, edit);
        const first = sheets.find(({ list }) => list !== null)?.list ?? 'teachers';
        return c.redirect(`/terms/${termId}/${first}${change ? `?done=${revision}` : ''}`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        const { rows } = await termSceneOf(dependencies, termId);
        const status = error.code === 'conflict' ? 409 : 422;
        return show(c, { preview: previewOf(rows, sheets), alert: error.message }, status);
      }
    },

    /** A list as a CSV file. */
    exported: (list: ListName) => async (c: PageContext) => {
      const rows = await selectTerm(database.queries, idOf(c));
      if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
      c.header('Content-Type', 'text/csv; charset=utf-8');
      c.header('Content-Disposition', `attachment; filename="${list}.csv"`);
      return c.body(writeCsv(sheetOf(list, rows)));
    },
  };
}
