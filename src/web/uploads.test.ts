import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { loadSchedule } from '../planning/load-schedule.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
});
afterAll(() => site.close());

describe('an uploaded .ectt file', () => {
  const text = `Name: Small\nCourses: 1\nRooms: 1\nDays: 1\nPeriods_per_day: 2\nCurricula: 1
Min_Max_Daily_Lectures: 1 2\nUnavailabilityConstraints: 0\nRoomConstraints: 0
COURSES:\nmaths ada 1 1 20 0\nROOMS:\nA 20 1\nCURRICULA:\nfirst 1 maths
UNAVAILABILITY_CONSTRAINTS:\nROOM_CONSTRAINTS:\nEND.\n`;

  async function upload(content: string, formulation: string): Promise<Response> {
    const body = new FormData();
    body.set('csrf', await site.formToken(planner));
    body.set('formulation', formulation);
    body.set('file', new File([content], 'small.ectt'));
    return site.post('/uploads', body, planner);
  }

  test('becomes a term with the rules of the formulation that was chosen', async () => {
    const response = await upload(text, 'UD5');
    expect(response.status).toBe(303);
    const [, scheduleId] = /^\/schedules\/(.+)$/.exec(response.headers.get('Location')!)!;
    const { problem } = await loadSchedule(site.database, scheduleId!);
    expect(problem.constraints.map(({ kind }) => kind)).toContain('travel-time');
  });

  test('is refused by line when it is wrong, and the choice stays', async () => {
    const response = await upload(text.replace('A 20 1', 'A 20'), 'UD4');
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('a row of ROOMS has 3 fields');
    expect(html).toContain('<option value="UD4" selected="">');
  });
});
