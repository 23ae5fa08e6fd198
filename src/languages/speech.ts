import { AsyncLocalStorage } from 'node:async_hooks';
import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type TextKey } from './catalogues.ts';
import { LANGUAGES, type Language, type LanguageCode } from './languages.ts';
import { type Saying, sayingOf } from './saying.ts';
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

const ENGLISH = speechIn('en');
const spoken = new AsyncLocalStorage<Speech>();

/** Does something in somebody's language, with all that it waits for. */
export function speaking<Result>(speech: Speech, work: () => Result): Result {
  return spoken.run(speech, work);
}

/** How to speak here: what `speaking` was told around us, or English. */
export function speechNow(): Speech {
  return spoken.getStore() ?? ENGLISH;
}

/** What distinguishes texts that are kept between people: the language and its words. */
export function speechKey({ language, words }: Speech = speechNow()): string {
  return `${language.code} ${Object.values(words).join('\n')}`;
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
    saying = sayingOf(messageOf(code, key), code);
    ofLanguage.set(key, saying);
  }
  return saying;
}

const withTags = new Map<string, IntlMessageFormat>();

/** A text of a language in which `<link>…</link>` is not text, read once. */
export function readMessage(code: LanguageCode, key: TextKey): IntlMessageFormat {
  const name = `${code} ${key}`;
  let message = withTags.get(name);
  if (!message) {
    message = new IntlMessageFormat(messageOf(code, key), code);
    withTags.set(name, message);
  }
  return message;
}
