import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { LanguageCode } from '../../languages/languages.ts';
import type { Word } from '../../languages/vocabulary.ts';

/** The institution's own words where they differ from the usual ones. */
export const vocabulary = pgTable(
  'vocabulary',
  {
    language: text('language').$type<LanguageCode>().notNull(),
    word: text('word').$type<Word>().notNull(),
    one: text('one').notNull(),
    many: text('many').notNull(),
  },
  (table) => [primaryKey({ columns: [table.language, table.word] })],
);
