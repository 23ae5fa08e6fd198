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

/** Whether htmx asks for a part of the page rather than for all of it. */
export function wantsFragment(c: AnyContext): boolean {
  return c.req.header('HX-Request') === 'true' && c.req.header('HX-Request-Type') === 'partial';
}

/** A piece in front of handlers, with the types of this application. */
export const middleware = createMiddleware<Environment>;
