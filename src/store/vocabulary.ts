import { eq, sql } from 'drizzle-orm';
import { isLanguageCode, type LanguageCode } from '../languages/languages.ts';
import { isWord, type Vocabulary, WORDS } from '../languages/vocabulary.ts';
import type { Queries } from './database.ts';
import { vocabulary } from './schema/vocabulary.ts';

/** The institution's own words by language. */
export async function selectVocabularies(queries: Queries): Promise<ReadonlyMap<LanguageCode, Vocabulary>> {
  const rows = await queries.select().from(vocabulary);
  // A newer program may have languages and words that this one does not know.
  const known = rows.filter(({ language, word }) => isLanguageCode(language) && isWord(word));
  const byLanguage = Map.groupBy(known, ({ language }) => language);
  return new Map(
    [...byLanguage].map(([language, words]) => [
      language,
      Object.fromEntries(words.map(({ word, one, many }) => [word, { one, many }])),
    ]),
  );
}

/** Stores the institution's own words in a language in the place of those that it had before. */
export async function replaceVocabulary(
  queries: Queries,
  language: LanguageCode,
  words: Vocabulary,
): Promise<void> {
  const rows = WORDS.flatMap((word) => {
    const forms = words[word];
    return forms ? [{ language, word, ...forms }] : [];
  });
  await queries.transaction(async (inside) => {
    await inside.delete(vocabulary).where(eq(vocabulary.language, language));
    if (rows.length === 0) return;
    // Somebody else may have stored some at the same moment.
    await inside
      .insert(vocabulary)
      .values(rows)
      .onConflictDoUpdate({
        target: [vocabulary.language, vocabulary.word],
        set: { one: sql`excluded.one`, many: sql`excluded.many` },
      });
  });
}
