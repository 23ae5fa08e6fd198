import { expect, test } from 'bun:test';
import { unzipSync, zipSync } from 'fflate';
import { Failure } from '../../failure.ts';
import { createRandom } from '../../solver/random.ts';
import { readSheets } from './read-table.ts';
import { workbook } from './workbook.fixture.ts';

const RUNS = 400;

const csv = new TextEncoder().encode('Name;Seats;Features\n"Room ""A""";30;"lab, desks"\nGym;60;\n');
const xlsx = workbook({
  Rooms: [
    ['Name', 'Seats'],
    ['Gym', 60],
    ['Hall &amp; stage', 80],
  ],
  Teachers: [['Name'], ['Anna']],
});

const random = createRandom(7);

/** Some bytes with a few of them changed, cut off, doubled or put in. */
function mutated(bytes: Uint8Array): Uint8Array {
  let result = [...bytes];
  for (let times = 1 + random.below(6); times > 0; times--) {
    const at = random.below(Math.max(1, result.length));
    switch (random.below(5)) {
      case 0:
        result[at] = random.below(256);
        break;
      case 1:
        result.splice(at, random.below(20));
        break;
      case 2:
        result.splice(at, 0, ...result.slice(at, at + random.below(200)));
        break;
      case 3:
        result.splice(at, 0, ...[34, 59, 10, 0, 255, 60, 38].slice(random.below(6)));
        break;
      default:
        if (random.below(10) === 0) result = result.slice(0, at);
    }
  }
  return Uint8Array.from(result);
}

/** Reads a file; whatever is wrong with it is told as bad input. */
async function isReadOrRefused(name: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await readSheets(name, bytes);
    return true;
  } catch (error) {
    if (error instanceof Failure && error.code === 'invalid') return true;
    throw error;
  }
}

test('a mutated text is read or refused', async () => {
  for (let run = 0; run < RUNS; run++) {
    expect(await isReadOrRefused('rooms.csv', mutated(csv))).toBe(true);
  }
});

test('a mutated workbook is read or refused, and so is one whose parts are', async () => {
  const parts = unzipSync(xlsx);
  for (let run = 0; run < RUNS; run++) {
    expect(await isReadOrRefused('rooms.xlsx', mutated(xlsx))).toBe(true);
    const names = Object.keys(parts);
    const name = names[random.below(names.length)]!;
    const changed = zipSync({ ...parts, [name]: mutated(parts[name]!) });
    expect(await isReadOrRefused('rooms.xlsx', changed)).toBe(true);
  }
});

test('entities of a workbook are not expanded', async () => {
  const parts = unzipSync(xlsx);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, at) => {
    const [own, below] = [String.fromCharCode(98 + at), String.fromCharCode(97 + at)];
    return `<!ENTITY ${own} "${`&${below};`.repeat(10)}">`;
  }).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  const trick = sheet.replace('?>', `?>${entities}`).replace('Gym', '&j;&file;');
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': new TextEncoder().encode(trick) });
  const text = await readSheets('rooms.xlsx', bytes).then(JSON.stringify, (error: Failure) => error.message);
  expect(text).not.toContain('root:');
  expect(text).not.toContain('aaaaaaaaaaaaaaaaaaaa');
});

test('a cell far away does not fill the memory', async () => {
  const parts = unzipSync(xlsx);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  for (const far of ['XFD1', 'A1048576']) {
    const changed = new TextEncoder().encode(sheet.replace('r="A1"', `r="${far}"`));
    const reading = readSheets('rooms.xlsx', zipSync({ ...parts, 'xl/worksheets/sheet1.xml': changed }));
    expect(reading).rejects.toThrow('A sheet has more than');
  }
});
