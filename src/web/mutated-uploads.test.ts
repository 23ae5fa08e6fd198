import { afterAll, beforeAll, expect, test } from 'bun:test';
import { sql } from 'drizzle-orm';
import { fileText } from '../formats/fet/file.fixture.ts';
import { mutatedBytes, mutatedText, mutatedWorkbook } from '../formats/mutate.fixture.ts';
import { workbook } from '../formats/table/workbook.fixture.ts';
import { writeTermFile } from '../formats/term/write.ts';
import { importProblem } from '../planning/import-problem.ts';
import { documentOfTerm, selectWholeTerm } from '../planning/term-files/document-of-term.ts';
import { createRandom } from '../solver/random.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

const FILES = 240;
const TEST_MS = 300_000;

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

/** Everything that is stored but for the files themselves, when somebody was last seen, and what the clock does. */
async function stored(): Promise<string> {
  const { queries } = site.database;
  const tables = (await queries.execute(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_name not in ('uploads', 'sessions', 'alerts', 'job_runs') order by 1`,
  )) as unknown as { rows: { name: string }[] };
  const contents: unknown[] = [];
  for (const { name } of tables.rows) {
    const { rows } = (await queries.execute(
      sql`select * from ${sql.identifier(name)} as row order by row::text`,
    )) as unknown as { rows: unknown[] };
    contents.push([name, rows]);
  }
  return JSON.stringify(contents);
}

test(
  'whatever file is brought, nobody is told of a fault of ours, and nothing is changed by looking at it',
  async () => {
    const { termId } = await importProblem(site.database, smallSchool());
    const json = writeTermFile(documentOfTerm((await selectWholeTerm(site.database.queries, termId))!));
    const book = workbook({
      Rooms: [
        ['Name', 'Seats'],
        ['R1', 40],
        ['Gym', 60],
      ],
      Lehrer: [['Name'], ['Cleo']],
    });
    const { below } = createRandom(3);
    const utf8 = (text: string) => new TextEncoder().encode(text);
    const file = (number: number): File => {
      const text = (name: string, whole: string) =>
        new File(
          [
            new Uint8Array(
              below(3) === 0 ? mutatedBytes(utf8(whole), below) : utf8(mutatedText(whole, below)),
            ),
          ],
          name,
        );
      switch (number % 4) {
        case 0:
          return new File([new Uint8Array(mutatedWorkbook(book, below))], 'rooms.xlsx');
        case 1:
          return text(mutatedText('rooms.csv', below), 'Name;Seats;Features\nR1;30;"lab, desks"\nGym;60;\n');
        case 2:
          return text('school.fet', fileText());
        default:
          return text('school.json', json);
      }
    };
    const csrf = await site.formToken(planner);
    const before = await stored();
    const statuses = new Map<number, number>();
    const tell = async (response: Response) => {
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect([200, 422]).toContain(response.status);
      return response.text();
    };
    for (let number = 0; number < FILES; number++) {
      const base = number % 3 === 0 ? '/uploads' : `/terms/${termId}/import`;
      const body = new FormData();
      for (const [name, value] of Object.entries({ csrf, list: ['', 'rooms', 'x'][below(3)]! }))
        body.append(name, value);
      body.append('file', file(number));
      const html = await tell(await site.post(`${base}/preview`, body, planner));
      const upload = /name="upload" value="([^"]+)"/.exec(html)?.[1];
      if (upload === undefined || number % 5 > 0) continue;
      // A form that no page of ours sends.
      const strange = new FormData();
      const fields = {
        ...{
          csrf,
          upload: [upload, 'x', crypto.randomUUID()][below(3)]!,
          revision: ['x', '0', '-1'][below(3)]!,
        },
        ...{ way: mutatedText('replace', below), 'sheet-0': 'rooms', 'column-0-0': ['x', ''][below(2)]! },
      };
      for (const [name, value] of Object.entries(fields)) strange.append(name, value.replaceAll('\0', ''));
      if (base !== '/uploads' && strange.get('way') !== 'new')
        await tell(await site.post(base, strange, planner));
    }
    expect(await stored()).toBe(before);
    expect(site.takeLogged()).toBe('');
    expect(statuses.get(200)).toBeGreaterThan(20);
    expect(statuses.get(422)).toBeGreaterThan(20);
  },
  TEST_MS,
);
