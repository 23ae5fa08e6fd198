import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { newPage, openBrowser, signIn } from '../e2e/browser.ts';
import { newDataDir, startServer } from '../e2e/server.ts';
import { importProblem } from '../planning/import-problem.ts';
import { openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import { tableText } from './table.ts';
import { wideSchool } from './wide-school.ts';

/**
 * How long somebody waits who opens and filters the lists of a large school (300 teachers, 80 groups, 2,000 courses), measured
 * in a headless browser before a server with an embedded database, all on this machine: until the server has answered, until
 * the page is laid out whole, from the last key of a search and from the press on a head until the right rows are laid out.
 * Milliseconds; the goal is 200 for each median. `first after a change` opens a list whose term was changed just before.
 *
 * @example bun src/bench/lists.ts --times 20
 */

const { values } = parseArgs({ options: { times: { type: 'string', default: '20' } } });
const times = Number(values.times);
const WARM_UP = 3;
const LISTS = ['teachers', 'groups', 'rooms', 'courses', 'tags', 'rules'] as const;
/** Searches that find something in every list, one after the other. */
const SEARCHES = ['a', 'ma', 'mar', 'b', 'be'];

declare global {
  /** What `WATCH` notes. */
  var listed: { typed: number; pressed: number; shown: number };
}

/** A script that notes when something was typed or pressed, and when the list was laid out anew after that. */
const WATCH = `
  globalThis.listed = { typed: 0, pressed: 0, shown: 0 };
  addEventListener('input', ({ timeStamp }) => { listed.typed = timeStamp; }, { capture: true });
  addEventListener('click', ({ timeStamp }) => { listed.pressed = timeStamp; }, { capture: true });
  addEventListener('DOMContentLoaded', () => {
    new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => node.id === 'listing'))) return;
      document.body.getBoundingClientRect();
      listed.shown = performance.now();
    }).observe(document.body, { childList: true, subtree: true });
  });
`;

/** Milliseconds until the server has answered with the whole page. */
async function answer(page: Page, address: string): Promise<number> {
  const started = performance.now();
  await (await page.request.get(address)).body();
  return performance.now() - started;
}

/** Milliseconds until a page is loaded and laid out whole. */
async function open(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'load' });
  return page.evaluate('document.body.getBoundingClientRect(), performance.now()');
}

/** Milliseconds from the last key of a search until the rows are laid out that it finds. */
async function search(page: Page, word: string): Promise<number> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.locator('#listing [role=status]', { hasNotText: '“' }).waitFor();
  await field.fill(word);
  await page.locator('#listing [role=status]', { hasText: `“${word}”` }).waitFor();
  return page.evaluate(() => listed.shown - listed.typed);
}

/** Milliseconds from the press on the head of the first column until the rows are laid out in order. */
async function sort(page: Page): Promise<number> {
  const pressed = await page.evaluate(() => listed.pressed);
  await page.locator('.sort').first().click();
  await page.waitForFunction((before) => listed.pressed > before && listed.shown > listed.pressed, pressed);
  return page.evaluate(() => listed.shown - listed.pressed);
}

async function several(count: number, take: (at: number) => Promise<number>): Promise<number[]> {
  for (let at = 0; at < WARM_UP; at++) await take(at);
  const taken: number[] = [];
  for (let at = 0; at < count; at++) taken.push(await take(at));
  return taken;
}

function row(list: string, what: string, ms: readonly number[]): (string | number)[] {
  const ascending = [...ms].sort((a, b) => a - b);
  const at = (share: number) => Math.round(ascending[Math.floor((ascending.length - 1) * share)]!);
  return [`${list}: ${what}`, ms.length, at(0), at(0.5), at(0.95)];
}

/** Changes the name of the term's first room, so that everything of the term is read anew. */
async function change(page: Page, term: string, at: number): Promise<void> {
  const href = await page.request.get(`${term}/rooms?q=${encodeURIComponent('Room 1')}`);
  const html = await href.text();
  const id = /name="ids" value="([^"]+)"/.exec(html)![1]!;
  const form = await (await page.request.get(`${term}/rooms/change?ids=${id}`)).text();
  const field = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(form)?.[1] ?? '';
  await page.request.post(`${term}/rooms/change`, {
    headers: { Origin: new URL(term).origin },
    form: { csrf: field('csrf'), revision: field('revision'), ids: id, name: `Room 1.${at}` },
  });
}

const data = newDataDir();
const database = await openDatabase({ directory: data.path });
await migrateUp(database);
const { termId } = await importProblem(database, wideSchool());
await database.close();
const server = await startServer(data.path);
const browser = await openBrowser();
const rows: (string | number)[][] = [];
try {
  const { page } = await newPage(browser);
  await page.addInitScript({ content: WATCH });
  await signIn(page, server.address);
  const term = `${server.address}/terms/${termId}`;
  // Server and browser are slower in their first seconds, which would count for the first list alone.
  for (let at = 0; at < WARM_UP; at++) for (const list of LISTS) await open(page, `${term}/${list}`);
  for (const list of LISTS) {
    const address = `${term}/${list}`;
    rows.push(row(list, 'answered', await several(times, () => answer(page, address))));
    rows.push(row(list, 'page complete', await several(times, () => open(page, address))));
    const filtered = await several(times, (at) => search(page, SEARCHES[at % SEARCHES.length]!));
    rows.push(row(list, 'filtered', filtered));
    await open(page, address);
    rows.push(row(list, 'sorted', await several(times, () => sort(page))));
  }
  const afterChange = await several(Math.ceil(times / 2), async (at) => {
    await change(page, term, at);
    return open(page, `${term}/courses`);
  });
  rows.push(row('courses', 'first after a change', afterChange));
} finally {
  await browser.close();
  await server.kill();
  data.remove();
}
console.log(
  `milliseconds in headless Chromium, server beside it, ${availableParallelism()} cores for both (${cpus()[0]?.model.trim()}), Bun ${Bun.version}; the goal is a median of 200`,
);
console.log(tableText(['what', 'times', 'least', 'median', '95th'], rows));
process.exit(0);
