import { arabic } from './ar/catalogue.ts';
import { german } from './de/catalogue.ts';
import { english } from './en/catalogue.ts';
import { spanish } from './es/catalogue.ts';
import { french } from './fr/catalogue.ts';
import type { LanguageCode } from './languages.ts';

/** Name of a text: the area, then what it is of, between dots. */
export type TextKey = keyof typeof english;

/** Every text of a language, in ICU message syntax. */
type Catalogue = Readonly<Record<TextKey, string>>;

/** The texts by language. One that lacks a text is no language yet. */
export const CATALOGUES: Readonly<Record<LanguageCode, Catalogue>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  ar: arabic,
};
