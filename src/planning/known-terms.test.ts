import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { eq } from 'drizzle-orm';
import type { Database } from '../store/database.ts';
import { selectSchedule } from '../store/schedules.ts';
import { termChanges } from '../store/schema/terms.ts';
import { selectTerm, type TermRows } from '../store/term-data.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { anEditedSchool } from './editors.fixture.ts';
import { createKnownTerms } from './known-terms.ts';
import { addThing } from './term/edit-list.ts';

/** Keeps everything, also what another process would keep. */
function memory() {
  const kept = new Map<string, TermRows>();
  return {
    kept,
    find: async (termId: string, state: string) => kept.get(`${termId} ${state}`) ?? null,
    keep: (termId: string, state: string, rows: TermRows) => void kept.set(`${termId} ${state}`, rows),
  };
}

describe.each([...testDatabases])('the known data of terms on the $name', (kind) => {
  let database: Database;
  let termId: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    const schedule = await selectSchedule(database.queries, await anEditedSchool(database));
    termId = schedule!.termId;
  });
  afterAll(() => database.close());
  const add = (name: string) => addThing(database, termId, 'teachers', { name }, { userId: null });

  test('are those that are stored, and read again only when they were changed', async () => {
    const terms = createKnownTerms(database, memory());
    const first = await terms.of(termId);
    expect(first).toEqual(await selectTerm(database.queries, termId));
    expect(await terms.of(termId)).toBe(first);
    await add('Nadia');
    const second = await terms.of(termId);
    expect(second).toEqual(await selectTerm(database.queries, termId));
    expect(second!.teachers.length).toBe(first!.teachers.length + 1);
    expect(await terms.of(crypto.randomUUID())).toBeNull();
  });

  test('are told from those of another change at the same revision, as there is after a restore', async () => {
    const terms = createKnownTerms(database, memory());
    await add('Oskar');
    const before = await terms.of(termId);
    const { revision } = before!.term;
    await database.queries
      .update(termChanges)
      .set({ id: crypto.randomUUID() })
      .where(eq(termChanges.revision, revision));
    const after = await terms.of(termId);
    expect(after).toEqual(before);
    expect(after).not.toBe(before);
  });

  test('are not kept where somebody changes them while they are read', async () => {
    const own = memory();
    const changing = { ...own, find: async () => (await add('Petra')) && null };
    const rows = await createKnownTerms(database, changing).of(termId);
    expect(rows!.teachers.map(({ name }) => name)).toContain('Petra');
    expect(own.kept.size).toBe(0);
  });
});
