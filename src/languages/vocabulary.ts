import { type ArabicForm, arabicForms } from './ar/word-forms.ts';
import type { WordForms } from './word-forms.ts';

/** What an institution may call otherwise: a university may say lecturer where a school says teacher. */
export const WORDS = ['teacher', 'group', 'room', 'course', 'lesson', 'period', 'term'] as const;
export type Word = (typeof WORDS)[number];

/** Whether an institution may call what has this name otherwise. */
export function isWord(name: string): name is Word {
  return (WORDS as readonly string[]).includes(name);
}

/** The words of an institution that differ from the usual ones. */
export type Vocabulary = Readonly<Partial<Record<Word, WordForms>>>;

/**
 * What messages call a word: `{word_teacher}`, `{word_teachers}`, and at the start of a sentence `{Word_teacher}`,
 * `{Word_teachers}`. Arabic has more forms of each, see `ar/word-forms.ts`.
 */
export type WordValues = Readonly<Record<`${'word' | 'Word'}_${Word}${'' | 's'}`, string>> &
  Readonly<Partial<Record<`word_${Word}${ArabicForm}`, string>>>;

function withCapital(word: string, language: string): string {
  const [first = '', ...rest] = word;
  return first.toLocaleUpperCase(language) + rest.join('');
}

/** Values of the placeholders that stand for words. */
export function wordValues(
  language: string,
  usual: (word: Word) => WordForms,
  vocabulary: Vocabulary,
): WordValues {
  const values: Record<string, string> = {};
  for (const word of WORDS) {
    const { one, many } = vocabulary[word] ?? usual(word);
    values[`word_${word}`] = one;
    values[`word_${word}s`] = many;
    values[`Word_${word}`] = withCapital(one, language);
    values[`Word_${word}s`] = withCapital(many, language);
    if (language !== 'ar') continue;
    for (const [form, inflected] of Object.entries(arabicForms({ one, many }))) {
      values[`word_${word}${form}`] = inflected;
    }
  }
  return values as WordValues;
}
