import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 300_000;
const SIGNS = {
  never: '✕',
  avoid: '−−',
  'rather not': '−',
  free: '',
  rather: '+',
  gladly: '++',
  wish: '+++',
};
type LevelName = keyof typeof SIGNS;

describe.skipIf(!hasBrowser)('a planner who paints availability', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  /** Address of the term. */
  let term: string;
  let schedule: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page, troubles } = await newPage(browser));
    await signIn(page, server.address);
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Load the demo school' }).click();
    await page.waitForURL(/\/schedules\//);
    schedule = page.url().split('?')[0]!;
    await page.goto(server.address);
    const href = await page.getByRole('link', { name: 'Data' }).getAttribute('href');
    term = `${server.address}${href!.replace('/teachers', '')}`;
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const open = (path: string, of = page) => of.goto(`${term}/availability/${path}`);
  const rowOf = (name: string, of = page): Locator =>
    of.locator('.painting tbody tr').filter({ has: of.getByRole('link', { name, exact: true }) });
  const cellOf = (name: string, cell: number, of = page) => rowOf(name, of).locator('td').nth(cell);
  const choose = (level: LevelName) => page.getByRole('radio', { name: level, exact: true }).check();
  /** Waits until the server has said what was done. */
  const said = (text: string | RegExp) => page.locator('#data-done', { hasText: text }).waitFor();
  /** What the cells of somebody show, between bars. */
  const signs = async (name: string, from: number, to: number, of = page) =>
    (await rowOf(name, of).locator('td').allTextContents()).slice(from, to).join('|');

  async function drag(from: Locator, to: Locator): Promise<void> {
    await from.hover();
    await page.mouse.down();
    await to.hover();
    await page.mouse.up();
  }

  test(
    'drags over a rectangle, which is there after loading anew and goes with an undo',
    async () => {
      await page.goto(`${term}/teachers`);
      await page.locator('.tabs').getByRole('link', { name: 'Availability' }).click();
      await page.getByRole('heading', { name: 'Availability' }).waitFor();
      expect(await rowOf('Paul Whitaker').locator('.load').textContent()).toContain('23 of 37');
      await choose('never');
      await drag(cellOf('Paul Whitaker', 1), cellOf('Sean Gallagher', 3));
      expect(await rowOf('Paul Whitaker').locator('.load').textContent()).toContain('23 of 34');
      await said('You marked Mon 2–4 of Paul Whitaker and Sean Gallagher as “never”.');
      await choose('gladly');
      await drag(cellOf('Sean Gallagher', 4), cellOf('Sean Gallagher', 3));
      await said('as “gladly”');
      await page.reload();
      expect(await signs('Paul Whitaker', 0, 5)).toBe('|✕|✕|✕|');
      expect(await signs('Sean Gallagher', 0, 6)).toBe('|✕|✕|++|++|');
      await page.keyboard.press('Control+z');
      await said('You undid');
      await page.locator('#data-undo').click();
      await said('You undid: marked Mon 2–4');
      await rowOf('Paul Whitaker').locator('.load', { hasText: '23 of 37' }).waitFor();
      expect(await signs('Sean Gallagher', 0, 6)).toBe('|||||');
      await page.keyboard.press('Control+Shift+z');
      await said('You did again');
      await rowOf('Paul Whitaker').locator('.load', { hasText: '23 of 34' }).waitFor();
      await page.keyboard.press('Control+z');
      await rowOf('Paul Whitaker').locator('.load', { hasText: '23 of 37' }).waitFor();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'fills by heads what a search has found, and is told by the check what cannot be',
    async () => {
      await open('teachers');
      await page.getByRole('searchbox').fill('whitaker');
      await page.locator('#painting', { hasText: '1 of 33' }).waitFor();
      await choose('avoid');
      await page.getByRole('button', { name: 'Tuesday', exact: true }).click();
      await said('You marked Tue of Paul Whitaker as “avoid”.');
      await choose('never');
      await page.getByRole('button', { name: 'Monday', exact: true }).click();
      await said('You marked Mon of Paul Whitaker as “never”.');
      expect(await signs('Paul Whitaker', 7, 10)).toBe('✕|−−|−−');
      await page.getByRole('button', { name: 'Fill the week of Paul Whitaker' }).click();
      await said('You marked the whole week of Paul Whitaker as “never”.');
      await rowOf('Paul Whitaker').locator('.load.over', { hasText: 'more lessons than fit' }).waitFor();
      await page.goto(`${term}/check`);
      const bad = page.locator('.notice.bad');
      await bad.waitFor();
      expect(await bad.textContent()).toContain('Paul Whitaker');
      await open('teachers?q=whitaker');
      await page.keyboard.press('Control+z');
      await rowOf('Paul Whitaker').locator('.load:not(.over)', { hasText: '23 of 29' }).waitFor();
      expect(await signs('Paul Whitaker', 7, 10)).toBe('✕|−−|−−');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'moves, marks and sets levels with the keyboard, and hears where they are',
    async () => {
      await open('rooms');
      const first = page.locator('.painting tbody td').first();
      await first.focus();
      await page.keyboard.press('ArrowRight');
      const focused = page.locator('.painting td:focus');
      expect(await focused.getAttribute('aria-label')).toBe('Room 101, Monday, 2: free');
      await page.keyboard.press('-');
      expect(await focused.getAttribute('aria-label')).toBe('Room 101, Monday, 2: rather not');
      await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Shift+ArrowDown');
      expect(await page.locator('.painting td.marked').count()).toBe(4);
      await page.keyboard.press('x');
      await said(/Mon 2–3 of .* as “never”/);
      expect(await page.locator('.painting tbody tr').first().locator('td').allTextContents()).toContain('✕');
      // Rooms have no wishes, so that the key for one does nothing.
      await page.keyboard.press('3');
      await page.keyboard.press('Escape');
      expect(await page.locator('.painting td.marked').count()).toBe(0);
      await page.keyboard.press('End');
      expect(await focused.getAttribute('aria-label')).toContain('Friday, 8');
      await page.keyboard.press('Control+Home');
      expect(await focused.getAttribute('aria-label')).toContain('Monday, 1');
      await page.keyboard.press('Control+z');
      await said('You undid');
      await page.keyboard.press('Control+z');
      await said(/You undid: marked Mon 2 of/);
      await page.locator('.painting tbody tr:first-child td:not([data-level]):nth-child(3)').waitFor();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'sees at once what a stroke on a year does to its classes, and how they get it back',
    async () => {
      await open('groups');
      const free = rowOf('7A').locator('[data-free]');
      const before = Number(await free.textContent());
      const freeIs = (count: number) => free.filter({ hasText: new RegExp(`^${count}$`) }).waitFor();
      await choose('never');
      await drag(cellOf('Year 7', 0), cellOf('Year 7', 2));
      await said('You marked Mon 1–3 of Year 7 as “never”.');
      await freeIs(before - 3);
      expect(await signs('7A', 0, 4)).toBe('✕|✕|✕|');
      expect(await rowOf('7A').locator('td.other').first().textContent()).toBe('✕');
      // What says no more than “rather not” only marks the cells below.
      await choose('rather not');
      await cellOf('Year 7', 1).click();
      await said('as “rather not”');
      await freeIs(before - 2);
      expect(await cellOf('7A', 1).getAttribute('class')).toContain('noted');
      expect(await signs('7A', 0, 4)).toBe('✕||✕|');
      await page.keyboard.press('Control+z');
      await freeIs(before - 3);
      await page.keyboard.press('Control+z');
      await freeIs(before);
      expect(await signs('7A', 0, 4)).toBe('|||');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'copies a week to those that are ticked, and sees what the server refuses go back',
    async () => {
      await open('teachers');
      await choose('wish');
      await drag(cellOf('Yuki Tanabe', 2), cellOf('Yuki Tanabe', 4));
      await said('You marked Mon 3–5 of Yuki Tanabe');
      for (const name of ['Lukas Brandt', 'Tomasz Wilk']) {
        await rowOf(name).getByRole('checkbox').check();
      }
      expect(await page.getByLabel('Copy the week of').locator(':checked').textContent()).toBe('Yuki Tanabe');
      await page.getByRole('button', { name: 'to those that are ticked' }).click();
      await said('You copied when Yuki Tanabe is available to Lukas Brandt and Tomasz Wilk.');
      await rowOf('Tomasz Wilk').locator('td[data-level="3"]').nth(2).waitFor();
      expect(await signs('Lukas Brandt', 1, 6)).toBe('|+++|+++|+++|');

      const other = await newPage(browser);
      await signIn(other.page, server.address);
      await open('teachers', other.page);
      await page.route('**/availability/teachers', (route) => route.abort());
      await choose('avoid');
      await cellOf('Lukas Brandt', 2).click();
      await page.locator('#messages', { hasText: 'cannot be reached' }).waitFor();
      await page.locator('.painting td:focus[data-level="3"]').waitFor();
      await page.unroute('**/availability/teachers');
      await cellOf('Lukas Brandt', 2).click();
      await said('You marked Mon 3 of Lukas Brandt as “avoid”.');
      expect(await page.locator('#messages').textContent()).toBe('');
      // What the same planner does elsewhere is shown with their next stroke.
      await other.page.getByRole('radio', { name: 'never', exact: true }).check();
      await cellOf('Tomasz Wilk', 10, other.page).click();
      await other.page.locator('#data-done', { hasText: 'You marked Tue 3 of Tomasz Wilk' }).waitFor();
      await rowOf('Lukas Brandt', other.page).locator('td').nth(2).filter({ hasText: '−−' }).waitFor();
      await other.page.context().close();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'paints with a finger: a touch one cell, a long one a rectangle',
    async () => {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true });
      const phone = await context.newPage();
      await signIn(phone, server.address);
      await open('groups', phone);
      const cell = (at: number) => phone.locator('.painting tbody tr').first().locator('td').nth(at);
      await cell(1).scrollIntoViewIfNeeded();
      await cell(1).tap();
      await phone.locator('#data-done', { hasText: 'You marked Mon 2 of Year 7 as “never”.' }).waitFor();
      const [from, to] = [await cell(2).boundingBox(), await cell(4).boundingBox()];
      const at = (box: NonNullable<typeof from>) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
      const touch = await context.newCDPSession(phone);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      await send('touchStart', [at(from!)]);
      await phone.locator('html.is-painting').waitFor();
      await send('touchMove', [at(to!)]);
      await send('touchEnd', []);
      await phone.locator('#data-done', { hasText: 'You marked Mon 3–5 of Year 7 as “never”.' }).waitFor();
      await context.close();
    },
    TEST_MS,
  );

  test(
    'does the same in a form without scripts',
    async () => {
      const plain = await newPage(browser, { scripts: false });
      await signIn(plain.page, server.address);
      await open('teachers', plain.page);
      expect(await plain.page.getByRole('radio').count()).toBe(0);
      await plain.page.getByRole('link', { name: 'Elif Aydin' }).click();
      await plain.page.getByLabel('Monday, period 1', { exact: true }).selectOption('-1');
      await plain.page.getByRole('button', { name: 'Save' }).click();
      await plain.page.locator('.notice', { hasText: 'You changed when Elif Aydin is available.' }).waitFor();
      expect(await plain.page.getByLabel('Monday, period 1', { exact: true }).inputValue()).toBe('-1');
      await plain.page.context().close();
    },
    TEST_MS,
  );

  test(
    'gets a timetable that keeps to a never',
    async () => {
      await page.goto(schedule);
      await page.getByRole('link', { name: 'Solve', exact: true }).click();
      await page.getByLabel('Seconds').fill('90');
      await page.getByRole('button', { name: 'Start' }).click();
      await page.locator('.numbers .good #run-hard').waitFor({ timeout: 90_000 });
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByRole('button', { name: 'Keep as new version' }).click({ timeout: 30_000 });
      await page.waitForURL(/\/schedules\//);
      await page.goto(`${page.url().split('?')[0]}?view=teacher&of=whitaker`);
      await page.getByRole('region', { name: 'Timetable of Paul Whitaker', exact: true }).waitFor();
      expect(await page.locator('.grid td[data-day="1"] .lesson').count()).toBeGreaterThan(0);
      expect(await page.locator('.grid td[data-day="0"] .lesson').count()).toBe(0);
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );
});
