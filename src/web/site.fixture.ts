import { tmpdir } from 'node:os';
import { upgradeWebSocket } from 'hono/bun';
import { createSignInLimit } from '../accounts/sign-in-limit.ts';
import { createUser } from '../accounts/users.ts';
import { readConfig } from '../config.ts';
import { createLog } from '../operations/log.ts';
import { openSharedCache } from '../operations/open-shared-cache.ts';
import { startOperations } from '../operations/start.ts';
import { createLive } from '../planning/live.ts';
import { createRuns } from '../planning/runs.ts';
import type { StartSolve } from '../solver/run.ts';
import { startSolve as startRealSolve } from '../solver/start.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { migrateUp } from '../store/migrate.ts';
import type { User } from '../store/users.ts';
import { createApp } from './app.ts';
import { openCaches } from './caches.ts';
import { clientAddressBehind } from './client-address.ts';

export const ORIGIN = 'http://school.example';
export const SECRET = 'a secret of more than thirty-two characters';
/** Everybody's, in the tests. */
export const PASSWORD = 'correct horse battery';

/** By which programs may read figures of the site. */
export const MONITORING_TOKEN = 'a-token-for-monitoring';

/** The headers of somebody's browser who is signed in. */
export type Session = { readonly Cookie: string };

/** The cookie that an answer sets, as a browser sends it back. */
export function cookieOf(response: Response): string {
  return response.headers.get('Set-Cookie')!.split(';')[0]!;
}

/** What a site has in common with others. */
export type SiteSettings = {
  /** Without it, an empty one of its own. */
  readonly database?: Database;
  readonly redisUrl?: string;
  readonly isCached?: boolean;
  readonly trustedProxies?: string;
};

async function emptyDatabase(): Promise<Database> {
  const database = await openDatabase({ inMemory: true });
  await migrateUp(database);
  return database;
}

/** A site with nobody in it, and the ways in which a browser speaks to it. */
export async function openSite(startSolve: StartSolve = startRealSolve, settings: SiteSettings = {}) {
  const { redisUrl = null, isCached = true, trustedProxies } = settings;
  const database = settings.database ?? (await emptyDatabase());
  let logged = '';
  const log = createLog('error', { write: (line) => (logged += line) });
  const shared = openSharedCache({ cacheEnabled: isCached, redisUrl }, SECRET, log);
  const config = readConfig({ DATA_DIR: tmpdir(), TRUSTED_PROXIES: trustedProxies });
  const { figures, ...caches } = openCaches(database, isCached, shared);
  const logs = { app: log, access: log, performance: log, 'health-check': log };
  const noFiles = { reopen: () => {}, rotate: async () => [], close: () => {} };
  const operations = await startOperations({
    ...{ database, config, logs: { ...logs, ...noFiles } },
    ...{ cache: figures, sharedCache: shared, startSolve },
  });
  const { traffic } = operations;
  const runs = createRuns({ database, startSolve, log, limit: 1 });
  const live = await createLive({ database, log });
  const app = await createApp({
    database,
    runs,
    ...caches,
    live,
    upgradeWebSocket,
    operations,
    isCached,
    monitoringTokens: [MONITORING_TOKEN],
    log,
    accessLog: log,
    publicUrl: ORIGIN,
    cookies: { secret: SECRET, isSecure: false },
    signInLimit: createSignInLimit(),
    clientAddress: clientAddressBehind(config.trustedProxies),
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`${ORIGIN}${path}`, { headers });
  /** Sends a form as a page of this site would. */
  const post = (
    path: string,
    fields: Record<string, string> | FormData,
    headers: Record<string, string> = {},
  ) =>
    app.request(`${ORIGIN}${path}`, {
      method: 'POST',
      body: fields instanceof FormData ? fields : new URLSearchParams(fields),
      headers: { Origin: ORIGIN, ...headers },
    });
  const signIn = async (email: string, password = PASSWORD): Promise<Session> => ({
    Cookie: cookieOf(await post('/sign-in', { email, password })),
  });
  return {
    app,
    database,
    runs,
    traffic,
    get,
    post,
    signIn,
    /** What was logged since it was last asked. */
    takeLogged: () => {
      const lines = logged;
      logged = '';
      return lines;
    },
    /** The token of a session's forms, as a page shows it. */
    formToken: async (session: Session): Promise<string> => {
      const html = await (await get('/', session)).text();
      return /name="csrf" value="([^"]+)"/.exec(html)![1]!;
    },
    /** Adds somebody and signs them in. */
    enterAs: async (role: User['role'], name: string): Promise<Session> => {
      const email = `${name.toLowerCase()}@school.example`;
      await createUser(database.queries, { email, name, role, password: PASSWORD });
      return signIn(email);
    },
    close: async () => {
      await operations.close();
      await live.close();
      await runs.close();
      shared?.close();
      if (!settings.database) await database.close();
    },
  };
}

export type Site = Awaited<ReturnType<typeof openSite>>;
