import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { fileText } from '../../formats/fet/file.fixture.ts';
import type { Database } from '../../store/database.ts';
import { deleteTerm } from '../../store/term-data.ts';
import { openMigrated, testDatabases } from '../../store/test-databases.ts';
import { aPlanner } from '../editors.fixture.ts';
import { listTerms } from '../home.ts';
import { keepUpload, termOfUpload } from './bring-upload.ts';
import { readUpload } from './read-upload.ts';

describe.each([...testDatabases])('a file that becomes a term, on $name', (kind) => {
  let database: Database;
  let userId: string;
  beforeAll(async () => {
    database = await openMigrated(kind);
    userId = await aPlanner(database, 'Ms Okafor');
  });
  afterAll(() => database.close());

  test('becomes one, however many ask for it at once, and another when that is gone', async () => {
    const bytes = new TextEncoder().encode(fileText());
    const file = await readUpload('school.fet', bytes, 'UD2');
    if (file.of !== 'timetable') throw new Error('It states no term.');
    const upload = { termId: null, userId, name: 'school.fet', mediaType: '', bytes };
    const uploadId = await keepUpload(database, upload, {});
    const press = () => termOfUpload(database, { file, uploadId }, userId);
    const [first, ...others] = await Promise.all([press(), press(), press()]);
    expect(others).toEqual([first!, first!]);
    expect(await listTerms(database)).toHaveLength(1);
    await deleteTerm(database.queries, first!.termId);
    expect((await press()).termId).not.toBe(first!.termId);
    expect(await listTerms(database)).toHaveLength(1);
  });
});
