import pino, { type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

export type { Logger } from 'pino';

/** Fields whose values are never written, wherever they stand in a line. */
const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'csrf'];

/** A log of JSON lines on standard output, or where it is told to. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: 'redacted' },
  };
  return pino(options, destination ?? pino.destination({ dest: 1, sync: true }));
}
