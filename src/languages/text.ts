import type { TextKey } from './catalogues.ts';
import type { english } from './en/catalogue.ts';
import type { LanguageCode } from './languages.ts';
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

type Joiner = (names: readonly string[]) => string;
const joiners = new Map<LanguageCode, Joiner>();

/** Names as a list in the language: `Maths 7A, Physics 8B and Art 9C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  const { code } = speechNow().language;
  let join = joiners.get(code);
  if (!join) {
    join = joinerOf(code);
    joiners.set(code, join);
  }
  return join(names);
}

function joinerOf(code: LanguageCode): Joiner {
  // British English writes no comma before `and`.
  const format = new Intl.ListFormat(code === 'en' ? 'en-GB' : code, { type: 'conjunction' });
  // The `y` of Spanish is an `e` before some names.
  if (code === 'es') return (names) => format.format(names);
  const between = (count: number): string[] =>
    format
      .formatToParts(Array.from({ length: count }, () => 'A'))
      .flatMap(({ type, value }) => (type === 'literal' ? [value] : []));
  const [ofTwo] = between(2);
  const [afterFirst, afterOther, beforeLast] = between(4);
  return (names) => {
    if (names.length === 2) return `${names[0]}${ofTwo}${names[1]}`;
    const last = names.length - 1;
    let told = names[0]!;
    for (let i = 1; i < last; i++) told += `${i === 1 ? afterFirst : afterOther}${names[i]}`;
    return `${told}${beforeLast}${names[last]}`;
  };
}

/** Names one after the other, without a word before the last: `Maths 7A, Physics 8B`. */
export function betweenCommas(names: readonly string[]): string {
  return names.join(text('words.comma'));
}
