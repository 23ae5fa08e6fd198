/** What went wrong, and the way back. */
export function ErrorPage(props: {
  readonly title: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
}) {
  const { title, message, faults } = props;
  return (
    <section class="narrow card">
      <h1>{title}</h1>
      <p>{message}</p>
      {faults.length > 1 && (
        <ul>
          {faults.map((fault) => (
            <li>
              <b>{fault.where}</b> {fault.message}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a class="button" href="/">
          To the first page
        </a>
      </p>
    </section>
  );
}
