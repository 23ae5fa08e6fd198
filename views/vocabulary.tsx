import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../src/languages/languages.ts';
import { text } from '../src/languages/text.ts';
import { FieldFault } from './components/field.tsx';

/** A word for one, or for several, to be typed. */
type WordInput = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The word that is said where nothing is typed. */
  readonly usual: string;
  readonly fault: string | undefined;
};

/** What may be called otherwise, with its words. */
export type WordRow = { readonly heading: string; readonly one: WordInput; readonly many: WordInput };

function Word(props: {
  readonly word: WordInput;
  readonly column: string;
  readonly language: LanguageCode;
  readonly most: number;
}) {
  const { word, column, language, most } = props;
  const { name, label, value, usual, fault } = word;
  return (
    <td data-label={column} class={fault === undefined ? undefined : 'faulty'}>
      <input
        name={name}
        value={value}
        placeholder={usual}
        aria-label={label}
        lang={language}
        dir={LANGUAGES[language].direction}
        maxlength={most}
        autocomplete="off"
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined ? undefined : `${name}-says`}
      />
      <FieldFault name={name} fault={fault} />
    </td>
  );
}

/** The institution's own words in a language. */
export function VocabularyPage(props: {
  readonly language: LanguageCode;
  readonly rows: readonly WordRow[];
  /** Letters of the longest word. */
  readonly most: number;
  readonly csrf: string;
  /** What has just been done. */
  readonly done: string | null;
}) {
  const { language, rows, most, csrf, done } = props;
  return (
    <>
      <header class="page-head">
        <h1>{text('vocabulary.title')}</h1>
      </header>
      {done !== null && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      <p class="lead">{text('vocabulary.lead')}</p>
      <nav class="tabs" aria-label={text('vocabulary.language')}>
        {LANGUAGE_CODES.map((code) => (
          <a
            href={`/vocabulary?language=${code}`}
            lang={code}
            aria-current={code === language ? 'page' : undefined}
          >
            {LANGUAGES[code].name}
          </a>
        ))}
      </nav>
      <form method="post" action="/vocabulary" class="form below">
        <input type="hidden" name="csrf" value={csrf} />
        <input type="hidden" name="language" value={language} />
        <table class="list words">
          <thead>
            <tr>
              <th scope="col">{text('vocabulary.usual')}</th>
              <th scope="col">{text('vocabulary.one')}</th>
              <th scope="col">{text('vocabulary.many')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ heading, one, many }) => (
              <tr>
                <th scope="row">{heading}</th>
                <Word word={one} column={text('vocabulary.one')} language={language} most={most} />
                <Word word={many} column={text('vocabulary.many')} language={language} most={most} />
              </tr>
            ))}
          </tbody>
        </table>
        <button type="submit" class="primary">
          {text('vocabulary.change')}
        </button>
      </form>
    </>
  );
}
