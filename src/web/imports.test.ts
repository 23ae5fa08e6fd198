import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { zipSync } from 'fflate';
import { workbook } from '../formats/table/workbook.fixture.ts';
import { importProblem } from '../planning/import-problem.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

async function aTerm() {
  const { termId } = await importProblem(site.database, smallSchool());
  const csrf = await site.formToken(planner);
  const page = async (path: string) => (await site.get(`/terms/${termId}/${path}`, planner)).text();
  const send = async (path: string, fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf, revision: '1', ...fields })) body.append(name, value);
    const response = await site.post(`/terms/${termId}/${path}`, body, planner);
    return {
      status: response.status,
      location: response.headers.get('Location'),
      html: await response.text(),
    };
  };
  return { termId, page, send };
}

/** The kept file that a page's form speaks of. */
const uploadIn = (html: string) => /name="upload" value="([^"]*)"/.exec(html)![1]!;

describe('an import of spreadsheets', () => {
  test('shows what would be done, and does it when it is told to, as one change that is undone', async () => {
    const { page, send } = await aTerm();
    const bytes = workbook({
      Lehrer: [['Name'], ['Cleo Diaz']],
      Rooms: [
        ['Room', 'Seats'],
        ['R1', 40],
        ['Gym', 60],
      ],
    });
    const file = new File([bytes.slice()], 'school.xlsx');
    const preview = await send('import/preview', { file });
    expect(preview.status).toBe(200);
    expect(preview.html).toContain('<strong>2</strong> added, <strong>1</strong> changed');
    expect(preview.html).toContain('Seats: 25 → 40');
    expect(await page('rooms')).not.toContain('Gym');
    const done = await send('import', {
      ...{ upload: uploadIn(preview.html), 'sheet-0': 'teachers', 'column-0-0': 'name' },
      ...{ 'sheet-1': 'rooms', 'column-1-0': 'name', 'column-1-1': 'capacity' },
    });
    expect(done.status).toBe(303);
    expect(await page('rooms')).toContain('Gym');
    expect(await page('teachers')).toContain('Cleo Diaz');
    expect(await page('history')).toContain('imported a spreadsheet, which added 2 rows and changed 1 row');
    await send('undo', {});
    expect(await page('rooms')).not.toContain('Gym');
  });

  test('names faulty cells, changes nothing, and leaves these rows out when it is told to', async () => {
    const { page, send } = await aTerm();
    const text = 'Room;Size\nGym;large\nHall;80';
    const preview = await send('import/preview', { text, list: 'rooms' });
    expect(preview.html).toContain('Rooms, row 2, column B (Size)');
    expect(preview.html).toContain('A whole number from 0 to 100000, not “large”.');
    const fields = {
      ...{
        upload: uploadIn(preview.html),
        'sheet-0': 'rooms',
        'column-0-0': 'name',
        'column-0-1': 'capacity',
      },
    };
    const refused = await send('import', fields);
    expect([refused.status, (await page('rooms')).includes('Hall')]).toEqual([422, false]);
    expect((await send('import', { ...fields, skip: 'yes' })).status).toBe(303);
    const rooms = await page('rooms');
    expect([rooms.includes('Hall'), rooms.includes('Gym')]).toEqual([true, false]);
  });

  test('is told which column is which where their heads do not say it', async () => {
    const { send } = await aTerm();
    const first = await send('import/preview', { text: 'What,How many\nGym,60', list: 'rooms' });
    expect(first.html).toContain('Tell which column has the name.');
    const again = await send('import/preview', {
      ...{ upload: uploadIn(first.html), 'sheet-0': 'rooms', 'column-0-0': 'name', 'column-0-1': 'capacity' },
    });
    expect(again.html).toContain('<strong>1</strong> added');
  });

  test('refuses what is no spreadsheet, and what would fill the memory', async () => {
    const { send } = await aTerm();
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(60_000_000) }, { level: 9 });
    for (const [file, message] of [
      [new File([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])], 'x.xlsx'), 'cannot be read as a spreadsheet'],
      [new File([bomb.slice()], 'bomb.xlsx'), 'too large'],
      [new File(['Name\n"open'], 'x.csv'), 'a quotation mark is not closed'],
    ] as const) {
      const answer = await send('import/preview', { file });
      expect(answer.status).toBe(422);
      expect(answer.html).toContain(message);
    }
    expect((await send('import/preview', {})).status).toBe(422);
    expect((await send('import', { upload: 'x' })).status).toBe(422);
  });

  test('knows again what was exported', async () => {
    const { termId, send } = await aTerm();
    for (const list of ['teachers', 'groups', 'rooms', 'courses']) {
      const response = await site.get(`/terms/${termId}/${list}/export.csv`, planner);
      expect(response.headers.get('Content-Type')).toContain('text/csv');
      const file = new File([await response.text()], `${list}.csv`);
      const { html } = await send('import/preview', { file, list });
      expect(html).toContain('<strong>0</strong> added, <strong>0</strong> changed');
      expect(html).toContain('<strong>0</strong> faulty');
    }
  });
});
