import { readConfig } from '../config.ts';
import { askHealth, ownAddress } from '../operations/running-server.ts';
import { answer, misused, readArguments, readNumber } from './command.ts';

export const usage = `usage: schedule-builder health [HOST:PORT] [--url ADDRESS] [--json] [--seconds N]

Asks a running server how it does; without HOST:PORT or --url the one of the configuration. Ends with 0 when it can be used,
also with warnings; with 1 when a check fails; with 2 when it cannot be reached.

  --url ADDRESS   asks at this address, such as https://timetable.school.example
  --json          prints what it said as it is
  --seconds N     waits so long for an answer, 15 when not given`;

const DEFAULT_SECONDS = 15;
const UNREACHABLE = 2;

/** @throws Failure `invalid` when it is no address that can be asked */
function addressFrom(place: string | undefined, url: string | undefined): string {
  if (place !== undefined && url !== undefined) throw misused('HOST:PORT and --url exclude each other.');
  if (place === undefined && url === undefined) return ownAddress(readConfig(process.env));
  const address = url ?? `http://${place}`;
  const isFit = URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
  if (!isFit) throw misused(`"${url ?? place}" is no address that can be asked.`);
  return address;
}

/** `3 h 20 min` */
function timeText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  if (minutes < 1) return `${seconds} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** Asks a running server how it does. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      { url: { type: 'string' }, json: { type: 'boolean', default: false }, seconds: { type: 'string' } },
      { least: 0, most: 1 },
    );
    const seconds = readNumber('seconds', values.seconds, { least: 1, most: 3600 }) ?? DEFAULT_SECONDS;
    const address = addressFrom(positionals[0], values.url);
    const asked = await askHealth(address, seconds * 1000);
    if ('trouble' in asked) {
      if (values.json) console.log(JSON.stringify({ status: 'unreachable', trouble: asked.trouble }));
      console.error(`${address} cannot be reached: ${asked.trouble}.`);
      return UNREACHABLE;
    }
    const { told, body } = asked;
    if (values.json) console.log(JSON.stringify(body, null, 2));
    else {
      console.log(`${told.status}, up ${timeText(told.uptime)}`);
      const width = Math.max(...told.checks.map(({ name }) => name.length));
      for (const { name, status, message } of told.checks) {
        console.log(`${status}  ${name.padEnd(width)}  ${message}`);
      }
    }
    return told.status === 'healthy' ? 0 : 1;
  });
}
