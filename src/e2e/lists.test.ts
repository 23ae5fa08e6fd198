import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 240_000;

describe.skipIf(!hasBrowser)('the lists of a term', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let term: string;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    const { page } = await newPage(browser);
    await signIn(page, server.address);
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Load the demo school' }).click();
    await page.waitForURL(/\/schedules\//);
    await page.goto(server.address);
    const href = await page.getByRole('link', { name: 'Data' }).first().getAttribute('href');
    term = `${server.address}${href!.replace(/\/teachers$/, '')}`;
    await page.context().close();
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const names = (page: Page) => page.locator('.data-table tbody th').allTextContents();
  const head = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

  test(
    'are put in order by their heads, by the keys alone, and stay so while one searches',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${term}/teachers`);
      const asEntered = await names(page);
      const link = page.locator('#sort-periodsPerWeek');
      await link.focus();
      await page.keyboard.press('Enter');
      await page.locator('[aria-sort="ascending"]').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('[aria-sort="descending"]').waitFor();
      // The keys stay where they were, though the list is another.
      expect(await link.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      const numbers = async () =>
        (await page.locator('.data-table tbody td:nth-child(4)').allTextContents()).map(Number);
      const descending = await numbers();
      expect(descending).toEqual(descending.toSorted((a, b) => b - a));
      expect(await names(page)).not.toEqual(asEntered);

      await page.getByRole('searchbox').pressSequentially('an');
      await page.locator('#listing [role=status]', { hasText: 'for “an”' }).waitFor();
      await page.locator('[aria-sort="descending"]').waitFor();
      const found = await numbers();
      expect(found.length).toBeLessThan(descending.length);
      expect(found).toEqual(found.toSorted((a, b) => b - a));
      expect(new URL(page.url()).search).toBe('?q=an&sort=periodsPerWeek&way=down');
      await page.reload();
      expect(await numbers()).toEqual(found);
      await link.click();
      await page.locator('[aria-sort]').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?q=an');

      // A row that is changed in its place is drawn in the list as it stands.
      await page
        .getByRole('link', { name: /^Change / })
        .first()
        .click();
      await page.locator('[data-edit-row]').getByLabel('Periods to teach').fill('21');
      await page.keyboard.press('Enter');
      await page.locator('.notice', { hasText: 'You changed the teacher' }).waitFor();
      expect(await page.locator('[data-edit-row]').count()).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'begin with their first rows, and go on where one stands while what is chosen stays so',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${term}/courses`);
      expect((await names(page)).length).toBe(30);
      const chooseAll = page.getByLabel('Choose all that are shown');
      await chooseAll.check();
      await page.getByRole('link', { name: /^Show \d+ more$/ }).press('Enter');
      await page.locator('#listing [role=status]', { hasNotText: 'the first 30' }).waitFor();
      const shown = await names(page);
      expect(new Set(shown).size).toBe(shown.length);
      expect(shown.length).toBeGreaterThan(30);
      const rows = page.locator('.data-table tbody tr');
      expect(await rows.nth(30).locator(':focus').count()).toBe(1);
      const chosen = page.locator('.data-table [name="ids"]:checked');
      expect([await chosen.count(), await chooseAll.isChecked()]).toEqual([30, false]);
      expect(new URL(page.url()).search).toBe('');
      await page.getByRole('searchbox').fill('art');
      await page.locator('#listing [role=status]', { hasText: '“art”' }).waitFor();
      expect(troubles).toEqual([]);
      await page.context().close();

      const { page: plain } = await newPage(browser, { scripts: false });
      await signIn(plain, server.address);
      await plain.goto(`${term}/courses`);
      await plain.getByRole('link', { name: /^Show \d+ more$/ }).click();
      expect(await names(plain)).toEqual(shown);
      await plain.context().close();
    },
    TEST_MS,
  );

  test(
    'are put in order and searched without scripts too',
    async () => {
      const { page } = await newPage(browser, { scripts: false });
      await signIn(page, server.address);
      await page.goto(`${term}/groups`);
      await head(page, 'Students').getByRole('link').click();
      await head(page, 'Students').getByRole('link').click();
      expect(await head(page, 'Students').getAttribute('aria-sort')).toBe('descending');
      await page.getByRole('searchbox').fill('8');
      await page.getByRole('button', { name: 'Search' }).click();
      expect(await head(page, 'Students').getAttribute('aria-sort')).toBe('descending');
      expect((await names(page))[0]).toBe('Year 8');
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'have the tags that courses carry: given to those that are ticked, renamed, joined, deleted and taken back',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${term}/courses`);
      await page.getByRole('searchbox').fill('art 7');
      await page.locator('#listing [role=status]', { hasText: 'for “art 7”' }).waitFor();
      await page.getByLabel('Choose all that are shown').check();
      await page.getByRole('button', { name: 'Tags…' }).click();
      await page.getByLabel('Give them').fill('creative, quiet');
      await page.getByRole('button', { name: 'Save' }).click();
      await page.locator('.notice', { hasText: 'the tags creative and quiet' }).waitFor();

      await page.locator('.tabs').getByRole('link', { name: 'Tags' }).click();
      await page.getByRole('link', { name: 'quiet', exact: true }).click();
      await page.getByRole('heading', { name: 'Courses that carry it' }).waitFor();
      await page.getByLabel('Its name').fill('Morning');
      await page.getByRole('button', { name: 'Rename' }).click();
      await page.getByRole('heading', { name: 'Make “quiet” and “morning” one tag?' }).waitFor();
      await page.getByRole('button', { name: 'Make them one' }).click();
      await page.locator('.notice', { hasText: 'You made the tag “quiet” one with “morning”' }).waitFor();
      expect(await names(page)).toEqual(['creative', 'form', 'morning']);

      await page.getByRole('link', { name: 'Delete the tag “morning”?' }).click();
      expect(await page.locator('.reasons').textContent()).toContain('rule that speaks of it goes with it');
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.locator('.notice', { hasText: 'You deleted the tag “morning”' }).waitFor();
      expect(await names(page)).toEqual(['creative', 'form']);
      await page.locator('#data-undo').click();
      await page.locator('.notice', { hasText: 'You undid: deleted the tag “morning”' }).waitFor();
      await page.locator('#data-undo').click();
      await page.locator('.notice', { hasText: 'You undid: made the tag' }).waitFor();
      expect(await names(page)).toEqual(['creative', 'form', 'morning', 'quiet']);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );
});
