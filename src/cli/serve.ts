import { availableParallelism } from 'node:os';
import { notify } from '#platform/notify.ts';
import { createServer } from '#platform/server.ts';
import { commandToken, keptSecret, setUpToken } from '../accounts/secret.ts';
import { createSignInLimit } from '../accounts/sign-in-limit.ts';
import { createUser } from '../accounts/users.ts';
import { type Config, readConfig } from '../config.ts';
import { Failure } from '../failure.ts';
import { migrateSafely } from '../operations/backup/before-migration.ts';
import { type Logs, openLogs } from '../operations/log.ts';
import { serviceManagerOf } from '../operations/notify.ts';
import { openSharedCache } from '../operations/open-shared-cache.ts';
import { startOperations } from '../operations/start.ts';
import { demoSchool } from '../planning/demo-school.ts';
import { listTerms } from '../planning/home.ts';
import { importProblem } from '../planning/import-problem.ts';
import { createLive } from '../planning/live.ts';
import { createRuns } from '../planning/runs.ts';
import type { HttpServer, ListeningServer } from '../platform/types.ts';
import { startSolve } from '../solver/start.ts';
import type { Database } from '../store/database.ts';
import { hasAdministrator } from '../store/users.ts';
import { createApp } from '../web/app.ts';
import { openCaches } from '../web/caches.ts';
import { clientAddressBehind } from '../web/client-address.ts';
import { answer, readArguments } from './command.ts';
import { openConfigured } from './database.ts';
import { listenForEnd } from './listen-for-end.ts';
import { closePart, LONGEST } from './shut-down.ts';

export const usage = `usage: schedule-builder serve [--demo] [--no-backup]

Starts the server. Its settings are environment variables; .env.example lists them.

  --demo        puts an invented school into a database that has no term yet
  --no-backup   makes no backup before the schema of a database with data is brought up to date`;

/** Makes the administrator that the environment names, in a database that has none. */
async function addAdministrator(database: Database, administrator: Config['administrator']): Promise<void> {
  if (!administrator || (await hasAdministrator(database.queries))) return;
  try {
    await createUser(database.queries, { ...administrator, role: 'administrator' });
  } catch (error) {
    // Another process on the same database may have been first.
    if (!(await hasAdministrator(database.queries))) throw error;
  }
}

async function addDemoSchool(database: Database): Promise<void> {
  if ((await listTerms(database)).length === 0) await importProblem(database, demoSchool());
}

/** Where to go first, for whoever has started the server. */
async function welcome(database: Database, publicUrl: string, secret: string): Promise<string> {
  const isSetUp = await hasAdministrator(database.queries);
  return isSetUp
    ? `Schedule Builder is ready. Sign in at ${publicUrl}/sign-in`
    : `Schedule Builder is ready. There is no administrator yet: set up the first administrator at\n\n  ${publicUrl}/set-up?token=${setUpToken(secret)}\n`;
}

/** @throws Failure `unavailable` when the directory cannot be used. */
function secretIn(directory: string): string {
  try {
    return keptSecret(directory);
  } catch (error) {
    const { message } = error as Error;
    throw new Failure('unavailable', `DATA_DIR "${directory}" cannot be used: ${message}`, [], {
      cause: error,
    });
  }
}

async function listen(
  server: HttpServer,
  config: Config,
  app: Awaited<ReturnType<typeof createApp>>,
): Promise<ListeningServer> {
  try {
    return await server.listen({ hostname: config.host, port: config.port, answer: app.fetch });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'EADDRINUSE'
        ? 'is in use by another program; set PORT to a free one'
        : `cannot be listened on: ${message}`;
    throw new Failure('unavailable', `Port ${config.port} of HOST ${config.host} ${reason}.`, [], {
      cause: error,
    });
  }
}

/** Answers requests and works on solver runs until something ends that; then stores what the runs have found. */
async function answerUntil(
  ended: Promise<string>,
  parts: {
    readonly database: Database;
    readonly config: Config;
    readonly logs: Logs;
    readonly secret: string;
  },
): Promise<void> {
  const { database, config, logs, secret } = parts;
  const log = logs.app;
  const shared = openSharedCache(config, secret, log);
  const { figures, ...caches } = openCaches(database, config.cacheEnabled, shared);
  const workers = config.solverWorkers ?? Math.max(1, availableParallelism() - 1);
  const operations = await startOperations({
    ...{ database, config, logs, startSolve, cache: figures, sharedCache: shared },
  });
  const runs = createRuns({
    database,
    startSolve: operations.startSolve,
    log,
    limit: config.solverRuns,
    workers,
  });
  let closingRuns: Promise<void> | null = null;
  const closeRuns = () => (closingRuns ??= closePart(log, 'runs', runs.close));
  const live = await createLive({ database, log });
  try {
    await runs.recover();
    const server = createServer();
    const app = await createApp({
      database,
      runs,
      ...caches,
      live,
      upgradeWebSocket: server.upgradeWebSocket,
      operations,
      isCached: config.cacheEnabled,
      monitoringTokens: [commandToken(secret), ...(config.monitoringToken ? [config.monitoringToken] : [])],
      log,
      accessLog: logs.access,
      publicUrl: config.publicUrl,
      cookies: { secret, isSecure: config.isSecure },
      signInLimit: createSignInLimit(),
      clientAddress: clientAddressBehind(config.trustedProxies),
    });
    const listening = await listen(server, config, app);
    const manager = serviceManagerOf({ environment: process.env, processId: process.pid, notify, log });
    let unwatch = () => {};
    try {
      log.info({ host: config.host, port: config.port, database: database.kind }, 'listening');
      console.log(await welcome(database, config.publicUrl, secret));
      await manager.ready();
      unwatch = manager.watch(operations.isAlive);
      log.info({ reason: await ended }, 'stopping');
      await manager.stopping();
    } finally {
      unwatch();
      // Whoever watches a run has asked something until the run ends.
      void closeRuns();
      await listening.stop(LONGEST.requests);
    }
  } finally {
    // What the solver has found is stored first, and whatever else cannot be closed.
    await closeRuns();
    await closePart(log, 'live', live.close);
    await closePart(log, 'operations', operations.close);
  }
}

/** Starts the server, and ends when it is asked to. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values } = readArguments(
      args,
      { demo: { type: 'boolean', default: false }, 'no-backup': { type: 'boolean', default: false } },
      { least: 0, most: 0 },
    );
    const config = readConfig(process.env);
    const logs = openLogs(config);
    const log = logs.app;
    process.on('SIGHUP', logs.reopen);
    const secret = config.secret ?? secretIn(config.dataDirectory);
    // Before the database is opened: a signal that cut off a migration could leave it half done.
    const end = listenForEnd((error) => {
      log.error({ err: error }, 'an error that nothing has caught');
      return !config.errorRecovery;
    });
    const database = await openConfigured(config);
    try {
      const { backup } = await migrateSafely(database, values['no-backup'] ? null : config);
      if (backup !== null) log.info({ backup }, 'backup made before the schema was brought up to date');
      await addAdministrator(database, config.administrator);
      if (values.demo) await addDemoSchool(database);
      if (!end.isAsked()) await answerUntil(end.reason, { database, config, logs, secret });
      const reason = await end.reason;
      return reason.startsWith('SIG') ? 0 : 1;
    } finally {
      await closePart(log, 'database', database.close);
    }
  });
}
