import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ErrorPage } from '../../../views/error.tsx';
import { Layout } from '../../../views/layout.tsx';
import { Failure, type FailureCode } from '../../failure.ts';
import type { Logger } from '../../operations/log.ts';
import { type AnyContext, wantsFragment } from '../context.ts';
import type { FindWaysOn } from './ways-on.ts';

/** The one table from what went wrong to HTTP. */
const STATUS: Readonly<
  Record<FailureCode, { readonly status: ContentfulStatusCode; readonly title: string }>
> = {
  invalid: { status: 422, title: 'That cannot be done' },
  notFound: { status: 404, title: 'There is nothing here' },
  conflict: { status: 409, title: 'Something has changed' },
  forbidden: { status: 403, title: 'You may not do this' },
  unauthenticated: { status: 401, title: 'Sign in first' },
  unavailable: { status: 503, title: 'Not just now' },
  internal: { status: 500, title: 'Something went wrong' },
};

function failureOf(error: unknown, requestId: string): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof HTTPException && error.status === 413) {
    return new Failure('invalid', 'That is more than 20 MB, the most that is taken.');
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Failure('invalid', error.message || 'The request could not be understood.');
  }
  return new Failure('internal', `It is our fault, and was logged as ${requestId}. Try again in a moment.`);
}

/** Answers with what went wrong, as the asker can use it: problem details, a message, or a page. */
async function answer(c: AnyContext, failure: Failure, findWaysOn: FindWaysOn) {
  const { status, title } = STATUS[failure.code];
  if (failure.code === 'unavailable') c.header('Retry-After', '5');
  if (c.req.path.startsWith('/api/')) {
    const problem = { type: 'about:blank', title, status, detail: failure.message, faults: failure.faults };
    return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
  }
  if (wantsFragment(c)) {
    c.header('HX-Retarget', '#messages');
    c.header('HX-Reswap', 'innerHTML');
    return c.html(<p class="notice bad">{failure.message}</p>, status);
  }
  const ways = await findWaysOn(c, failure);
  return c.html(
    <Layout title={title} user={c.get('user') ?? null} csrf={c.get('csrf') ?? ''}>
      <ErrorPage title={title} message={failure.message} faults={failure.faults} ways={ways} />
    </Layout>,
    status,
  );
}

/** Answers to what handlers throw. What is our fault is logged, with the request that it happened to. */
export function onError(log: Logger, findWaysOn: FindWaysOn) {
  return (error: Error, c: AnyContext) => {
    const requestId = c.get('requestId') ?? '';
    const failure = failureOf(error, requestId);
    if (failure.code === 'internal') {
      log.error({ err: error, requestId, method: c.req.method, path: c.req.path }, 'a request failed');
    }
    return answer(c, failure, findWaysOn);
  };
}

/** Answers to addresses that lead nowhere. */
export function onNotFound(findWaysOn: FindWaysOn) {
  return (c: AnyContext) =>
    answer(c, new Failure('notFound', 'This address leads nowhere. It may have been mistyped.'), findWaysOn);
}
