import { ImportPage, type ImportPageModel } from '../../../views/import.tsx';
import { Failure } from '../../failure.ts';
import { type Formulation, isFormulation, USUAL_FORMULATION } from '../../formats/ectt/formulations.ts';
import { text } from '../../languages/text.ts';
import { LIST_NAMES } from '../../planning/term/list-table.ts';
import {
  alreadyFounded,
  type Founded,
  importUploadedSheets,
  keptName,
  replaceByUpload,
  termOfUpload,
  termOfUploadedSheets,
} from '../../planning/term-files/bring-upload.ts';
import { selectWholeTerm } from '../../planning/term-files/document-of-term.ts';
import { TIMETABLE_ENDINGS } from '../../planning/term-files/read-upload.ts';
import { emptyTermFor, isWeekTold } from '../../planning/term-files/term-of-sheets.ts';
import { type Brought, broughtAgain, broughtFirst, type OneField } from '../brought-files.ts';
import { readForm } from '../middleware/session.ts';
import { previewOf } from '../models/import-page.ts';
import { listTitle } from '../models/thing-form.ts';
import { timetablePreview } from '../models/timetable-preview.ts';
import {
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  showPage,
  UUID,
  userOf,
} from '../page.tsx';
import { dataTabs, termSceneOf } from './data.tsx';

const SHEET_ENDINGS = ['.xlsx', '.csv', '.tsv', '.txt'];

/** What is shown of an import beside what is always there. */
type Shown = Partial<Pick<ImportPageModel, 'alert' | 'faults' | 'sheets' | 'timetable'>> & {
  readonly asked?: ImportPageModel['source']['asked'];
};
type Status = 200 | 409 | 422;

function fieldsOf(form: Readonly<Record<string, string | File>>): OneField {
  return (field) => {
    const value = form[field];
    return typeof value === 'string' ? value : undefined;
  };
}

function askedIn(one: OneField): ImportPageModel['source']['asked'] {
  const formulation: unknown = one('formulation');
  const asked: Formulation = isFormulation(formulation) ? formulation : USUAL_FORMULATION;
  return { list: one('list') ?? '', text: one('text') ?? '', formulation: asked };
}

/** A whole number of the database's, as a form carries the revision that it was made upon. */
function revisionIn(one: OneField): number {
  const revision = Number(one('revision'));
  if (Number.isInteger(revision) && revision >= 1) return revision;
  throw new Failure('invalid', text('data.strangeForm.startAgain'));
}

/**
 * Files and pasted rows that come into a term, or become one.
 *
 * @param isNew whether its addresses are those of a new term
 */
