import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { RequestBindings } from '../platform/types.ts';
import type { User } from '../store/users.ts';

/** What the pieces in front of a handler leave for it. */
export type Environment = {
  /** What the listening server hands over with a request; there is none in some tests. */
  readonly Bindings: Partial<RequestBindings>;
  readonly Variables: {
    requestId: string;
    /** Whose request it is; null for somebody who is not signed in. */
    user: User | null;
    /** The token that forms of this session carry; empty without a session. */
    csrf: string;
    /** The token of the session itself; empty without one. */
    sessionToken: string;
  };
};

/** A request of anybody, signed in or not. */
export type AnyContext = Context<Environment>;

const OWN_ADDRESSES: ReadonlySet<string> = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/** Where a request comes from. A proxy on this machine is believed when it says for whom it asks. */
export function clientAddress(c: AnyContext): string {
  const peer = c.env?.peerAddress?.() ?? 'unknown';
  if (!OWN_ADDRESSES.has(peer)) return peer;
  return c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() || peer;
}

/** Whether htmx asks for a part of the page rather than for all of it. */
export function wantsFragment(c: AnyContext): boolean {
  return c.req.header('HX-Request') === 'true' && c.req.header('HX-Request-Type') === 'partial';
}

/** A piece in front of handlers, with the types of this application. */
export const middleware = createMiddleware<Environment>;
