import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { speechNow } from '../src/languages/speech.ts';
import { text } from '../src/languages/text.ts';
import type { Role } from '../src/store/schema/users.ts';
import { assetHref } from './asset-hrefs.ts';

/** Who is signed in, as the head of a page names them. */
type SignedIn = { readonly name: string; readonly role: Role };

/** What a browser's tab says of a page. */
export function documentTitle(title: string): string {
  return `${title} · Schedule Builder`;
}

function Account({ user, csrf }: { user: SignedIn; csrf: string }) {
  return (
    <div class="account">
      {user.role === 'administrator' && (
        <>
          <a href="/users">{text('pages.users')}</a>
          <a href="/vocabulary">{text('pages.words')}</a>
          <a href="/operations">{text('operations.title')}</a>
        </>
      )}
      <p>
        <a href="/account" title={text('pages.account')}>
          {user.name}
        </a>{' '}
        <span class="account-role">{text(`accounts.role.${user.role}`)}</span>
      </p>
      <form method="post" action="/sign-out">
        <input type="hidden" name="csrf" value={csrf} />
        <button type="submit" class="plain">
          {text('pages.signOut')}
        </button>
      </form>
    </div>
  );
}

/** The frame of every page: head, who is signed in, and the place where messages appear. */
export function Layout(props: { title: string; user: SignedIn | null; csrf: string; children?: Child }) {
  const { title, user, csrf, children } = props;
  const { code, direction } = speechNow().language;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={code} dir={direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta
            name="htmx-config"
            content='{"includeIndicatorCSS":false,"defaultSettleDelay":0,"extensions":"sse"}'
          />
          <title>{documentTitle(title)}</title>
          <link rel="icon" href={assetHref('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={assetHref('style.css')} />
          <script src={assetHref('htmx.js')} defer />
          <script src={assetHref('schedule.js')} defer />
          <script src={assetHref('data.js')} type="module" />
        </head>
        <body>
          <a class="skip" href="#main">
            {text('pages.skip')}
          </a>
          <header class="site-head">
            <a class="brand" href="/">
              <img src={assetHref('icon.svg')} alt="" width="22" height="22" />
              Schedule Builder
            </a>
            {user && <Account user={user} csrf={csrf} />}
          </header>
          <main id="main" tabindex={-1}>
            <div id="messages" aria-live="assertive" />
            {children}
          </main>
        </body>
      </html>
    </>
  );
}
