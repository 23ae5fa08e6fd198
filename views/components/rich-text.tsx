import type { Child } from 'hono/jsx';
import type { TextKey } from '../../src/languages/catalogues.ts';
import { speechNow } from '../../src/languages/speech.ts';
import { readMessage } from '../../src/languages/tagged-messages.ts';

/** What stands for a placeholder (`{name}`), or what a tag (`<link>…</link>`) makes of the text inside it. */
type RichValue = Child | ((inside: Child) => Child);

/**
 * A text of which parts are elements.
 *
 * @example richText('pages.signedInAs', { name, link: (inside) => <a href="/account">{inside}</a> })
 */
export function richText(key: TextKey, values: Readonly<Record<string, RichValue>>): Child {
  const { language, words } = speechNow();
  const wrapped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'function' ? (parts: unknown[]) => value(parts as Child) : value,
    ]),
  );
  const parts = readMessage(language.code, key).format({ ...words, ...wrapped } as Record<string, string>);
  return <>{parts}</>;
}
