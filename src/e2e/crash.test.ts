import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 90_000;

describe.skipIf(!hasBrowser)('a server that is killed while it solves', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    ({ page } = await newPage(browser));
    await signIn(page, server.address);
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  test(
    'comes back with the people signed in, the run interrupted, its best kept, and ready to go on',
    async () => {
      await page.goto(server.address);
      await page.getByRole('button', { name: 'Load the demo school' }).click();
      await page.waitForURL(/\/schedules\//);
      const scheduleUrl = page.url();
      await page.getByRole('link', { name: 'Solve', exact: true }).click();
      await page.getByLabel('Seconds').fill('60');
      await page.getByRole('button', { name: 'Start' }).click();
      await page.locator('.numbers .good #run-hard').waitFor({ timeout: 60_000 });
      // What was shown two seconds ago is stored by now: a run is stored once a second.
      const shown = Number(await page.locator('#run-soft').textContent());
      await Bun.sleep(2000);
      const runPath = new URL(page.url()).pathname;

      await server.kill();
      server = await startServer(data.path, { port: server.port });
      await page.goto(`${server.address}${new URL(scheduleUrl).pathname}`);
      await page.locator('.notice', { hasText: 'interrupted' }).waitFor();
      await page.getByRole('link', { name: 'Keep or discard it' }).click();
      expect(new URL(page.url()).pathname).toBe(runPath);
      expect(await page.locator('#run-state').textContent()).toContain('Interrupted.');
      expect(await page.locator('#run-hard').textContent()).toBe('0');
      expect(Number(await page.locator('#run-soft').textContent())).toBeLessThanOrEqual(shown);

      await page.getByRole('button', { name: 'Go on from here' }).click();
      await page.waitForURL((url) => url.pathname !== runPath);
      await page.locator('.numbers .good #run-hard').waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: 'Stop' }).click();
      await page.getByText('Stopped.').waitFor();
      expect(Number(await page.locator('#run-soft').textContent())).toBeLessThanOrEqual(shown);
      await page.getByRole('button', { name: 'Keep as new version' }).click();
      await page.waitForURL(/\/schedules\//);
      expect(await page.getByText('556 of 556 lessons placed').isVisible()).toBe(true);
    },
    TEST_MS,
  );
});
