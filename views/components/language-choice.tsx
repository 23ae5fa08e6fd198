import { LANGUAGE_CODES, LANGUAGES } from '../../src/languages/languages.ts';
import { speechNow } from '../../src/languages/speech.ts';
import { text } from '../../src/languages/text.ts';

/** The languages, for somebody who is not signed in. @param next the page to come back to */
export function LanguageChoice({ next }: { next: string }) {
  const now = speechNow().language.code;
  return (
    <form method="post" action="/language" class="languages" aria-label={text('accounts.language.choose')}>
      <input type="hidden" name="next" value={next} />
      {LANGUAGE_CODES.map((code) => (
        <button
          type="submit"
          name="language"
          value={code}
          lang={code}
          class="plain"
          aria-current={code === now ? 'true' : undefined}
        >
          {LANGUAGES[code].name}
        </button>
      ))}
    </form>
  );
}
