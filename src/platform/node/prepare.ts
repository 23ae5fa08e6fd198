// What the program uses of the language beyond Node.js 20. Each is left alone where Node.js has it.
import 'core-js/es/array/from-async.js';
import 'core-js/es/iterator/index.js';
import 'core-js/es/map/index.js';
import 'core-js/es/object/group-by.js';
import 'core-js/es/promise/index.js';
import 'core-js/es/regexp/escape.js';
import 'core-js/es/set/index.js';
import { existsSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** What `@hono/node-ws` tells of a failed connection; Node.js has none of its own before 24. */
class ErrorOfConnection extends Event {
  readonly error: unknown;
  readonly message: string;
  constructor(type: string, { error, message = '' }: { error?: unknown; message?: string } = {}) {
    super(type);
    this.error = error;
    this.message = message;
  }
}
if (!('ErrorEvent' in globalThis)) Object.assign(globalThis, { ErrorEvent: ErrorOfConnection });

// Bun reads it by itself. A worker has the environment of who started it.
if (isMainThread && existsSync('.env')) process.loadEnvFile('.env');
