import { join } from 'node:path';
import { DrizzleQueryError } from 'drizzle-orm';
import pino, { type DestinationStream, type Logger, type StreamEntry } from 'pino';
import type { Config } from '../config.ts';
import {
  type LogFile,
  openLogFile,
  type RotationLimits,
  rotateLogFile,
  standardOutput,
} from './log-files.ts';

export type { Logger } from 'pino';

/** Fields whose values are never written, at the top of a line or in an object there. */
const SECRETS = ['password', 'token', 'secret', 'cookie', 'authorization', 'csrf'];

/** Logs that have a file of their own in the log directory. What is wrong in any of them is in `error.log` too. */
const LOG_NAMES = ['app', 'access', 'performance', 'health-check'] as const;
export type LogName = (typeof LOG_NAMES)[number];

/** The logs of a process. */
export type Logs = Readonly<Record<LogName, Logger>> & {
  /** Goes on in new files, after another program has moved the old ones away. */
  readonly reopen: () => void;
  /** Puts aside files that are due. @returns the paths of those */
  readonly rotate: (now?: Date) => Promise<string[]>;
  readonly close: () => void;
};

/** An error may be the cause of another so often. */
const DEEPEST_CAUSE = 5;

/**
 * An error without the values that were sent to the database: a failed statement names them in its message, the database
 * in its details, and they are people's data. The statement itself and its causes are kept.
 */
function errorWithoutValues(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return depth === 0 ? error : undefined;
  const { cause, name, message, stack } = error;
  const { code } = error as { readonly code?: unknown };
  const further = depth < DEEPEST_CAUSE ? errorWithoutValues(cause, depth + 1) : undefined;
  if (error instanceof DrizzleQueryError) {
    return { type: 'DrizzleQueryError', query: error.query, cause: further };
  }
  return { type: name, message, code, stack, cause: further };
}

/** A log of JSON lines. */
export function createLog(level: Config['logLevel'], destination: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    serializers: { err: (error: unknown) => errorWithoutValues(error) },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: SECRETS.flatMap((name) => [name, `*.${name}`]), censor: 'redacted' },
  };
  return pino(options, destination);
}

/**
 * Opens the logs: to standard output, and to files if the configuration names some.
 *
 * @throws Failure `unavailable` when a file cannot be written.
 */
export function openLogs(
  config: Pick<Config, 'logDirectory' | 'logFile' | 'logLevel' | 'logRotation'>,
  output: DestinationStream = standardOutput(),
): Logs {
  const level = config.logLevel === 'silent' ? 'fatal' : config.logLevel;
  const files: LogFile[] = [];
  const open = (path: string): LogFile => {
    const file = openLogFile(path);
    files.push(file);
    return file;
  };
  const inDirectory = (name: string): LogFile | null =>
    config.logDirectory === null ? null : open(join(config.logDirectory, `${name}.log`));
  const errors = inDirectory('error');
  const logOf = (name: LogName): Logger => {
    const own = name === 'app' && config.logFile !== null ? open(config.logFile) : inDirectory(name);
    // What is many and of use to few stays in its file, unless everything is asked for.
    const told = name === 'app' || level === 'debug' || level === 'trace' ? level : 'warn';
    const streams: StreamEntry[] = [{ level: told, stream: output }];
    if (own) streams.push({ level, stream: own });
    if (errors) streams.push({ level: 'error', stream: errors });
    return createLog(config.logLevel, pino.multistream(streams));
  };
  const limits: RotationLimits = config.logRotation;
  const app = logOf('app');
  return {
    app,
    access: logOf('access'),
    performance: logOf('performance'),
    'health-check': logOf('health-check'),
    reopen: () => {
      for (const file of files) {
        try {
          file.reopen();
        } catch (error) {
          app.error({ err: error, file: file.path }, 'a log file cannot be opened anew; the old one goes on');
        }
      }
    },
    rotate: async (now) => {
      const rotated: string[] = [];
      const troubles: unknown[] = [];
      for (const file of files) {
        try {
          if (await rotateLogFile(file, limits, now)) rotated.push(file.path);
        } catch (error) {
          // One that fails keeps none of the others from making room.
          troubles.push(error);
        }
      }
      if (troubles.length > 1) throw new AggregateError(troubles, troubles.map(String).join('; '));
      if (troubles.length > 0) throw troubles[0];
      return rotated;
    },
    close: () => {
      for (const file of files) file.close();
    },
  };
}
