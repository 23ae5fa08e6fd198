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
        <h1>{fileName} is read, but for what follows</h1>
      </header>
      <section class="card form">
        <p>Everything else of the file is there. These rules are not, and the solver does not keep them:</p>
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
