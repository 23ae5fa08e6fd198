import type { Browser, Page } from 'playwright-core';
import { newPage, signIn } from './browser.ts';

/** Somebody beside the administrator who may edit. */
export const otherPlanner = { email: 'bea@school.example', password: 'correct horse battery' };

/** Adds the other planner, loads the demo school, and solves it until no hard rule is broken. Tells the schedule's address. */
export async function solveDemoSchool(browser: Browser, address: string): Promise<string> {
  const { page } = await newPage(browser);
  await signIn(page, address);
  await page.goto(`${address}/users`);
  await page.getByLabel('Name').fill('Bea Baker');
  await page.getByLabel('E-mail').fill(otherPlanner.email);
  await page.getByLabel('Password').fill(otherPlanner.password);
  await page.getByLabel('Role').selectOption('planner');
  await page.getByRole('button', { name: /^Add/ }).click();
  await page.goto(`${address}/terms/new`);
  await page.getByRole('button', { name: 'Load the demo school' }).click();
  await page.waitForURL(/\/schedules\//);
  await page.getByRole('link', { name: 'Solve', exact: true }).click();
  await page.getByLabel('Seconds').fill('60');
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.numbers .good #run-hard').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Keep as new version' }).click({ timeout: 30_000 });
  await page.waitForURL(/\/schedules\//);
  const schedule = page.url();
  await page.context().close();
  return schedule;
}

/** Waits until the page has said something to those who listen. Tells it. */
export async function said(page: Page, text: string | RegExp): Promise<string> {
  const status = page.locator('#status');
  await status.filter({ hasText: text }).waitFor({ state: 'attached' });
  return (await status.textContent())!;
}
