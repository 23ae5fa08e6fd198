/** Signing in by e-mail address and password. */
export function SignInPage(props: {
  readonly email: string;
  /** Where to go on to. */
  readonly next: string;
  readonly fault: string | null;
  /** Whether there is anybody who could sign in. */
  readonly isSetUp: boolean;
}) {
  const { email, next, fault, isSetUp } = props;
  if (!isSetUp) {
    return (
      <section class="narrow card">
        <h1>Welcome</h1>
        <p>
          There is no administrator yet. The server has printed an address at its start; open it to set up the
          first administrator.
        </p>
      </section>
    );
  }
  return (
    <section class="narrow card">
      <h1>Sign in</h1>
      {fault !== null && (
        <p class="notice bad" role="alert" id="sign-in-fault">
          {fault}
        </p>
      )}
      <form method="post" action="/sign-in" class="form">
        <input type="hidden" name="next" value={next} />
        <div class="field">
          <label for="email">E-mail</label>
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
          <label for="password">Password</label>
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
          Sign in
        </button>
      </form>
    </section>
  );
}
