import type { Database } from '../store/database.ts';
import { selectTerm, selectTermState, type TermRows } from '../store/term-data.ts';

/** Where the data of terms are kept between requests, by what each term is called and the state that it is in. */
export type TermMemory = {
  readonly find: (termId: string, state: string) => Promise<TermRows | null>;
  readonly keep: (termId: string, state: string, rows: TermRows) => void;
};

/** The data of terms as they are stored now. */
export type KnownTerms = {
  /** Null when there is no such term. The same object, where nothing has changed and anything is kept. */
  readonly of: (termId: string) => Promise<TermRows | null>;
};

/**
 * An estimate of the bytes that a row takes, with all that is kept for as long as it is: the problem and the schedule that its
 * pages are made of, and what its lists say in each of the five languages. As measured on schools of 700 and 2,000 rows, of
 * which one language takes about half.
 */
const BYTES_OF_ROW = 3200;

/** An estimate of the bytes that the data of a term take, with what pages make of them. */
export function bytesOfTerm({ term: _, ...lists }: TermRows): number {
  return BYTES_OF_ROW * Object.values(lists).reduce((total, rows) => total + rows.length, 1);
}

/**
 * Reads of a term only which state it is in where its data are known in that already: by this process, or by another one.
 * To read all from the database takes some ten times as long. What crosses processes are these rows alone: a problem is made
 * of them in less time than it could be read in, and what is compiled from it consists of arrays and functions that refer to
 * one another, so that each process has its own.
 */
export function createKnownTerms({ queries }: Database, memory: TermMemory): KnownTerms {
  return {
    of: async (termId) => {
      const now = await selectTermState(queries, termId);
      if (!now) return null;
      const state = `${now.revision} ${now.changeId}`;
      const known = await memory.find(termId, state);
      if (known) return known;
      const rows = await selectTerm(queries, termId);
      // Somebody may have changed them in between.
      if (rows?.term.revision === now.revision) memory.keep(termId, state, rows);
      return rows;
    },
  };
}
