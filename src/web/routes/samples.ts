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

/** Sample files of a tiny invented school, as an export writes them, in the language of whoever asks. */
export const samplePages = {
  list: (list: ListName) => (c: PageContext) =>
    download(c, writeCsv(sheetOf(list, sampleSchool())), `${list}.csv`, 'text/csv; charset=utf-8'),

  workbook: async (c: PageContext) => {
    const rightToLeft = speechNow().language.direction === 'rtl';
    const file = await writeWorkbook(listSheets(sampleSchool()), { rightToLeft });
    return download(c, new Uint8Array(file), fileNameOf(text('samples.school'), 'xlsx'), XLSX);
  },
};
