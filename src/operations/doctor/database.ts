import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { sql } from 'drizzle-orm';
import type { Config } from '../../config.ts';
import { Failure } from '../../failure.ts';
import { type Database, openDatabase, type Queries } from '../../store/database.ts';
import { rowsOf } from '../../store/dump/dumped-table.ts';
import { databaseIn } from '../../store/embedded-directory.ts';
import { selectSchemaStatus } from '../../store/schema-status.ts';
import { broken, type DoctorFinding, reasonOf, strange, well } from './finding.ts';

const OLDEST_VERSION = 14;
const TOOL_PATIENCE_MS = 3000;
const MOST_CLOCK_DIFFERENCE_MS = 5000;
/**
 * Connections of a process beside its pool, each for itself: one hears notices; two hold the lock of alerts, or ask for it,
 * where both jobs that tell them are due at once; two do so for jobs that one process does for all, such as a backup that
 * takes long and another beside it. The runbook and PostgreSQL's settings count with as many.
 */
const FURTHER_CONNECTIONS = 5;

type Settings = Readonly<Record<string, string>>;

async function lookAtVersion(queries: Queries): Promise<DoctorFinding> {
  const [row] = await rowsOf<{ number: string; text: string }>(
    queries,
    sql`select current_setting('server_version_num') as number, current_setting('server_version') as text`,
  );
  const message = `It is PostgreSQL ${row!.text}.`;
  if (Number(row!.number) >= OLDEST_VERSION * 10_000) return well('database version', message);
  return broken(
    'database version',
    message,
    `Upgrade the server to PostgreSQL ${OLDEST_VERSION} or newer (pg_upgradecluster on Debian).`,
  );
}

/** What must be so on a server, lest acknowledged changes are lost or people are turned away. */
function settingFindings(settings: Settings, poolSize: number): DoctorFinding[] {
  const findings: DoctorFinding[] = [];
  const expect = (isSo: boolean, message: string, mend: string): void => {
    if (!isSo) findings.push(strange('database settings', message, mend));
  };
  const set = (name: string, value: string) =>
    `As its superuser: ALTER SYSTEM SET ${name} = ${value}; then SELECT pg_reload_conf();`;
  expect(
    settings.server_encoding === 'UTF8',
    `Its encoding is ${settings.server_encoding}, which lacks letters that names have.`,
    "Make a database with ENCODING 'UTF8' TEMPLATE template0, and move to it by backup create and restore.",
  );
  for (const name of ['fsync', 'full_page_writes'] as const) {
    expect(
      settings[name] === 'on',
      `${name} is ${settings[name]}: a power cut may destroy the data.`,
      set(name, 'on'),
    );
  }
  expect(
    settings.synchronous_commit !== 'off',
    'synchronous_commit is off: the last changes before a power cut are lost.',
    set('synchronous_commit', 'on'),
  );
  expect(
    settings.autovacuum === 'on',
    'autovacuum is off: tables grow without end.',
    set('autovacuum', 'on'),
  );
  expect(
    settings.default_transaction_read_only === 'off',
    'Transactions are read-only unless they say otherwise: is this a standby?',
    'Let DATABASE_URL name the primary server.',
  );
  const most = Number(settings.max_connections);
  expect(
    most >= poolSize + FURTHER_CONNECTIONS,
    `It takes ${most} connections, each process may open ${poolSize} and ${FURTHER_CONNECTIONS} more.`,
    `Set DB_CONNECTION_POOL_SIZE to less, or: ${set('max_connections', String(poolSize + 50))} It needs a restart of the server.`,
  );
  if (findings.length > 0) return findings;
  return [
    well(
      'database settings',
      `UTF8, fsync on, ${most} connections at most, work_mem ${settings.work_mem}, shared_buffers ${settings.shared_buffers}.`,
    ),
  ];
}

async function lookAtServerSettings(queries: Queries, poolSize: number): Promise<DoctorFinding[]> {
  const rows = await rowsOf<{ name: string; value: string }>(
    queries,
    sql`select name, current_setting(name) as value from pg_settings where name in ('server_encoding', 'fsync',
      'full_page_writes', 'synchronous_commit', 'autovacuum', 'default_transaction_read_only', 'max_connections',
      'work_mem', 'shared_buffers')`,
  );
  const settings = Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  return settingFindings(settings, poolSize);
}

async function lookAtRights(queries: Queries): Promise<DoctorFinding> {
  const [row] = await rowsOf<{ name: string; database: string; may: boolean; inPublic: boolean }>(
    queries,
    sql`select current_user::text as name, current_database()::text as database,
      has_database_privilege(current_database(), 'CREATE') as may,
      coalesce(has_schema_privilege(to_regnamespace('public'), 'CREATE'), false) as "inPublic"`,
  );
  const { name, database, may, inPublic } = row!;
  if (may && inPublic) return well('database rights', `${name} may make tables and schemas.`);
  return broken(
    'database rights',
    `${name} may not make ${inPublic ? 'schemas' : 'tables'}, which a new version or a restore needs.`,
    `As its superuser: ALTER DATABASE "${database}" OWNER TO "${name}"; GRANT CREATE ON SCHEMA public TO "${name}";`,
  );
}

async function lookAtExtensions(queries: Queries): Promise<DoctorFinding> {
  const rows = await rowsOf<{ name: string; version: string }>(
    queries,
    sql`select extname::text as name, extversion as version from pg_extension order by extname`,
  );
  const there = rows.map(({ name, version }) => `${name} ${version}`).join(', ') || 'none';
  return well('extensions', `None is needed; there are: ${there}.`);
}