export function importPages(dependencies: PageDependencies, isNew: boolean) {
  const { database } = dependencies;
  const termOf = (c: PageContext): string | null => (isNew ? null : idOf(c));
  const byOf = (c: PageContext) => ({ termId: termOf(c), userId: userOf(c).id });

  async function show(c: PageContext, { asked, ...shown }: Shown = {}, status: Status = 200) {
    const termId = termOf(c);
    const scene = termId === null ? null : await termSceneOf(dependencies, termId);
    const base = termId === null ? '/uploads' : `/terms/${termId}/import`;
    const term = scene && {
      ...{ id: scene.rows.term.id, name: scene.rows.term.name },
      tabs: dataTabs(scene.rows.term.id, scene, 'import'),
    };
    const page: ImportPageModel = {
      term,
      source: {
        ...{ previewAction: `${base}/preview`, csrf: formToken(c) },
        endings: [...SHEET_ENDINGS, ...TIMETABLE_ENDINGS],
        lists: LIST_NAMES.map((list) => ({
          ...{ value: list, title: listTitle(list) },
          exportHref: termId === null ? null : `/terms/${termId}/${list}/export.csv`,
        })),
        asked: asked ?? { list: c.req.query('list') ?? '', text: '', formulation: USUAL_FORMULATION },
      },
      form: {
        ...{ importAction: base, startHref: termId === null ? '/uploads/new' : base, csrf: formToken(c) },
        ...{ revision: scene?.rows.term.revision ?? 1, termName: term?.name ?? null },
      },
      ...{ alert: null, faults: null, sheets: null, timetable: null, ...shown },
    };
    const title = term ? text('data.import.into', { term: term.name }) : text('pages.home.upload');
    return showPage(c, title, <ImportPage page={page} />, status);
  }

  /** What would be done with what was brought. */
  async function previewed(c: PageContext, brought: Brought, name?: string): Promise<Shown> {
    const termId = termOf(c);
    if (brought.of === 'timetable') {
      const now = termId === null ? null : await selectWholeTerm(database.queries, termId);
      return { timetable: timetablePreview(brought.file, brought, now) };
    }
    const { sheets, uploadId } = brought;
    if (termId !== null) {
      const { rows } = await termSceneOf(dependencies, termId);
      return { sheets: previewOf(rows, sheets, { uploadId, newTerm: null }) };
    }
    const newTerm = {
      name: name ?? brought.name.replace(/\.\w+$/, ''),
      isWeekTold: isWeekTold(sheets),
    };
    return { sheets: previewOf(emptyTermFor(newTerm.name, sheets), sheets, { uploadId, newTerm }) };
  }

  const asksForNew = (c: PageContext, one: OneField) => termOf(c) === null || one('way') === 'new';

  /** Where a term that was made of a file is looked at. */
  function addressOf({ termId, scheduleId }: Founded): string {
    return scheduleId === null ? `/terms/${termId}/courses` : `/schedules/${scheduleId}`;
  }

  /** The address of the term that has been made of a file already, where one is asked for; null when there is none. */
  async function foundedBefore(c: PageContext, one: OneField): Promise<string | null> {
    const uploadId = one('upload') ?? '';
    if (!asksForNew(c, one) || !UUID.test(uploadId)) return null;
    const founded = await alreadyFounded(database, uploadId, userOf(c).id);
    return founded && addressOf(founded);
  }

  /** Does with what was brought what the form asks for. Tells where to go on. */
  async function done(c: PageContext, brought: Brought, one: OneField): Promise<string> {
    const termId = termOf(c);
    const userId = userOf(c).id;
    if (termId === null || (brought.of === 'timetable' && one('way') === 'new')) {
      const founded =
        brought.of === 'timetable'
          ? await termOfUpload(database, brought, userId)
          : await termOfUploadedSheets(
              database,
              { ...brought, name: one('name') ?? brought.name, skipFaulty: one('skip') === 'yes' },
              userId,
            );
      return addressOf(founded);
    }
    const edit = { userId, basedOn: revisionIn(one) };
    const asked = { ...brought, skipFaulty: one('skip') === 'yes' };
    const { revision, change } =
      asked.of === 'timetable'
        ? await replaceByUpload(database, termId, asked, edit)
        : await importUploadedSheets(database, termId, asked, edit);
    const first = asked.of === 'sheets' ? asked.sheets.find(({ list }) => list !== null)?.list : null;
    return `/terms/${termId}/${first ?? 'teachers'}${change ? `?done=${revision}` : ''}`;
  }

  return {
    form: (c: PageContext) => show(c),

    preview: async (c: PageContext) => {
      const form = await readForm(c);
      const one = fieldsOf(form);
      const isAgain = one('upload') !== undefined;
      const termId = termOf(c);
      // Nothing is kept for a term that is not there.
      if (termId !== null) await termSceneOf(dependencies, termId);
      try {
        const brought = isAgain
          ? await broughtAgain(database, one, byOf(c))
          : await broughtFirst(database, form, one, byOf(c));
        return show(c, await previewed(c, brought, one('name')));
      } catch (error) {
        if (!(error instanceof Failure) || error.code !== 'invalid') throw error;
        const asked = askedIn(one);
        const { file } = form;
        if (!(file instanceof File) || file.size === 0) return show(c, { asked, alert: error.message }, 422);
        const faults = { fileName: keptName(file.name), message: error.message, faults: error.faults };
        return show(c, { asked, faults }, 422);
      }
    },

    import: async (c: PageContext) => {
      const one = fieldsOf(await readForm(c));
      const founded = await foundedBefore(c, one);
      if (founded !== null) return c.redirect(founded, 303);
      const brought = await broughtAgain(database, one, byOf(c));
      try {
        return c.redirect(await done(c, brought, one), 303);
      } catch (error) {
        if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict'))
          throw error;
        const status = error.code === 'conflict' ? 409 : 422;
        return show(c, { ...(await previewed(c, brought, one('name'))), alert: error.message }, status);
      }
    },
  };
}
