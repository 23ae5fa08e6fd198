import { z } from 'zod';
import type { LanguageCode } from './languages.ts';
import { speechNow } from './speech.ts';

const MESSAGES: Readonly<Record<LanguageCode, z.core.$ZodErrorMap>> = {
  en: z.locales.en().localeError,
  de: z.locales.de().localeError,
  fr: z.locales.fr().localeError,
  es: z.locales.es().localeError,
  ar: z.locales.ar().localeError,
};

/** Has zod say what is wrong with a value, where its schema has no words of its own, in the language that is spoken then. */
export function sayZodMessages(): void {
  z.config({ localeError: (issue) => MESSAGES[speechNow().language.code](issue) });
}
