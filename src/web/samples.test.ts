import { afterAll, beforeAll, expect, test } from 'bun:test';
import { readSheets } from '../formats/table/read-table.ts';
import { LANGUAGE_CODES } from '../languages/languages.ts';
import { speaking, speechIn } from '../languages/speech.ts';
import { LIST_NAMES } from '../planning/term/list-table.ts';
import { ID_COLUMN } from '../planning/term/sheet-columns.ts';
import { emptyTermFor } from '../planning/term-files/term-of-sheets.ts';
import { guessed, previewOf } from './models/import-page.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

const bytesOf = async (path: string, language: string) => {
  const response = await site.get(path, { ...planner, 'Accept-Language': language });
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Disposition')).toStartWith('attachment;');
  return new Uint8Array(await response.arrayBuffer());
};

test.each(LANGUAGE_CODES)(
  'samples in %s are understood as they are, and all of them is taken',
  async (code) => {
    const one = async (list: (typeof LIST_NAMES)[number]) => {
      const sheets = await readSheets(`${list}.csv`, await bytesOf(`/samples/${list}.csv`, code));
      return speaking(speechIn(code), () => guessed(sheets, null));
    };
    const single = (await Promise.all(LIST_NAMES.map(one))).flat();
    const workbook = await readSheets('samples.xlsx', await bytesOf('/samples/workbook.xlsx', code));
    speaking(speechIn(code), () => {
      for (const sheets of [single, guessed(workbook, null)]) {
        // An id would make somebody's own row be taken for a thing of the samples.
        expect(sheets.flatMap(({ columns }) => columns)).not.toContain(ID_COLUMN);
        expect(sheets.map(({ list }) => list)).toEqual([...LIST_NAMES]);
        const fresh = emptyTermFor('New', []);
        const { counts } = previewOf(fresh, sheets, { uploadId: '', newTerm: null });
        expect(counts).toEqual({ added: 15, changed: 0, unchanged: 0, faulty: 0 });
      }
    });
  },
);

test('samples are offered where files are imported, to planners alone', async () => {
  const reader = await site.enterAs('reader', 'Rita');
  const html = await (await site.get('/uploads/new', planner)).text();
  for (const file of ['teachers.csv', 'groups.csv', 'rooms.csv', 'courses.csv', 'workbook.xlsx']) {
    expect(html).toContain(`href="/samples/${file}"`);
    expect((await site.get(`/samples/${file}`, reader)).status).toBe(403);
  }
});
