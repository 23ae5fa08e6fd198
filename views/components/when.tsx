const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment, in the server's time zone. */
export function When({ at }: { at: Date }) {
  return <time datetime={at.toISOString()}>{format.format(at)}</time>;
}
