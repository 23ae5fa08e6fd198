import { installPackages } from './debian.ts';
import { findBrowser } from './find-browser.ts';
import { findNode } from './find-node.ts';
import { findPostgres, type PostgresServer, startPostgres } from './postgres.ts';
import { check, runTests, type Tally } from './steps.ts';

/**
 * Everything that must hold before a change is taken: types, lint and format, unused code, the binary, and all tests on
 * both databases and in a browser. What the machine lacks for that is installed where it may be, and otherwise told;
 * with `CI=true` it may not lack anything.
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

/** Installs what tests need and the machine lacks; tells what cannot be tested without it, and why. */
async function installWhatIsMissing(): Promise<string[]> {
  const untested = findNode() ? [] : ['the program on Node.js (there is none of version 20.12 or newer)'];
  const lacksServer = () => process.env.TEST_DATABASE_URL === undefined && findPostgres() === null;
  const lackedTools = () => TOOLS.filter(({ program }) => !isThere(program));
  const wanted = [
    ...(lacksServer() ? ['postgresql'] : []),
    ...(findBrowser() ? [] : ['chromium']),
    ...lackedTools().map(({ debian }) => debian),
  ];
  if (wanted.length === 0) return untested;
  const obstacle = await installPackages(wanted);
  if (lacksServer()) untested.push(`the store on PostgreSQL (${obstacle ?? 'it is not there'})`);
  if (!findBrowser()) untested.push(`the pages in a browser (${obstacle ?? 'it is not there'})`);
  for (const { tests } of lackedTools()) untested.push(`${tests} (${obstacle ?? 'it is not there'})`);
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

function report(tallies: readonly Tally[], untested: readonly string[]): number {
  const sum = (part: keyof Tally): number => tallies.reduce((total, tally) => total + tally[part], 0);
  const refused = process.env.CI === 'true' ? untested.length : 0;
  for (const what of untested) console.log(`NOT TESTED: ${what}`);
  if (sum('skipped') > 0) console.log(`${sum('skipped')} tests were skipped`);
  const failed = sum('failed') + refused;
  console.log(`${sum('passed')} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

process.exit(await main());
