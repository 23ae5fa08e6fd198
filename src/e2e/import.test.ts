import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { workbook } from '../formats/table/workbook.fixture.ts';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 240_000;
const CLASSES = 24;
const SUBJECTS = ['Maths', 'English', 'French', 'Physics', 'Art', 'Sport'];
/** Lessons of each course, by subject; 25 a class. */
const SPLITS = ['1+1+1+1+1', '5x1', '1+1+1+1+1', '2+1+1+1', '2+1+2', '3x1'];

type Rows = (string | number)[][];

/**
 * A school of 24 classes and 600 lessons, as somebody else's program would write it: columns in another order and by other
 * names, one that says nothing to us, none for the seats of rooms.
 */
function school(): Record<string, Rows> {
  const classes = Array.from({ length: CLASSES }, (_, at) => `${5 + Math.floor(at / 4)}${'ABCD'[at % 4]}`);
  const teachers = Array.from({ length: 40 }, (_, at) => `Teacher ${at + 1}`);
  return {
    Lehrer: [['Nr', 'Lehrer'], ...teachers.map((name, at) => [at + 1, name])],
    Klassen: [['Schüler', 'Klasse'], ...classes.map((name) => [24, name])],
    Räume: [
      ['Raum', 'Ausstattung'],
      ...Array.from({ length: 30 }, (_, at) => [`R${at + 1}`, at < 4 ? 'lab' : '']),
    ],
    Unterricht: [
      ['Stunden', 'Lehrer', 'Fach', 'Klasse'],
      ...classes.flatMap((name, at) =>
        SUBJECTS.map((subject, s) => [SPLITS[s]!, teachers[(at * SUBJECTS.length + s) % 40]!, subject, name]),
      ),
    ],
  };
}

/** Puts 20 faults into a school. Tells where, as the page says it. */
function spoil(sheets: Record<string, Rows>): string[] {
  const places: string[] = [];
  const put = (sheet: string, row: number, column: number, head: string, value: string) => {
    sheets[sheet]![row - 1]![column] = value;
    places.push(`${sheet}, row ${row}, column ${'ABCD'[column]} (${head})`);
  };
  for (const row of [3, 9]) put('Klassen', row, 0, 'Schüler', 'many');
  for (const row of [5, 25, 45, 65, 85, 105]) put('Unterricht', row, 0, 'Stunden', '2+?');
  for (const row of [7, 27, 47, 67, 87, 107]) put('Unterricht', row, 1, 'Lehrer', 'Techer 77');
  for (const row of [9, 29, 49, 69, 89, 109]) put('Unterricht', row, 3, 'Klasse', '99Z');
  return places;
}

describe.skipIf(!hasBrowser)('a planner imports a school from a workbook', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page, troubles } = await newPage(browser));
    await signIn(page, server.address);
    await page.goto(`${server.address}/terms/new`);
    await page.getByLabel('Name of the term').fill('Valley School');
    await page.getByRole('button', { name: 'Make the term' }).click();
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const look = async (sheets: Record<string, Rows>) => {
    await page.locator('.tabs').getByRole('link', { name: 'Teachers' }).click();
    await page.getByRole('link', { name: 'Import' }).click();
    const file = {
      name: 'school.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(workbook(sheets)),
    };
    await page.getByLabel(/a spreadsheet/).setInputFiles(file);
    await page.getByLabel('What they are').selectOption('');
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByRole('heading', { name: 'What would be done' }).waitFor();
  };
  const counts = () => page.locator('form p', { hasText: 'unchanged' }).first().textContent();

  test(
    'each faulty cell is named by sheet, row and column, and nothing is changed until they are mended',
    async () => {
      const spoiled = school();
      const places = spoil(spoiled);
      expect(places).toHaveLength(20);
      await look(spoiled);
      const told = await page.locator('#import-faults li strong').allTextContents();
      // The lessons of classes that are faulty themselves have nobody to be of.
      expect(told).toEqual(expect.arrayContaining(places));
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.getByRole('alert').waitFor();
      await page.locator('.tabs').getByRole('link', { name: 'Courses' }).click();
      expect(await page.locator('.empty').count()).toBe(1);
    },
    TEST_MS,
  );

  test(
    'the mended workbook is imported whole, and taken back as one change',
    async () => {
      await look(school());
      expect(await counts()).toContain(`${40 + CLASSES + 30 + CLASSES * SUBJECTS.length} added`);
      expect(await page.locator('#import-faults').count()).toBe(0);
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.locator('.notice', { hasText: 'You imported a spreadsheet' }).waitFor();
      await page.locator('.tabs').getByRole('link', { name: 'Courses' }).click();
      await page.getByRole('link', { name: `Show all ${CLASSES * SUBJECTS.length}` }).click();
      await page
        .locator('.data-table tbody tr')
        .nth(CLASSES * SUBJECTS.length - 1)
        .waitFor();
      expect(await page.locator('.data-table tbody tr').count()).toBe(CLASSES * SUBJECTS.length);
      await page.goto(server.address);
      expect(await page.locator('.schedules').first().textContent()).toContain('0 of 600');
      await page.getByRole('link', { name: 'Data' }).first().click();
      await look(school());
      expect(await counts()).toContain('0 added, 0 changed');
      await page.locator('.tabs').getByRole('link', { name: 'Teachers' }).click();
      await page.locator('#data-undo').click();
      await page.locator('.empty').waitFor();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'a term that went out as a file comes in again, changed: it shows what is different, replaces the data, and is undone',
    async () => {
      await look(school());
      await page.getByRole('button', { name: 'Import', exact: true }).click();
      await page.locator('.notice', { hasText: 'You imported a spreadsheet' }).waitFor();
      await page.getByRole('link', { name: 'Files of the term' }).click();
      const downloading = page.waitForEvent('download');
      await page.getByRole('link', { name: 'All of it (.json)' }).click();
      const file = await (await downloading).path();
      const text = readFileSync(file, 'utf8').replaceAll('"Teacher 7"', '"Grace Hopper"');
      await page.getByRole('navigation', { name: 'Files of the term' }).getByText('Import').click();
      const changed = { name: 'valley.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.getByLabel(/a timetable file/).setInputFiles(changed);
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.getByText('Teachers: 0 added, 1 changed, 0 gone').click();
      await page.getByText('Name: Teacher 7 → Grace Hopper').waitFor();
      await page.getByRole('button', { name: 'Replace the data of Valley School' }).click();
      await page.locator('.notice', { hasText: 'the file valley.json' }).waitFor();
      await page.getByRole('link', { name: 'Grace Hopper', exact: true }).waitFor();
      await page.locator('#data-undo').click();
      await page.getByRole('link', { name: 'Teacher 7', exact: true }).waitFor();
      await page.getByRole('link', { name: 'Files of the term' }).click();
      await page.getByRole('link', { name: 'Uploaded files' }).click();
      await page.getByRole('link', { name: 'Replaced the data' }).click();
      await page.locator('.history li.undone', { hasText: 'valley.json' }).waitFor();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );
});
