import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm';
import pino, { type DestinationStream, type Logger, type StreamEntry } from 'pino';
import type { Config } from '../config.ts';
import { Failure } from '../failure.ts';

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

/** Opens a file to append to, making its directory. @throws Failure `unavailable` when that cannot be done. */
function openFile(path: string): DestinationStream {
  try {
    mkdirSync(dirname(path), { recursive: true });
    return pino.destination({ dest: path, append: true, sync: true });
  } catch (error) {
    throw new Failure(
      'unavailable',
      `The log file "${path}" cannot be written: ${(error as Error).message}`,
      [],
      {
        cause: error,
      },
    );
  }
}

/**
 * Where a log goes: to standard output, and to files if the configuration names some.
 *
 * @throws Failure `unavailable` when a file cannot be written.
 */
export function logDestination({
  logFiles,
  logLevel,
}: Pick<Config, 'logFiles' | 'logLevel'>): DestinationStream {
  const standardOutput = pino.destination({ dest: 1, sync: true });
  if (logFiles.all === null && logFiles.errors === null) return standardOutput;
  const level = logLevel === 'silent' ? 'fatal' : logLevel;
  const streams: StreamEntry[] = [{ level, stream: standardOutput }];
  if (logFiles.all !== null) streams.push({ level, stream: openFile(logFiles.all) });
  if (logFiles.errors !== null) streams.push({ level: 'error', stream: openFile(logFiles.errors) });
  return pino.multistream(streams);
}

/** A log of JSON lines. */
export function createLog(level: Config['logLevel'], destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: errorWithoutValues },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: 'redacted' },
  };
  return pino(options, destination);
}
