import { writeCsv } from '../../formats/table/read-table.ts';
import { writeWorkbook, XLSX } from '../../formats/table/write-workbook.ts';
import { speechNow } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { sheetOf } from '../../planning/term/import-sheets.ts';
import type { ListName } from '../../planning/term/list-table.ts';
import { sampleSchool } from '../../planning/term-files/sample-school.ts';
import { download, fileNameOf } from '../downloads.ts';
import { listSheets } from '../models/workbook.ts';
import type { PageContext } from '../page.tsx';

/** Rows without their last column, the ids: whoever fills a sample in has none, and those there would be taken for their own. */
function withoutIds<Cell>(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => row.slice(0, -1));
}

/** Sample files of a tiny invented school, as an export writes them but without ids, in the language of whoever asks. */
export const samplePages = {
  list: (list: ListName) => (c: PageContext) =>
    download(
      c,
      writeCsv(withoutIds(sheetOf(list, sampleSchool()))),
      `${list}.csv`,
      'text/csv; charset=utf-8',
    ),

  workbook: async (c: PageContext) => {
    const rightToLeft = speechNow().language.direction === 'rtl';
    const sheets = listSheets(sampleSchool()).map(({ name, rows }) => ({ name, rows: withoutIds(rows) }));
    const file = await writeWorkbook(sheets, { rightToLeft });
    return download(c, new Uint8Array(file), fileNameOf(text('samples.school'), 'xlsx'), XLSX);
  },
};
