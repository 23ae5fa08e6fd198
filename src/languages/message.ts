/** Names of the institution's own words, which every message may speak of without being given them; see `vocabulary.ts`. */
type WordPlaceholder = `word_${string}` | `Word_${string}`;

/** Names in braces at a message's start that are placeholders: one word, then `}` or what it is formatted as. */
type PlaceholderName<Inside extends string> =
  Inside extends `${string}${' ' | '#' | "'" | '.' | '<'}${string}`
    ? never
    : Inside extends WordPlaceholder | ''
      ? never
      : Inside;

/** What stands between `{` and the next `}`, `,` or `{`: a placeholder's name, or text of a branch. */
type HeadOf<Rest extends string> = Rest extends `${infer Head}}${string}`
  ? Head extends `${infer Name},${string}`
    ? Name extends `${string}{${string}`
      ? ''
      : Name
    : Head extends `${string}{${string}`
      ? ''
      : Head
  : '';

/**
 * Names of the values that a message in ICU syntax asks for. The text of a branch must hold a space or `#`, or be empty,
 * lest it look like a placeholder: write `{one {# lesson} other {# lessons}}`.
 */
export type Placeholders<Message extends string> = Message extends `${string}{${infer Rest}`
  ? PlaceholderName<HeadOf<Rest>> | Placeholders<Rest>
  : never;
