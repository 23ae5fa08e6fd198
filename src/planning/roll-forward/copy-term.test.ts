import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Database } from '../../store/database.ts';
import { selectLessons, selectSchedules } from '../../store/schedules.ts';
import { selectTerm, type TermRows } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { demoSchool } from '../demo-school.ts';
import { anEditedSchool, costsOfSchedule, refusalOf } from '../editors.fixture.ts';
import { importProblem } from '../import-problem.ts';
import { loadSchedule, problemOfTerm } from '../load-schedule.ts';
import { newSchedule } from '../new-schedule.ts';
import { removeSchedule, setScheduleState } from '../schedules.ts';
import { addThing } from '../term/edit-list.ts';
import { copyTerm } from './copy-term.ts';
import { namesAYearLater } from './year-names.ts';

describe.each([...testDatabases])('a copy of a term on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  const termOf = async (id: string): Promise<TermRows> => (await selectTerm(database.queries, id))!;

  test('has the same data and rules under the same codes, and a draft with all lessons in the tray', async () => {
    const { termId, scheduleId } = await importProblem(database, demoSchool());
    const copy = await copyTerm(database, termId, { name: ' Next year ', withSchedules: false }, null);
    const [before, after] = [problemOfTerm(await termOf(termId)), problemOfTerm(await termOf(copy))];
    expect(after).toEqual({ ...before, name: 'Next year' });
    const schedules = await selectSchedules(database.queries, copy);
    expect(schedules.map(({ name, state }) => [name, state])).toEqual([['First draft', 'draft']]);
    const { problem, solution } = await loadSchedule(database, schedules[0]!.id);
    const from = await loadSchedule(database, scheduleId);
    expect(problem.lessons.map(({ id }) => id)).toEqual(from.problem.lessons.map(({ id }) => id));
    expect(solution.timeOf.every((time) => time < 0)).toBe(true);
  });

  test('has the schedules as drafts, with places and locks, and as much cost', async () => {
    const scheduleId = await anEditedSchool(database);
    await setScheduleState(database, scheduleId, 'published', null);
    const from = await loadSchedule(database, scheduleId);
    const { termId } = from.schedule;
    const copy = await copyTerm(database, termId, { name: 'Copy', withSchedules: true }, null);
    const [schedule] = await selectSchedules(database.queries, copy);
    const loaded = await loadSchedule(database, schedule!.id);
    expect(loaded.schedule).toMatchObject({ name: from.schedule.name, state: 'draft' });
    expect(loaded.solution).toEqual(from.solution);
    expect(loaded.problem).toEqual({ ...from.problem, name: 'Copy' });
    const { stored, counted } = await costsOfSchedule(database, schedule!.id);
    expect(stored).toEqual(counted);
  });

  test('carries classes up a year with their courses, and leaves out those that leave', async () => {
    const { termId } = await importProblem(database, demoSchool());
    const from = await termOf(termId);
    const names = new Map<string, string | null>(namesAYearLater(from.groups));
    names.set(from.groups.find(({ name }) => name === 'Year 12')!.id, null);
    const wanted = { name: 'A year later', withSchedules: false, groups: names };
    const copy = await termOf(await copyTerm(database, termId, wanted, null));
    const byCode = new Map(copy.groups.map((group) => [group.code, group.name]));
    expect([byCode.get('7a'), byCode.get('year-7'), byCode.has('12a')]).toEqual(['8A', 'Year 8', false]);
    expect(copy.courses.find(({ code }) => code === 'sport-8b')?.name).toBe('Sport 9B');
    expect(copy.courses.filter(({ name }) => name.includes('13'))).toEqual([]);
    expect(copy.teachers).toHaveLength(from.teachers.length);
  });

  test('is refused names that are taken, missing, or the same for two groups', async () => {
    const { termId } = await importProblem(database, demoSchool());
    const { term, groups } = await termOf(termId);
    const attempt = async (copy: Partial<Parameters<typeof copyTerm>[2]>) => {
      const wanted = { name: crypto.randomUUID(), withSchedules: false, ...copy };
      const { code, faults } = await refusalOf<{ code: string; faults: { where: string }[] }>(
        copyTerm(database, termId, wanted, null),
      );
      return [code, faults.map(({ where }) => where)];
    };
    expect(await attempt({ name: term.name.toUpperCase() })).toEqual(['invalid', ['name']]);
    expect(await attempt({ name: ' ' })).toEqual(['invalid', ['name']]);
    const [one, other] = groups;
    expect(await attempt({ groups: new Map([[other!.id, one!.name]]) })).toEqual([
      'invalid',
      [`group-${other!.id}`],
    ]);
    await expect(
      copyTerm(database, crypto.randomUUID(), { name: 'X', withSchedules: true }, null),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  test('a new schedule has what the courses ask for, by the names that lessons have elsewhere', async () => {
    const { termId, scheduleId } = await importProblem(database, demoSchool());
    const cells = { subject: 'Chess', groups: '7A', split: '1+1' };
    await addThing(database, termId, 'courses', cells, { userId: null });
    const id = await newSchedule(database, termId, null);
    const [made, first] = await Promise.all(
      [id, scheduleId].map((one) => selectLessons(database.queries, one)),
    );
    expect(made!.map(({ code }) => code)).toEqual(first!.map(({ code }) => code));
    expect((await loadSchedule(database, id)).schedule).toMatchObject({ name: 'Draft 2', state: 'draft' });
    await removeSchedule(database, scheduleId);
    await removeSchedule(database, id);
    const alone = await newSchedule(database, termId, null);
    expect(await selectLessons(database.queries, alone)).toHaveLength(first!.length);
    const { stored, counted } = await costsOfSchedule(database, alone);
    expect(stored).toEqual(counted);
  });
});
