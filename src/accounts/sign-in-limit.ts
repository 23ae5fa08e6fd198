import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { homeNetworkOf } from '../addresses.ts';
import { createGrowingDelay } from './growing-delay.ts';

/**
 * Counts sign-ins that have not succeeded, by e-mail address and by the network that they come from: nobody can try out
 * passwords, and hardly anybody can lock somebody else out.
 */
export type SignInLimit = {
  /** Counts a try. Seconds until the next one is allowed; 0 when this one is. */
  readonly begin: (email: string, address: string) => Promise<number>;
  /** Forgets the tries of an e-mail address whose owner has signed in, and that one of the network. */
  readonly succeeded: (email: string, address: string) => Promise<void>;
};

const WINDOW_SECONDS = 15 * 60;
/** For one e-mail address from one network: 480 a day. */
const FAILURES_BY_BOTH = 5;
/** For all e-mail addresses together from one network, as a school's people may share one: 4,800 a day. */
const FAILURES_BY_NETWORK = 50;
/**
 * For one e-mail address from all networks together. After these, whoever has never signed in from where they are waits
 * a second, then two, and so on up to five minutes: at most 320 guesses a day, however many networks they come from.
 */
const FAILURES_BY_EMAIL = 20;
const LONGEST_DELAY_MS = 5 * 60 * 1000;
const FORGET_EMAIL_AFTER_MS = 24 * 60 * 60 * 1000;
/** Where somebody has signed in, others' failures do not make them wait for so long. */
const KNOWN_FOR_MS = 30 * 24 * 60 * 60 * 1000;
const MOST_KNOWN = 100_000;

/** A limit that this process keeps in memory. */
export function createSignInLimit(now: () => number = () => performance.now()): SignInLimit {
  const byBoth = new RateLimiterMemory({ points: FAILURES_BY_BOTH, duration: WINDOW_SECONDS });
  const byNetwork = new RateLimiterMemory({ points: FAILURES_BY_NETWORK, duration: WINDOW_SECONDS });
  const byEmail = createGrowingDelay(
    { free: FAILURES_BY_EMAIL, longestMs: LONGEST_DELAY_MS, forgetAfterMs: FORGET_EMAIL_AFTER_MS },
    now,
  );
  const known = new LRUCache<string, true>({
    ...{ maxSize: MOST_KNOWN, sizeCalculation: () => 1, ttl: KNOWN_FOR_MS },
  });
  const keysOf = (email: string, address: string) => {
    const network = homeNetworkOf(address);
    return { email: email.toLowerCase(), network, both: `${network} ${email.toLowerCase()}` };
  };
  /** Beyond its limit a limiter rejects with the state that it has then counted. */
  const count = async (limiter: RateLimiterMemory, key: string): Promise<number> => {
    try {
      await limiter.consume(key);
      return 0;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      // It tells when it forgets by a clock that somebody may just have set back.
      return Math.min(WINDOW_SECONDS, Math.ceil(error.msBeforeNext / 1000));
    }
  };
  return {
    begin: async (email, address) => {
      const keys = keysOf(email, address);
      // What is refused for both is no try of the network: otherwise one person could shut out all of it.
      const wait = (await count(byBoth, keys.both)) || (await count(byNetwork, keys.network));
      // What is refused for its network is no try at the e-mail address: its owner elsewhere does not wait for it.
      if (wait > 0 || known.has(keys.both)) return wait;
      return Math.ceil(byEmail.begin(keys.email) / 1000);
    },
    succeeded: async (email, address) => {
      const keys = keysOf(email, address);
      known.set(keys.both, true);
      byEmail.forget(keys.email);
      await byBoth.delete(keys.both);
      await byNetwork.reward(keys.network);
    },
  };
}
