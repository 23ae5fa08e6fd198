import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import type { Config } from '../../config.ts';
import { listArchives } from '../backup/archive-files.ts';
import { lookAtBackups } from '../backup/backup-check.ts';
import { watchCertificate } from '../certificate.ts';
import { createLog } from '../log.ts';
import { openSharedCache, SHARED_CACHE_OBSTACLE } from '../open-shared-cache.ts';
import { askHealth, ownAddress, type ToldHealth } from '../running-server.ts';
import { broken, type DoctorFinding, reasonOf, strange, well } from './finding.ts';

const TOOL_PATIENCE_MS = 3000;
/** Before this program was written no clock can be right. */
const EARLIEST = Date.UTC(2026, 0, 1);

/** Tries to listen where the server would; tells the code of the error that keeps it from that, or null. */
function obstacleToListening({ host, port }: Pick<Config, 'host' | 'port'>): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const server = createServer();
  server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  return promise;
}

function listenMend(code: string, port: number): string {
  if (code === 'EACCES')
    return `Set PORT to 1024 or more, with a proxy in front; or AmbientCapabilities=CAP_NET_BIND_SERVICE in the unit for ${port}.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'Set HOST to an address of this machine, or to 0.0.0.0.';
  return `See who has it (ss -ltnp 'sport = :${port}') and end that, or set PORT to another.`;
}

function runningFindings(told: ToldHealth): DoctorFinding[] {
  const mend = 'See ops/RUNBOOK.md, and the page Operations.';
  return told.checks
    .filter(({ status }) => status !== 'pass')
    .map(({ name, status, message }) => ({ about: `running: ${name}`, status, message, mend }));
}

/** Looks whether the port can be listened on, or the server listens there already; then at what that says of itself. */
export async function lookAtPort(config: Pick<Config, 'host' | 'port'>): Promise<DoctorFinding[]> {
  const { host, port } = config;
  const code = await obstacleToListening(config);
  if (code === null) return [well('port', `Port ${port} of ${host} is free; no server runs there.`)];
  if (code === 'EADDRINUSE') {
    const asked = await askHealth(ownAddress(config));
    if ('told' in asked)
      return [well('port', `Schedule Builder runs at port ${port}.`), ...runningFindings(asked.told)];
    const message = `Port ${port} of ${host} is in use, and ${asked.trouble}.`;
    return [broken('port', message, listenMend(code, port))];
  }
  return [broken('port', `Port ${port} of ${host} cannot be listened on (${code}).`, listenMend(code, port))];
}

/** What the machine says of its clock; null where it cannot be asked. */
async function isSynchronised(): Promise<boolean | null> {
  try {
    const args = ['show', '--property=NTPSynchronized', '--value'];
    const { stdout } = await promisify(execFile)('timedatectl', args, { timeout: TOOL_PATIENCE_MS });
    return stdout.trim() === 'yes' ? true : stdout.trim() === 'no' ? false : null;
  } catch {
    return null;
  }
}

/** Looks at the clock: jobs, sessions and backups go by it. */
export async function lookAtClock(): Promise<DoctorFinding> {
  const now = new Date();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const said = `It is ${now.toISOString().slice(0, 19).replace('T', ' ')} UTC; jobs go by ${timeZone}`;
  const mend = 'Have it set by NTP: timedatectl set-ntp true.';
  if (now.getTime() < EARLIEST) return broken('clock', `${said}: that cannot be.`, mend);
  const synchronised = await isSynchronised();
  if (synchronised === false) return strange('clock', `${said}; no time server sets the clock.`, mend);
  return well('clock', `${said}.`);
}

/** Looks at the backups that are on this machine. */
export function lookAtArchives(config: Pick<Config, 'backups' | 'thresholds'>): DoctorFinding {
  const mend =
    'Start the server, which makes one at BACKUP_CRON, or make one: schedule-builder backup create. Then: backup verify --last.';
  try {
    const archives = listArchives(config.backups.directory);
    const now = { at: Date.now(), upMs: Number.POSITIVE_INFINITY };
    const { status, message } = lookAtBackups(archives, [], config.thresholds.backupAgeMs, now);
    return { about: 'backup', status, message, mend: status === 'pass' ? null : mend };
  } catch (error) {
    return strange('backup', `The backups cannot be listed: ${reasonOf(error)}`, mend);
  }
}

/** Looks at the certificate of the site; nothing where none is watched. */
export async function lookAtCertificate({ tls }: Pick<Config, 'tls'>): Promise<DoctorFinding[]> {
  if (!tls) return [];
  const watch = watchCertificate(tls.domain, tls.leastDays);
  await watch.look();
  const { status, message } = await watch.check.look();
  const mend = 'Renew it (certbot renew), and reload the proxy (systemctl reload nginx).';
  return [{ about: 'certificate', status, message, mend: status === 'pass' ? null : mend }];
}

/** Looks whether anybody is told when something goes wrong. */
export function lookAtAlerts({ alerts }: Pick<Config, 'alerts'>): DoctorFinding {
  const ways = [
    ...(alerts.webhookUrl === null ? [] : ['webhook']),
    ...(alerts.mailTo === null ? [] : ['mail']),
    ...(alerts.command === null ? [] : ['command']),
  ];
  if (ways.length > 0) return well('alerts', `Operators are told by ${ways.join(', ')}.`);
  const mend =
    'Set ALERT_WEBHOOK_URL, or ALERT_MAIL_TO with ALERT_SMTP_URL, or ALERT_COMMAND; then try it on the page Operations.';
  return strange('alerts', 'Nobody is told when something goes wrong.', mend);
}

/** Looks at the cache that processes share; nothing where none is configured. */
export async function lookAtSharedCache(
  config: Pick<Config, 'cacheEnabled' | 'redisUrl'>,
): Promise<DoctorFinding[]> {
  if (config.redisUrl === null) return [];
  if (SHARED_CACHE_OBSTACLE !== null) {
    return [strange('cache', SHARED_CACHE_OBSTACLE, 'Run the program with Bun, or take REDIS_URL away.')];
  }
  if (!config.cacheEnabled) {
    const mend = 'Set CACHE_ENABLED to true, or take REDIS_URL away.';
    return [strange('cache', 'REDIS_URL is set, but CACHE_ENABLED is false: nothing is kept.', mend)];
  }
  // Nothing is read of it, so that no secret is needed.
  const cache = openSharedCache(config, '', createLog('silent', { write: () => {} }));
  if (cache === null) return [];
  const { status, message } = await cache.check.look();
  cache.close();
  const mend = 'Start it (systemctl start redis-server), or mend REDIS_URL.';
  return [{ about: 'cache', status, message, mend: status === 'pass' ? null : mend }];
}
