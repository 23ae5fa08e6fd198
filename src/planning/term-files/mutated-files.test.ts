import { beforeAll, describe, expect, test } from 'bun:test';
import { Failure } from '../../failure.ts';
import { fileText } from '../../formats/fet/file.fixture.ts';
import { drawFile } from '../../formats/fet/files.fixture.ts';
import { readFet } from '../../formats/fet/read.ts';
import { type Draw, mutatedBytes, mutatedText, mutatedWorkbook } from '../../formats/mutate.fixture.ts';
import { workbook } from '../../formats/table/workbook.fixture.ts';
import { writeTermFile } from '../../formats/term/write.ts';
import { createRandom } from '../../solver/random.ts';
import { emptySolution } from '../../timetable/solution.ts';
import { planImport } from '../term/import-sheets.ts';
import { guessColumns, guessList } from '../term/sheet-columns.ts';
import { calendarSheet } from './calendar-sheet.ts';
import { documentOfProblem } from './document-of-problem.ts';
import { planReplacement } from './plan-replacement.ts';
import { readUpload } from './read-upload.ts';
import { emptyTermFor } from './term-of-sheets.ts';

/** How many files of all formats together; more by the environment. */
const FILES = Number(process.env.MUTATED_FILES ?? 10_000);
/** Share of each format, in hundredths. */
const SHARES = { csv: 25, xlsx: 25, fet: 25, ctt: 15, json: 10 };
const LONGEST_CPU_SECONDS = 5;
const TEST_MS = 1_000_000;

const now = { rows: emptyTermFor('Term', []), schedules: [], lessons: [] };

/** Reads a file as the import page does, up to what it would do. Whatever is wrong with it is told as bad input. */
async function lookAt(name: string, bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const read = await readUpload(name, bytes, 'UD2');
    if (read.of === 'timetable') planReplacement(now, read.document, read.knownBy);
    else {
      const sheets = read.sheets.map((sheet) => {
        const head = sheet.rows[0] ?? [];
        const list = guessList(sheet.name, head) ?? 'rooms';
        return { ...sheet, list, columns: guessColumns(list, head) };
      });
      planImport(emptyTermFor('New', sheets), sheets);
      planImport(now.rows, sheets);
    }
    return 'read';
  } catch (error) {
    if (error instanceof Failure && (error.code === 'invalid' || error.code === 'conflict')) return 'refused';
    throw error;
  }
}

