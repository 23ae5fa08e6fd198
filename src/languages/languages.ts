/** A language that the pages are written in: its code (BCP 47), the name its speakers give it, and which way it is read. */
export type Language = {
  readonly code: LanguageCode;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
};

/** Codes of the languages that there are, English first: what has no better is said in English. */
export const LANGUAGE_CODES = ['en', 'de', 'fr', 'es', 'ar'] as const;
export type LanguageCode = (typeof LANGUAGE_CODES)[number];

/** The languages by code. */
export const LANGUAGES: Readonly<Record<LanguageCode, Language>> = {
  en: { code: 'en', name: 'English', direction: 'ltr' },
  de: { code: 'de', name: 'Deutsch', direction: 'ltr' },
  fr: { code: 'fr', name: 'Français', direction: 'ltr' },
  es: { code: 'es', name: 'Español', direction: 'ltr' },
  ar: { code: 'ar', name: 'العربية', direction: 'rtl' },
};

/** Whether there is a language of this code. */
export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(LANGUAGES, code);
}
