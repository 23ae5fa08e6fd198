import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 60_000;

describe.skipIf(!hasBrowser)('the first person', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([
      startServer(data.path, { withAdministrator: false }),
      openBrowser(),
    ]);
    ({ page } = await newPage(browser));
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  test(
    'becomes administrator by the address that the server prints, once',
    async () => {
      const address = await server.printed(/\S+\/set-up\S*/);
      await page.goto(address);
      await page.getByLabel('Name').fill(administrator.name);
      await page.getByLabel('E-mail').fill(administrator.email);
      await page.getByLabel('Password', { exact: true }).fill(administrator.password);
      await page.getByRole('button').last().click();
      await page.getByText('Three ways lead to a first timetable').waitFor();
      expect((await page.goto(address))!.status()).toBeGreaterThanOrEqual(400);
    },
    TEST_MS,
  );

  test(
    'signs out, is refused with a wrong password, and signs in with the right one',
    async () => {
      await page.goto(server.address);
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/sign-in/);
      await page.goto(server.address);
      expect(new URL(page.url()).pathname).toBe('/sign-in');

      await page.getByLabel('E-mail').fill(administrator.email);
      await page.getByLabel('Password').fill('not the password');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').waitFor();
      expect(new URL(page.url()).pathname).toBe('/sign-in');

      await signIn(page, server.address);
      await page.goto(server.address);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Let us begin');
    },
    TEST_MS,
  );

  test(
    'adds somebody, who changes the password that they were given, and then deletes them',
    async () => {
      const person = { email: 'rita@school.example', password: 'given to her once' };
      await page.goto(server.address);
      await page.getByRole('link', { name: 'Users' }).click();
      await page.getByLabel('Name').fill('Rita Reader');
      await page.getByLabel('E-mail').fill(person.email);
      await page.getByLabel('Role').selectOption('planner');
      await page.getByLabel('Password').fill(person.password);
      await page.getByRole('button', { name: 'Add' }).click();
      await page.getByText('They may sign in now.').waitFor();

      const { page: hers } = await newPage(browser);
      await signIn(hers, server.address, person);
      await hers.getByRole('link', { name: 'Rita Reader' }).click();
      await hers.getByLabel('Present password').fill(person.password);
      await hers.getByLabel('New password').fill('chosen by herself');
      await hers.getByRole('button', { name: 'Change the password' }).click();
      await hers.getByText('Your password is changed').waitFor();

      await page.getByRole('link', { name: 'Rita Reader' }).click();
      await page.getByRole('link', { name: 'Delete…' }).click();
      await page.getByRole('button', { name: 'Delete Rita Reader' }).click();
      await page.getByText('They can no longer sign in.').waitFor();
      await hers.goto(server.address);
      expect(new URL(hers.url()).pathname).toBe('/sign-in');
      await hers.context().close();
    },
    TEST_MS,
  );
});
