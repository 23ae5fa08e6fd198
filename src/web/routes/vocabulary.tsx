import { VocabularyPage, type WordRow } from '../../../views/vocabulary.tsx';
import { Failure } from '../../failure.ts';
import { isLanguageCode, type LanguageCode } from '../../languages/languages.ts';
import { speechIn, speechNow, usualWord } from '../../languages/speech.ts';
import { text } from '../../languages/text.ts';
import { WORDS } from '../../languages/vocabulary.ts';
import { LONGEST_WORD, readVocabulary, type Vocabularies, wordField } from '../../planning/vocabulary.ts';
import { readForm } from '../middleware/session.ts';
import { doneIn, faultsOf, formToken, type PageContext, showPage, textOf } from '../page.tsx';

/** What the page says was done, by what its address says. */
const DONE = { words: () => text('vocabulary.done') };

/** @param values what stands in the fields, by name */
function rowsOf(
  language: LanguageCode,
  values: Readonly<Record<string, string>>,
  faults: Readonly<Record<string, string>>,
): WordRow[] {
  const own = speechIn(speechNow().language.code).words;
  return WORDS.map((word) => {
    const heading = own[`Word_${word}`];
    const input = (form: 'one' | 'many', label: string) => {
      const name = wordField(word, form);
      const usual = usualWord(language, word)[form];
      return { name, label, value: values[name] ?? '', usual, fault: faults[name] };
    };
    return {
      heading,
      one: input('one', text('vocabulary.oneOf', { word: heading })),
      many: input('many', text('vocabulary.manyOf', { word: heading })),
    };
  });
}

/** The institution's own words; for administrators. */
export function vocabularyPages(vocabularies: Vocabularies) {
  function showWords(
    c: PageContext,
    language: LanguageCode,
    form: {
      readonly values: Readonly<Record<string, string>>;
      readonly faults: Readonly<Record<string, string>>;
    },
    status: 200 | 422 = 200,
  ) {
    const page = {
      language,
      rows: rowsOf(language, form.values, form.faults),
      most: LONGEST_WORD,
      csrf: formToken(c),
      done: status === 200 ? doneIn(c, DONE) : null,
    };
    return showPage(c, text('vocabulary.title'), <VocabularyPage {...page} />, status);
  }

  return {
    show: async (c: PageContext) => {
      const asked = c.req.query('language') ?? '';
      const language = isLanguageCode(asked) ? asked : speechNow().language.code;
      const words = await vocabularies.of(language);
      const values = WORDS.flatMap((word) =>
        (['one', 'many'] as const).map((form) => [wordField(word, form), words[word]?.[form] ?? '']),
      );
      return showWords(c, language, { values: Object.fromEntries(values), faults: {} });
    },

    change: async (c: PageContext) => {
      const form = await readForm(c);
      const language = textOf(form, 'language');
      if (!isLanguageCode(language)) throw new Failure('invalid', text('accounts.language.unknown'));
      const values = Object.fromEntries(Object.keys(form).map((field) => [field, textOf(form, field)]));
      try {
        await vocabularies.change(language, readVocabulary(language, values));
        return c.redirect(`/vocabulary?language=${language}&done=words`, 303);
      } catch (error) {
        if (!(error instanceof Failure) || error.faults.length === 0) throw error;
        return showWords(c, language, { values, faults: faultsOf(error) }, 422);
      }
    },
  };
}
