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
        <h1>{fileName} is read</h1>
      </header>
      <section class="card form">
        <p>These parts of the file are left out, each for its reason; everything else is there:</p>
        <ul>
          {notes.map((note) => (
            <li>{note}</li>
          ))}
        </ul>
        <a class="button primary" href={href}>
          To the schedule
        </a>
      </section>
    </>
  );
}
