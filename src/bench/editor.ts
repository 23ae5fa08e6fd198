import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { newPage, openBrowser, signIn } from '../e2e/browser.ts';
import { newDataDir, startServer } from '../e2e/server.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { importProblem } from '../planning/import-problem.ts';
import { startSolve } from '../solver/start.ts';
import { openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import type { Problem } from '../timetable/problem.ts';
import type { Solution } from '../timetable/solution.ts';
import { largeSchool, largeSolution } from './large-school.ts';
import { tableText } from './table.ts';

/**
 * How long somebody who edits a timetable waits, measured in a headless browser before a server with an embedded database,
 * all on this machine: from the press on a lesson until its slots are laid out in colours, with the pointer just come to it
 * and with the pointer rested on it for as long as people need to press; and from the click on a slot until grid and cost are
 * laid out anew. Milliseconds, in the demo school and in one of four times its size.
 *
 * @example bun src/bench/editor.ts --times 40 --seconds 10
 */

const { values } = parseArgs({
  options: {
    /** How often a lesson is picked up, and dropped, in each view. */
    times: { type: 'string', default: '40' },
    /** How long the demo school is solved before. */
    seconds: { type: 'string', default: '8' },
  },
});
const times = Number(values.times);
const COPIES = 4;
const WARM_UP = 5;
/** How long the pointer rests on every other lesson before it is pressed, in milliseconds. */
const REST_MS = 200;
const DROPPABLE = 'button.slot:is(.slot-better, .slot-free, .slot-costs)';

declare global {
  /** What `WATCH` notes. */
  var measured: { pressed: number; clicked: number; shown: number; redrawn: number };
}

/**
 * A script that notes in the page when something was pressed, and when the editor was done with it, in milliseconds since
 * the page was opened. Each mark of the editor counts once the page is laid out.
 */
const WATCH = `
  globalThis.measured = { pressed: 0, clicked: 0, shown: 0, redrawn: 0 };
  addEventListener('pointerdown', ({ timeStamp }) => { measured.pressed = timeStamp; }, { capture: true });
  addEventListener('click', ({ timeStamp }) => { measured.clicked = timeStamp; }, { capture: true });
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    document.body.getBoundingClientRect();
    if (name === 'slots-shown') measured.shown = performance.now();
    if (name === 'redrawn') measured.redrawn = performance.now();
    return mark(name, options);
  };
`;

async function solved(problem: Problem): Promise<Solution> {
  const options = { seed: 1, seconds: Number(values.seconds) };
  const outcome = await startSolve({ problem, options, onProgress: () => {} }).finished;
  if (outcome.solution === null) throw new Error(outcome.failure ?? 'There is no solution.');
  return outcome.solution;
}

/** Puts schools into a new database. Tells their schedules. */
async function fill(directory: string, schools: readonly [Problem, Solution][]): Promise<string[]> {
  const database = await openDatabase({ directory });
  await migrateUp(database);
  const schedules: string[] = [];
  for (const [problem, solution] of schools) {
    schedules.push((await importProblem(database, problem, solution)).scheduleId);
  }
  await database.close();
  return schedules;
}

/** Milliseconds of each pick-up, at once and after a rest, and of each drop. */
type Waits = { readonly pickUps: number[]; readonly rested: number[]; readonly drops: number[] };

/** Picks lessons of the timetable up, one after the other, and drops each where it may go. */
async function edit(page: Page, count: number): Promise<Waits> {
  const pickUps: number[] = [];
  const rested: number[] = [];
  const drops: number[] = [];
  const version = () => page.locator('#locks [name="version"]').getAttribute('value');
  const chips = page.locator('.grid [data-lesson], .overview [data-lesson]');
  const inView = await chips.count();
  for (let at = 0; drops.length < count || pickUps.length + rested.length < count; at++) {
    const chip = chips.nth((at * 7) % inView);
    const lesson = await chip.getAttribute('data-lesson');
    const handle = chip.locator('.take').or(chip.locator('> span').first()).first();
    const rests = at % 2 === 1;
    if (rests) {
      await handle.hover();
      await page.waitForTimeout(REST_MS);
    }
    await handle.click();
    await page.locator(`.hand-bar[data-lesson="${lesson}"]`).waitFor();
    await page.waitForFunction(() => measured.shown > measured.pressed);
    (rests ? rested : pickUps).push(await page.evaluate(() => measured.shown - measured.pressed));
    const slots = page.locator(DROPPABLE);
    const free = await slots.count();
    if (free === 0) {
      await page.keyboard.press('Escape');
      continue;
    }
    const before = await version();
    await slots.nth(at % free).click();
    await page.locator(`#locks [name="version"]:not([value="${before}"])`).waitFor({ state: 'attached' });
    await page.waitForFunction(() => measured.redrawn > measured.clicked);
    // Whatever is still under way belongs to the edit.
    await page.waitForTimeout(100);
    drops.push(await page.evaluate(() => measured.redrawn - measured.clicked));
  }
  return { pickUps, rested, drops };
}

/** One line of the table. */
function row(name: string, ms: readonly number[], goal: string): (string | number)[] {
  const ascending = [...ms].sort((a, b) => a - b);
  const at = (share: number) => Math.round(ascending[Math.floor((ascending.length - 1) * share)]!);
  return [name, ms.length, at(0.5), at(0.95), Math.round(ascending.at(-1)!), goal];
}

const data = newDataDir();
const rows: (string | number)[][] = [];
const [small, large] = [demoSchool(), largeSchool(COPIES)];
const solution = await solved(small);
const schedules = await fill(data.path, [
  [small, solution],
  [large, largeSolution(solution, COPIES)],
]);
const server = await startServer(data.path);
const browser = await openBrowser();
try {
  for (const [at, problem] of [small, large].entries()) {
    for (const [view, of] of [
      ['group', '8a'],
      ['all', 'group'],
    ] as const) {
      const { page } = await newPage(browser);
      await page.addInitScript({ content: WATCH });
      await signIn(page, server.address);
      await page.goto(`${server.address}/schedules/${schedules[at]}?view=${view}&of=${of}`);
      await edit(page, WARM_UP);
      const { pickUps, rested, drops } = await edit(page, times);
      const name = `${problem.lessons.length} lessons, ${view === 'all' ? 'all groups' : 'a group'}`;
      const goal = at === 0 ? '100' : '150';
      rows.push(row(`${name}: picked up at once, slots shown`, pickUps, goal));
      rows.push(row(`${name}: picked up after a rest, slots shown`, rested, goal));
      rows.push(row(`${name}: dropped, redrawn`, drops, '100'));
      await page.context().close();
    }
  }
} finally {
  await browser.close();
  await server.kill();
  data.remove();
}
console.log(
  `milliseconds in headless Chromium, server beside it, ${availableParallelism()} cores for both (${cpus()[0]?.model.trim()}), Bun ${Bun.version}`,
);
console.log(tableText(['what', 'times', 'median', '95th', 'most', 'goal for the median'], rows));
process.exit(0);
