import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { strFromU8, unzipSync } from 'fflate';
import { readFet } from '../formats/fet/read.ts';
import { readSheets } from '../formats/table/read-table.ts';
import { readTermFile } from '../formats/term/read.ts';
import { LANGUAGE_CODES } from '../languages/languages.ts';
import { speaking, speechIn } from '../languages/speech.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { importProblem } from '../planning/import-problem.ts';
import { loadSchedule } from '../planning/load-schedule.ts';
import { emptyTermFor } from '../planning/term-files/term-of-sheets.ts';
import { deleteSchedule } from '../store/schedules.ts';
import { selectTerm } from '../store/term-data.ts';
import { canonical } from '../timetable/canonical.ts';
import { guessed, previewOf } from './models/import-page.ts';
import { smallSchool } from './models/small-school.fixture.ts';
import { sheetsOfTerm } from './models/workbook.ts';
import { openSite, type Session, type Site } from './site.fixture.ts';

let site: Site;
let planner: Session;
let reader: Session;
beforeAll(async () => {
  site = await openSite();
  planner = await site.enterAs('planner', 'Paul');
  reader = await site.enterAs('reader', 'Rita');
});
afterAll(() => site.close());

const bytesOf = async (path: string, session = reader) => {
  const response = await site.get(path, session);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Disposition')).toStartWith('attachment;');
  return new Uint8Array(await response.arrayBuffer());
};

describe('a term as a workbook', () => {
  test('has a sheet for each list, for its rules and its calendar, and the lists come in again unchanged', async () => {
    const { termId } = await importProblem(site.database, demoSchool());
    const bytes = await bytesOf(`/terms/${termId}/export.xlsx`);
    const sheets = await readSheets('term.xlsx', bytes);
    expect(sheets.map(({ name }) => name)).toEqual([
      ...['Teachers', 'Groups', 'Rooms', 'Courses', 'Rules', 'Calendar'],
    ]);
    expect(sheets[4]!.rows.length).toBe(demoSchool().constraints.length + 1);
    const mapped = guessed(sheets, null);
    expect(mapped.map(({ list }) => list)).toEqual(['teachers', 'groups', 'rooms', 'courses', null, null]);
    const rows = (await selectTerm(site.database.queries, termId))!;
    const { counts } = previewOf(rows, mapped, { uploadId: '', newTerm: null });
    expect([counts.added, counts.changed, counts.faulty]).toEqual([0, 0, 0]);
    const fresh = emptyTermFor('Copy', sheets);
    expect(fresh.periods.map(({ name, startsAt }) => [name, startsAt])).toEqual(
      rows.periods.map(({ name, startsAt }) => [name, startsAt]),
    );
    expect(fresh.breaks.map(({ name, dividesLessons }) => [name, dividesLessons])).toEqual(
      rows.breaks.map(({ name, dividesLessons }) => [name, dividesLessons]),
    );
    const asNew = previewOf(fresh, mapped, { uploadId: '', newTerm: null });
    expect(asNew.counts.faulty).toBe(0);
    expect(asNew.counts.added).toBe(
      rows.teachers.length + rows.groups.length + rows.rooms.length + rows.courses.length,
    );
  });

  test('runs nothing that begins like a formula', async () => {
    const school = smallSchool();
    const names = ['=HYPERLINK("http://evil.example")', '@SUM(1)', '+1', '-1'];
    const rooms = names.map((name, at) => ({ ...school.rooms[0]!, id: `r${at}`, name }));
    const lessons = school.lessons.map((lesson) => ({ ...lesson, rooms: rooms.map((_, at) => at) }));
    const { termId } = await importProblem(site.database, { ...school, rooms, lessons });
    const bytes = await bytesOf(`/terms/${termId}/export.xlsx`);
    for (const [name, part] of Object.entries(unzipSync(bytes))) {
      if (name.includes('worksheets/')) expect(strFromU8(part)).not.toMatch(/<f[ >]/);
    }
    const [, , sheet] = await readSheets('term.xlsx', bytes);
    expect(sheet!.rows.slice(1).map(([name]) => name)).toEqual(names);
    const csv = new TextDecoder().decode(await bytesOf(`/terms/${termId}/rooms/export.csv`));
    for (const name of names) expect(csv).not.toMatch(new RegExp(`(^|,)"?\\${name[0]}`, 'm'));
  });

  test.each([...LANGUAGE_CODES])('that was written in %s is understood by itself', async (code) => {
    const { termId } = await importProblem(site.database, smallSchool());
    const rows = (await selectTerm(site.database.queries, termId))!;
    const written = speaking(speechIn(code), () => sheetsOfTerm({ rows, lessons: [] }));
    const sheets = written.map(({ name, rows: all }) => ({ name, rows: all.map((row) => row.map(String)) }));
    expect(guessed(sheets, null).map(({ list }) => list)).toEqual([
      ...(['teachers', 'groups', 'rooms', 'courses', null, null] as const),
    ]);
    expect(emptyTermFor('Copy', sheets).term.days).toEqual(rows.term.days);
  });
});

describe('a term as a file', () => {
  test('of ours has its schedules, or leaves them out', async () => {
    const { termId, scheduleId } = await importProblem(site.database, demoSchool());
    const text = async (path: string) => new TextDecoder().decode(await bytesOf(path));
    const whole = readTermFile(await text(`/terms/${termId}/export.json`));
    expect(whole.schedules.map(({ name }) => name)).toEqual(['First draft']);
    const data = readTermFile(await text(`/terms/${termId}/export.json?schedules=no`));
    expect(data).toEqual({ ...whole, schedules: [] });
    await deleteSchedule(site.database.queries, scheduleId);
    const without = readTermFile(await text(`/terms/${termId}/export.json`));
    expect(without.courses.map(({ lessons }) => lessons.length)).toEqual(
      whole.courses.map(({ lessons }) => lessons.length),
    );
  });

  test('of FET has its data also without a schedule, and tells first what that cannot say', async () => {
    const { termId, scheduleId } = await importProblem(site.database, smallSchool());
    const { problem } = await loadSchedule(site.database, scheduleId);
    const refused = await site.get(`/terms/${termId}/export.fet`, planner);
    expect([refused.status, (await refused.text()).includes('Export without these rules')]).toEqual([
      422,
      true,
    ]);
    const fet = async () =>
      readFet(new TextDecoder().decode(await bytesOf(`/terms/${termId}/export.fet?rules=sayable`))).problem;
    const first = await fet();
    expect(first.lessons.map(({ length }) => length)).toEqual(problem.lessons.map(({ length }) => length));
    await deleteSchedule(site.database.queries, scheduleId);
    expect(canonical(await fet())).toEqual(canonical(first));
  });

  test('is offered to everybody who may read, and its uploads to planners', async () => {
    const { termId } = await importProblem(site.database, smallSchool());
    const page = await (await site.get(`/terms/${termId}/export`, reader)).text();
    for (const ending of ['export.xlsx', 'export.json', 'export.fet', 'rooms/export.csv']) {
      expect(page).toContain(`/terms/${termId}/${ending}`);
    }
    expect(page).not.toContain(`/terms/${termId}/uploads`);
    expect(await (await site.get(`/terms/${termId}/export`, planner)).text()).toContain(
      `/terms/${termId}/uploads`,
    );
    const nowhere = `/terms/${crypto.randomUUID()}`;
    for (const path of [
      'export',
      'export.xlsx',
      'export.json',
      'export.fet',
      'uploads',
      'rooms/export.csv',
    ]) {
      expect((await site.get(`${nowhere}/${path}`, planner)).status).toBe(404);
    }
  });
});
