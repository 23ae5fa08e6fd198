import { AsyncLocalStorage } from 'node:async_hooks';
import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type TextKey } from './catalogues.ts';

import { LANGUAGES, type Language, type LanguageCode } from './languages.ts';
import { type Vocabulary, type WordValues, wordValues } from './vocabulary.ts';

/** How somebody is spoken to: the language, and the institution's own words in it. */
export type Speech = { readonly language: Language; readonly words: WordValues };

/** A text of a language as it stands; English where the language lacks it. */
function messageOf(code: LanguageCode, key: TextKey): string {
  return CATALOGUES[code][key] ?? CATALOGUES.en[key]!;
}

/** Speech in a language, with the institution's own words where it has some. */
export function speechIn(code: LanguageCode, vocabulary: Vocabulary = {}): Speech {
  const usual = (word: keyof Vocabulary) => ({
    one: messageOf(code, `words.${word}.one`),
    many: messageOf(code, `words.${word}.many`),
  });
  return { language: LANGUAGES[code], words: wordValues(code, usual, vocabulary) };
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
  return `${language.code} ${Object.values(words).join(' ')}`;
}

const read = new Map<string, IntlMessageFormat>();

/** A message read once per language. `hasTags` tells `<link>…</link>` from text. */
export function readMessage(code: LanguageCode, key: TextKey, hasTags: boolean): IntlMessageFormat {
  const name = `${code} ${key} ${hasTags}`;
  let message = read.get(name);
  if (!message) {
    message = new IntlMessageFormat(messageOf(code, key), code, undefined, { ignoreTag: !hasTags });
    read.set(name, message);
  }
  return message;
}
