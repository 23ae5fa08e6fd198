import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { eq } from 'drizzle-orm';
import { users } from '../store/schema/users.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

/** How the root of a page is written: `en ltr`. */
async function rootOf(response: Response): Promise<string> {
  const [, code, direction] = /<html lang="(\w+)" dir="(\w+)">/.exec(await response.text()) ?? [];
  return `${code} ${direction}`;
}

describe('the language of a page', () => {
  test.each([
    [undefined, 'en ltr'],
    ['de-AT, en;q=0.5', 'de ltr'],
    ['pt-BR, fr;q=0.8, de;q=0.9', 'de ltr'],
    ['es;q=0, ar', 'ar rtl'],
    ['AR-eg', 'ar rtl'],
    ['xx, *;q=0.1', 'en ltr'],
    ['toString, __proto__;q=0.5', 'en ltr'],
    [';;;,,q=', 'en ltr'],
  ])('is what the browser asks for: %s is %s', async (asked, expected) => {
    const response = await site.get('/sign-in', asked === undefined ? {} : { 'Accept-Language': asked });
    expect(response.headers.get('Content-Language')).toBe(expected.split(' ')[0]!);
    expect(response.headers.get('Vary')).toBe('Accept-Language, Cookie');
    expect(await rootOf(response)).toBe(expected);
  });

  test('is first of all what somebody has chosen for themselves', async () => {
    const asked = { ...reader, 'Accept-Language': 'fr' };
    expect(await rootOf(await site.get('/', asked))).toBe('fr ltr');
    await site.database.queries.update(users).set({ language: 'ar' }).where(eq(users.name, 'Rita'));
    expect(await rootOf(await site.get('/', asked))).toBe('ar rtl');
    expect(await rootOf(await site.get('/no-such-page', asked))).toBe('ar rtl');
    expect(await rootOf(await site.get('/users', asked))).toBe('ar rtl');
  });

  test('is nothing to programs', async () => {
    const response = await site.get('/api/nothing', { 'Accept-Language': 'de' });
    expect(response.headers.get('Content-Language')).toBe('en');
  });
});
