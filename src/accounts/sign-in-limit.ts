import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Counts sign-ins that have not succeeded, by e-mail address and by where they come from: nobody can try out passwords. */
export type SignInLimit = {
  /** Counts a try. Seconds until the next one is allowed; 0 when this one is. */
  readonly begin: (email: string, address: string) => Promise<number>;
  /** Forgets the tries of an e-mail address whose owner has signed in, and that one of the place. */
  readonly succeeded: (email: string, address: string) => Promise<void>;
};

const WINDOW_SECONDS = 15 * 60;
const FAILURES_BY_EMAIL = 5;
/** A school's people may share one address. */
const FAILURES_BY_ADDRESS = 50;

/** A limit that this process keeps in memory. */
export function createSignInLimit(): SignInLimit {
  const byEmail = new RateLimiterMemory({ points: FAILURES_BY_EMAIL, duration: WINDOW_SECONDS });
  const byAddress = new RateLimiterMemory({ points: FAILURES_BY_ADDRESS, duration: WINDOW_SECONDS });
  /** Beyond its limit a limiter rejects with the state that it has then counted. */
  const count = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.ceil(error.msBeforeNext / 1000);
    }
  };
  return {
    begin: async (email, address) =>
      Math.max(await count(byEmail, email.toLowerCase()), await count(byAddress, address)),
    succeeded: async (email, address) => {
      await byEmail.delete(email.toLowerCase());
      await byAddress.reward(address);
    },
  };
}
