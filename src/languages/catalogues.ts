import type { arabic } from './ar/catalogue.ts';
import type { german } from './de/catalogue.ts';
import type { english } from './en/catalogue.ts';
import type { spanish } from './es/catalogue.ts';
import type { french } from './fr/catalogue.ts';
import type { LanguageCode } from './languages.ts';

/** Name of a text: the area, then what it is of, between dots. */
export type TextKey = keyof typeof english;

/** Every text of a language, in ICU message syntax. */
type Catalogue = Readonly<Record<TextKey, string>>;

/**
 * The texts by language. One that lacks a text is no language yet.
 *
 * Each is loaded when it is first asked for: all of them together take longer to load than a small school to solve, and a
 * worker of the solver speaks none.
 */
export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  get en() {
    return (require('./en/catalogue.ts') as { english: typeof english }).english;
  },
  get de() {
    return (require('./de/catalogue.ts') as { german: typeof german }).german;
  },
  get fr() {
    return (require('./fr/catalogue.ts') as { french: typeof french }).french;
  },
  get es() {
    return (require('./es/catalogue.ts') as { spanish: typeof spanish }).spanish;
  },
  get ar() {
    return (require('./ar/catalogue.ts') as { arabic: typeof arabic }).arabic;
  },
};
