import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Browser } from 'playwright-core';
import { importProblem } from '../planning/import-problem.ts';
import { openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import type { Course, Problem } from '../timetable/problem.ts';
import { timesOfShapes } from '../timetable/times.ts';
import { hasBrowser, newPage, openBrowser, signIn } from './browser.ts';
import { newDataDir, type ServerProcess, startServer } from './server.ts';
import { said } from './solved-school.ts';

const TEST_MS = 240_000;
const EVERY_WEEK = 0b11;
const [WEEK_1, WEEK_2] = [0b01, 0b10];

const calendar = {
  weeks: 2,
  days: ['Monday', 'Tuesday'],
  periods: [0, 1, 2].map((at) => ({ name: `${at + 1}`, startsAt: 480 + 50 * at, endsAt: 525 + 50 * at })),
  breaks: [],
};

/** A class with Maths in every week, Biology in the first, Chemistry and Music in the second one. */
function schoolOfTwoWeeks(): Problem {
  const names = ['Maths', 'Biology', 'Chemistry', 'Music'];
  const shapes = [EVERY_WEEK, WEEK_1, WEEK_2, WEEK_2].map((weeks) => ({ length: 1, weeks }));
  const { times, candidates } = timesOfShapes(calendar, shapes);
  const courses = names.map(
    (name, at): Course => ({
      ...{ id: name, name: `${name} 7A`, subject: name, teachers: [at], groups: [0] },
      ...{ size: 20, features: [], tags: [] },
    }),
  );
  return {
    name: 'School of two weeks',
    calendar,
    times,
    rooms: [
      { id: 'r1', name: 'Room 1', capacity: 30, features: [], building: '', lessonsAtOnce: 1 },
      { id: 'r2', name: 'Room 2', capacity: 30, features: [], building: '', lessonsAtOnce: 1 },
    ],
    teachers: names.map((name) => ({ id: `t-${name}`, name: `Teacher of ${name}` })),
    groups: [{ id: '7a', name: '7A', parent: null, size: 20 }],
    courses,
    lessons: courses.map(({ id }, course) => ({
      ...{ id: `${id} 1`, course, length: 1, times: candidates(shapes[course]!), rooms: [0, 1] },
      ...{ lockedTime: null, lockedRoom: null },
    })),
    constraints: ['placed', 'no-clash'].map((kind) => ({
      ...{ id: kind, kind, scope: { of: 'everybody' as const }, parameters: {}, hard: true, weight: 1 },
    })),
  };
}

describe.skipIf(!hasBrowser)('a school of A and B weeks', () => {
  const data = newDataDir();
  let server: ServerProcess;
  let browser: Browser;
  let schedule: string;

  beforeAll(async () => {
    const problem = schoolOfTwoWeeks();
    const spots = [
      [0, 1],
      [0, 0],
      [0, 0],
      [1, 2],
    ] as const;
    const timeOf = problem.lessons.map(({ times }, lesson) => {
      const [day, start] = spots[lesson]!;
      return times.find((time) => problem.times[time]!.day === day && problem.times[time]!.start === start)!;
    });
    const database = await openDatabase({ directory: data.path });
    await migrateUp(database);
    const solution = { timeOf: Int32Array.from(timeOf), roomOf: new Int32Array(timeOf.length) };
    const { scheduleId } = await importProblem(database, problem, solution);
    await database.close();
    [server, browser] = await Promise.all([startServer(data.path), openBrowser()]);
    schedule = `${server.address}/schedules/${scheduleId}`;
  }, TEST_MS);
  afterAll(async () => {
    await browser?.close();
    await server?.kill();
    data.remove();
  });

  test.each(['view=group&of=7a', 'view=all&of=group', 'view=day&of=0'])(
    'shows all weeks or one of them (%s)',
    async (view) => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${schedule}?${view}`);
      const shown = async () => {
        const isShown = await page
          .locator('#timetable [data-lesson]')
          .evaluateAll((lessons) =>
            lessons.filter((one) => one.checkVisibility()).map((one) => one.getAttribute('data-lesson')),
          );
        return ['Maths 1', 'Biology 1', 'Chemistry 1'].filter((lesson) => isShown.includes(lesson));
      };
      expect(await shown()).toEqual(['Maths 1', 'Biology 1', 'Chemistry 1']);
      await page.getByLabel('Week 1', { exact: true }).check();
      expect(await shown()).toEqual(['Maths 1', 'Biology 1']);
      await page.getByLabel('Week 2', { exact: true }).check();
      expect(await shown()).toEqual(['Maths 1', 'Chemistry 1']);
      await page.reload();
      expect(await shown()).toEqual(['Maths 1', 'Chemistry 1']);
      await page.getByLabel('All weeks', { exact: true }).check();
      expect(await shown()).toEqual(['Maths 1', 'Biology 1', 'Chemistry 1']);
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );

  test(
    'lets a lesson of one week go where another one is in the other week, and not where both meet',
    async () => {
      const { page, troubles } = await newPage(browser);
      await signIn(page, server.address);
      await page.goto(`${schedule}?view=group&of=7a`);
      expect(await page.locator('[data-lesson="Biology 1"]').textContent()).toContain('week 1');
      await page.locator('[data-lesson="Biology 1"] .take').click();
      await page.locator('.slots').first().waitFor({ state: 'attached' });
      expect(await page.locator('[data-slot="0-1"].slot-blocked').count()).toBe(1);
      await page.locator('[data-slot="1-2"].slot-free').click();
      await said(page, 'The cost is now');
      const lessons = page.locator('td[data-slots~="1-2"] [data-lesson]');
      expect(await lessons.evaluateAll((all) => all.map((one) => one.getAttribute('data-weeks')))).toEqual([
        '0',
        '1',
      ]);
      await page.keyboard.press('Control+z');
      await said(page, 'Undone');
      expect(troubles).toEqual([]);
      await page.context().close();
    },
    TEST_MS,
  );
});
