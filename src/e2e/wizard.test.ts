import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 240_000;

describe.skipIf(!hasBrowser)('a planner who sets up a term', () => {
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

  const notice = (text: string) => page.locator('.notice', { hasText: text }).waitFor();
  const heading = (name: string) => page.getByRole('heading', { name, level: 1, exact: true }).waitFor();
  const next = async (step: string) => {
    await page.getByRole('link', { name: `Next: ${step}` }).click();
    await heading(step);
  };
  const doneSteps = () => page.locator('.wizard-steps .step-done .step-name').allTextContents();

  test(
    'comes from nothing to a timetable in which no hard rule is broken',
    async () => {
      await page.goto(`${server.address}/terms/new`);
      await page.getByLabel('Name of the term').fill('Hill School');
      await page.getByRole('button', { name: 'Set it up step by step' }).click();
      await heading('Week');

      await page.getByLabel('Periods a day').fill('6');
      await page.getByLabel('Minutes between them').fill('5');
      await page.getByLabel('After period, break 1').fill('3');
      await page.getByLabel('Name, break 1').fill('Lunch');
      await page.getByLabel('Minutes, break 1').fill('');
      await page.getByLabel('No double lesson lies across it, Breaks, break 1').check();
      await page.getByRole('button', { name: 'Lay it out' }).click();
      expect(await page.locator('.field-error').textContent()).toContain('A whole number from 1 to 240');
      await page.getByLabel('Minutes, break 1').fill('45');
      await page.getByRole('button', { name: 'Lay it out' }).click();
      await notice('You changed the calendar');
      await page.getByText('The periods one by one').click();
      expect(await page.getByLabel('Start of period 4', { exact: true }).inputValue()).toBe('11:10');

      await next('Classes');
      await page.getByLabel('Years', { exact: true }).fill('7');
      await page.getByLabel('Classes of each year').fill('a-b');
      await page.getByLabel('Students in each').fill('20');
      await page.getByRole('button', { name: 'Add the classes' }).click();
      await notice('You added 3 groups');
      await page.getByLabel('Parts').fill('French/Latin');
      await page.getByLabel('7a', { exact: true }).check();
      await page.getByRole('button', { name: 'Divide them' }).click();
      await notice('You added 2 groups');
      expect(await page.locator('.group-tree').first().textContent()).toContain('7a Latin 10 students');

      await next('Rooms');
      await page.getByLabel('How many, line 1').fill('3');
      await page.getByLabel('Name, line 1').fill('Room');
      await page.getByLabel('Seats, line 1').fill('25');
      await page.getByLabel('Name, line 2').fill('Gym');
      await page.getByLabel('Seats, line 2').fill('60');
      await page.getByLabel('Features, line 2').fill('sports');
      await page.getByRole('button', { name: 'Add the rooms' }).click();
      await notice('You added 4 rooms');

      // What is typed is taken along when one goes on.
      await page.getByRole('link', { name: 'Next: Teachers' }).click();
      await heading('Teachers');
      await page
        .getByLabel('Teachers, one a line')
        .fill('Anna Berg; Maths; 8\nBen Okoro; English\nCleo Diaz\nDora Eze; French; 4');
      await page.getByRole('link', { name: 'Skip for now: Courses' }).click();
      await heading('Courses');
      await notice('You added 4 teachers');

      await page.getByLabel('Subjects, one a line').waitFor({ state: 'attached' });
      await page.getByText('Add subjects').click();
      await page.getByLabel('Subjects, one a line').fill('Maths 4\nEnglish 2+1\nSport 1x2; sports');
      await page.getByRole('button', { name: 'Add them' }).click();
      await notice('You added 6 courses');
      const cell = (subject: string, group: string) => page.locator(`[data-name="${subject} · ${group}"]`);
      for (const [subject, teacher] of [
        ['Maths', 'Berg'],
        ['English', 'Okoro'],
        ['Sport', 'Diaz'],
      ] as const) {
        await cell(subject, '7a').click();
        await page.keyboard.type(teacher);
        await page.keyboard.press('Tab');
        await page.keyboard.type(teacher);
        await page.keyboard.press('Enter');
      }
      await page.locator('[data-name="Sport · 7b"][data-text="1x2 Cleo Diaz"]').waitFor();
      await page.getByRole('link', { name: 'All groups' }).click();
      await cell('French', '7a Latin').waitFor();
      await cell('French', '7a French').click();
      await page.keyboard.type('2 eze');
      await page.keyboard.press('Enter');
      await page.locator('[data-name="French · 7a French"][data-text="2 Dora Eze"]').waitFor();
      expect(await cell('French', '7a').textContent()).toContain('2 · French');

      await next('Rules');
      await page.getByRole('button', { name: 'Usual secondary school', exact: true }).click();
      await notice('You added the rules of “Usual secondary school”');
      await page.getByRole('button', { name: 'Usual secondary school', exact: true }).click();
      await page.getByRole('alert').filter({ hasText: 'has rules of all these kinds' }).waitFor();

      await next('Check');
      expect(await page.locator('.notice.bad').count()).toBe(0);
      await next('Solve');
      await page.getByLabel('Seconds').fill('4');
      await page.getByRole('button', { name: 'Look for a timetable' }).click();
      await page.getByRole('button', { name: 'Keep as new version' }).click({ timeout: 30_000 });
      await page.waitForURL(/\/schedules\//);
      const facts = await page.locator('#facts').textContent();
      expect(facts).toContain('16 of 16');
      expect(facts).toContain('0 hard');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'leaves it and comes back, sees what is done, and takes a step back',
    async () => {
      await page.goto(server.address);
      await page.getByRole('link', { name: 'Set up' }).click();
      await heading('Solve');
      expect(await doneSteps()).toEqual([
        ...['Week', 'Classes', 'Rooms', 'Teachers', 'Courses', 'Rules', 'Check', 'Solve'],
      ]);
      await page.getByText('There is a timetable that keeps every rule that must hold.').waitFor();
      await page.locator('.wizard-steps').getByRole('link', { name: 'Rooms' }).click();
      await heading('Rooms');
      await page.getByLabel('Name, line 1').fill('Gym');
      await page.getByRole('button', { name: 'Add the rooms' }).click();
      expect(await page.locator('.field-error').textContent()).toContain('There is a room “Gym” already');
      await page.getByLabel('Name, line 1').fill('Hall');
      await page.getByRole('button', { name: 'Add the rooms' }).click();
      await notice('You added 1 room');
      await page.locator('#data-undo').click();
      await notice('You undid: added 1 room');
      await heading('Rooms');
      expect(await page.locator('.thing-list').textContent()).not.toContain('Hall');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'says at each line of the check which step mends it, also without scripts',
    async () => {
      const plain = await newPage(browser, { scripts: false });
      await signIn(plain.page, server.address);
      await plain.page.goto(`${server.address}/terms/new`);
      await plain.page.getByLabel('Name of the term').fill('Small Hill');
      await plain.page.getByLabel('Periods a day').fill('2');
      await plain.page.getByRole('button', { name: 'Set it up step by step' }).click();
      const skip = (name: string) => plain.page.getByRole('link', { name }).click();
      await skip('Next: Classes');
      await plain.page.getByLabel('Years', { exact: true }).fill('1');
      await plain.page.getByLabel('Classes of each year').fill('a');
      await plain.page.getByLabel('Students in each').fill('20');
      await plain.page.getByRole('button', { name: 'Add the classes' }).click();
      await skip('Next: Rooms');
      await skip('Skip for now: Teachers');
      await skip('Skip for now: Courses');
      await plain.page.getByLabel('Subjects, one a line').fill('Maths 11');
      await plain.page.getByRole('button', { name: 'Add them' }).click();
      await plain.page.locator('.notice', { hasText: 'You added 1 course' }).waitFor();
      await skip('Next: Rules');
      await skip('Next: Check');
      await plain.page.locator('.notice.bad').first().waitFor();
      await plain.page.getByRole('link', { name: 'Step “Courses”' }).first().click();
      await plain.page.getByRole('heading', { name: 'Courses', level: 1 }).waitFor();
      await plain.page.context().close();
    },
    TEST_MS,
  );
});
