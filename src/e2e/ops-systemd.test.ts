import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const UNITS = join(import.meta.dir, '../../ops/systemd');
const units = readdirSync(UNITS);
const services = units.filter((name) => name.endsWith('.service'));
/** What the product promises; the tool counts in tenths. */
const MOST_EXPOSURE_TENTHS = 20;
const analyze = Bun.which('systemd-analyze');
if (!analyze) console.log('NOT TESTED: the units of systemd, as there is no systemd-analyze');

const text = (name: string) => readFileSync(join(UNITS, name), 'utf8');
/** The part of a unit from the comment on its sandbox to the next empty line. */
const sandboxOf = (name: string) =>
  text(name)
    .split('\n\n')
    .find((part) => part.startsWith('# The sandbox'))
    ?.trim();

/** The units with a program that is there, as an instance of each template. */
const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-units-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
for (const name of units) {
  const runnable = text(name)
    .replaceAll('/opt/schedule-builder/current/schedule-builder', '/usr/bin/true')
    .replaceAll('file:/opt/schedule-builder/current/RUNBOOK.md', 'https://school.example/');
  writeFileSync(join(directory, name), runnable);
}
const instances = units.map((name) => name.replace('@.', '@3001.'));

function run(...args: string[]) {
  const { exitCode, stdout, stderr } = Bun.spawnSync([analyze!, ...args], {
    env: { ...process.env, SYSTEMD_UNIT_PATH: `${directory}:` },
  });
  return { exitCode, said: `${stdout}${stderr}` };
}

describe('the units of systemd', () => {
  test('all have the same sandbox', () => {
    const [first, ...others] = services.map(sandboxOf);
    expect(first).toContain('NoNewPrivileges=yes');
    for (const other of others) expect(other).toBe(first);
  });

  test('name what the program does: it notifies, feeds the watchdog, ends in time', () => {
    for (const name of ['schedule-builder.service', 'schedule-builder@.service']) {
      expect(text(name)).toMatch(/^Type=notify$/m);
      expect(text(name)).toMatch(/^WatchdogSec=180s$/m);
      expect(text(name)).toMatch(/^TimeoutStopSec=90s$/m);
      expect(text(name)).not.toMatch(/^MemoryDenyWriteExecute=/m);
    }
  });

  test.skipIf(!analyze)('are sound', () => {
    const { exitCode, said } = run('verify', '--man=no', ...instances.map((name) => join(directory, name)));
    expect(said.trim()).toBe('');
    expect(exitCode).toBe(0);
  });

  test.skipIf(!analyze).each(services)('%s exposes at most 2.0', (name) => {
    const { exitCode, said } = run(
      ...['security', '--offline=true', `--threshold=${MOST_EXPOSURE_TENTHS}`, '--no-pager'],
      join(directory, name.replace('@.', '@3001.')),
    );
    expect(said).toMatch(/Overall exposure level for .*: [0-2]\.\d /);
    expect(exitCode).toBe(0);
  });
});
