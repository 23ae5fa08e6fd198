import { text } from '../../src/languages/text.ts';

/**
 * A search that works while typing: it draws the part of the page anew that it is about. Without scripts it is a form. Hidden
 * fields of the page that belong to it, such as the order of a list, are sent along.
 */
export function SearchField(props: {
  /** Where it is sent, and what answers with the part alone. */
  readonly action: string;
  /** What is searched, for those who listen: `Search rules`. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** The id of the part. */
  readonly part: string;
}) {
  const { action, label, placeholder, value, part } = props;
  return (
    <search>
      <form method="get" action={action} class="search" id="search">
        <label for="q" class="visually-hidden">
          {label}
        </label>
        <input
          id="q"
          type="search"
          name="q"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          hx-get={action}
          hx-trigger="input changed delay:40ms"
          hx-target={`#${part}`}
          hx-swap="outerHTML"
          hx-replace-url="true"
          hx-include="[type=hidden][form=search]"
          hx-sync="this:replace"
        />
        <button type="submit">{text('data.search')}</button>
      </form>
    </search>
  );
}
