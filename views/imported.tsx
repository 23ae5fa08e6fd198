import { text } from '../src/languages/text.ts';

/** What of an uploaded file the stored term does not say. */
export function ImportedPage(props: {
  readonly fileName: string;
  readonly notes: readonly string[];
  readonly href: string;
}) {
  const { fileName, notes, href } = props;
  return (
    <>
      <header class="page-head">
        <h1>{text('data.imported.title', { file: fileName })}</h1>
      </header>
      <section class="card form">
        <p>{text('data.imported.leftOut')}</p>
        <ul>
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
        <a class="button primary" href={href}>
          {text('data.imported.toSchedule')}
        </a>
      </section>
    </>
  );
}