/** Looks at as many mutated files as are the share of their format. Tells how many could be read all the same. */
async function lookAtMany(
  share: number,
  seed: number,
  mutate: (draw: Draw, number: number) => readonly [name: string, bytes: Uint8Array],
): Promise<number> {
  const { below } = createRandom(seed);
  let read = 0;
  for (let number = 0; number < (FILES * share) / 100; number++) {
    const [name, bytes] = mutate(below, number);
    const before = process.cpuUsage();
    if ((await lookAt(name, bytes)) === 'read') read++;
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(LONGEST_CPU_SECONDS);
  }
  return read;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const csv =
  'Name;Part of;Students;Seats;Features;Consists of\n"Room ""A""";;30;20;"lab, desks";\nGym;;60;9;;"Room ""A"""\n7A;7;20;;;\n7;;40;;;\n';
const courses =
  'Subject,Class,Teacher,Hours,Room needs,Tags\nMaths,7A,Ada,2+1+1,lab,wet\nArt,"7A,7B",Ben,4x1,,\n';
const book = workbook({
  Rooms: [
    ['Name', 'Seats'],
    ['Gym', 60],
    ['Hall &amp; stage', 80],
  ],
  Teachers: [['Name'], ['Anna']],
  Courses: [
    ['Subject', 'Teachers', 'Lessons'],
    ['Art', 'Anna', '1+1'],
  ],
  Calendar: calendarSheet(now.rows),
});
const ctt = `Name: Small\nCourses: 2\nRooms: 2\nDays: 2\nPeriods_per_day: 3\nCurricula: 1\nConstraints: 1\n
COURSES:\nmaths ada 3 2 30\nart ben 2 1 20\n\nROOMS:\nA 32\nB 50\n\nCURRICULA:\nq 2 maths art\n
UNAVAILABILITY_CONSTRAINTS:\nmaths 0 1\n\nEND.\n`;
const { problem } = readFet(fileText());
const json = writeTermFile(documentOfProblem(problem, emptySolution(problem), 'First'));

function heapInUse(): number {
  Bun.gc(true);
  return process.memoryUsage().heapUsed;
}
let heapBefore = 0;
beforeAll(() => {
  heapBefore = heapInUse();
});

describe('mutated files are read or refused, within seconds', () => {
  test(
    'text with cells',
    async () => {
      const read = await lookAtMany(SHARES.csv, 7, (draw, number) => {
        const text = [csv, courses][number % 2]!;
        return ['rooms.csv', draw(2) === 0 ? mutatedBytes(utf8(text), draw) : utf8(mutatedText(text, draw))];
      });
      expect(read).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  test(
    'workbooks',
    async () => {
      const read = await lookAtMany(SHARES.xlsx, 8, (draw) => ['rooms.xlsx', mutatedWorkbook(book, draw)]);
      expect(read).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  test(
    'files of FET',
    async () => {
      const read = await lookAtMany(SHARES.fet, 9, (draw, number) => {
        const text = number % 3 === 0 ? drawFile(draw) : fileText();
        return ['school.fet', draw(4) === 0 ? mutatedBytes(utf8(text), draw) : utf8(mutatedText(text, draw))];
      });
      expect(read).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  test(
    'files of ITC-2007',
    async () => {
      const read = await lookAtMany(SHARES.ctt, 10, (draw) => [
        draw(2) === 0 ? 'small.ctt' : 'small.ectt',
        draw(4) === 0 ? mutatedBytes(utf8(ctt), draw) : utf8(mutatedText(ctt, draw)),
      ]);
      expect(read).toBeGreaterThan(0);
    },
    TEST_MS,
  );

  test(
    'files of terms',
    async () => {
      const read = await lookAtMany(SHARES.json, 11, (draw) => [
        'school.json',
        draw(4) === 0 ? mutatedBytes(utf8(json), draw) : utf8(mutatedText(json, draw)),
      ]);
      expect(read).toBeGreaterThan(0);
      // Other tests of the same process have left something too.
      expect(heapInUse() - heapBefore).toBeLessThan(300_000_000);
    },
    TEST_MS,
  );
});

/** Rooms of which there are always fewer than a virtual room asks for, so that trying them could go on for ever. */
function hopelessRooms(count: number): string {
  const real = Array.from({ length: 11 }, (_, at) => `q${at}`);
  const set = `<Set_of_Real_Rooms>${real.map((name) => `<Real_Room>${name}</Real_Room>`).join('')}</Set_of_Real_Rooms>`;
  const room = (name: string, sets: string) =>
    `<Room><Name>${name}</Name><Capacity>9</Capacity><Virtual>${sets !== ''}</Virtual>${sets}</Room>`;
  const virtual = Array.from({ length: count }, (_, at) => room(`v${at}`, set.repeat(12)));
  return [...real.map((name) => room(name, '')), ...virtual].join('');
}

test.each([
  ['document types without end', 'a.fet', '<!DOCTYPE '.repeat(1_900_000)],
  [
    'virtual rooms without a way',
    'a.fet',
    fileText().replace('</Rooms_List>', `${hopelessRooms(500)}</Rooms_List>`),
  ],
  [
    'a virtual room of ten thousand',
    'a.fet',
    fileText().replace(
      '</Rooms_List>',
      '<Room><Name>v</Name><Capacity>9</Capacity><Virtual>true</Virtual>' +
        '<Set_of_Real_Rooms><Real_Room>Lab</Real_Room></Set_of_Real_Rooms>'.repeat(10_000) +
        '</Room></Rooms_List>',
    ),
  ],
  ['lists in lists', 'a.json', '['.repeat(19_000_000)],
  ['records in records', 'a.json', '{"a":'.repeat(3_800_000)],
  ['quotation marks alone', 'a.csv', '"'.repeat(7_900_000)],
])(
  '%s take seconds at most',
  async (_, name, text) => {
    const before = process.cpuUsage();
    await lookAt(name, utf8(text));
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(LONGEST_CPU_SECONDS);
  },
  200_000,
);
