import { text } from '../src/languages/text.ts';
import { LanguageChoice } from './components/language-choice.tsx';

/** Signing in by e-mail address and password. */
export function SignInPage(props: {
  readonly email: string;
  /** Where to go on to. */
  readonly next: string;
  readonly fault: string | null;
  /** Whether there is anybody who could sign in. */
  readonly isSetUp: boolean;
}) {
  const { next, isSetUp } = props;
  return (
    <>
      <LanguageChoice next={next === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(next)}`} />
      {isSetUp ? (
        <SignIn {...props} />
      ) : (
        <section class="narrow card">
          <h1>{text('accounts.signIn.welcome')}</h1>
          <p>{text('accounts.signIn.notSetUp')}</p>
        </section>
      )}
    </>
  );
}

function SignIn({ email, next, fault }: { email: string; next: string; fault: string | null }) {
  return (
    <section class="narrow card">
      <h1>{text('accounts.signIn.title')}</h1>
      {fault !== null && (
        <p class="notice bad" role="alert" id="sign-in-fault">
          {fault}
        </p>
      )}
      <form method="post" action="/sign-in" class="form">
        <input type="hidden" name="next" value={next} />
        <div class="field">
          <label for="email">{text('accounts.email')}</label>
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="username"
            required
            value={email}
            aria-describedby={fault === null ? undefined : 'sign-in-fault'}
          />
        </div>
        <div class="field">
          <label for="password">{text('accounts.password')}</label>
          <input
            id="password"
            name="password"
            type="password"
            autocomplete="current-password"
            required
            aria-describedby={fault === null ? undefined : 'sign-in-fault'}
          />
        </div>
        <button type="submit" class="primary">
          {text('accounts.signIn.title')}
        </button>
      </form>
    </section>
  );
}
