import { cpus, freemem, loadavg, release, totalmem, uptime } from 'node:os';
import { version } from '../../../package.json' with { type: 'json' };
import type { Config, Environment } from '../../config.ts';
import { selectAlerts } from '../../store/alerts.ts';
import type { Database } from '../../store/database.ts';
import { selectAllJobRuns } from '../../store/job-runs.ts';
import { writeArchive } from '../backup/write-archive.ts';
import { examine } from '../doctor/examine.ts';
import type { DoctorFinding } from '../doctor/finding.ts';
import { askServer, ownAddress } from '../running-server.ts';
import { portsIn, readLogs } from './log-texts.ts';
import type { Redact } from './redact.ts';

/** Of each job, so many runs. */
const RUNS_TOLD = 50;

const README = `What a support ticket of Schedule Builder needs. Secrets, and addresses of people, were taken out.

versions.json        the program, what runs it, and the machine
configuration.json   which settings are set
doctor.json          what the command doctor found, and what mends it
health.json          what the running server says of itself; health-PORT.json what each of several on this machine says
performance.json     how fast it answers
jobs.json            when its jobs ran, and what came of them
alerts.json          what its checks said last
logs/                the ends of the log files, where LOG_DIR is set; otherwise they are in the journal:
                     journalctl -u schedule-builder --since -2d
`;

function versions() {
  const { bun, node } = process.versions;
  return {
    ...{ program: version, bun: bun ?? null, node, platform: process.platform, architecture: process.arch },
    ...{
      kernel: release(),
      processors: cpus().length,
      load: loadavg(),
      machineUpSeconds: Math.round(uptime()),
    },
    ...{ memoryBytes: totalmem(), freeMemoryBytes: freemem(), at: new Date().toISOString() },
  };
}

/** What a database tells of the past; what it lacks yet is told as trouble. */
async function historyOf({
  queries,
}: Database): Promise<{ readonly jobs: unknown; readonly alerts: unknown }> {
  const told = (error: unknown) => ({ trouble: (error as Error).message });
  return {
    jobs: await selectAllJobRuns(queries, RUNS_TOLD).catch(told),
    alerts: await selectAlerts(queries).catch(told),
  };
}

/** What the several processes say whose logs are here; with the one that is configured nothing more. */
async function healthOfSeveral(config: Config): Promise<Record<string, unknown>> {
  const ports = config.logDirectory === null ? [] : portsIn(config.logDirectory);
  const others = ports.filter((port) => port !== config.port);
  const told = others.map(async (port) => [
    `health-${port}.json`,
    await askServer(ownAddress({ host: config.host, port }), '/api/health/detailed'),
  ]);
  return Object.fromEntries(await Promise.all(told));
}

/** What is in a bundle, beside the logs. */
async function contents(
  config: Config | null,
  environment: Environment,
  token: string | null,
): Promise<Record<string, unknown>> {
  let history: Awaited<ReturnType<typeof historyOf>> | null = null;
  const findings: DoctorFinding[] = await examine(environment, async (database) => {
    history = await historyOf(database);
  });
  if (config === null) return { 'versions.json': versions(), 'doctor.json': findings };
  const ask = (path: string) => askServer(ownAddress(config), path, token);
  const told = history as Awaited<ReturnType<typeof historyOf>> | null;
  return {
    'versions.json': versions(),
    'configuration.json': config.shown,
    'doctor.json': findings,
    'health.json': await ask('/api/health/detailed'),
    ...(await healthOfSeveral(config)),
    'performance.json': await ask('/api/health/performance'),
    // Where a server has the embedded database open, only it knows.
    'jobs.json': told?.jobs ?? (await ask('/api/jobs/runs')),
    'alerts.json': told?.alerts ?? (await ask('/api/alerts')),
  };
}

/**
 * Writes a bundle for a support ticket: whatever can be had, whether the server and the database are there or not.
 *
 * @param redact is applied to every text in it
 * @param days logs that were not written to for so long are left out
 * @returns names of what is in it
 */
export async function writeSupportBundle(
  path: string,
  parts: {
    /** Null where it is wrong, of which the doctor tells. */
    readonly config: Config | null;
    /** Where the logs are, also then. */
    readonly logs: Pick<Config, 'logDirectory' | 'logFile'>;
    readonly environment: Environment;
    readonly redact: Redact;
    /** By which a running server may be asked; null where none is known. */
    readonly token: string | null;
    readonly days: number;
  },
): Promise<string[]> {
  const { config, logs, environment, redact, token, days } = parts;
  const texts = await contents(config, environment, token);
  return writeArchive(path, null, async (writer) => {
    const add = (name: string, text: string) => writer.add(name, Buffer.from(redact(text)));
    await add('README.txt', README);
    for (const [name, value] of Object.entries(texts)) await add(name, `${JSON.stringify(value, null, 2)}\n`);
    const since = new Date(Date.now() - days * 86_400_000);
    for (const { name, text } of readLogs(logs, since)) await add(`logs/${name}`, text);
    return writer.files().map(({ name }) => name);
  });
}
