import { expect, test } from 'bun:test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Failure } from '../../failure.ts';
import { readSheets } from './read-table.ts';
import { workbook } from './workbook.fixture.ts';

const xlsx = workbook({
  Rooms: [
    ['Name', 'Seats'],
    ['Gym', 60],
    ['Hall &amp; stage', 80],
  ],
  Teachers: [['Name'], ['Anna']],
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

test('a cell is far away however that is written, and a place that spreadsheets do not write is none', async () => {
  const parts = unzipSync(xlsx);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const strange = ['A<3', 'A1e9', 'a1', 'A&#49;048576', '1048576'].map((place) =>
    sheet.replace('r="A1"', `r="${place}"`),
  );
  const rows = ['1e9', 'Infinity', '0x7fffffff', ' 9'].map((row) =>
    sheet.replace('<row r="2">', `<row r="${row}">`),
  );
  const named = sheet.replace('<row r="2">', `<${'n'.repeat(60)}:row r='999999999'>`);
  for (const changed of [...strange, ...rows, named]) {
    const reading = readSheets(
      'rooms.xlsx',
      zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(changed) }),
    );
    expect(reading).rejects.toMatchObject({ code: 'invalid' });
    await reading.catch(() => {});
  }
});

test('a rule for a whole column makes no sheet large', async () => {
  const parts = unzipSync(xlsx);
  const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  const formatted = sheet.replace(
    '</sheetData>',
    '</sheetData><conditionalFormatting sqref="A2:XFD1048576"/>',
  );
  const bytes = zipSync({ ...parts, 'xl/worksheets/sheet1.xml': strToU8(formatted) });
  expect((await readSheets('rooms.xlsx', bytes))[0]!.rows).toHaveLength(3);
});

/** An archive whose lists of files say of every file that it has this size when it is unpacked. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 < changed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, size, true);
  }
  return changed;
}

test('an archive is measured by what comes out of it, not by what it says', async () => {
  const parts = unzipSync(xlsx);
  const large = { ...parts, 'xl/sharedStrings.xml': new Uint8Array(60_000_000) };
  const bomb = zipSync(large, { level: 9 });
  for (const bytes of [bomb, lying(bomb, 1)]) {
    const before = process.cpuUsage();
    await expect(readSheets('bomb.xlsx', bytes)).rejects.toThrow('too large');
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  }
});

test('files of an archive do not lie over one another', async () => {
  const bytes = zipSync(
    { 'a.xml': new Uint8Array(100_000), 'b.xml': new Uint8Array(100_000) },
    { level: 9 },
  ).slice();
  const view = new DataView(bytes.buffer);
  const [first, second] = [...bytes.keys()].filter(
    (at) => at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  // The second is said to begin where the first does, and both to go as far as they can.
  for (const at of [first!, second!]) {
    view.setUint32(at + 42, 0, true);
    view.setUint32(at + 20, bytes.length - 60, true);
  }
  await expect(readSheets('overlap.xlsx', bytes)).rejects.toThrow('cannot be read as a spreadsheet');
});

test('what a workbook keeps of others does not count', async () => {
  const far = strToU8(
    '<externalLink><row r="1048576"><cell r="XFD9"/></row><c r="A9999999"/></externalLink>',
  );
  const parts = { ...unzipSync(xlsx), 'xl/externalLinks/externalLink1.xml': far, 'customXml/item1.xml': far };
  expect((await readSheets('rooms.xlsx', zipSync(parts))).map(({ name }) => name)).toEqual([
    'Rooms',
    'Teachers',
  ]);
  const chart = zipSync({ ...parts, 'xl/worksheets/sheet9.xml': far });
  expect(readSheets('rooms.xlsx', chart)).rejects.toMatchObject({ code: 'invalid' });
});

/** A workbook whose one row has the styles and values told. */
function styled(cells: readonly (readonly [format: number, value: number])[], properties = ''): Uint8Array {
  const parts = unzipSync(workbook({ Times: [['x']] }));
  const edited = (name: string, before: string, after: string) =>
    strToU8(new TextDecoder().decode(parts[name]).replace(before, after));
  const row = cells
    .map(([, value], at) => `<c r="${'ABCDEFGH'[at]}1" s="${at}"><v>${value}</v></c>`)
    .join('');
  const formats = cells.map(([format]) => `<xf numFmtId="${format}"/>`).join('');
  return zipSync({
    ...parts,
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">${row}</row></sheetData></worksheet>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="164" formatCode="hh:mm;@"/></numFmts><cellXfs>${formats}</cellXfs></styleSheet>`,
    ),
    'xl/workbook.xml': edited('xl/workbook.xml', '<sheets>', `${properties}<sheets>`),
    'xl/_rels/workbook.xml.rels': edited(
      'xl/_rels/workbook.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
    ),
  });
}

test('a time of a spreadsheet is a clock time, and a date is a date', async () => {
  const cells = [
    [20, 0.3541666666666667],
    [164, 0.3472222222222222],
    [21, 0],
    [20, 1],
    [14, 46_000],
    [0, 0.25],
  ] as const;
  const [sheet] = await readSheets('times.xlsx', styled(cells));
  expect(sheet!.rows).toEqual([['08:30', '08:20', '00:00', '24:00', '2025-12-09', '0.25']]);
  const [other] = await readSheets('times.xlsx', styled(cells.slice(0, 2), '<workbookPr date1904="1"/>'));
  expect(other!.rows).toEqual([['08:30', '08:20']]);
});
