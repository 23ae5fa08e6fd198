import type { TextKey } from './catalogues.ts';
import type { english } from './en/catalogue.ts';
import type { Placeholders } from './message.ts';
import type { Values } from './saying.ts';
import { sayingIn, speechNow } from './speech.ts';

const NONE: Values = {};

/** Values that a text asks for; several keys ask for all of theirs. */
type ValuesOf<Key extends TextKey, Value> = [Placeholders<(typeof english)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof english)[Key]>, Value>>];

/**
 * A text in the language that is spoken here, see `speaking`.
 *
 * @param values what stands for its placeholders; numbers in `{count}` are written as they are, in `{count, plural, …}` and
 *   `{count, number}` as the language writes them
 * @example text('terms.lessonsChanged', { count: 3 })
 */
export function text<Key extends TextKey>(key: Key, ...[values]: ValuesOf<Key, string | number>): string {
  const { language, words } = speechNow();
  return sayingIn(language.code, key)((values ?? NONE) as Values, words);
}

/** Names in the order of the language, numbers in them by size: `7A, 7B, 10A`. */
export function compareNames(one: string, other: string): number {
  return collatorOf(speechNow().language.code).compare(one, other);
}

const collators = new Map<string, Intl.Collator>();

function collatorOf(code: string): Intl.Collator {
  let collator = collators.get(code);
  if (!collator) {
    collator = new Intl.Collator(code, { numeric: true });
    collators.set(code, collator);
  }
  return collator;
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Names as a list in the language: `Maths 7A, Physics 8B and Art 9C`. */
export function listed(names: readonly string[]): string {
  const { code } = speechNow().language;
  // British English writes no comma before `and`.
  const locale = code === 'en' ? 'en-GB' : code;
  let format = listFormats.get(locale);
  if (!format) {
    format = new Intl.ListFormat(locale, { type: 'conjunction' });
    listFormats.set(locale, format);
  }
  return format.format(names);
}

/** Names one after the other, without a word before the last: `Maths 7A, Physics 8B`. */
export function betweenCommas(names: readonly string[]): string {
  return names.join(text('words.comma'));
}