async function lookAtSchema(queries: Queries): Promise<DoctorFinding> {
  const { last, waiting, isNewer } = await selectSchemaStatus(queries);
  if (isNewer) {
    return broken(
      'schema',
      'The database was made by a newer version of Schedule Builder.',
      'Start that version; or restore a backup that an older one has made.',
    );
  }
  if (waiting.length === 0) return well('schema', `It is up to date (${last}).`);
  const state =
    last === null ? 'There is no schema yet' : `It has ${last}, and lacks ${waiting.length} changes`;
  return strange(
    'schema',
    `${state}.`,
    'The next start makes a backup and brings it up to date, as does migrate run.',
  );
}

async function lookAtClock(queries: Queries): Promise<DoctorFinding> {
  const [row] = await rowsOf<{ ms: string }>(
    queries,
    sql`select (extract(epoch from clock_timestamp()) * 1000)::bigint::text as ms`,
  );
  const difference = Math.abs(Number(row!.ms) - Date.now());
  const message = `The clocks of this machine and of the database differ by ${(difference / 1000).toFixed(1)} s.`;
  if (difference <= MOST_CLOCK_DIFFERENCE_MS) return well('clock of the database', message);
  return strange('clock of the database', message, 'Let both be set by NTP: timedatectl set-ntp true.');
}

/** Looks whether `pg_dump` can read this server: backups have what it writes beside what the program reads itself. */
async function lookAtDumper(queries: Queries): Promise<DoctorFinding> {
  const [row] = await rowsOf<{ major: number }>(
    queries,
    sql`select current_setting('server_version_num')::integer / 10000 as major`,
  );
  const mend = `apt-get install postgresql-client-${row!.major} (of apt.postgresql.org where Debian has an older one).`;
  const without = 'Backups do without a file that psql alone can read.';
  try {
    const { stdout } = await promisify(execFile)('pg_dump', ['--version'], { timeout: TOOL_PATIENCE_MS });
    const major = Number(/(\d+)[.\d]*/.exec(stdout)?.[1]);
    const message = `It is of version ${major}, the server of ${row!.major}.`;
    if (major >= row!.major) return well('pg_dump', message);
    return strange('pg_dump', `${message} ${without}`, mend);
  } catch (error) {
    return strange('pg_dump', `It cannot be run: ${reasonOf(error)}. ${without}`, mend);
  }
}

/** Looks that are each one finding, also where one of them cannot be had. */
async function lookWithin({ queries, kind }: Database, poolSize: number): Promise<DoctorFinding[]> {
  const looks: readonly (readonly [string, () => Promise<DoctorFinding | DoctorFinding[]>])[] = [
    ['database version', () => lookAtVersion(queries)],
    ...(kind === 'server'
      ? ([
          ['database settings', () => lookAtServerSettings(queries, poolSize)],
          ['database rights', () => lookAtRights(queries)],
          ['clock of the database', () => lookAtClock(queries)],
          ['pg_dump', () => lookAtDumper(queries)],
        ] as const)
      : []),
    ['extensions', () => lookAtExtensions(queries)],
    ['schema', () => lookAtSchema(queries)],
  ];
  const findings: DoctorFinding[] = [];
  for (const [about, look] of looks) {
    try {
      findings.push(...[await look()].flat());
    } catch (error) {
      const mend =
        'Look whether the user of the database may read its catalogue, and at the log of the server.';
      findings.push(strange(about, `It cannot be looked at: ${reasonOf(error)}`, mend));
    }
  }
  return findings;
}

/** What usually helps against each reason for which a server does not answer. */
function serverMend(url: string, error: unknown): string {
  const { code = '' } = error as { code?: string };
  const { hostname, port, pathname } = new URL(url);
  if (code === '28P01' || code === '28000')
    return 'Mend user and password in DATABASE_URL or DB_USERNAME, DB_PASSWORD.';
  if (code === '3D000') return `Make the database: createdb ${pathname.slice(1)}`;
  if (code === '53300')
    return 'Set DB_CONNECTION_POOL_SIZE to less, or max_connections of the server to more.';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return `Mend the host in DATABASE_URL: ${hostname} has no address.`;
  return `Start it (systemctl start postgresql), and look whether it listens: pg_isready -h ${hostname} -p ${port || 5432}`;
}

/** Opens the database as it is, unless that would make one. */
async function open(config: Config): Promise<Database | DoctorFinding> {
  const { database } = config;
  if ('directory' in database && !existsSync(databaseIn(database.directory))) {
    return well('database', `There is none in ${database.directory} yet; the first start makes it.`);
  }
  try {
    return await openDatabase(database);
  } catch (error) {
    if ('url' in database) {
      const message = `It cannot be opened: ${reasonOf(error)}`;
      return broken('database', message, serverMend(database.url, error));
    }
    if (error instanceof Failure && error.code === 'conflict') {
      return well('database', 'A running server has it open, and looks after it: see health.');
    }
    const message = `It cannot be opened: ${reasonOf(error)}`;
    return broken(
      'database',
      message,
      'Look at the disk; if it stays so: schedule-builder backup restore FILE.',
    );
  }
}

/**
 * Looks at the database, if it can be had; one that a running server has open for itself cannot.
 *
 * @param also is done with the open database, and for nothing else than to look
 */
export async function lookAtDatabase(
  config: Config,
  also: (database: Database) => Promise<void> = async () => {},
): Promise<DoctorFinding[]> {
  const opened = await open(config);
  if ('about' in opened) return [opened];
  try {
    const ms = await opened.ping();
    const kind = opened.kind === 'server' ? 'The server' : 'The embedded database';
    const poolSize = 'poolSize' in config.database ? config.database.poolSize : 1;
    const findings = await lookWithin(opened, poolSize);
    await also(opened);
    return [well('database', `${kind} answers in ${ms.toFixed(1)} ms.`), ...findings];
  } finally {
    await opened.close();
  }
}
