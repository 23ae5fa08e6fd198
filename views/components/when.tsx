import { momentText } from '../../src/languages/numbers-and-dates.ts';

/** A moment, in the server's time zone. */
export function When({ at }: { at: Date }) {
  return <time datetime={at.toISOString()}>{momentText(at)}</time>;
}
