import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';
import { said, solveDemoSchool } from './solved-school.ts';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const TEST_MS = 240_000;

/** The day a choice begins with: what follows tells of the days of other lessons and of broken rules. */
function dayOfChoice(choice: string): number {
  const named = DAYS.filter((name) => choice.includes(name));
  const [first] = named.toSorted((a, b) => choice.indexOf(a) - choice.indexOf(b));
  return DAYS.indexOf(first!);
}

describe.skipIf(!hasBrowser)('planners, beside the grid, with the mouse', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let schedule: string;

  async function open(view: string): Promise<{ page: Page; troubles: string[] }> {
    const opened = await newPage(browser);
    await signIn(opened.page, server.address);
    await opened.page.goto(`${schedule}?${view}`);
    return opened;
  }
  async function take(page: Page, at = 0): Promise<string> {
    const chip = page.locator('.grid [data-lesson]').nth(at);
    const lesson = (await chip.getAttribute('data-lesson'))!;
    await chip.locator('.take').click();
    await page.locator(`.hand-bar[data-lesson="${lesson}"]`).waitFor();
    return lesson;
  }
  const freeSlots = 'button.slot:is(.slot-better, .slot-free, .slot-costs)';
  /** Takes a lesson that could be elsewhere without a broken rule, from the first one asked for on. */
  async function takeMovable(page: Page, from = 0): Promise<{ lesson: string; at: number }> {
    for (let at = from; ; at++) {
      const lesson = await take(page, at);
      await page.locator('.slots').first().waitFor({ state: 'attached' });
      if ((await page.locator(freeSlots).count()) > 0) return { lesson, at };
      await page.keyboard.press('Escape');
      await page.locator('.hand-bar').waitFor({ state: 'detached' });
    }
  }
  async function undo(page: Page): Promise<void> {
    await page.locator('#undo').click();
    await said(page, 'Undone');
  }

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    schedule = await solveDemoSchool(browser, server.address);
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  test(
    'filter suggestions, take one, and send a lesson to the tray and back',
    async () => {
      const { page, troubles } = await open('view=group&of=9a');
      const lesson = await take(page, 3);
      await page.getByRole('link', { name: 'Suggestions' }).click();
      const asked = page.getByRole('dialog');
      await asked.getByLabel(/Search deeper/).check();
      await asked.locator('[name="deep"][checked]').waitFor();
      const choices = asked.locator('.choice-button');
      // Where there is none on a day depends on the timetable.
      const day = dayOfChoice((await choices.last().textContent())!);
      await asked.getByLabel('Day').selectOption({ label: DAYS[day]! });
      await asked
        .locator(`select[name="day"] option[selected]:text-is("${DAYS[day]}")`)
        .waitFor({ state: 'attached' });
      for (const text of await choices.allTextContents()) expect(dayOfChoice(text)).toBe(day);
      await choices.first().click();
      await said(page, 'The cost is now');
      expect(await page.locator(`td[data-day="${day}"] [data-lesson="${lesson}"]`).count()).toBe(1);
      await undo(page);
      await page.locator(`.grid [data-lesson="${lesson}"] .take`).click();
      await page.getByRole('button', { name: 'To the tray' }).click();
      await said(page, 'The cost is now');
      expect(await page.locator(`.unplaced [data-lesson="${lesson}"]`).count()).toBe(1);
      await undo(page);
      expect(await page.locator('.unplaced [data-lesson]').count()).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'let others make way for a lesson that is dropped, one after the other',
    async () => {
      const { page, troubles } = await open('view=group&of=8c');
      const asked = page.getByRole('dialog');
      const chain = asked.getByRole('button', { name: /make way/ });
      const occupied = page.locator('td:has(.cell) button:is(.slot-swap, .slot-blocked)');
      let dropped: { lesson: string; slot: string } | null = null;
      const firstSlotOf = async (lesson: string) => {
        const cell = page.locator(`td[data-slots]:has([data-lesson="${lesson}"])`);
        return (await cell.getAttribute('data-slots'))!.split(' ')[0];
      };
      const lessons = await page.locator('.grid [data-lesson]').count();
      for (let at = 0; at < lessons && !dropped; at++) {
        const lesson = await take(page, at);
        await page.locator('.slots').first().waitFor({ state: 'attached' });
        for (let target = 0; target < (await occupied.count()) && !dropped; target++) {
          const slot = (await occupied.nth(target).getAttribute('data-slot'))!;
          await occupied.nth(target).click();
          await asked.getByRole('button', { name: /all the same/ }).waitFor();
          if ((await chain.count()) > 0) dropped = { lesson, slot };
          else await asked.getByRole('link', { name: /^Cancel/ }).click();
        }
        if (!dropped) await page.keyboard.press('Escape');
      }
      expect(dropped).not.toBeNull();
      const { lesson, slot } = dropped!;
      const before = await firstSlotOf(lesson);
      expect(await chain.textContent()).toMatch(/ to .*period/);
      await chain.click();
      await said(page, /\d lessons moved/);
      expect(await firstSlotOf(lesson)).toBe(slot);
      expect(await page.locator('.unplaced [data-lesson]').count()).toBe(0);
      await undo(page);
      expect(await firstSlotOf(lesson)).toBe(before!);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'choose another room for a lesson that was just dropped',
    async () => {
      const { page, troubles } = await open('view=group&of=8b');
      let lesson = '';
      // A lesson in the gym has no other room.
      for (let from = 0; lesson === ''; ) {
        const taken = await takeMovable(page, from);
        await page.locator(freeSlots).first().click();
        await said(page, 'The cost is now');
        if ((await page.getByText('Other rooms').count()) > 0) lesson = taken.lesson;
        else await undo(page);
        from = taken.at + 1;
      }
      const room = page.locator(`.grid [data-lesson="${lesson}"] a[href*="view=room"]`);
      const proposed = await room.textContent();
      await page.getByText('Other rooms').click();
      const other = page.locator('.hand-actions .menu-list button:enabled').first();
      const name = (await other.locator('span').textContent())!;
      await other.click();
      await room.filter({ hasNotText: proposed! }).waitFor();
      expect(await room.textContent()).toBe(name);
      await undo(page);
      expect(await room.textContent()).toBe(proposed);
      await undo(page);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'look at everybody in a lesson side by side, and put it elsewhere there',
    async () => {
      const { page, troubles } = await open('view=group&of=9a');
      const { lesson } = await takeMovable(page, 3);
      await page.getByRole('link', { name: 'Side by side' }).click();
      await page.locator('.side-by-side > section').nth(1).waitFor();
      const tables = await page.locator('.side-by-side > section').count();
      expect(await page.locator(`.side-by-side [data-lesson="${lesson}"]`).count()).toBe(tables);
      // It is still in the hand.
      await page.locator(`.hand-bar[data-lesson="${lesson}"]`).waitFor();
      await page.locator('.slots').first().waitFor({ state: 'attached' });
      await page.locator(freeSlots).first().click();
      await said(page, 'The cost is now');
      await undo(page);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'lock a lesson, a day and a whole timetable, each from its head',
    async () => {
      const { page, troubles } = await open('view=group&of=7a');
      const locked = page.locator('.grid .lesson-lock');
      const all = await page.locator('.grid [data-lesson]').count();
      expect(await locked.count()).toBe(0);
      await take(page);
      await page.getByRole('button', { name: 'Lock time' }).click();
      await said(page, '1 lesson locked');
      await page.getByRole('button', { name: 'Unlock time' }).waitFor();
      await page.keyboard.press('Escape');
      expect(await locked.count()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Lock Tuesday' }).click();
      await said(page, /lessons locked/);
      await page.getByRole('button', { name: 'Unlock Tuesday' }).waitFor();
      await page.locator('#locks summary').click();
      await page.getByRole('button', { name: 'Lock both' }).click();
      await said(page, new RegExp(`^${all} lessons locked`));
      await page.locator('#locks summary').click();
      await page.getByRole('button', { name: 'Unlock everything shown' }).click();
      await said(page, /unlocked/);
      expect(await locked.count()).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'open the cost by rule and by person down to a lesson, and see it change with an edit',
    async () => {
      const { page, troubles } = await open('view=group&of=8a');
      const cost = page.locator('#cost');
      const hard = cost.locator('.cost-totals dd').first();
      expect(await hard.textContent()).toBe('0');
      const lesson = await take(page, 2);
      await page.getByRole('button', { name: 'To the tray' }).click();
      await said(page, 'The cost is now');
      expect(await hard.textContent()).not.toBe('0');
      await cost.locator('.by-rule .cost-part.hard > summary').click();
      await cost.locator('.by-rule .cost-part.hard .violation > summary').first().click();
      expect(await cost.locator('.by-rule .cost-part.hard .lesson-links a').first().isVisible()).toBe(true);
      await cost.getByLabel('By person').check();
      const person = cost.locator('.by-person .cost-part').first();
      await person.locator('> summary').click();
      await person.locator('.violation > summary').first().click();
      const link = person.locator('.lesson-links a').first();
      const anchor = (await link.getAttribute('href'))!.split('#')[1]!;
      await link.click();
      await page.locator(`[id="${anchor}"]`).waitFor();
      await page.goto(`${schedule}?view=group&of=8a`);
      await undo(page);
      expect(await hard.textContent()).toBe('0');
      expect(await page.locator(`.grid [data-lesson="${lesson}"]`).count()).toBe(1);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'name a version, compare with it, go back to it, and duplicate the schedule',
    async () => {
      const { page, troubles } = await open('view=group&of=10b');
      await page.locator('#toolbar').getByRole('link', { name: 'History' }).click();
      const newest = page.locator('.history > li').first();
      await newest.getByText('Name…').click();
      await newest.getByLabel('Name of this version').fill('Before the conference');
      await newest.getByRole('button', { name: 'Keep the name' }).click();
      await page.locator('.version-name', { hasText: 'Before the conference' }).waitFor();

      await page.goto(`${schedule}?view=group&of=10b`);
      await take(page, 1);
      await page.getByRole('button', { name: 'To the tray' }).click();
      await said(page, 'The cost is now');

      await page.locator('#toolbar').getByRole('link', { name: 'History' }).click();
      const named = page.locator('.history > li', { hasText: 'Before the conference' });
      await named.getByRole('link', { name: 'Compare with now' }).click();
      await page.getByRole('heading', { name: 'Compare' }).waitFor();
      expect(await page.locator('.data-table tbody tr').count()).toBe(1);
      expect(await page.locator('.facts').textContent()).toContain('1 lesson is different');

      await page.goBack();
      await named.getByText('Go back to here…').click();
      await named.getByRole('button', { name: 'Go back', exact: true }).click();
      await page.waitForURL(/\/schedules\/[^/]+(\?|$)/);
      expect(await page.locator('#facts').textContent()).toContain('556 of 556');

      await page.locator('#toolbar').getByRole('link', { name: 'History' }).click();
      await page.getByRole('button', { name: 'Duplicate the schedule' }).click();
      await page.waitForURL((url) => !url.href.startsWith(schedule));
      expect(await page.locator('#facts').textContent()).toContain('556 of 556');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'solve the tray alone, with few changes asked for by a slider, and take what would change lesson by lesson',
    async () => {
      const { page, troubles } = await open('view=group&of=11a');
      for (const at of [0, 1]) {
        await take(page, at);
        await page.getByRole('button', { name: 'To the tray' }).click();
        await page.locator('.unplaced [data-lesson]').nth(at).waitFor();
      }
      await page.getByRole('link', { name: 'Solve', exact: true }).click();
      await page.getByLabel('Seconds').fill('2');
      await page.getByLabel('Solve', { exact: true }).selectOption({ label: 'the lessons in the tray' });
      await page.getByLabel(/with few changes/).check();
      const slider = page.getByLabel('How much may move?');
      await slider.focus();
      await page.keyboard.press('Home');
      expect(await slider.inputValue()).toBe('1');
      await page.getByRole('button', { name: 'Start' }).click();
      await page.getByRole('link', { name: 'What would change' }).click({ timeout: 30_000 });
      await page.getByRole('heading', { name: 'What would change' }).waitFor();
      const lines = page.locator('.data-table tbody tr');
      expect(await lines.count()).toBe(2);
      await lines.nth(1).getByRole('checkbox').uncheck();
      await page.getByRole('button', { name: 'Take what is marked' }).click();
      await page.waitForURL(/\/schedules\//);
      expect(await page.locator('#facts').textContent()).toContain('555 of 556');
      await undo(page);
      expect(await page.locator('#facts').textContent()).toContain('554 of 556');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'leaf through every view, and draw it smaller and larger',
    async () => {
      const { page, troubles } = await open('view=group&of=8b');
      for (const [tab, table] of [
        ['Teachers', '.grid'],
        ['Rooms', '.grid'],
        ['Courses', '.grid'],
        ['Day', '.overview.wide'],
        ['All', '.overview:not(.wide)'],
        ['Groups', '.grid'],
      ] as const) {
        await page.locator('#timetable').getByRole('link', { name: tab, exact: true }).click();
        await page.locator(`#timetable [aria-current]:text-is("${tab}")`).waitFor();
        await page.locator(`#timetable ${table}`).waitFor();
      }
      const heightOfHead = async () => (await page.locator('#timetable .grid thead').boundingBox())!.height;
      const medium = await heightOfHead();
      await page.getByLabel('Large').check();
      expect(await heightOfHead()).toBeGreaterThan(medium);
      await page.getByLabel('Small').check();
      expect(await heightOfHead()).toBeLessThan(medium);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );
});
