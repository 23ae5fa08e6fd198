import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

describe('a new term', () => {
  test('is refused the name of another one, and the field says so', async () => {
    const csrf = await site.formToken(planner);
    const typed = { csrf, name: 'Autumn', days: '5', periods: '6', firstStart: '08:00', minutes: '45' };
    expect((await site.post('/terms', typed, planner)).status).toBe(303);
    const again = await site.post('/terms', { ...typed, name: ' autumn ' }, planner);
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(html).toContain('id="name-says">There is a term with this name already');
    expect(html).toContain('value="6"');
  });
});
