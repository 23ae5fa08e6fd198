import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import type { Database } from '../store/database.ts';
import { openMigrated, testDatabases } from '../store/test-databases.ts';
import { replaceVocabulary } from '../store/vocabulary.ts';
import { createVocabularies } from './vocabulary.ts';

const lecturer = { one: 'lecturer', many: 'lecturers' };

describe.each([...testDatabases])('the words of an institution on the $name', (kind) => {
  let database: Database;
  beforeAll(async () => {
    database = await openMigrated(kind);
  });
  afterAll(() => database.close());

  test('are spoken as soon as they are changed, in their language alone', async () => {
    const vocabularies = createVocabularies(database);
    expect((await vocabularies.speechIn('en')).words.Word_teachers).toBe('Teachers');
    await vocabularies.change('en', { teacher: lecturer });
    expect((await vocabularies.speechIn('en')).words.Word_teachers).toBe('Lecturers');
    expect((await vocabularies.speechIn('fr')).words.Word_teachers).not.toBe('Lecturers');
    expect(await vocabularies.of('en')).toEqual({ teacher: lecturer });
    await vocabularies.change('en', { room: { one: 'hall', many: 'halls' } });
    expect(await vocabularies.of('en')).toEqual({ room: { one: 'hall', many: 'halls' } });
    await vocabularies.change('en', {});
    expect((await vocabularies.speechIn('en')).words.word_room).toBe('room');
  });

  test('are kept for a moment, and looked at once by all who ask together', async () => {
    let lookUps = 0;
    const select: Database['queries']['select'] = database.queries.select.bind(database.queries);
    const queries = Object.assign(Object.create(database.queries), {
      select: () => {
        lookUps++;
        return select();
      },
    });
    const vocabularies = createVocabularies({ ...database, queries });
    await Promise.all([vocabularies.speechIn('en'), vocabularies.speechIn('de')]);
    await vocabularies.speechIn('ar');
    expect(lookUps).toBe(1);
  });

  test('are the last known ones while the database does not answer', async () => {
    await replaceVocabulary(database.queries, 'en', { teacher: lecturer });
    const vocabularies = createVocabularies({
      ...database,
      queries: Object.assign(Object.create(database.queries), {
        select: () => ({ from: () => Promise.reject(new Error('no database')) }),
      }),
    });
    expect((await vocabularies.speechIn('en')).words.word_teacher).toBe('teacher');
    await expect(vocabularies.of('en')).rejects.toThrow('no database');
  });
});
