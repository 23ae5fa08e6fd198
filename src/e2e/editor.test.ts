import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';
import { otherPlanner, said, solveDemoSchool } from './solved-school.ts';

const TEST_MS = 240_000;
const FREE = 'button.slot:is(.slot-better, .slot-free, .slot-costs)';

describe.skipIf(!hasBrowser)('planners edit a schedule in a browser', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let schedule: string;

  /** A page at the timetable of a class, signed in. */
  async function open(
    options: Parameters<typeof newPage>[1] & { group?: string; who?: typeof otherPlanner } = {},
  ): Promise<{ page: Page; troubles: string[] }> {
    const { group = '8a', who, ...rest } = options;
    const opened = await newPage(browser, rest);
    await signIn(opened.page, server.address, who);
    await opened.page.goto(`${schedule}?view=group&of=${group}`);
    return opened;
  }
  const inHand = (page: Page) => page.locator('.hand-bar[data-lesson]');
  const lessonId = (chip: Locator) => chip.getAttribute('data-lesson');
  /** Where a lesson stands: the first slot of its cell, or `tray`. */
  const spotOf = (page: Page, lesson: string) =>
    page
      .locator(`#timetable [data-slots]:has([data-lesson="${lesson}"])`)
      .first()
      .getAttribute('data-slots')
      .then((slots) => slots!.split(' ')[0]!);

  /** Waits until a lesson stands at a slot. */
  const placedAt = (page: Page, lesson: string, slot: string) =>
    page
      .locator(`#timetable [data-slots~="${slot}"] [data-lesson="${lesson}"]`)
      .first()
      .waitFor({ state: 'attached' });

  /** Takes lessons up, one after the other, until one has a slot of a sort. Tells its id. */
  async function takeOneWith(
    page: Page,
    slot: string,
    take = (chip: Locator) => chip.locator('.take').click(),
  ): Promise<string> {
    const count = await page.locator('.grid [data-lesson]').count();
    for (let at = 0; at < count; at++) {
      const chip = page.locator('.grid [data-lesson]').nth(at);
      const lesson = (await lessonId(chip))!;
      await take(chip);
      await page.locator(`.hand-bar[data-lesson="${lesson}"]`).waitFor();
      await page.locator('.slots').first().waitFor({ state: 'attached' });
      if ((await page.locator(slot).count()) > 0) return lesson;
      await page.keyboard.press('Escape');
    }
    throw new Error(`No lesson has a slot like ${slot}`);
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
    'with the mouse: a lesson is dragged to a free slot, and that is undone and done again',
    async () => {
      const { page, troubles } = await open();
      const lesson = await takeOneWith(page, FREE);
      await page.keyboard.press('Escape');
      const chip = page.locator(`.grid [data-lesson="${lesson}"]`);
      const before = await spotOf(page, lesson);
      // By the name of its teacher, which is a link when it is clicked.
      const from = (await chip.locator('a:not(.take)').first().boundingBox())!;
      await page.mouse.move(from.x + 5, from.y + 5);
      await page.mouse.down();
      await page.mouse.move(from.x + 25, from.y + 25);
      const slot = page.locator(FREE).first();
      const target = (await slot.getAttribute('data-slot'))!;
      // Away from the edges, where what is below the pointer would scroll.
      await slot.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const to = (await slot.boundingBox())!;
      await page.mouse.move(to.x + 15, to.y + 15, { steps: 3 });
      expect(await page.locator('#hand-why .why-name').textContent()).toContain('period');
      await page.mouse.up();
      await said(page, 'The cost is now');
      expect(await spotOf(page, lesson)).toBe(target);
      await page.getByRole('button', { name: /^Undo/ }).first().click();
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);
      await page.keyboard.press('Control+Shift+Z');
      await said(page, 'Done again');
      expect(await spotOf(page, lesson)).toBe(target);
      await page.keyboard.press('Control+z');
      await said(page, 'Undone');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test.each(['view=all&of=group', 'view=group&of=8b'])(
    'after many edits the page (%s) is what it is when it is opened anew',
    async (view) => {
      const { page, troubles } = await open();
      await page.goto(`${schedule}?${view}`);
      const version = () => page.locator('#locks [name="version"]').getAttribute('value');
      const laterThan = (before: string | null) =>
        page.locator(`#locks [name="version"]:not([value="${before}"])`).waitFor({ state: 'attached' });
      const chips = page.locator(':is(.grid, .overview) [data-lesson]');
      const inView = await chips.count();
      for (let edit = 0; edit < 10; edit++) {
        const chip = chips.nth((edit * 29 + 3) % inView);
        const lesson = (await lessonId(chip))!;
        await chip.locator('.take').or(chip.locator('> span').first()).first().click();
        await page.locator(`.hand-bar[data-lesson="${lesson}"]`).waitFor();
        const free = await page.locator(FREE).count();
        if (free === 0) {
          await page.keyboard.press('Escape');
          continue;
        }
        const before = await version();
        await page
          .locator(FREE)
          .nth(edit % free)
          .click();
        await laterThan(before);
      }
      for (let step = 0; step < 3; step++) {
        const before = await version();
        await page.locator('#undo').click();
        await laterThan(before);
      }
      // What the grid and the cost say, and where each lesson stands.
      const shown = () =>
        page.evaluate(`[...document.querySelectorAll('#cost, #timetable table, #tray, #facts')].map((part) =>
          part.textContent + [...part.querySelectorAll('[data-slots]')].map((cell) =>
            cell.dataset.slots + ':' + [...cell.querySelectorAll('[data-lesson]')].map((one) => one.dataset.lesson)))`);
      const edited = await shown();
      await page.reload();
      expect(edited).toEqual(await shown());
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'a lesson that is dropped where another stands may swap, send it to the tray, or clash, which is marked',
    async () => {
      const { page, troubles } = await open({ group: '9b' });
      const lesson = await takeOneWith(page, 'button.slot-swap');
      await page.locator('button.slot-swap').first().click();
      const asked = page.getByRole('dialog');
      await asked.getByRole('button', { name: /^Swap with/ }).waitFor();
      await page.keyboard.press('Control+z');
      await asked.getByRole('button', { name: /^Swap with/ }).click();
      await said(page, '2 lessons moved');
      await page.keyboard.press('Control+z');
      await said(page, 'Undone');

      await page.locator(`.grid [data-lesson="${lesson}"] .take`).click();
      await page.locator('td:has(.cell) button.slot-swap').first().click();
      await asked.getByRole('button', { name: /to the tray/ }).click();
      await said(page, 'hard');
      expect(await page.locator('.unplaced [data-lesson]').count()).toBe(1);
      expect(await page.locator('.cost-part.hard').count()).toBeGreaterThan(0);
      await page.keyboard.press('Control+z');
      await said(page, 'Undone');

      await page.locator(`.grid [data-lesson="${lesson}"] .take`).click();
      await page.locator('td:has(.cell) button.slot-blocked').first().click();
      await asked.getByRole('button', { name: /all the same/ }).click();
      await said(page, 'The cost is now');
      expect(await page.locator(`.grid [data-lesson="${lesson}"].clash`).count()).toBe(1);
      await page.keyboard.press('Control+z');
      await said(page, 'Undone');
      expect(await page.locator('.grid .clash').count()).toBe(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'with the keys alone: taken, dropped, put back, swapped, suggested, undone',
    async () => {
      const { page, troubles } = await open({ group: '7c' });
      const press = (key: string) => page.keyboard.press(key);
      await page.locator('.grid [tabindex="0"]').first().focus();
      const lesson = await takeOneWith(page, FREE, async (chip) => {
        await chip.locator('.take').focus();
        await press('Enter');
      });
      const before = await spotOf(page, lesson);
      await press('Escape');
      await said(page, 'Put back');
      expect(
        await page
          .locator(':focus')
          .evaluate((one) => one.closest('[data-lesson]')!.getAttribute('data-lesson')),
      ).toBe(lesson);
      await press('Enter');
      await said(page, 'is in your hand');
      const target = (await page.locator(FREE).first().getAttribute('data-slot'))!;
      await moveTo(page, target);
      await press('Enter');
      await said(page, 'The cost is now');
      expect(await spotOf(page, lesson)).toBe(target);
      await press('Control+z');
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);

      await press('Enter');
      await said(page, 'is in your hand');
      await page.locator('.hand-bar').getByRole('link', { name: 'Suggestions' }).focus();
      await press('Enter');
      const suggestions = page.getByRole('dialog');
      await suggestions.getByRole('heading', { name: /^Suggestions/ }).waitFor();
      await suggestions.getByLabel(/Search deeper/).focus();
      await press('Space');
      await suggestions.locator('[name="deep"][checked]').waitFor();
      await suggestions.locator('.choice-button').first().focus();
      await press('Enter');
      await said(page, 'The cost is now');
      await suggestions.waitFor({ state: 'hidden' });
      await press('Control+z');
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  /** Moves the focus by arrow keys to a slot. */
  async function moveTo(page: Page, slot: string): Promise<void> {
    const [day, period] = slot.split('-').map(Number) as [number, number];
    const at = async () =>
      (await page.locator(':focus').getAttribute('data-slot'))!.split('-').map(Number) as [number, number];
    for (let steps = 0; steps < 30; steps++) {
      const [d, p] = await at();
      if (d === day && p === period) return;
      await page.keyboard.press(
        d < day ? 'ArrowRight' : d > day ? 'ArrowLeft' : p < period ? 'ArrowDown' : 'ArrowUp',
      );
    }
    throw new Error(`The arrow keys did not lead to ${slot}`);
  }

  test(
    'with a finger on a telephone: two lessons swapped, and a suggestion taken',
    async () => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await signIn(page, server.address);
      await page.goto(`${schedule}?view=group&of=9c`);
      const showDay = (slot: string) => page.locator('.day-choice label').nth(Number(slot[0])).tap();
      const taking = async (chip: Locator) => {
        await showDay(await spotOf(page, (await lessonId(chip))!));
        await chip.locator('.take').tap();
      };
      const lesson = await takeOneWith(page, 'button.slot-swap', taking);
      const before = await spotOf(page, lesson);
      const slot = page.locator('button.slot-swap').first();
      const target = (await slot.getAttribute('data-slot'))!;
      await showDay(target);
      await slot.scrollIntoViewIfNeeded();
      await slot.tap();
      const asked = page.getByRole('dialog');
      await asked.getByRole('button', { name: /^Swap with/ }).tap();
      await said(page, '2 lessons moved');
      expect(await spotOf(page, lesson)).toBe(target);
      await page.locator('#undo').tap();
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);
      await page.getByRole('button', { name: 'Close' }).tap();

      await taking(page.locator(`.grid [data-lesson="${lesson}"]`));
      await page.locator('.hand-bar').getByRole('link', { name: 'Suggestions' }).tap();
      await asked.getByLabel(/Search deeper/).tap();
      await asked.locator('[name="deep"][checked]').waitFor();
      const choice = asked.locator('.choice-button').first();
      const [move] = JSON.parse((await choice.getAttribute('value'))!) as { slot: string; room: string }[];
      await choice.tap();
      await said(page, 'The cost is now');
      // The best one may be another room at the same time.
      expect(await spotOf(page, lesson)).toBe(move!.slot);
      const room = page.locator(`.grid [data-lesson="${lesson}"] a[href*="view=room"]`);
      expect(await room.getAttribute('href')).toContain(`of=${encodeURIComponent(move!.room)}`);
      await page.locator('#undo').tap();
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);
      await context.close();
    },
    TEST_MS,
  );

  test(
    'with a finger on a telephone: tapped, and dragged after a long press',
    async () => {
      const context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        isMobile: true,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      await signIn(page, server.address);
      await page.goto(`${schedule}?view=group&of=10a`);
      const showDay = (slot: string) => page.locator('.day-choice label').nth(Number(slot[0])).tap();
      const lesson = await takeOneWith(page, FREE, async (chip) => {
        await showDay(await spotOf(page, (await lessonId(chip))!));
        await chip.locator('.take').tap();
      });
      const tray = (await page.getByRole('button', { name: 'To the tray' }).boundingBox())!;
      const actions = (await page.locator('.hand-actions').boundingBox())!;
      expect(tray.x + tray.width).toBeLessThanOrEqual(actions.x + actions.width);
      const before = await spotOf(page, lesson);
      const slot = page.locator(FREE).first();
      const target = (await slot.getAttribute('data-slot'))!;
      await showDay(target);
      await slot.scrollIntoViewIfNeeded();
      await slot.tap();
      await said(page, 'The cost is now');
      expect(await spotOf(page, lesson)).toBe(target);
      await page.locator('#undo').tap();
      await said(page, 'Undone');
      expect(await spotOf(page, lesson)).toBe(before);
      await page.getByRole('button', { name: 'Close' }).tap();

      const chip = page.locator(`.grid [data-lesson="${lesson}"]`);
      await showDay(before);
      await chip.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const touch = await context.newCDPSession(page);
      const finger = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) =>
        touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
      const from = (await chip.boundingBox())!;
      await finger('touchStart', from.x + 20, from.y + 15);
      await page.locator('.ghost').waitFor();
      await page.locator('.slots').first().waitFor({ state: 'attached' });
      const tab = (await page.locator('.day-choice label').nth(Number(target[0])).boundingBox())!;
      await finger('touchMove', tab.x + 10, tab.y + 10);
      const aim = page.locator(`button.slot[data-slot="${target}"]`);
      await aim.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const to = (await aim.boundingBox())!;
      await finger('touchMove', to.x + 40, to.y + 15);
      await finger('touchEnd');
      await placedAt(page, lesson, target);
      await page.locator('#undo').tap();
      await said(page, 'Undone');
      await context.close();
    },
    TEST_MS,
  );

  test(
    'without scripts: the lesson is a link, each slot a button',
    async () => {
      const { page } = await open({ scripts: false, group: '12a' });
      const lesson = await takeOneWithoutScripts(page);
      const before = await spotOf(page, lesson);
      await page.locator(FREE).first().click();
      await page.waitForURL(/#lesson-/);
      expect(await spotOf(page, lesson)).not.toBe(before);
      await page.locator('#undo').click();
      await page.waitForLoadState();
      expect(await spotOf(page, lesson)).toBe(before);
      await page.locator(`.grid [data-lesson="${lesson}"] .take`).click();
      await page.locator('button.slot:is(.slot-blocked, .slot-swap)').first().click();
      await page.getByRole('button', { name: /all the same/ }).click();
      await page.waitForURL(/#lesson-/);
      await page.locator('#undo').click();
      await page.context().close();
    },
    TEST_MS,
  );

  async function takeOneWithoutScripts(page: Page): Promise<string> {
    const count = await page.locator('.grid [data-lesson]').count();
    for (let at = 0; at < count; at++) {
      const chip = page.locator('.grid [data-lesson]').nth(at);
      const lesson = (await lessonId(chip))!;
      await chip.locator('.take').click();
      if ((await page.locator(FREE).count()) > 0) return lesson;
      await page.getByRole('link', { name: 'Put back' }).click();
    }
    throw new Error('No lesson has a free slot');
  }

  test(
    'two at once: each sees the other and their edits, is told of what came first, and catches up after a lost connection',
    async () => {
      const [ada, bea] = [await open(), await open({ who: otherPlanner })];
      await ada.page.getByText('Also here: Bea Baker').waitFor();
      await bea.page.getByText('Also here: Ada Admin').waitFor();

      const lesson = await takeOneWith(ada.page, FREE);
      await bea.page.locator(`[data-lesson="${lesson}"][data-holder*="Ada Admin"]`).waitFor();
      await bea.page.locator(`.grid [data-lesson="${lesson}"] .take`).click();
      await inHand(bea.page).waitFor();
      const target = (await ada.page.locator(FREE).first().getAttribute('data-slot'))!;
      await ada.page.locator(FREE).first().click();
      await said(ada.page, 'The cost is now');
      await said(bea.page, 'Ada Admin moved');
      expect(await spotOf(bea.page, lesson)).toBe(target);

      // What Bea does upon what she saw before is refused with what has changed, and offered again.
      await bea.page.locator('#drop [name="version"]').evaluate((field) => field.setAttribute('value', '1'));
      await bea.page.locator(FREE).first().click();
      const asked = bea.page.getByRole('dialog');
      await asked.getByText('Ada Admin moved').first().waitFor();
      await asked.getByRole('button', { name: /all the same/ }).click();
      await said(bea.page, 'The cost is now');
      await said(ada.page, 'Bea Baker moved');

      await bea.page.context().setOffline(true);
      const another = await takeOneWith(ada.page, FREE);
      await ada.page.locator(FREE).first().click();
      await said(ada.page, 'The cost is now');
      const place = await spotOf(ada.page, another);
      await bea.page.context().setOffline(false);
      await placedAt(bea.page, another, place);
      expect([
        ...ada.troubles,
        ...bea.troubles.filter((trouble) => !trouble.includes('ERR_INTERNET')),
      ]).toEqual([]);
      await ada.page.context().close();
      await bea.page.context().close();
    },
    TEST_MS,
  );
});
