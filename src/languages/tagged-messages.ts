import { IntlMessageFormat } from 'intl-messageformat';
import { CATALOGUES, type TextKey } from './catalogues.ts';
import type { LanguageCode } from './languages.ts';

const withTags = new Map<string, IntlMessageFormat>();

/** A text of a language in which `<link>…</link>` is not text, read once. */
export function readMessage(code: LanguageCode, key: TextKey): IntlMessageFormat {
  const name = `${code} ${key}`;
  let message = withTags.get(name);
  if (!message) {
    message = new IntlMessageFormat(CATALOGUES[code][key], code);
    withTags.set(name, message);
  }
  return message;
}
