import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 240_000;

describe.skipIf(!hasBrowser)('a planner in the table of courses', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;
  let troubles: string[];
  let address: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page, troubles } = await newPage(browser));
    await signIn(page, server.address);
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Load the demo school' }).click();
    await page.waitForURL(/\/schedules\//);
    await page.goto(server.address);
    await page.getByRole('link', { name: 'Data' }).click();
    await page.locator('.tabs').getByRole('link', { name: 'Courses' }).click();
    await page.getByRole('link', { name: 'As a table' }).click();
    await page.locator('#cell-bar').waitFor();
    address = page.url();
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const cell = (subject: string, group: string) => page.locator(`[data-name="${subject} · ${group}"]`);
  /** Waits until a cell has this as its text, kept by the server. */
  const kept = (subject: string, group: string, text: string) =>
    page.locator(`[data-name="${subject} · ${group}"][data-text="${text}"]:not([aria-busy])`).waitFor();
  const chosen = () => page.locator('#course-table td[tabindex="0"]').getAttribute('data-name');

  test(
    'types as into a spreadsheet, and is told at the cell what is wrong',
    async () => {
      await cell('Maths', '7A').click();
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
      await page.keyboard.type('3');
      await page.keyboard.press('Tab');
      expect(await chosen()).toBe('French · 7B');
      await page.keyboard.type('2+2 okafor');
      await page.keyboard.press('Enter');
      await kept('Maths', '7A', '6 Priya Raman');
      await kept('French', '7A', '3 Chloé Marchand');
      await kept('French', '7B', '2+2 Amara Okafor');
      expect(await chosen()).toBe('Science · 7B');
      expect(await page.locator('.teacher-loads li', { hasText: 'Amara Okafor' }).textContent()).toContain(
        '25',
      );

      await page.keyboard.press('ArrowUp');
      await page.keyboard.type('99');
      await page.keyboard.press('ArrowLeft');
      await page.locator('td.faulty').waitFor();
      expect(await page.locator('td.faulty .cell-fault').textContent()).toContain('At most 60 lessons');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#cell-says').textContent()).toContain('At most 60 lessons');
      await page.keyboard.press('F2');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await page.keyboard.type('4 Claire Beaumont');
      await page.keyboard.press('Enter');
      await kept('French', '7B', '4 Claire Beaumont');
      expect(await page.locator('td.faulty').count()).toBe(0);

      await page.keyboard.press('Delete');
      await kept('Science', '7B', '');
      await page.keyboard.press('Control+z');
      await page.locator('.notice', { hasText: 'You undid: changed Science of 7B' }).waitFor();
      await kept('Science', '7B', '2+1 Dimitra Pappas');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'pastes a block of a spreadsheet, of which one cell cannot be taken',
    async () => {
      await cell('Art', '7A').click();
      await page.evaluate(`{
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', '1\\t2 Giulia Ferri\\n3\\t2 Nobody\\r\\n');
        document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }`);
      await kept('Art', '7B', '2 Giulia Ferri');
      await kept('Music', '7A', '3 Marta Kowalczyk');
      const faulty = page.locator('td.faulty');
      expect(await faulty.getAttribute('data-name')).toBe('Music · 7B');
      expect(await faulty.textContent()).toContain('There is no teacher “Nobody”');
      await page.locator('#data-undo').click();
      await page.locator('.notice', { hasText: 'You undid: changed 3 cells' }).waitFor();
      await kept('Music', '7A', '2 Marta Kowalczyk');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'fills a year from one cell, adds a subject, and leaves the table by the keys',
    async () => {
      await page.getByText('Add subjects').click();
      await page.getByLabel('Subjects, one a line').fill('Chess\nGo 1');
      for (const year of [8, 9, 10, 11, 12]) await page.getByLabel(`Year ${year}`, { exact: true }).uncheck();
      await page.getByRole('button', { name: 'Add them' }).click();
      await page.locator('.notice', { hasText: 'You added 3 courses' }).waitFor();
      await kept('Go', '7C', '1');
      await cell('Chess', '7A').click();
      await page.keyboard.type('1x2');
      await page.keyboard.press('Control+Enter');
      await kept('Chess', '7C', '1x2');
      expect(await cell('Chess', '8A').getAttribute('data-text')).toBe('');
      await page.getByRole('button', { name: 'Same lessons for all of Year 7' }).waitFor();
      expect(await chosen()).toBe('Chess · 7A');
      await page.keyboard.press('Escape');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.closest("#course-table tbody td")')).toBeNull();
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  /** Holds back what the table sends until it is told to go on, or to give up. */
  async function holdBack(action: 'cells' | 'fill') {
    const held = Promise.withResolvers<'continue' | 'abort'>();
    const sent = Promise.withResolvers<void>();
    const pattern = `**/courses/table/${action}`;
    await page.route(
      pattern,
      async (route) => {
        sent.resolve();
        await route[await held.promise]();
      },
      { times: 1 },
    );
    return { sent: sent.promise, goOn: held.resolve };
  }

  test(
    'loses nothing of what is typed while an answer draws the cell anew',
    async () => {
      const filling = await holdBack('fill');
      await cell('Chess', '7A').click();
      await page.keyboard.type('2');
      await page.keyboard.press('Control+Enter');
      await filling.sent;
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('3 okaf');
      await page.keyboard.press('ArrowLeft');
      filling.goOn('continue');
      await kept('Chess', '7C', '2');
      await page.keyboard.type('X');
      await page.keyboard.press('Backspace');
      expect(await page.locator('.cell-input').inputValue()).toBe('3 okaf');
      await page.keyboard.press('Enter');
      await kept('Chess', '7B', '3 Amara Okafor');

      const first = await holdBack('cells');
      await cell('Chess', '7C').click();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      // It is the last row, so that the cell stays chosen.
      await first.sent;
      await page.keyboard.type('5');
      await page.keyboard.press('Enter');
      first.goOn('continue');
      await kept('Chess', '7C', '5');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'puts a field away unchanged when the cell below it has become another, and tells what was not kept',
    async () => {
      const filling = await holdBack('fill');
      await cell('Chess', '7A').click();
      await page.keyboard.type('1');
      await page.keyboard.press('Control+Enter');
      await filling.sent;
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('F2');
      filling.goOn('continue');
      await kept('Chess', '7C', '1');
      await page.keyboard.press('Enter');
      await kept('Chess', '7B', '1 Amara Okafor');

      const first = await holdBack('cells');
      await cell('Chess', '7C').click();
      await page.keyboard.type('4');
      await page.keyboard.press('Enter');
      await first.sent;
      const second = await holdBack('cells');
      await page.keyboard.type('6');
      await page.keyboard.press('Enter');
      first.goOn('continue');
      await second.sent;
      second.goOn('abort');
      await page.locator('td.faulty').waitFor();
      expect(await page.locator('td.faulty').getAttribute('data-text')).toBe('6');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await kept('Chess', '7C', '6');
      troubles.length = 0;
    },
    TEST_MS,
  );

  test(
    'does the same without scripts, by a form for each row',
    async () => {
      const plain = await newPage(browser, { scripts: false });
      await signIn(plain.page, server.address);
      await plain.page.goto(address);
      await plain.page.getByRole('link', { name: 'Change the row Chess' }).click();
      await plain.page.getByLabel('Lessons a week of 8A').fill('two');
      await plain.page.getByRole('button', { name: 'Save' }).click();
      expect(await plain.page.locator('.field-error').textContent()).toContain('“two” is none');
      await plain.page.getByLabel('Lessons a week of 8A').fill('2');
      await plain.page.getByLabel('Teachers of 8A').fill('Okafor');
      await plain.page
        .getByRole('button', { name: 'Same lessons for all of Year 8, as 8A has them' })
        .click();
      await plain.page.getByRole('heading', { name: 'Chess, by class' }).waitFor();
      expect(await plain.page.getByLabel('Lessons a week of 8C').inputValue()).toBe('2');
      expect(await plain.page.getByLabel('Teachers of 8A').inputValue()).toBe('Amara Okafor');
      await plain.page.context().close();
    },
    TEST_MS,
  );
});
