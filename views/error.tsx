/** What went wrong, and the way back. */
export function ErrorPage(props: {
  readonly title: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
  /** Where to go on to, beside the first page; the likeliest first. */
  readonly ways: readonly { readonly text: string; readonly href: string }[];
}) {
  const { title, message, faults, ways } = props;
  return (
    <section class="narrow card">
      <h1>{title}</h1>
      <p>{message}</p>
      {(faults.length > 1 || message.endsWith(':')) && (
        <ul>
          {faults.map((fault) => (
            <li>
              <b>{fault.where}:</b> {fault.message}
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {ways.map(({ text, href }, at) => (
          <a class={at === 0 ? 'button primary' : 'button'} href={href}>
            {text}
          </a>
        ))}
        <a class="button" href="/">
          To the first page
        </a>
      </p>
    </section>
  );
}
