import { text } from '../src/languages/text.ts';

/** What went wrong, and the way back. */
export function ErrorPage(props: {
  readonly title: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
  /** Where to go on to, beside the first page; the likeliest first. */
  readonly ways: readonly { readonly text: string; readonly href: string }[];
}) {
  const { title, message, faults, ways } = props;
  const isAllTold = faults.length <= 1 && faults.every((fault) => message.includes(fault.message));
  return (
    <section class="narrow card">
      <h1>{title}</h1>
      <p>{message}</p>
      {!isAllTold && (
        <ul>
          {faults.map((fault) => (
            <li>
              <b>{text('pages.failure.fault', { where: fault.where })}</b> {fault.message}
            </li>
          ))}
        </ul>
      )}
      <p class="actions">
        {ways.map((way, at) => (
          <a class={at === 0 ? 'button primary' : 'button'} href={way.href}>
            {way.text}
          </a>
        ))}
        <a class="button" href="/">
          {text('pages.ways.home')}
        </a>
      </p>
    </section>
  );
}
