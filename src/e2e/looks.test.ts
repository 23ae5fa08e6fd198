import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type axe from 'axe-core';
import { source as axeSource } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { WIZARD_STEPS } from '../planning/wizard/wizard-steps.ts';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, runCommand, type ServerProcess, startServer } from './server.ts';

const SET_UP_MS = 180_000;
const TEST_MS = 600_000;
const reader = { email: 'rita@school.example', password: 'a reader reads on', name: 'Rita Reader' };

describe.skipIf(!hasBrowser)('every page', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let schedule: string;
  let run: string;
  let pages: string[];

  beforeAll(async () => {
    await runCommand(
      data.path,
      [
        'user',
        'create',
        '--email',
        reader.email,
        '--name',
        reader.name,
        '--role',
        'reader',
        '--password-stdin',
      ],
      reader.password,
    );
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    const { page } = await newPage(browser);
    await signIn(page, server.address);
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Load the demo school' }).click();
    await page.waitForURL(/\/schedules\//);
    const fresh = new URL(page.url()).pathname;
    await page.getByRole('link', { name: 'Solve', exact: true }).click();
    await page.getByLabel('Seconds').fill('1');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('button', { name: 'Keep as new version' }).waitFor({ timeout: 20_000 });
    run = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Keep as new version' }).click();
    await page.waitForURL(/\/schedules\//);
    schedule = new URL(page.url()).pathname;
    await page.goto(server.address);
    const href = await page.getByRole('link', { name: 'Data' }).getAttribute('href');
    const term = href!.replace('/teachers', '');
    await page.goto(`${server.address}/users`);
    const user = await page.getByRole('link', { name: reader.name }).getAttribute('href');
    await page.goto(`${server.address}${term}/rooms`);
    const boxes = page.locator('.data-table .mark [name="ids"]');
    const values = await boxes.evaluateAll((all) => all.map((one) => `ids=${one.getAttribute('value')}`));
    const ids = [values[0]!, values.slice(0, 2).join('&')];
    // One cell of each level.
    await page.goto(`${server.address}${term}/availability/teachers`);
    await page.locator('.painting td[tabindex="0"]').focus();
    for (const keys of ['x', '0 - -', '0 -', '0', '1', '2', '3']) {
      for (const key of [...keys.split(' '), 'ArrowRight']) await page.keyboard.press(key);
    }
    await page.locator('#data-done', { hasText: 'wish' }).waitFor();
    const person = await page.locator('.painting tbody th a').first().getAttribute('href');
    await page.goto(`${server.address}/terms/new`);
    await page.getByLabel('Name of the term').fill('Empty term');
    await page.getByRole('button', { name: 'Set it up step by step' }).click();
    await page.getByRole('heading', { name: 'Week' }).waitFor();
    const setUp = new URL(page.url()).pathname.replace('/calendar', '');
    pages = [
      '/',
      '/account',
      '/users',
      '/vocabulary',
      '/operations',
      user!,
      `${user}/deletion`,
      '/terms/new',
      '/uploads/new',
      ...['teachers', 'groups', 'rooms', 'courses', 'deletion'].map((part) => `${term}/${part}`),
      ...[
        'calendar',
        'import',
        'export',
        'uploads',
        'export',
        'uploads',
        'rules',
        'rules/new',
        'check',
        'history',
        'courses/new',
      ].map((part) => `${term}/${part}`),
      ...['teachers', 'groups', 'rooms'].map((list) => `${term}/availability/${list}`),
      person!,
      ...['unavailable-times', 'lessons-per-day', 'no-clash'].map((kind) => `${term}/rules/new?kind=${kind}`),
      ...ids.map((some) => `${term}/rooms/change?${some}`),
      `${term}/rooms/deletion?${ids[0]}`,
      `${term}/rooms/${values[0]!.replace('ids=', '')}`,
      `${term}/courses?q=8b&sort=lessons&way=down`,
      ...['courses/table', 'courses/table?columns=all', 'courses/table/row?subject=Spanish', 'copy'].map(
        (part) => `${term}/${part}`,
      ),
      ...WIZARD_STEPS.flatMap((step) => [`${term}/set-up/${step}`, `${setUp}/${step}`]),
      `${term}/calendar/bells/new`,
      ...['tags', 'tags/tag?tag=form', 'tags/deletion?tag=form'].map((part) => `${term}/${part}`),
      fresh,
      schedule,
      `${schedule}?view=teacher`,
      `${schedule}?view=room`,
      `${schedule}?view=all`,
      `${schedule}?view=course`,
      `${schedule}?view=day`,
      `${schedule}?view=linked&of=sport-8b-1`,
      `${schedule}?view=group&of=8b&lesson=sport-8b-1`,
      `${schedule}?view=linked&of=sport-8b-1&lesson=sport-8b-1`,
      `${schedule}?view=day&lesson=sport-8b-1`,
      `${schedule}/suggestions?lesson=sport-8b-1&deep=yes`,
      `${schedule}/history`,
      `${schedule}/comparison`,
      `${fresh}/costs/hard/placed`,
      `${schedule}/runs/new`,
      run,
      `${run}/result`,
      '/no-such-page',
    ];
    await page.context().close();
  }, SET_UP_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  /** Faults of a page; by its colours alone where all else was looked at. */
  async function faultsOf(page: Page, byColours = false): Promise<string[]> {
    await page.evaluate(axeSource);
    const run = byColours ? 'axe.run({ runOnly: ["color-contrast"] })' : 'axe.run()';
    const results = (await page.evaluate(run)) as axe.AxeResults;
    return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html} ${nodes[0]!.failureSummary}`);
  }

  test.each([
    ['light', false],
    ['dark', true],
  ])(
    'can be used by everybody, in %s colours',
    async (_, dark) => {
      const { page, troubles } = await newPage(browser, { dark });
      await page.goto(`${server.address}/sign-in`);
      const found: Record<string, string[]> = { '/sign-in': await faultsOf(page, dark) };
      await signIn(page, server.address);
      for (const path of pages) {
        await page.goto(`${server.address}${path}`);
        await page.evaluate(
          'for (const one of document.querySelectorAll(".cost-part, .confirm")) one.open = true',
        );
        found[path] = await faultsOf(page, dark);
      }
      await page.goto(`${server.address}${schedule}?view=group&of=8b&lesson=sport-8b-1`);
      await page.locator('button.slot:is(.slot-blocked, .slot-swap)').first().click();
      await page.getByRole('dialog').waitFor();
      found['what is asked'] = await faultsOf(page, dark);
      await page.getByRole('button', { name: /all the same/ }).click();
      await page.locator('.done-bar').waitFor();
      found['what was done'] = await faultsOf(page, dark);
      await page.locator('#undo').click();
      await page.locator('#status').filter({ hasText: 'Undone' }).waitFor({ state: 'attached' });
      expect(Object.entries(found).filter(([, faults]) => faults.length > 0)).toEqual([]);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'fits a telephone of 360 pixels without scrolling sideways',
    async () => {
      const { page } = await newPage(browser, { width: 360 });
      await signIn(page, server.address);
      const wide: string[] = [];
      for (const path of ['/sign-in', ...pages]) {
        await page.goto(`${server.address}${path}`);
        const width = (await page.evaluate('document.documentElement.scrollWidth')) as number;
        if (width > 360) wide.push(`${path}: ${width}`);
      }
      expect(wide).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    "prints each timetable on one page of A4, everybody's week included",
    async () => {
      const { page } = await newPage(browser);
      await signIn(page, server.address);
      const pagesOf: Record<string, number> = {};
      const views = [
        'view=group',
        'view=teacher',
        'view=room',
        'view=day',
        'view=all',
        'view=all&of=teacher',
      ];
      for (const view of views) {
        await page.goto(`${server.address}${schedule}?${view}`);
        const pdf = await page.pdf({ format: 'A4', landscape: true });
        pagesOf[view] = pdf.toString('latin1').match(/\/Type \/Page\b/g)!.length;
      }
      expect(pagesOf).toEqual(Object.fromEntries(views.map((view) => [view, 1])));
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'closes its menus by the key Escape, and goes back to what has opened them',
    async () => {
      const { page } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${server.address}${schedule}`);
      const opener = page.getByText('Export', { exact: true });
      const entry = page.getByRole('link', { name: 'Data as .ctt' });
      await opener.click();
      await entry.focus();
      await page.keyboard.press('Escape');
      await entry.waitFor({ state: 'hidden' });
      expect(await opener.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'works without scripts where that makes sense',
    async () => {
      const { page } = await newPage(browser, { scripts: false });
      await signIn(page, server.address);
      await page.goto(`${server.address}${schedule}?view=teacher`);
      await page.getByLabel('Which teacher').selectOption('raman');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.getByRole('region', { name: 'Timetable of Priya Raman', exact: true }).waitFor();
      await page.goto(`${server.address}${run}`);
      expect(await page.locator('#run-state').textContent()).toContain('Finished.');
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'shows a reader everything, and none of what only planners may do',
    async () => {
      const { page } = await newPage(browser);
      await signIn(page, server.address, reader);
      for (const path of ['/', '/account', schedule, run]) {
        const response = await page.goto(`${server.address}${path}`);
        expect(response!.status()).toBe(200);
        for (const name of ['Solve', 'Upload a file', 'Load the demo school', 'Go on from here', 'Delete…']) {
          expect(await page.locator('main').getByText(name, { exact: true }).count()).toBe(0);
        }
      }
      for (const path of [
        '/users',
        '/operations',
        '/uploads/new',
        '/terms/new',
        `${schedule}/runs/new`,
        `${schedule}/history`,
      ]) {
        expect((await page.goto(`${server.address}${path}`))!.status()).toBe(403);
      }
      const posted = await page.request.post(`${server.address}${schedule}/runs`, {
        form: { seconds: '1', seed: '1' },
        headers: { Origin: server.address },
      });
      expect(posted.status()).toBe(403);
      await page.context().close();
    },
    TEST_MS,
  );
});
