import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';
import { smallCtt } from './small-ctt.ts';

const COMP01 = join(import.meta.dir, '../../../shared/data/itc2007/comp01.ctt');
/** An instance of our own in which no room is large enough for one course, so that something costs. */
const COSTLY_CTT = smallCtt.replace('r2 45', 'r2 35');
const TEST_MS = 240_000;

describe.skipIf(!hasBrowser)('a planner makes timetables in a browser', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page, troubles } = await newPage(browser));
    await signIn(page, server.address);
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const number = async (id: string): Promise<number> => Number(await page.locator(`#${id}`).textContent());

  async function solve(seconds: number): Promise<void> {
    await page.getByRole('link', { name: 'Solve', exact: true }).click();
    await page.getByLabel('Seconds').fill(String(seconds));
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForURL(/\/runs\//);
  }

  test(
    'a faulty file is told of line by line, and nothing is changed',
    async () => {
      await page.goto(`${server.address}/uploads/new`);
      const buffer = Buffer.from(smallCtt.replace('c3 t2', 'c9 t2').replace('Rooms: 2', 'Rooms: two'));
      await page
        .getByLabel(/a timetable file/)
        .setInputFiles({ name: 'faulty.ctt', mimeType: 'text/plain', buffer });
      await page.getByRole('button', { name: 'Look at it' }).click();
      const alert = page.getByRole('alert');
      expect(await alert.textContent()).toContain('faulty.ctt cannot be read');
      expect(await alert.getByRole('listitem').first().textContent()).toMatch(/line \d+/);
      await page.goto(server.address);
      expect(await page.getByText('Three ways lead to a first timetable').isVisible()).toBe(true);
    },
    TEST_MS,
  );

  test(
    'an uploaded file is solved, kept, looked at from all sides, and its cost opened down to a lesson',
    async () => {
      const text = existsSync(COMP01) ? await Bun.file(COMP01).text() : COSTLY_CTT;
      await page.goto(`${server.address}/uploads/new`);
      await page
        .getByLabel(/a timetable file/)
        .setInputFiles({ name: 'comp01.ctt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await page.getByRole('button', { name: 'Look at it' }).click();
      await page.getByRole('button', { name: 'Make a new term of it' }).click();
      await page.waitForURL(/\/schedules\//);
      await solve(3);
      await page.getByRole('button', { name: 'Keep as new version' }).click({ timeout: 20_000 });
      await page.waitForURL(/\/schedules\//);
      expect(await page.locator('.cost-totals dd').first().textContent()).toBe('0');

      for (const [tab, picker] of [
        ['Teachers', 'Which teacher'],
        ['Rooms', 'Which room'],
        ['Groups', 'Which group'],
      ] as const) {
        await page
          .getByRole('navigation', { name: 'Whose timetable' })
          .getByRole('link', { name: tab })
          .click();
        await page.getByLabel(picker).selectOption({ index: 1 });
        const chosen = await page.getByLabel(picker).locator('option:checked').textContent();
        const timetable = page.getByRole('region', { name: `Timetable of ${chosen}`, exact: true });
        await timetable.waitFor();
        expect(await timetable.locator('.lesson').count()).toBeGreaterThan(0);
        expect(new URL(page.url()).searchParams.get('view')).toBe(tab.toLowerCase().slice(0, -1));
      }

      const cost = page.getByRole('region', { name: 'Cost' });
      await cost.locator('.cost-part > summary').first().click();
      await cost.locator('.violation > summary').first().click();
      const lesson = cost.locator('.lesson-links a').first();
      const course = await lesson.locator('span').textContent();
      await lesson.click();
      await page.waitForURL(/#lesson-/);
      const target = page.locator(':target');
      await target.waitFor();
      expect(await target.textContent()).toContain(course!);
      expect(await cost.locator('.cost-part').first().getAttribute('open')).not.toBeNull();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'the demo school reaches hard 0 while the page lives and other pages answer; a run is stopped and kept',
    async () => {
      await page.goto(`${server.address}/terms/new`);
      await page.getByRole('button', { name: 'Load the demo school' }).click();
      await page.waitForURL(/\/schedules\//);
      await solve(60);
      const runUrl = page.url();
      await page.locator('.numbers .good #run-hard').waitFor({ timeout: 60_000 });
      const movesBefore = await page.locator('#run-moves').textContent();
      await page.locator('#run-moves').filter({ hasNotText: movesBefore! }).waitFor();
      const startedAt = performance.now();
      const answer = await page.request.get(server.address);
      expect([answer.status(), performance.now() - startedAt < 1000]).toEqual([200, true]);

      await page.goto(server.address);
      await page.getByRole('link', { name: /^Solving/ }).click();
      expect(page.url()).toBe(runUrl);
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('Stopped.').waitFor();
      expect(await number('run-hard')).toBe(0);
      await page.getByRole('button', { name: 'Keep as new version' }).click();
      await page.waitForURL(/\/schedules\//);
      expect(await page.getByText('556 of 556 lessons placed').isVisible()).toBe(true);
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'a result is discarded only after asking, and is offered no more',
    async () => {
      await solve(1);
      await page.getByText('Discard', { exact: true }).click({ timeout: 20_000 });
      await page.getByRole('button', { name: 'Discard the result' }).click();
      await page.waitForURL(/\/schedules\//);
      expect(await page.getByText('Keep or discard it').count()).toBe(0);
    },
    TEST_MS,
  );

  test(
    'lists are searched while typing, and lead to timetables',
    async () => {
      await page.goto(server.address);
      const term = page.getByRole('region', { name: 'Lindenhof School' });
      await term.getByRole('link', { name: 'Data' }).click();
      await page.getByLabel('Search teachers').fill('raman');
      await page.getByText('1 of 33').waitFor();
      await page.getByRole('link', { name: 'Priya Raman', exact: true }).click();
      await page.getByRole('region', { name: 'Timetable of Priya Raman', exact: true }).waitFor();
    },
    TEST_MS,
  );

  test(
    'files are exported where the format can say what is there, and refused in words where it cannot',
    async () => {
      const hrefOf = async (term: string) => {
        await page.goto(server.address);
        const row = page.getByRole('region', { name: term }).locator('tbody a').first();
        return `${server.address}${await row.getAttribute('href')}`;
      };
      const name = existsSync(COMP01) ? 'Fis0506-1' : 'Small';
      const uploaded = await page.request.get(`${await hrefOf(name)}/export.ctt`);
      expect(uploaded.headers()['content-disposition']).toStartWith('attachment');
      expect(await uploaded.text()).toStartWith(`Name: ${name}`);
      const demo = await page.request.get(`${await hrefOf('Lindenhof School')}/export.sol`);
      expect(demo.status()).toBe(422);
    },
    TEST_MS,
  );

  test(
    'a term from scratch tells what its lists are for; a wrong one is told what is wrong',
    async () => {
      await page.goto(`${server.address}/terms/new`);
      await page.getByLabel('Name of the term').fill('Spring');
      await page.getByLabel('Periods a day').fill('20');
      await page.getByLabel('Minutes of a period').fill('200');
      await page.getByRole('button', { name: 'Make the term' }).click();
      expect(await page.locator('.field-error').textContent()).toContain('after midnight');
      await page.getByLabel('Periods a day').fill('6');
      await page.getByLabel('Minutes of a period').fill('50');
      await page.getByRole('button', { name: 'Make the term' }).click();
      await page.waitForURL(/\/calendar/);
      await page.locator('.tabs').getByRole('link', { name: 'Teachers' }).click();
      await page.locator('.empty').waitFor();
      expect(await page.locator('.empty').textContent()).toContain('no teachers yet');
    },
    TEST_MS,
  );
});
