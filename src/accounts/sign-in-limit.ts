import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts failed sign-ins, by e-mail address and by where they come from, so that nobody can try out passwords. */
export type SignInLimit = {
  /** Seconds until the next try is allowed; 0 when it is now. */
  readonly waitSeconds: (email: string, address: string) => Promise<number>;
  readonly failed: (email: string, address: string) => Promise<void>;
  /** Forgets the failures of an e-mail address whose owner has signed in. */
  readonly succeeded: (email: string) => Promise<void>;
};

const WINDOW_SECONDS = 15 * 60;
const FAILURES_BY_EMAIL = 5;
/** A school's people may share one address. */
const FAILURES_BY_ADDRESS = 50;

/** A limit that this process keeps in memory. */
export function createSignInLimit(): SignInLimit {
  const byEmail = new RateLimiterMemory({ points: FAILURES_BY_EMAIL, duration: WINDOW_SECONDS });
  const byAddress = new RateLimiterMemory({ points: FAILURES_BY_ADDRESS, duration: WINDOW_SECONDS });
  const waitFor = (state: RateLimiterRes | null, most: number): number =>
    state && state.consumedPoints >= most ? Math.ceil(state.msBeforeNext / 1000) : 0;
  /** Beyond its limit a limiter rejects with the state that it has then counted. */
  const count = async (limiter: RateLimiterMemory, key: string): Promise<void> => {
    await limiter.consume(key).catch((error: unknown) => {
      if (!(error instanceof RateLimiterRes)) throw error;
    });
  };
  return {
    waitSeconds: async (email, address) =>
      Math.max(
        waitFor(await byEmail.get(email.toLowerCase()), FAILURES_BY_EMAIL),
        waitFor(await byAddress.get(address), FAILURES_BY_ADDRESS),
      ),
    failed: async (email, address) => {
      await Promise.all([count(byEmail, email.toLowerCase()), count(byAddress, address)]);
    },
    succeeded: async (email) => {
      await byEmail.delete(email.toLowerCase());
    },
  };
}
