import { LANGUAGE_CODES } from './languages.ts';
import { speaking, speechIn } from './speech.ts';

const SPEECHES = LANGUAGE_CODES.map((code) => speechIn(code));

/**
 * What is said in each language, English first. For what is read as well as written, so that one can read what another has
 * written in theirs.
 */
export function inEveryLanguage<Result>(say: () => Result): Result[] {
  return SPEECHES.map((speech) => speaking(speech, say));
}
