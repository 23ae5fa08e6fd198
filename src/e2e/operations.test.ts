import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const SET_UP_MS = 180_000;
const TEST_MS = 120_000;

describe.skipIf(!hasBrowser)('the page of operations', () => {
  const data = newDataDir();
  const told: unknown[] = [];
  const chat = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    fetch: async (request) => {
      told.push(await request.json());
      return new Response();
    },
  });
  let server: ServerProcess;
  let browser: Browser;
  beforeAll(async () => {
    const environment = { ALERT_WEBHOOK_URL: `http://127.0.0.1:${chat.port}/hook` };
    [server, browser] = await Promise.all([startServer(data.path, { environment }), openBrowser()]);
  }, SET_UP_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    await chat.stop(true);
    data.remove();
  });

  test(
    'runs a job when it is asked for, tells when it is done, and leaves the keyboard where it was',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.getByRole('link', { name: 'Operations' }).click();
      // A backup takes longer than the answer waits: its row asks until it is done.
      const button = page.getByRole('button', { name: 'Run now: Backup' });
      await button.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('“Backup” is done.').waitFor({ timeout: 60_000 });
      const row = page.locator('#job-backup');
      expect(await row.textContent()).toContain('Done');
      expect(await row.textContent()).toContain('old ones were removed');
      expect(await page.evaluate('document.activeElement.id')).toBe('run-backup');
      expect(new URL(page.url()).pathname).toBe('/operations');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'sends a test alert',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${server.address}/operations`);
      await page.getByRole('button', { name: 'Send a test alert' }).click();
      await page.getByRole('status').getByText('The test alert was sent by webhook.').waitFor();
      expect(JSON.stringify(told)).toContain('This is a test. Alerts reach you.');
      await chat.stop(true);
      await page.getByRole('button', { name: 'Send a test alert' }).click();
      await page.getByText('could not be sent by webhook').waitFor();
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'does both without scripts too',
    async () => {
      const { page } = await newPage(browser, { scripts: false });
      await signIn(page, server.address);
      await page.goto(`${server.address}/operations`);
      await page.getByRole('button', { name: 'Run now: New log files' }).click();
      await page.getByText('“New log files” is done.').waitFor();
      await page.getByRole('button', { name: 'Send a test alert' }).click();
      await page.getByText('could not be sent by webhook').waitFor();
      await page.context().close();
    },
    TEST_MS,
  );
});
