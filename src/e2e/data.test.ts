import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';

const TEST_MS = 240_000;

describe.skipIf(!hasBrowser)('a planner with the data of a school', () => {
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

  const tab = (name: string) => page.locator('.tabs').getByRole('link', { name });
  const notice = (text: string) => page.locator('.notice', { hasText: text }).waitFor();

  /** Adds things to the list that is shown, one after the other. */
  async function addAll(one: string, things: readonly Record<string, string>[]): Promise<void> {
    await page.getByRole('link', { name: `Add a ${one}` }).click();
    for (const [at, fields] of things.entries()) {
      for (const [label, value] of Object.entries(fields)) {
        await page.getByLabel(label, { exact: true }).fill(value);
      }
      const isLast = at === things.length - 1;
      await page.getByRole('button', { name: isLast ? 'Add' : 'Add, then another', exact: true }).click();
      await (isLast ? notice('You added') : notice('is added'));
    }
  }

  test(
    'makes a school from nothing, and a timetable of it in which no hard rule is broken',
    async () => {
      await page.goto(`${server.address}/terms/new`);
      await page.getByLabel('Name of the term').fill('Hill School');
      await page.getByLabel('Periods a day').fill('6');
      await page.getByRole('button', { name: 'Make the term' }).click();
      await page.getByRole('heading', { name: 'Calendar' }).waitFor();
      await page.getByLabel('Break after the end of period 3').fill('Lunch');
      await page.getByLabel('Start of period 4', { exact: true }).fill('12:00');
      await page.getByLabel('divides lessons after period 3').check();
      await page.getByRole('button', { name: 'Save' }).click();
      expect(await page.locator('.calendar .field-error').first().textContent()).toBe(
        'It ends after it starts.',
      );
      for (const [period, from, to] of [
        [4, '12:00', '12:45'],
        [5, '12:50', '13:35'],
        [6, '13:40', '14:25'],
      ] as const) {
        await page.getByLabel(`Start of period ${period}`, { exact: true }).fill(from);
        await page.getByLabel(`End of period ${period}`, { exact: true }).fill(to);
      }
      await page.getByRole('button', { name: 'Save' }).click();
      await notice('You changed the calendar');

      await tab('Groups').click();
      await addAll('group', [
        { Name: 'Year 7', Students: '40' },
        { Name: '7A', 'Part of': 'Year 7', Students: '20' },
        { Name: '7B', 'Part of': 'Year 7', Students: '20' },
      ]);
      await tab('Teachers').click();
      await addAll('teacher', [{ Name: 'Anna Berg' }, { Name: 'Ben Okoro' }, { Name: 'Cleo Diaz' }]);
      await tab('Rooms').click();
      await addAll('room', [
        { Name: 'Room 1', Seats: '25' },
        { Name: 'Room 2', Seats: '25' },
        { Name: 'Gym', Seats: '60', Features: 'sports' },
      ]);
      await tab('Courses').click();
      await addAll('course', [
        { Subject: 'Maths', Groups: '7A', Teachers: 'Anna Berg', Lessons: '1+1+1+1' },
        { Subject: 'Maths', Groups: '7B', Teachers: 'Anna Berg', Lessons: '4x1' },
        { Subject: 'Art', Groups: '7A', Teachers: 'Ben Okoro', Lessons: '2+1' },
        { Subject: 'Art', Groups: '7B', Teachers: 'Ben Okoro', Lessons: '2+1', Rooms: 'room 2, Room 1' },
        { Subject: 'Sport', Groups: 'Year 7', Teachers: 'Cleo Diaz', Lessons: '2+2', 'Room needs': 'sports' },
      ]);
      expect(await page.locator('.data-table tbody tr').count()).toBe(5);
      expect(await page.locator('.data-table tbody').textContent()).toContain('Maths 7A');
      expect(await page.locator('.data-table tbody').textContent()).toContain('Room 1, Room 2');

      await tab('Rules').click();
      await page.getByRole('link', { name: 'Add a rule' }).click();
      await page.getByRole('button', { name: 'Usual secondary school' }).click();
      await notice('You added the rules of “Usual secondary school”');
      await page.getByRole('link', { name: 'Add a rule' }).click();
      await page.getByRole('searchbox').fill('not in on Fridays');
      await page.getByRole('link', { name: 'Times that are not available' }).click();
      await page.getByLabel('These teachers', { exact: true }).check();
      await page.getByLabel('These teachers, by name').fill('anna berg');
      for (const period of [1, 2, 3, 4, 5, 6]) await page.getByLabel(`Friday, period ${period}`).check();
      await page.getByLabel('It must hold').check();
      await page.getByRole('button', { name: 'Add the rule' }).click();
      await notice('You added the rule “Times that are not available”');

      await tab('Check').click();
      await page.getByText('Nothing is wrong that counting could tell').waitFor();
      await page.getByRole('link', { name: 'Solve' }).click();
      await page.getByLabel('Seconds').fill('3');
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByRole('button', { name: 'Keep as new version' }).click({ timeout: 30_000 });
      await page.waitForURL(/\/schedules\//);
      const facts = await page.locator('#facts').textContent();
      expect(facts).toContain('14 of 14');
      expect(facts).toContain('0 hard');
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'changes a row in its place with the keys alone, several at once, and takes it back',
    async () => {
      await page.goto(`${server.address}/`);
      await page.getByRole('link', { name: 'Data' }).first().click();
      await tab('Rooms').click();
      const change = page.getByRole('link', { name: 'Change Room 1' });
      await change.focus();
      await page.keyboard.press('Enter');
      const form = page.locator('[data-edit-row]');
      await form.waitFor();
      await form.getByLabel('Seats').fill('many');
      await page.keyboard.press('Enter');
      await form.locator('.field-error').waitFor();
      expect(await form.locator('.field-error').textContent()).toContain('A whole number');
      await form.getByLabel('Seats').fill('31');
      await page.keyboard.press('Enter');
      await notice('You changed the room Room 1');
      expect(await form.count()).toBe(0);
      expect(await page.locator('.data-table').textContent()).toContain('31');

      await page.getByRole('link', { name: 'Change Room 2' }).click();
      await form.waitFor();
      await form.getByLabel('Name').focus();
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });

      await page.getByLabel('Choose all that are shown').check();
      await page.getByLabel('Choose Gym').uncheck();
      await page.getByRole('button', { name: 'Change…' }).click();
      await page.getByRole('heading', { name: 'Change 2 rooms' }).waitFor();
      await page.getByLabel('Building', { exact: true }).fill('North');
      await page.getByLabel('Building', { exact: true }).blur();
      await page.getByRole('button', { name: 'Save' }).click();
      await notice('You changed the rooms Room 1 and Room 2');
      expect((await page.locator('.data-table').textContent())!.match(/North/g)).toHaveLength(2);
      await page.locator('#data-undo').click();
      await notice('You undid: changed the rooms Room 1 and Room 2');
      expect(await page.locator('.data-table').textContent()).not.toContain('North');

      await page.getByLabel('Choose Gym').check();
      await page.getByRole('button', { name: 'Delete…' }).click();
      await page.getByRole('heading', { name: 'Delete the room Gym?' }).waitFor();
      expect(await page.locator('.reasons').textContent()).toContain('lose where they are');
      await page.getByRole('button', { name: 'Delete' }).click();
      await notice('You deleted the room Gym');
      await tab('Check').click();
      await page.locator('.notice.bad').waitFor();
      expect(await page.locator('.notice.bad').textContent()).toContain('Sport');
      await tab('Rooms').click();
      await page.locator('#data-undo').click();
      await page.getByLabel('Choose Gym').waitFor();
      await tab('Check').click();
      expect(await page.locator('.notice.bad').count()).toBe(0);
      expect(troubles).toEqual([]);
    },
    TEST_MS,
  );

  test(
    'sees in an open timetable what somebody else changes of the data',
    async () => {
      await page.goto(server.address);
      await page
        .getByRole('link', { name: /solved/ })
        .first()
        .click();
      await page.waitForURL(/\/schedules\//);
      const term = await page.locator('#facts').textContent();
      expect(term).toContain('14 of 14');
      const other = await newPage(browser);
      await signIn(other.page, server.address);
      await other.page.goto(server.address);
      await other.page.getByRole('link', { name: 'Data' }).first().click();
      await other.page.locator('.tabs').getByRole('link', { name: 'Courses' }).click();
      await other.page.getByLabel('Choose Sport Year 7').check();
      await other.page.getByRole('button', { name: 'Delete…' }).click();
      await other.page.getByRole('button', { name: 'Delete' }).click();
      await other.page.locator('.notice', { hasText: 'You deleted the course Sport Year 7' }).waitFor();
      await page.locator('#facts', { hasText: '12 of 12' }).waitFor();
      await other.page.locator('#data-undo').click();
      await page.locator('#facts', { hasText: '14 of 14' }).waitFor();
      await page.locator('#toolbar').getByRole('link', { name: 'History' }).click();
      expect(await page.locator('.history').textContent()).toContain('changed the data of the term');
      expect([...troubles, ...other.troubles]).toEqual([]);
      await other.page.context().close();
    },
    TEST_MS,
  );
});
