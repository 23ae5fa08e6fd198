// Longer than other files: every variable stands in one schema, beside what it becomes, so that an operator's question
// has one place to look.
import { join } from 'node:path';
import { Cron } from 'croner';
import { z } from 'zod';
import { type Network, readNetwork } from './addresses.ts';
import { Failure } from './failure.ts';
import { withSecretFiles } from './secret-files.ts';

/** The environment, as `process.env` has it. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** One variable: its schema (over the text of the environment) and what an operator should know of it. */
type Variable<Schema extends z.ZodType> = {
  readonly schema: Schema;
  /** Why one would set it, and what holds without it. */
  readonly help: string;
  /** A value as it may be written, for those that have no default. */
  readonly example?: string;
};

function variable<Schema extends z.ZodType>(
  schema: Schema,
  help: string,
  example?: string,
): Variable<Schema> {
  return example === undefined ? { schema, help } : { schema, help, example };
}

const HOUR_MS = 3_600_000;

/** A whole number in a range, written in digits. */
const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`);

const yesOrNo = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true');
const someText = z.string().min(1);
const directory = z.string().min(1, 'must be the path of a directory');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Address without a path, as browsers send it in `Origin`. */
const origin = z
  .url({ protocol: /^https?$/, error: 'must be an address such as https://timetable.school.example' })
  .refine(
    (text) => !URL.canParse(text) || new URL(text).pathname === '/',
    'must be an address without a path',
  )
  .transform((text) => (URL.canParse(text) ? new URL(text).origin : text));

/** A schedule as cron writes it, in five or six fields. */
const cronPattern = z.string().refine((text) => {
  try {
    return new Cron(text, { paused: true }).nextRun() !== null;
  } catch {
    return false;
  }
}, 'must be a schedule of five fields such as 0 2 * * * (every day at 02:00)');

const domain = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'must be a host name such as timetable.school.example');

/** Addresses and networks, with commas or blanks between them. */
const networks = z
  .string()
  .transform((text) => text.split(/[\s,]+/).flatMap((part) => (part === '' ? [] : readNetwork(part))))
  .refine(
    (found) => !found.includes(null),
    'must be addresses or networks such as 192.0.2.7, 172.28.0.0/16 or 2001:db8::/64, none larger than /8 (by IPv6 /16), with commas between them',
  )
  .transform((found) => found.filter((network) => network !== null));

/** Every variable of the environment that the program reads, by name, in the order of `.env.example`. */
const variables = {
  NODE_ENV: variable(
    z
      .enum(['production', 'development', 'test'], 'must be production, development or test')
      .default('development'),
    'What this installation is for. In production with a PostgreSQL server JWT_SECRET must be set.',
  ),
  HOST: variable(someText.default('0.0.0.0'), 'Address of this machine to listen on.'),
  PORT: variable(wholeNumber(1, 65_535).default(3000), 'Port to listen on.'),
  PUBLIC_URL: variable(
    origin.optional(),
    'The address that people type, also behind a proxy. With https, cookies are sent over https only.',
    'https://timetable.school.example',
  ),
  TRUSTED_PROXIES: variable(
    networks.optional(),
    'Proxies on other machines, or in other containers, that are believed in X-Forwarded-For whom a request comes from: addresses and networks, with commas between them. Those that connect by 127.0.0.1 or ::1 always are; whoever else can connect from such an address can pretend to be anybody.',
    '192.0.2.7,172.28.0.0/16',
  ),
  JWT_SECRET: variable(
    z.string().min(32, 'must have at least 32 characters').optional(),
    'Signs the cookies of sessions. Without it, one is drawn at the first start and kept in DATA_DIR; processes that share a database must share it.',
    'a-long-random-text-of-32-characters-or-more',
  ),
  ADMIN_EMAIL: variable(
    z.email('must be an e-mail address').optional(),
    'The first administrator, made at a start at which there is none. Without it, that start prints an address to set one up.',
    'ada@school.example',
  ),
  ADMIN_PASSWORD: variable(
    z
      .string()
      .min(10, 'must have 10 to 200 characters')
      .max(200, 'must have 10 to 200 characters')
      .optional(),
    'The password of that administrator. It is not read again later.',
    'a-password-of-10-characters-or-more',
  ),
  ADMIN_NAME: variable(
    z.string().min(1).max(100, 'must have at most 100 characters').default('Administrator'),
    'The name of that administrator.',
  ),
  DATA_DIR: variable(
    directory.default('data'),
    'Where the embedded database lives when no server is named; one process at a time.',
  ),
  DATABASE_URL: variable(
    z
      .url({ protocol: /^postgres(ql)?$/, error: 'must be like postgres://user:password@host:5432/database' })
      .optional(),
    'A PostgreSQL server, 14 or newer.',
    'postgres://user:password@localhost:5432/timetable',
  ),
  DB_HOST: variable(
    someText.optional(),
    'The same in parts, when DATABASE_URL is not set: its host,',
    'localhost',
  ),
  DB_PORT: variable(wholeNumber(1, 65_535).default(5432), 'its port,'),
  DB_USERNAME: variable(someText.optional(), 'its user,', 'timetable'),
  DB_PASSWORD: variable(z.string().optional(), 'that user’s password,', 'secret'),
  DB_DATABASE: variable(someText.default('timetable'), 'and the database on it.'),
  DB_CONNECTION_POOL_SIZE: variable(wholeNumber(1, 500).default(10), 'Connections to that server at most.'),
  SOLVER_RUNS: variable(wholeNumber(1, 256).default(1), 'Solver runs at work at once; others wait.'),
  SOLVER_WORKERS: variable(
    wholeNumber(1, 256).optional(),
    'Processor cores that each run uses. Without it all but one, which is left to the pages, and at least one.',
    '3',
  ),
  CACHE_ENABLED: variable(
    yesOrNo.default(true),
    'Whether timetables that were drawn, the data of terms, explanations of costs and compiled schedules are kept in memory; all but the last are shared by REDIS_URL.',
  ),
  PERFORMANCE_MONITORING: variable(
    yesOrNo.default(true),
    'Whether response times and errors are measured for /api/health/detailed.',
  ),
  ERROR_RECOVERY_ENABLED: variable(
    yesOrNo.default(true),
    'Whether the server goes on after an error that nothing has caught, a lost database and a failed solver run; otherwise it ends, and systemd may start it anew.',
  ),
  LOG_LEVEL: variable(
    z.enum(logLevels, `must be one of ${logLevels.join(', ')}`).default('info'),
    'How much is logged, as JSON lines on standard output; debug tells every request.',
  ),
  LOG_DIR: variable(
    directory.optional(),
    'A directory for log files beside standard output: app.log, access.log, performance.log, health-check.log, and error.log with the errors of all. A new file is begun every day and on SIGHUP.',
    '/var/log/schedule-builder',
  ),
  LOG_FILE: variable(
    someText.optional(),
    'The file of the application’s log, instead of app.log in LOG_DIR.',
    '/var/log/schedule-builder.log',
  ),
  LOG_MOST_BYTES: variable(
    wholeNumber(10_000, 1e12).default(50_000_000),
    'A log file that is larger is put aside before its day is over.',
  ),
  LOG_FILES_KEPT: variable(
    wholeNumber(1, 10_000).default(30),
    'So many files of each log are kept, compressed, beside the one that is written.',
  ),
  ALERT_THRESHOLD_MEMORY: variable(
    wholeNumber(1, 1e15).default(512_000_000),
    'Bytes of memory in use above which /api/health/detailed warns.',
  ),
  ALERT_THRESHOLD_RESPONSE: variable(
    wholeNumber(1, 3_600_000).default(1000),
    'Mean milliseconds of an answer above which it warns.',
  ),
  ALERT_THRESHOLD_ERRORS: variable(
    wholeNumber(1, 1e9).default(10),
    'Errors of the server within five minutes from which on it warns.',
  ),
  ALERT_WEBHOOK_URL: variable(
    z
      .url({ protocol: /^https?$/, error: 'must be an address such as https://chat.school.example/hook' })
      .optional(),
    'Where alerts are posted to, as JSON: `{"text": "…"}`, which Slack and many other chats take.',
    'https://chat.school.example/hook',
  ),
  ALERT_MAIL_TO: variable(
    z.email('must be an e-mail address').optional(),
    'Whom alerts are mailed to.',
    'operators@school.example',
  ),
  ALERT_SMTP_URL: variable(
    z
      .url({ protocol: /^smtps?$/, error: 'must be like smtp://user:password@mail.school.example:587' })
      .optional(),
    'The mail server that sends them.',
    'smtp://user:password@mail.school.example:587',
  ),
  ALERT_MAIL_FROM: variable(
    z.email('must be an e-mail address').default('schedule-builder@localhost'),
    'Who sends them.',
  ),
  ALERT_REPEAT_HOURS: variable(
    wholeNumber(1, 8760).default(24),
    'Hours after which what is still wrong is told again.',
  ),
  ALERT_THRESHOLD_DISK: variable(
    wholeNumber(1, 99).default(10),
    'Percent that must be free of each disk that DATA_DIR, BACKUP_DIR and LOG_DIR are on; with less it warns.',
  ),
  ALERT_THRESHOLD_BACKUP_HOURS: variable(
    wholeNumber(1, 8760).default(26),
    'Hours after which the last backup is too old.',
  ),
  ALERT_COMMAND: variable(
    someText.optional(),
    'A program that is called with each alert: its path alone, as it is given no arguments and no shell reads this. Its environment is PATH, ALERT_TEXT (the alert in a line), ALERT_CHECK (the name of the check, such as disk), ALERT_STATUS (pass, warn or fail) and ALERT_WHAT (begun, worse, better, still, over, or test), and nothing else. It must end with 0 within 15 seconds, or it is ended and counts as failed.',
    '/usr/local/bin/tell-operators',
  ),
  BACKUP_DIR: variable(
    directory.optional(),
    'Where backups are put: better on another disk. Without it, in `backups` in DATA_DIR.',
    '/var/backups/schedule-builder',
  ),
  BACKUP_CRON: variable(cronPattern.default('0 2 * * *'), 'When a backup is made.'),
  BACKUP_RETENTION_DAYS: variable(
    wholeNumber(1, 36_500).default(30),
    'Days that every backup is kept; the last one is kept always.',
  ),
  BACKUP_WEEKS_KEPT: variable(
    wholeNumber(0, 1000).default(8),
    'Of those that are older, the last of each week is kept for so many weeks,',
  ),
  BACKUP_MONTHS_KEPT: variable(
    wholeNumber(0, 1000).default(12),
    'and the last of each month for so many months.',
  ),
  BACKUP_PASSPHRASE: variable(
    z.string().min(12, 'must have at least 12 characters').optional(),
    'Encrypts backups, and reads those that are encrypted. Without it nobody can read them: keep it elsewhere as well.',
    'a-long-phrase-that-is-kept-elsewhere-too',
  ),
  MONITORING_TOKEN: variable(
    z.string().min(16, 'must have at least 16 characters').optional(),
    'A secret by which programs may read /metrics, /api/jobs, /api/jobs/runs, /api/alerts and /api/health/performance, run a job (POST /api/jobs/NAME/runs) and try the alerts (POST /api/alerts/test), as `Authorization: Bearer …`.',
    'a-long-random-text',
  ),
  TLS_DOMAIN: variable(
    domain.optional(),
    'The host whose certificate is watched.',
    'timetable.school.example',
  ),
  TLS_DAYS_WARNING: variable(
    wholeNumber(1, 3650).default(30),
    'Days before a certificate ends at which to warn.',
  ),
  REDIS_URL: variable(
    z.url({ protocol: /^rediss?$/, error: 'must be like redis://:password@localhost:6379' }).optional(),
    'A cache that several processes share (on Bun alone); without it, and while it is lost, each has its own.',
    'redis://:password@localhost:6379',
  ),
};

/** Values that must not be repeated where a wrong one is told. */
const SECRETS: ReadonlySet<string> = new Set([
  'MONITORING_TOKEN',
  'BACKUP_PASSPHRASE',
  'JWT_SECRET',
  'ADMIN_PASSWORD',
  'DB_PASSWORD',
  'DATABASE_URL',
  'ALERT_WEBHOOK_URL',
  'ALERT_SMTP_URL',
  'REDIS_URL',
]);

/** What the file of a secret says, also beside a variable of its name; undefined where there is none that can be read. */
function secretInFile(environment: Environment, name: string): string | undefined {
  try {
    return withSecretFiles({ ...environment, [name]: undefined }, [name])[name];
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** The values that nobody may read, of those that are set, whether the configuration is right or not. */
export function secretsIn(environment: Environment): string[] {
  return [...SECRETS].flatMap((name) =>
    [environment[name], secretInFile(environment, name)].flatMap((value) => value || []),
  );
}

const schema = z
  .object(
    Object.fromEntries(Object.entries(variables).map(([name, { schema }]) => [name, schema])) as {
      [Name in keyof typeof variables]: (typeof variables)[Name]['schema'];
    },
  )
  .check(({ value, issues }) => {
    const lacks = (name: keyof typeof variables, message: string) =>
      issues.push({ code: 'custom', path: [name], message, input: undefined });
    if (value.ADMIN_EMAIL && !value.ADMIN_PASSWORD)
      lacks('ADMIN_PASSWORD', 'must be set when ADMIN_EMAIL is');
    if (value.ADMIN_PASSWORD && !value.ADMIN_EMAIL)
      lacks('ADMIN_EMAIL', 'must be set when ADMIN_PASSWORD is');
    if (value.ALERT_MAIL_TO && !value.ALERT_SMTP_URL)
      lacks('ALERT_SMTP_URL', 'must be set when ALERT_MAIL_TO is');
    const hasServer = value.DATABASE_URL !== undefined || value.DB_HOST !== undefined;
    if (value.DB_HOST && !value.DATABASE_URL && !value.DB_USERNAME)
      lacks('DB_USERNAME', 'must be set when DB_HOST is');
    if (value.NODE_ENV === 'production' && hasServer && !value.JWT_SECRET)
      lacks('JWT_SECRET', 'must be set in production with a PostgreSQL server');
  });

/** How the process is set up. */
export type Config = {
  readonly host: string;
  readonly port: number;
  /** What people type; where it is not told, the address on this machine. */
  readonly publicUrl: string;
  /** Whether people reach it by https, so that cookies may be kept to that. */
  readonly isSecure: boolean;
  /** Whoever asks from there is believed for whom. */
  readonly trustedProxies: readonly Network[];
  readonly secret: string | null;
  readonly administrator: { readonly email: string; readonly password: string; readonly name: string } | null;
  readonly dataDirectory: string;
  readonly database: { readonly url: string; readonly poolSize: number } | { readonly directory: string };
  readonly solverRuns: number;
  /** Null for as many as the machine has to spare. */
  readonly solverWorkers: number | null;
  readonly cacheEnabled: boolean;
  /** The cache that processes share; null for none. */
  readonly redisUrl: string | null;
  readonly performanceMonitoring: boolean;
  readonly errorRecovery: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** Where the files of the logs are, beside standard output; null for none. */
  readonly logDirectory: string | null;
  /** The file of the application's log, instead of `app.log` in the directory. */
  readonly logFile: string | null;
  readonly logRotation: { readonly mostBytes: number; readonly keep: number };
  readonly thresholds: {
    readonly memoryBytes: number;
    readonly responseMs: number;
    readonly errorsInFiveMinutes: number;
    readonly freeDiskPercent: number;
    readonly backupAgeMs: number;
  };
  readonly backups: {
    readonly directory: string;
    /** When one is made, as cron writes it. */
    readonly pattern: string;
    /** Null where they are not encrypted. */
    readonly passphrase: string | null;
    readonly keep: { readonly days: number; readonly weeks: number; readonly months: number };
  };
  /** What is set, without secrets, as text. */
  readonly shown: Readonly<Record<string, string>>;
  /** The secret of programs that monitor; null without one. */
  readonly monitoringToken: string | null;
  /** Whose certificate is watched, and how many days it must last; null for none. */
  readonly tls: { readonly domain: string; readonly leastDays: number } | null;
  /** How operators are told what is wrong; null for a way that is not used. */
  readonly alerts: {
    readonly webhookUrl: string | null;
    readonly mailTo: string | null;
    readonly mailFrom: string;
    readonly smtpUrl: string | null;
    readonly command: string | null;
    readonly repeatMs: number;
  };
};

function databaseOf(value: z.infer<typeof schema>): Config['database'] {
  const poolSize = value.DB_CONNECTION_POOL_SIZE;
  if (value.DATABASE_URL !== undefined) return { url: value.DATABASE_URL, poolSize };
  if (value.DB_HOST === undefined) return { directory: value.DATA_DIR };
  const url = new URL('postgres://localhost');
  url.hostname = value.DB_HOST.includes(':') ? `[${value.DB_HOST}]` : value.DB_HOST;
  url.port = String(value.DB_PORT);
  url.username = encodeURIComponent(value.DB_USERNAME ?? '');
  url.password = encodeURIComponent(value.DB_PASSWORD ?? '');
  url.pathname = `/${encodeURIComponent(value.DB_DATABASE)}`;
  return { url: url.href, poolSize };
}

/**
 * Reads the configuration. A variable that is set to nothing counts as not set; a secret may stand in a file instead.
 *
 * @throws Failure `invalid` in one line that names the first wrong variable, its value and what would be right.
 */
export function readConfig(ownEnvironment: Environment): Config {
  const environment = withSecretFiles(ownEnvironment, SECRETS);
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => {
      const value = environment[name];
      if (!value?.trim()) return [];
      return [[name, SECRETS.has(name) ? value : value.trim()]];
    }),
  );
  const read = schema.safeParse(given);
  if (!read.success) {
    const { path, message } = read.error.issues[0]!;
    const name = String(path[0]);
    const value = given[name];
    const said = value === undefined || SECRETS.has(name) ? '' : `is "${value}"; it `;
    throw new Failure('invalid', `${name} ${said}${message}.`);
  }
  const { data } = read;
  return {
    host: data.HOST,
    port: data.PORT,
    publicUrl: data.PUBLIC_URL ?? `http://localhost:${data.PORT}`,
    isSecure: data.PUBLIC_URL?.startsWith('https:') ?? false,
    trustedProxies: data.TRUSTED_PROXIES ?? [],
    secret: data.JWT_SECRET ?? null,
    administrator:
      data.ADMIN_EMAIL && data.ADMIN_PASSWORD
        ? { email: data.ADMIN_EMAIL, password: data.ADMIN_PASSWORD, name: data.ADMIN_NAME }
        : null,
    dataDirectory: data.DATA_DIR,
    database: databaseOf(data),
    solverRuns: data.SOLVER_RUNS,
    solverWorkers: data.SOLVER_WORKERS ?? null,
    cacheEnabled: data.CACHE_ENABLED,
    redisUrl: data.REDIS_URL ?? null,
    performanceMonitoring: data.PERFORMANCE_MONITORING,
    errorRecovery: data.ERROR_RECOVERY_ENABLED,
    logLevel: data.LOG_LEVEL,
    logDirectory: data.LOG_DIR ?? null,
    logFile: data.LOG_FILE ?? null,
    logRotation: { mostBytes: data.LOG_MOST_BYTES, keep: data.LOG_FILES_KEPT },
    thresholds: {
      memoryBytes: data.ALERT_THRESHOLD_MEMORY,
      responseMs: data.ALERT_THRESHOLD_RESPONSE,
      errorsInFiveMinutes: data.ALERT_THRESHOLD_ERRORS,
      freeDiskPercent: data.ALERT_THRESHOLD_DISK,
      backupAgeMs: data.ALERT_THRESHOLD_BACKUP_HOURS * HOUR_MS,
    },
    backups: {
      directory: data.BACKUP_DIR ?? join(data.DATA_DIR, 'backups'),
      pattern: data.BACKUP_CRON,
      passphrase: data.BACKUP_PASSPHRASE ?? null,
      keep: {
        days: data.BACKUP_RETENTION_DAYS,
        weeks: data.BACKUP_WEEKS_KEPT,
        months: data.BACKUP_MONTHS_KEPT,
      },
    },
    shown: Object.fromEntries(
      Object.entries(given).map(([name, value]) => [name, SECRETS.has(name) ? '(secret)' : value]),
    ),
    monitoringToken: data.MONITORING_TOKEN ?? null,
    tls: data.TLS_DOMAIN === undefined ? null : { domain: data.TLS_DOMAIN, leastDays: data.TLS_DAYS_WARNING },
    alerts: {
      webhookUrl: data.ALERT_WEBHOOK_URL ?? null,
      mailTo: data.ALERT_MAIL_TO ?? null,
      mailFrom: data.ALERT_MAIL_FROM,
      smtpUrl: data.ALERT_SMTP_URL ?? null,
      command: data.ALERT_COMMAND ?? null,
      repeatMs: data.ALERT_REPEAT_HOURS * HOUR_MS,
    },
  };
}

function listedSecrets(): string {
  const [last, ...others] = [...SECRETS].filter((name) => name !== 'JWT_SECRET').reverse();
  return `${others.reverse().join(', ')} and ${last}`;
}

/** The text of `.env.example`: every variable with its meaning, its default set or an example commented out. */
export function exampleEnvironment(): string {
  const blocks = Object.entries(variables).map(([name, { schema: own, help, example }]) => {
    const initial = own.safeParse(undefined);
    const value = initial.success && initial.data !== undefined ? String(initial.data) : (example ?? '');
    return `# ${help}\n#${name}=${value}\n`;
  });
  return `# Copy to .env and take the # away before what you set. What is shown is the default, or else an example.
# Secrets may stand in files: JWT_SECRET_FILE=/path names the file with JWT_SECRET, and systemd's LoadCredential=JWT_SECRET:/path
# hands it over by itself. So can
# ${listedSecrets()}.\n\n${blocks.join('\n')}`;
}
