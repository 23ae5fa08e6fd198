import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ErrorPage } from '../../../views/error.tsx';
import { Failure, type FailureCode } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import type { Logger } from '../../operations/log.ts';
import { type DatabaseTrouble, databaseTroubleOf } from '../../store/database-trouble.ts';
import { type AnyContext, wantsFragment } from '../context.ts';
import { framed } from '../framed.tsx';
import type { FindWaysOn } from './ways-on.ts';

/** The one table from what went wrong to HTTP. */
const STATUS: Readonly<Record<FailureCode, ContentfulStatusCode>> = {
  invalid: 422,
  notFound: 404,
  conflict: 409,
  forbidden: 403,
  unauthenticated: 401,
  unavailable: 503,
  internal: 500,
};

/** What somebody is told whom the database keeps from what they asked. */
function troubleText(trouble: DatabaseTrouble): string {
  if (trouble === 'full') return text('pages.failure.diskFull');
  return trouble === 'readOnly' ? text('pages.failure.readOnly') : text('pages.failure.databaseAway');
}

function failureOf(error: unknown, requestId: string): Failure {
  if (error instanceof Failure) return error;
  const trouble = databaseTroubleOf(error);
  if (trouble) return new Failure('unavailable', troubleText(trouble), [], { cause: error });
  if (error instanceof HTTPException && error.status === 413) {
    return new Failure('invalid', text('pages.failure.tooLarge'));
  }
  if (error instanceof HTTPException && error.status < 500) {
    return new Failure('invalid', error.message || text('pages.failure.notUnderstood'));
  }
  return new Failure('internal', text('pages.failure.ours', { request: requestId }));
}

/** Answers with what went wrong, as the asker can use it: problem details, a message, or a page. */
async function answer(c: AnyContext, failure: Failure, findWaysOn: FindWaysOn) {
  const status = STATUS[failure.code];
  const title = text(`pages.failure.${failure.code}`);
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
  const body = <ErrorPage title={title} message={failure.message} faults={failure.faults} ways={ways} />;
  return c.html(framed(title, c.get('user') ?? null, c.get('csrf') ?? '', body), status);
}

/** Answers to what handlers throw. What is our fault is logged, with the request that it happened to. */
export function onError(log: Logger, findWaysOn: FindWaysOn) {
  return (error: Error, c: AnyContext) => {
    const requestId = c.get('requestId') ?? '';
    const failure = failureOf(error, requestId);
    if (failure !== error && (failure.code === 'internal' || failure.code === 'unavailable')) {
      log.error({ err: error, requestId, method: c.req.method, path: c.req.path }, 'a request failed');
    }
    return answer(c, failure, findWaysOn);
  };
}

/** Answers to addresses that lead nowhere. */
export function onNotFound(findWaysOn: FindWaysOn) {
  return (c: AnyContext) => answer(c, new Failure('notFound', text('pages.failure.noPage')), findWaysOn);
}
