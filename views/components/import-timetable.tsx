import { text } from '../../src/languages/text.ts';
import { richText } from './rich-text.tsx';

/** Some of the things that differ, and how many more there are. */
export type NamedPart = { readonly lines: readonly string[]; readonly more: number };

/** What of a list would be different. */
export type PartDifference = {
  readonly title: string;
  readonly added: NamedPart;
  readonly changed: NamedPart;
  readonly gone: NamedPart;
};

/** What a term would become by a file; empty lists where nothing is different. */
export type TermDifferenceView = {
  readonly isSame: boolean;
  readonly parts: readonly PartDifference[];
  /** What else is different, in sentences. */
  readonly notes: readonly string[];
};

/** What a file of a whole term holds, and what it would do. */
export type TimetablePreview = {
  readonly fileName: string;
  readonly uploadId: string;
  readonly formulation: string;
  /** `38 teachers` */
  readonly contents: readonly string[];
  readonly unsaid: readonly { readonly element: string; readonly count: number; readonly reason: string }[];
  /** Against the term that it was brought to; null for a new term. */
  readonly difference: TermDifferenceView | null;
};

/** Where the form of a preview goes, and for which term. */
export type ImportForm = {
  readonly importAction: string;
  readonly startHref: string;
  readonly csrf: string;
  readonly revision: number;
  /** Null for a new term. */
  readonly termName: string | null;
};

function Named({ title, part }: { title: string; part: NamedPart }) {
  if (part.lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="reasons">
        {part.lines.map((line) => (
          <li>{line}</li>
        ))}
        {part.more > 0 && <li>{text('data.more', { count: part.more })}</li>}
      </ul>
    </>
  );
}

function Difference({ difference }: { difference: TermDifferenceView }) {
  const { isSame, parts, notes } = difference;
  return (
    <>
      <h2>{text('data.files.difference')}</h2>
      {isSame && <p>{text('data.files.difference.none')}</p>}
      {notes.map((note) => (
        <p>{note}</p>
      ))}
      {parts.map(({ title, added, changed, gone }) => (
        <details>
          <summary>{title}</summary>
          <Named title={text('data.files.difference.added')} part={added} />
          <Named title={text('data.files.difference.changed')} part={changed} />
          <Named title={text('data.files.difference.gone')} part={gone} />
        </details>
      ))}
    </>
  );
}

/** What a file of a whole term would do, and the ways to let it. */
export function TimetableForm({ preview, form }: { preview: TimetablePreview; form: ImportForm }) {
  const { fileName, uploadId, formulation, contents, unsaid, difference } = preview;
  const { termName } = form;
  return (
    <form method="post" action={form.importAction} class="form wide card">
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      <input type="hidden" name="upload" value={uploadId} />
      <input type="hidden" name="formulation" value={formulation} />
      <p class="kicker">{fileName}</p>
      <h2>{text('data.files.contents')}</h2>
      <ul class="contents">
        {contents.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {unsaid.length > 0 && (
        <div class="notice">
          <h3>{text('data.files.unsaid')}</h3>
          <p>{text('data.files.unsaid.help')}</p>
          <ul class="reasons">
            {unsaid.map(({ element, count, reason }) => (
              <li>
                {richText('data.files.unsaid.line', {
                  ...{ element, count, reason, code: (inside) => <code>{inside}</code> },
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {difference && <Difference difference={difference} />}
      <div class="actions">
        {termName !== null && (
          <button type="submit" name="way" value="replace" class="primary" disabled={difference?.isSame}>
            {text('data.files.replace', { term: termName })}
          </button>
        )}
        <button type="submit" name="way" value="new" class={termName === null ? 'primary' : undefined}>
          {text('data.files.makeTerm')}
        </button>
        <a class="button plain" href={form.startHref}>
          {text('data.import.startAgain')}
        </a>
      </div>
      {termName !== null && <p class="quiet">{text('data.files.replace.help')}</p>}
    </form>
  );
}
