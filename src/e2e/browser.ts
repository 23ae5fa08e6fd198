import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { administrator } from './server.ts';

const executablePath = findBrowser();

/** Whether there is a browser to test with; the test command says so when there is none. */
export const hasBrowser = executablePath !== null;

/** A headless browser. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A page that is nobody's yet; trouble in its console is collected in `troubles`. */
export async function newPage(
  browser: Browser,
  options: { readonly width?: number; readonly dark?: boolean; readonly scripts?: boolean } = {},
): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const { width = 1280, dark = false, scripts = true } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: scripts,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => {
    // A refused page is told to the console as well; tests look at the page itself for that.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) troubles.push(message.text());
  });
  return { page, troubles };
}

/** Signs in by the form. */
export async function signIn(
  page: Page,
  address: string,
  { email, password }: { readonly email: string; readonly password: string } = administrator,
): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
