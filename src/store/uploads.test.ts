import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Database } from './database.ts';
import { terms } from './schema/terms.ts';
import { deleteTerm } from './term-data.ts';
import { openMigrated, testDatabases } from './test-databases.ts';
import { insertUpload, selectUpload, selectUploads, updateUpload } from './uploads.ts';

describe.each([...testDatabases])('uploaded files on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  const aTerm = async () => {
    const id = crypto.randomUUID();
    await database.queries.insert(terms).values({ id, name: id, weeks: 1, days: ['Monday'] });
    return id;
  };
  const keep = (termId: string | null, text: string) =>
    insertUpload(database.queries, {
      ...{ termId, userId: null, name: `${text}.csv`, mediaType: 'text/csv' },
      bytes: new TextEncoder().encode(text),
    });

  test('are kept with what came of them, whatever their bytes', async () => {
    const termId = await aTerm();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * at) % 256);
    const file = { termId: null, userId: null, name: 'ü.xlsx', mediaType: 'application/octet-stream', bytes };
    const id = await insertUpload(database.queries, file);
    await updateUpload(database.queries, id, {
      termId,
      state: 'imported',
      counts: { added: 3 },
      revision: 2,
    });
    expect((await selectUpload(database.queries, id))!.bytes).toEqual(bytes);
    expect(await selectUploads(database.queries, termId)).toMatchObject([
      {
        id,
        name: 'ü.xlsx',
        size: 70_000,
        state: 'imported',
        counts: { added: 3 },
        revision: 2,
        userName: null,
      },
    ]);
    expect(await selectUpload(database.queries, crypto.randomUUID())).toBeNull();
  });

  test('stay when their term is deleted', async () => {
    const termId = await aTerm();
    const id = await keep(termId, 'a');
    await deleteTerm(database.queries, termId);
    expect(await selectUpload(database.queries, id)).toMatchObject({ termId: null, name: 'a.csv' });
  });

  test('are the latest of their term, as many as are kept', async () => {
    const [termId, other] = [await aTerm(), await aTerm()];
    await keep(other, 'other');
    for (let i = 0; i < 53; i++) await keep(termId, `file ${i}`);
    const kept = await selectUploads(database.queries, termId);
    expect([kept.length, kept[0]!.name, kept.at(-1)!.name]).toEqual([50, 'file 52.csv', 'file 3.csv']);
    expect(await selectUploads(database.queries, other)).toHaveLength(1);
  });
});
