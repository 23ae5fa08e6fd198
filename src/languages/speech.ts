import { AsyncLocalStorage } from 'node:async_hooks';
import { CATALOGUES, type TextKey } from './catalogues.ts';
import { LANGUAGES, type Language, type LanguageCode } from './languages.ts';
import type { Saying } from './saying.ts';
import { type Vocabulary, type Word, type WordValues, wordValues } from './vocabulary.ts';
import type { WordForms } from './word-forms.ts';

/** How somebody is spoken to: the language, and the institution's own words in it. */
export type Speech = {
  readonly language: Language;
  readonly words: WordValues;
  /** The same institution in every language, where it has words of its own. */
  readonly everyLanguage?: () => readonly Speech[];
};

/** A text of a language as it stands. */
function messageOf(code: LanguageCode, key: TextKey): string {
  return CATALOGUES[code][key];
}

/** What a language usually calls something. */
export function usualWord(code: LanguageCode, word: Word): WordForms {
  return { one: messageOf(code, `words.${word}.one`), many: messageOf(code, `words.${word}.many`) };
}

/** Speech in a language, with the institution's own words where it has some. */
export function speechIn(code: LanguageCode, vocabulary: Vocabulary = {}): Speech {
  const words = wordValues(code, (word) => usualWord(code, word), vocabulary);
  return { language: LANGUAGES[code], words };
}

let english: Speech | undefined;
const spoken = new AsyncLocalStorage<Speech>();

/** Does something in somebody's language, with all that it waits for. */
export function speaking<Result>(speech: Speech, work: () => Result): Result {
  return spoken.run(speech, work);
}

/** How to speak here: what `speaking` was told around us, or English. */
export function speechNow(): Speech {
  const speech = spoken.getStore();
  if (speech) return speech;
  english ??= speechIn('en');
  return english;
}

/** What distinguishes texts that are kept between people: the language and its words. */
export function speechKey({ language, words }: Speech = speechNow()): string {
  return `${language.code} ${Object.values(words).join('\n')}`;
}

/** The reader of messages is loaded with the first of them, see `CATALOGUES`. */
function readSaying(code: LanguageCode, key: TextKey): Saying {
  const { sayingOf } = require('./saying.ts') as typeof import('./saying.ts');
  return sayingOf(messageOf(code, key), code);
}

const sayings = new Map<LanguageCode, Map<TextKey, Saying>>();

/** A text of a language ready to be said, made once. */
export function sayingIn(code: LanguageCode, key: TextKey): Saying {
  let ofLanguage = sayings.get(code);
  if (!ofLanguage) {
    ofLanguage = new Map();
    sayings.set(code, ofLanguage);
  }
  let saying = ofLanguage.get(key);
  if (!saying) {
    saying = readSaying(code, key);
    ofLanguage.set(key, saying);
  }
  return saying;
}
