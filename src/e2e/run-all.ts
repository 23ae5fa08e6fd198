import { installPackages } from './debian.ts';
import { findBrowser } from './find-browser.ts';
import { findNode } from './find-node.ts';
import { findPostgres, type PostgresServer, startPostgres } from './postgres.ts';
import { check, runTests, type Tally } from './steps.ts';

/**
 * Everything that must hold before a change is taken: types, lint and format, unused code, the binary, and all tests on
 * both databases and in a browser. What the machine lacks for that is installed where it may be, and otherwise told;
 * with `CI=true` it may not lack a database server, a browser or Node.js.
 */
async function main(): Promise<number> {
  const untested = await installWhatIsMissing();
  const programs = findPostgres();
  const ownServer = process.env.TEST_DATABASE_URL === undefined && programs ? startPostgres(programs) : null;
  stopOnSignal(ownServer);
  try {
    const tallies: Tally[] = [
      await check('types', ['--bun', 'run', 'types']),
      await check('lint and format', ['--bun', 'run', 'lint']),
      await check('unused code', ['--bun', 'run', 'unused']),
    ];
    const built = await check('binary', ['run', 'build']);
    tallies.push(
      built,
      await runTests(['--timeout=120000'], {
        TEST_DATABASE_URL: process.env.TEST_DATABASE_URL ?? ownServer?.url,
        CHROMIUM_PATH: findBrowser() ?? undefined,
        TEST_BINARY: built.failed === 0 ? 'dist/schedule-builder' : undefined,
      }),
    );
    return report(tallies, untested);
  } finally {
    ownServer?.stop();
  }
}

/** Programs with which the files for operators are tried, where they come from, and what is not tested without them. */
const TOOLS = [
  { program: 'nginx', debian: 'nginx-light', tests: 'the pages behind nginx' },
  { program: 'shellcheck', debian: 'shellcheck', tests: 'the style of shell scripts' },
  { program: 'logrotate', debian: 'logrotate', tests: 'the rotation of logs by logrotate' },
  { program: 'openssl', debian: 'openssl', tests: 'certificates' },
  { program: 'systemd-analyze', debian: 'systemd', tests: 'the units of systemd' },
  { program: 'systemd-nspawn', debian: 'systemd-container', tests: 'the service under systemd' },
];

/** Administrators' programs are not on everybody's path. */
const isThere = (program: string): boolean =>
  Bun.which(program, { PATH: `${process.env.PATH}:/usr/sbin:/sbin` }) !== null;

/** What could not be installed, and is not tested therefore. */
type Untested = { readonly what: string; readonly isNeeded: boolean };

/** Installs what tests need and the machine lacks. */
async function installWhatIsMissing(): Promise<Untested[]> {
  const untested: Untested[] = [];
  const lack = (what: string, isNeeded = true) => untested.push({ what, isNeeded });
  if (!findNode()) lack('the program on Node.js (there is none of version 20.12 or newer)');
  const lacksServer = () => process.env.TEST_DATABASE_URL === undefined && findPostgres() === null;
  const wanted = [...(lacksServer() ? ['postgresql'] : []), ...(findBrowser() ? [] : ['chromium'])];
  if (wanted.length > 0) {
    const obstacle = (await installPackages(wanted)) ?? 'it is not there';
    if (lacksServer()) lack(`the store on PostgreSQL (${obstacle})`);
    if (!findBrowser()) lack(`the pages in a browser (${obstacle})`);
  }
  // By themselves: one that a Debian does not have must not keep the others away.
  for (const { program, debian, tests } of TOOLS) {
    if (isThere(program)) continue;
    const obstacle = (await installPackages([debian])) ?? 'it is not there';
    if (!isThere(program)) lack(`${tests} (${obstacle})`, false);
  }
  return untested;
}

function stopOnSignal(server: PostgresServer | null): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server?.stop();
      process.exit(1);
    });
  }
}

function report(tallies: readonly Tally[], untested: readonly Untested[]): number {
  const sum = (part: keyof Tally): number => tallies.reduce((total, tally) => total + tally[part], 0);
  const refused = process.env.CI === 'true' ? untested.filter(({ isNeeded }) => isNeeded).length : 0;
  for (const { what } of untested) console.log(`NOT TESTED: ${what}`);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} tests were skipped`);
  const failed = sum('failed') + refused;
  console.log(`${sum('passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
