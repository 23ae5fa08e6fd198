import { DrizzleQueryError } from 'drizzle-orm';
import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

export type { Logger } from 'pino';

/** Fields whose values are never written, at the top of a line or in an object there. */
const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'csrf'];

/**
 * An error without the values that were sent to the database: a failed statement names them in its message, and they are
 * people's data. The statement itself and its cause are kept.
 */
function errorWithoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError))
    return error instanceof Error ? pino.stdSerializers.err(error) : error;
  return {
    type: 'DrizzleQueryError',
    query: error.query,
    cause: error.cause ? pino.stdSerializers.err(error.cause) : undefined,
  };
}

/** A log of JSON lines on standard output, or where it is told to. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: errorWithoutValues },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: 'redacted' },
  };
  return pino(options, destination ?? pino.destination({ dest: 1, sync: true }));
}
