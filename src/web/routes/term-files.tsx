import { ErrorPage } from '../../../views/error.tsx';
import { ExportPage } from '../../../views/term-export.tsx';
import { UploadedFilesPage } from '../../../views/uploaded-files.tsx';
import { Failure } from '../../failure.ts';
import { writeCsv } from '../../formats/table/read-table.ts';
import { writeWorkbook, XLSX } from '../../formats/table/write-workbook.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import { canLeaveOut, writeSchedule } from '../../formats/write-file.ts';
import { speechNow } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { sheetOf } from '../../planning/term/import-sheets.ts';
import { LIST_NAMES, type ListName } from '../../planning/term/list-table.ts';
import {
  documentOfTerm,
  selectWholeTerm,
  type WholeTerm,
} from '../../planning/term-files/document-of-term.ts';
import { problemOfWholeTerm } from '../../planning/term-files/problem-of-whole-term.ts';
import { selectTerm } from '../../store/term-data.ts';
import { MOST_OF_A_TERM, selectUpload, selectUploads } from '../../store/uploads.ts';
import { download, fileNameOf } from '../downloads.ts';
import { listTitle } from '../models/thing-form.ts';
import { uploadedFile } from '../models/uploaded-files.ts';
import { sheetsOfTerm } from '../models/workbook.ts';
import { idOf, type PageContext, type PageDependencies, plannerToken, showPage, UUID } from '../page.tsx';
import { dataTabs, termSceneOf } from './data.tsx';

/** How an address says that rules which a file cannot say are left out. */
const SAYABLE = 'sayable';

/** Terms and their lists go out as files, and files that were brought are listed. */
export function termFilePages(dependencies: PageDependencies) {
  const { database } = dependencies;

  async function wholeTermOf(c: PageContext): Promise<WholeTerm> {
    const whole = await selectWholeTerm(database.queries, idOf(c));
    if (!whole) throw new Failure('notFound', text('terms.failures.gone'));
    return whole;
  }

  async function termHead(c: PageContext, page: 'export' | 'uploads') {
    const termId = idOf(c);
    const scene = await termSceneOf(dependencies, termId);
    return { id: termId, name: scene.rows.term.name, tabs: dataTabs(termId, scene, page) };
  }

  return {
    exports: async (c: PageContext) => {
      const term = await termHead(c, 'export');
      const way = (key: 'xlsx' | 'json' | 'jsonData' | 'fet', file: string) => ({
        ...{ title: text(`data.export.${key}`), help: text(`data.export.${key}.help`) },
        href: `/terms/${term.id}/export.${file}`,
      });
      const page = {
        ...{ term, mayPlan: plannerToken(c) !== null },
        ways: [
          way('xlsx', 'xlsx'),
          way('json', 'json'),
          way('jsonData', 'json?schedules=no'),
          way('fet', 'fet'),
        ],
        lists: LIST_NAMES.map((list) => ({
          ...{ title: listTitle(list), href: `/terms/${term.id}/${list}/export.csv` },
        })),
      };
      return showPage(c, text('data.export.of', { term: term.name }), <ExportPage page={page} />);
    },

    /** A list as a CSV file. */
    list: (list: ListName) => async (c: PageContext) => {
      const rows = await selectTerm(database.queries, idOf(c));
      if (!rows) throw new Failure('notFound', text('terms.failures.gone'));
      return download(c, writeCsv(sheetOf(list, rows)), `${list}.csv`, 'text/csv; charset=utf-8');
    },

    workbook: async (c: PageContext) => {
      const { rows, lessons } = await wholeTermOf(c);
      const rightToLeft = speechNow().language.direction === 'rtl';
      const file = await writeWorkbook(sheetsOfTerm({ rows, lessons }), { rightToLeft });
      return download(c, new Uint8Array(file), fileNameOf(rows.term.name, 'xlsx'), XLSX);
    },

    json: async (c: PageContext) => {
      const whole = await wholeTermOf(c);
      const document = documentOfTerm(whole);
      const asked = c.req.query('schedules') === 'no' ? { ...document, schedules: [] } : document;
      const name = fileNameOf(whole.rows.term.name, 'json');
      return download(c, writeTermFile(asked), name, 'application/json; charset=utf-8');
    },

    /** A file of FET; rules that it cannot say are told first, and left out when that is asked. */
    fet: async (c: PageContext) => {
      const { problem, solution } = await problemOfWholeTerm(database.queries, idOf(c));
      try {
        const file = writeSchedule('fet', problem, solution, c.req.query('rules') === SAYABLE);
        return download(c, file, fileNameOf(problem.name, 'fet'));
      } catch (error) {
        if (!(error instanceof Failure) || !canLeaveOut('fet', error)) throw error;
        const page = {
          title: text('data.export.fetRefused'),
          ...{ message: text('data.export.fetRefused.help'), faults: error.faults },
          ways: [
            { text: text('data.export.sayable'), href: `${c.req.path}?rules=${SAYABLE}` },
            { text: text('data.export.back'), href: `/terms/${idOf(c)}/export` },
          ],
        };
        return showPage(c, page.title, <ErrorPage {...page} />, 422);
      }
    },

    uploads: async (c: PageContext) => {
      const term = await termHead(c, 'uploads');
      const kept = await selectUploads(database.queries, term.id);
      const files = kept.map((upload) => uploadedFile(upload, term.id));
      const page = { term, files, most: MOST_OF_A_TERM };
      return showPage(c, text('data.uploads.of', { term: term.name }), <UploadedFilesPage page={page} />);
    },

    /** A file as it was brought. */
    upload: async (c: PageContext) => {
      const id = c.req.param('upload') ?? '';
      const upload = UUID.test(id) ? await selectUpload(database.queries, id) : null;
      if (upload?.termId !== idOf(c)) throw new Failure('notFound', text('data.uploads.gone'));
      const isNamed = /\.\w+$/.test(upload.name);
      const name = isNamed ? upload.name : `${upload.name}.csv`;
      return download(c, new Uint8Array(upload.bytes), name, 'application/octet-stream');
    },
  };
}
