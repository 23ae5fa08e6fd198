import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { administrator, newDataDir, runCommand, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 180_000;
const planner = { email: 'karl@school.example', password: 'a planner plans on', name: 'Karl Klein' };

describe.skipIf(!hasBrowser)('pages in several languages', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let ada: Page;
  let karl: Page;
  let troubles: string[];
  /** Address of the term. */
  let term: string;

  beforeAll(async () => {
    const person = ['--email', planner.email, '--name', planner.name, '--role', 'planner'];
    await runCommand(data.path, ['user', 'create', ...person, '--password-stdin'], planner.password);
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page: ada } = await newPage(browser));
    ({ page: karl, troubles } = await newPage(browser));
    await signIn(ada, server.address);
    await ada.getByRole('button', { name: 'Load the demo school' }).click();
    await ada.waitForURL(/\/schedules\//);
    await ada.goto(server.address);
    const link = await ada.locator('.term-head .links a').first().getAttribute('href');
    term = `${server.address}${link!.replace('/teachers', '')}`;
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  const rootOf = (page: Page) => page.evaluate('[document.documentElement.lang, document.dir].join(" ")');
  const headingOf = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

  test(
    'one language is chosen before signing in, another one on the own account, each at once',
    async () => {
      await karl.goto(`${server.address}/sign-in`);
      expect(await rootOf(karl)).toBe('en ltr');
      await karl.getByRole('button', { name: 'Deutsch' }).click();
      await karl.locator('html[lang=de]').waitFor();
      await karl.locator('#email').fill(planner.email);
      await karl.locator('#password').fill(planner.password);
      await karl.locator('main .primary').click();
      await karl.waitForURL((url) => url.pathname === '/');
      expect(await rootOf(karl)).toBe('de ltr');

      await karl.goto(`${server.address}/account`);
      const choice = karl.locator('#language');
      expect(await choice.inputValue()).toBe('de');
      await choice.selectOption('ar');
      await karl.locator('html[dir=rtl]').waitFor();
      expect(await karl.locator('#language').inputValue()).toBe('ar');
      await karl.locator('#language').selectOption('');
      await karl.locator('html[lang=en]').waitFor();
      await karl.locator('#language').selectOption('de');
      await karl.locator('html[lang=de]').waitFor();
      expect(await rootOf(ada)).toBe('en ltr');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'the institution’s own words stand in the headings of each language, for everybody at once',
    async () => {
      await ada.getByRole('link', { name: 'Words' }).click();
      await ada.getByLabel('Teacher: one').fill('lecturer');
      await ada.getByRole('button', { name: 'Change the words' }).click();
      await ada.getByText('Give both the word for one and for several').waitFor();
      expect(await ada.getByLabel('Teacher: one').inputValue()).toBe('lecturer');
      await ada.getByLabel('Teacher: several').fill('lecturers');
      await ada.getByRole('button', { name: 'Change the words' }).click();
      await ada.getByText('The words are changed for everybody.').waitFor();
      await ada.getByRole('link', { name: 'Deutsch' }).click();
      await ada.getByLabel('Teacher: one').fill('Dozentin');
      await ada.getByLabel('Teacher: several').fill('Dozentinnen');
      await ada.getByRole('button', { name: 'Change the words' }).click();
      await ada.getByText('The words are changed for everybody.').waitFor();

      await Promise.all([ada, karl].map((page) => page.goto(`${term}/teachers`)));
      expect(await headingOf(ada)).toBe('Lecturers');
      expect(await headingOf(karl)).toBe('Dozentinnen');
    },
    TEST_MS,
  );

  test(
    'in Arabic a week runs from right to left, and so do the arrow keys',
    async () => {
      await karl.goto(`${server.address}/account`);
      await karl.locator('#language').selectOption('ar');
      await karl.locator('html[dir=rtl]').waitFor();
      await karl.goto(server.address);
      await karl.locator('table.schedules tbody th a').first().click();
      await karl.waitForURL(/\/schedules\//);
      await karl.goto(`${karl.url().split('?')[0]}?view=group&of=8b`);
      const leftOf = async (day: number) =>
        (await karl.locator(`.grid td[data-slots~="${day}-0"]`).boundingBox())!.x;
      expect(await leftOf(1)).toBeLessThan(await leftOf(0));
      const head = (await karl.locator('.grid tbody th').first().boundingBox())!.x;
      expect(await leftOf(0)).toBeLessThan(head);
      await karl.locator('.grid td[data-slots~="0-0"]').focus();
      await karl.keyboard.press('ArrowLeft');
      const focused = () => karl.evaluate('document.activeElement.closest("td")?.dataset.slots ?? null');
      expect(await focused()).toStartWith('1-');
      await karl.keyboard.press('ArrowRight');
      expect(await focused()).toStartWith('0-');
      expect(await karl.evaluate('document.documentElement.scrollWidth')).toBe(1280);
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test('the one who has chosen nothing is still spoken to as the browser asks', async () => {
    const context = await browser.newContext({ locale: 'fr-CA' });
    const page = await context.newPage();
    await page.goto(`${server.address}/sign-in`);
    expect(await rootOf(page)).toBe('fr ltr');
    await page.locator('#email').fill(administrator.email);
    await page.locator('#password').fill(administrator.password);
    await page.locator('main .primary').click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await rootOf(page)).toBe('fr ltr');
    await context.close();
  });
});
