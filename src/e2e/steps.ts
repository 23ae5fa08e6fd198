import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many checks of a step passed, failed and were left out. */
export type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = join(import.meta.dir, '../..');

/** Runs a program in the repository's root and tells whether it succeeded. */
async function succeeds(command: readonly string[], environment: Environment = {}): Promise<boolean> {
  const child = Bun.spawn([...command], {
    cwd: ROOT,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    env: { ...process.env, ...environment },
  });
  return (await child.exited) === 0;
}

/** Runs a program that is one check. */
export async function check(name: string, args: readonly string[]): Promise<Tally> {
  const startedAt = performance.now();
  const passed = await succeeds([process.execPath, ...args]);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${seconds} s`);
  return { passed: Number(passed), failed: Number(!passed), skipped: 0 };
}

/** The numbers of a JUnit report. */
export function tallyOf(report: string): Tally {
  const head = /<testsuites\b[^>]*>/.exec(report)?.[0] ?? '';
  const number = (name: string): number => Number(new RegExp(` ${name}="(\\d+)"`).exec(head)?.[1] ?? 0);
  const failed = number('failures') + number('errors');
  return { passed: number('tests') - failed - number('skipped'), failed, skipped: number('skipped') };
}

/** Runs Bun's tests. */
export async function runTests(args: readonly string[], environment: Environment): Promise<Tally> {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-report-'));
  const report = join(directory, 'report.xml');
  try {
    const passed = await succeeds(
      [process.execPath, 'test', '--reporter=junit', `--reporter-outfile=${report}`, ...args],
      environment,
    );
    const tally = existsSync(report)
      ? tallyOf(readFileSync(report, 'utf8'))
      : { passed: 0, failed: 0, skipped: 0 };
    // A run that broke off has failed, even if no test did: a file that cannot be loaded has no test to fail.
    return { ...tally, failed: passed ? tally.failed : Math.max(1, tally.failed) };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
