import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let schedule: string;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  const csrf = await site.formToken(planner);
  schedule = (await site.post('/terms/demo', { csrf }, planner)).headers.get('Location')!;
});
afterAll(() => site.close());

describe('a schedule as a file', () => {
  test('names each sort of rule that FET cannot say once, and offers to leave them out', async () => {
    const refused = await site.get(`${schedule}/export.fet`, planner);
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html.match(/\(max-gaps\)/g)).toHaveLength(1);
    const [, href] = /href="([^"]+\?rules=sayable)"/.exec(html)!;
    const file = await site.get(href!, planner);
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Disposition')).toEndWith('.fet');
    expect(await file.text()).toContain('Gym (2)');
  });

  test('that cannot be written leads back to the schedule', async () => {
    const refused = await site.get(`${schedule}/export.ctt`, planner);
    expect([refused.status, (await refused.text()).includes(`href="${schedule}"`)]).toEqual([422, true]);
  });
});
