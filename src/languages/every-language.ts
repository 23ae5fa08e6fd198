import { LANGUAGE_CODES } from './languages.ts';
import { speaking, speechIn, speechNow } from './speech.ts';

const USUAL = LANGUAGE_CODES.map((code) => speechIn(code));

/**
 * What is said in each language, with the usual words and with those of the institution that is spoken for. For what is read
 * as well as written, so that one can read what another has written in theirs.
 */
export function inEveryLanguage<Result>(say: () => Result): Result[] {
  const now = speechNow();
  return [now, ...(now.everyLanguage?.() ?? []), ...USUAL].map((speech) => speaking(speech, say));
}
