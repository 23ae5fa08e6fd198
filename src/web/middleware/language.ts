import { accepts } from 'hono/accepts';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { isLanguageCode, LANGUAGE_CODES, type LanguageCode } from '../../languages/languages.ts';
import { speaking } from '../../languages/speech.ts';
import type { Vocabularies } from '../../planning/vocabulary.ts';
import { type AnyContext, middleware } from '../context.ts';

/** The language that a browser asks for, as far as there is one: `de` for `de-AT`. */
function askedByBrowser(c: AnyContext): LanguageCode {
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: [...LANGUAGE_CODES],
    default: 'en',
    match: (asked, { supports, default: usual }) => {
      const byLiking = asked.filter(({ q }) => q > 0).sort((one, other) => other.q - one.q);
      const main = byLiking.map(({ type }) => type.split('-')[0]!.toLowerCase());
      return main.find((code) => supports.includes(code)) ?? usual;
    },
  });
  return isLanguageCode(language) ? language : 'en';
}

const COOKIE = 'language';
/** Long enough to sign in. */
const LIFE_SECONDS = 60 * 60;

/** The language that somebody has chosen who is not signed in; null when they have not. */
export function chosenBefore(c: AnyContext): LanguageCode | null {
  const chosen = getCookie(c, COOKIE);
  return chosen !== undefined && isLanguageCode(chosen) ? chosen : null;
}

/** Keeps the language that somebody chooses until they sign in. */
export function keepChoice(c: AnyContext, language: LanguageCode, isSecure: boolean): void {
  const how = { path: '/', httpOnly: true, sameSite: 'Lax', secure: isSecure, maxAge: LIFE_SECONDS } as const;
  setCookie(c, COOKIE, language, how);
}

/** Forgets it again. */
export function forgetChoice(c: AnyContext): void {
  deleteCookie(c, COOKIE, { path: '/' });
}

/** The language for whoever asks: their own choice, else what their browser asks for. Programs are answered in English. */
function languageFor(c: AnyContext): LanguageCode {
  if (c.req.path.startsWith('/api/')) return 'en';
  const user = c.get('user');
  const own = user ? user.language : chosenBefore(c);
  return own && isLanguageCode(own) ? own : askedByBrowser(c);
}

/**
 * Answers in the language of whoever asks, with the institution's own words. It stands in front of what finds out who that
 * is, so that what goes wrong there is told in the browser's language, and again behind it.
 */
export function speak(vocabularies: Vocabularies) {
  return middleware(async (c, next) => {
    const language = languageFor(c);
    const speech = await vocabularies.speechIn(language);
    c.header('Content-Language', language);
    c.header('Vary', 'Accept-Language, Cookie');
    await speaking(speech, next);
  });
}
