import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { newDataDir, type ServerProcess, startServer } from '../e2e/server.ts';
import { createOnServer } from '../store/test-databases.ts';
import { tableText } from './table.ts';

/**
 * How long the compiled program takes from its start to the first page, for the first time and with an existing database, and
 * how much memory it has while nobody asks anything: with the embedded database, and on a PostgreSQL server. The processor's
 * time is told beside, since a machine that has other work to do makes everything slow. Goals: 3 s for the first start, 1 s
 * for later ones, 400 MB with the embedded database and 150 MB without.
 *
 * @example bun run build && bun src/bench/start.ts --times 5 --database postgres://postgres@localhost/postgres
 */
const { values } = parseArgs({
  options: {
    times: { type: 'string', default: '5' },
    database: { type: 'string' },
    program: { type: 'string', default: 'dist/schedule-builder' },
    idle: { type: 'string', default: '30' },
  },
});
/** A kernel counts time in so many milliseconds. */
const TICK_MS = 10;

const rssOf = ({ pid }: ServerProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1000;

function processorMsOf({ pid }: ServerProcess): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const facts = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(facts[11]) + Number(facts[12])) * TICK_MS;
}

/** Starts a server. @returns it, and how long it took until its first page was there */
async function start(directory: string, environment: Readonly<Record<string, string>>) {
  const begun = performance.now();
  const server = await startServer(directory, { command: [values.program], environment });
  await (await fetch(`${server.address}/sign-in`)).text();
  return { server, ms: performance.now() - begun, processorMs: processorMsOf(server) };
}

async function measure(kind: string, serverUrl: string | null): Promise<string[]> {
  const data = newDataDir();
  const database = serverUrl === null ? null : await createOnServer(serverUrl);
  const environment = { LOG_LEVEL: 'warn', ...(database ? { DATABASE_URL: database.url } : {}) };
  try {
    const first = await start(data.path, environment);
    await first.server.end();
    const later: Awaited<ReturnType<typeof start>>[] = [];
    let idle = 0;
    for (let time = 1; time <= Number(values.times); time++) {
      const one = await start(data.path, environment);
      later.push(one);
      if (time === Number(values.times)) {
        await Bun.sleep(Number(values.idle) * 1000);
        idle = rssOf(one.server);
      }
      await one.server.end();
    }
    const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;
    const told = (ms: number, processorMs: number) => `${Math.round(ms)} (${Math.round(processorMs)})`;
    return [
      ...[kind, told(first.ms, first.processorMs)],
      told(median(later.map(({ ms }) => ms)), median(later.map(({ processorMs }) => processorMs))),
      `${Math.round(idle)}`,
    ];
  } finally {
    await database?.drop();
    data.remove();
  }
}

const head = ['database', 'first start, ms (of processor)', 'later start', 'idle, MB'];
const rows = [await measure('embedded', null)];
if (values.database) rows.push(await measure('PostgreSQL', values.database));
console.log(tableText(head, rows));
process.exit(0);
