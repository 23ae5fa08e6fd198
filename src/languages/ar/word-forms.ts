import type { WordForms } from '../word-forms.ts';

/** What Arabic adds to the name of a word's placeholder. */
export type ArabicForm =
  | `_${'the' | 'toThe' | 'single' | 'pair' | 'ofPair' | 'counted'}`
  | `s_${'of' | 'the' | 'ofThe' | 'toThe'}`;

/** Adjectives of this ending agree with their noun; any other second word is one that the first belongs to. */
const ADJECTIVE = /يّ?ة?$/;

/** Applies to the words of a name: to each of a noun with adjectives, to one of a noun that belongs to another. */
function inflected(
  name: string,
  change: (word: string) => string,
  whenOwned: (head: string, rest: readonly string[]) => string,
): string {
  if (!/\p{Script=Arabic}/u.test(name)) return name;
  const [head = '', ...rest] = name.split(' ');
  return rest.every((word) => ADJECTIVE.test(word))
    ? [head, ...rest].map(change).join(' ')
    : whenOwned(head, rest);
}

/** With the article: الدرس، الفصل الدراسي، عضو هيئة التدريس. */
function definite(name: string): string {
  const withArticle = (word: string) => (word.startsWith('ال') ? word : `ال${word}`);
  return inflected(name, withArticle, (head, rest) =>
    [head, ...rest.slice(0, -1), withArticle(rest.at(-1)!)].join(' '),
  );
}

/** With the article, after the preposition that is written as a part of the word: للدرس، لعضو هيئة التدريس. */
function toDefinite(name: string): string {
  const word = definite(name);
  return word.startsWith('ال') ? `لل${word.slice(2)}` : `ل${word}`;
}

function withEnding(word: string, ending: string): string {
  return word.endsWith('ة') ? `${word.slice(0, -1)}ت${ending}` : `${word}${ending}`;
}

/** Two of something: درسان، قاعتان، عضوا هيئة تدريس; after a preposition with another letter. */
function dual(name: string, letter: 'ا' | 'ي'): string {
  return inflected(
    name,
    (word) => withEnding(word, `${letter}ن`),
    (head, rest) => [withEnding(head, letter), ...rest].join(' '),
  );
}

/** As it stands after 11 to 99: درسًا، قاعةً (which is written as ever). */
function counted(name: string): string {
  const change = (word: string) => (/[ةىاء]$/.test(word) ? word : `${word}ًا`);
  return inflected(name, change, (head, rest) => [head, ...rest].join(' '));
}

function single(name: string): string {
  if (!/\p{Script=Arabic}/u.test(name)) return `1 ${name}`;
  return `${name} ${name.split(' ')[0]!.endsWith('ة') ? 'واحدة' : 'واحد'}`;
}

/** Plurals of men end otherwise where they are not the subject: معلمون، معلمين. */
function oblique(plural: string): string {
  return plural
    .split(' ')
    .map((word) => word.replace(/ون$/, 'ين'))
    .join(' ');
}

/**
 * A word in the forms that Arabic sentences need and that follow from the two which an institution gives: with the article,
 * as one, two or many, and after prepositions.
 */
export function arabicForms({ one, many }: WordForms): Readonly<Record<ArabicForm, string>> {
  return {
    _the: definite(one),
    _toThe: toDefinite(one),
    _single: single(one),
    _pair: dual(one, 'ا'),
    _ofPair: dual(one, 'ي'),
    _counted: counted(one),
    s_of: oblique(many),
    s_the: definite(many),
    s_ofThe: oblique(definite(many)),
    s_toThe: oblique(toDefinite(many)),
  };
}
