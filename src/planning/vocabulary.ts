import { Failure, type Fault } from '../failure.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../languages/languages.ts';
import { type Speech, speechIn, usualWord } from '../languages/speech.ts';
import { text } from '../languages/text.ts';
import { type Vocabulary, WORDS, type Word } from '../languages/vocabulary.ts';
import type { WordForms } from '../languages/word-forms.ts';
import type { Database } from '../store/database.ts';
import { replaceVocabulary, selectVocabularies } from '../store/vocabulary.ts';

/** How long words are kept in mind: other processes that share the database may have changed them. */
const KEPT_MS = 3000;

type Known = {
  readonly until: number;
  readonly vocabularies: ReadonlyMap<LanguageCode, Vocabulary>;
  readonly speeches: Readonly<Record<LanguageCode, Speech>>;
};

/** How the institution speaks in each language. */
export type Vocabularies = {
  /** How somebody is spoken to in a language; with the words known last when the database does not answer. */
  readonly speechIn: (language: LanguageCode) => Promise<Speech>;
  /** The institution's own words in a language, where they differ from the usual ones. */
  readonly of: (language: LanguageCode) => Promise<Vocabulary>;
  /** Stores the institution's own words in a language, for everybody at once. */
  readonly change: (language: LanguageCode, words: Vocabulary) => Promise<void>;
};

function knownFrom(vocabularies: Known['vocabularies']): Known {
  const speeches = LANGUAGE_CODES.map((code): [LanguageCode, Speech] => [
    code,
    { ...speechIn(code, vocabularies.get(code)), everyLanguage: () => speeches.map(([, speech]) => speech) },
  ]);
  return {
    until: performance.now() + KEPT_MS,
    vocabularies,
    speeches: Object.fromEntries(speeches) as Record<LanguageCode, Speech>,
  };
}

/** The longest word, in letters. */
export const LONGEST_WORD = 40;

/** Where a form has the word for one, or for several. */
export function wordField(word: Word, form: keyof WordForms): string {
  return `${word}-${form}`;
}

/**
 * Words as they were typed, in fields called as `wordField` does; what is left empty, or is as usual, is as usual.
 *
 * @throws Failure `invalid` with a fault for each wrong field.
 */
export function readVocabulary(language: LanguageCode, typed: Readonly<Record<string, string>>): Vocabulary {
  const faults: Fault[] = [];
  const read = (word: Word, form: keyof WordForms): string => {
    const where = wordField(word, form);
    const one = (typed[where] ?? '').replace(/\s+/g, ' ').trim();
    if (one.length > LONGEST_WORD) {
      faults.push({ where, message: text('vocabulary.tooLong', { most: LONGEST_WORD }) });
    } else if (/\p{C}/u.test(one.replace(/\p{Join_Control}/gu, ''))) {
      faults.push({ where, message: text('vocabulary.unreadable') });
    }
    return one;
  };
  const words: Partial<Record<Word, WordForms>> = {};
  for (const word of WORDS) {
    const forms = { one: read(word, 'one'), many: read(word, 'many') };
    if (forms.one === '' && forms.many === '') continue;
    const usual = usualWord(language, word);
    if (forms.one === usual.one && forms.many === usual.many) continue;
    for (const form of ['one', 'many'] as const) {
      if (forms[form] === '') {
        faults.push({ where: wordField(word, form), message: text('vocabulary.bothOrNone') });
      }
    }
    words[word] = forms;
  }
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return words;
}

/** The words of an installation. */
export function createVocabularies({ queries }: Database): Vocabularies {
  let known: Known = { ...knownFrom(new Map()), until: 0 };
  /** The look-up that is under way, which all share who ask meanwhile. */
  let looking: Promise<Known> | null = null;

  function look(): Promise<Known> {
    const mine = selectVocabularies(queries).then((vocabularies) => {
      // What was asked for before a change may tell what was before it.
      if (looking === mine) known = knownFrom(vocabularies);
      return known;
    });
    looking = mine;
    const done = () => {
      if (looking === mine) looking = null;
    };
    mine.then(done, done);
    return mine;
  }

  const current = async (): Promise<Known> => (performance.now() < known.until ? known : (looking ?? look()));

  return {
    speechIn: async (language) => (await current().catch(() => known)).speeches[language],
    of: async (language) => (await current()).vocabularies.get(language) ?? {},
    change: async (language, words) => {
      await replaceVocabulary(queries, language, words);
      await look();
    },
  };
}
