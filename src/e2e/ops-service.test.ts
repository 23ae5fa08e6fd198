import { describe, expect, test } from 'bun:test';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findPostgres } from './postgres.ts';

const TEST_MS = 600_000;
const ROOT = join(import.meta.dir, '../..');
const binary = process.env.TEST_BINARY && resolve(process.env.TEST_BINARY);
const nspawn = Bun.which('systemd-nspawn');

function run(...command: string[]): string | null {
  const { exitCode, stdout, stderr } = Bun.spawnSync(command);
  return exitCode === 0 ? null : `${stdout}${stderr}`.trim();
}

/** A directory that shows this machine's files and keeps what is written to itself; null where that cannot be had. */
function machine(): { readonly root: string; readonly remove: () => void } | null {
  const base = mkdtempSync(join(tmpdir(), 'schedule-builder-machine-'));
  const root = join(base, 'root');
  const remove = () => {
    run('umount', root);
    run('umount', base);
    rmSync(base, { recursive: true, force: true });
  };
  if (run('mount', '-t', 'tmpfs', '-o', 'size=2g', 'tmpfs', base) === null) {
    for (const name of ['root', 'upper', 'work']) mkdirSync(join(base, name));
    const places = `lowerdir=/,upperdir=${base}/upper,workdir=${base}/work`;
    if (run('mount', '-t', 'overlay', 'overlay', '-o', places, root) === null) return { root, remove };
  }
  remove();
  return null;
}

/** What systemd starts there: what every machine has, and the trial. */
function prepare(root: string): void {
  const trial = join(root, 'srv/trial');
  const units = join(root, 'etc/systemd/system');
  mkdirSync(join(trial, 'dist'), { recursive: true });
  cpSync(join(ROOT, 'ops'), join(trial, 'ops'), { recursive: true });
  cpSync(join(import.meta.dir, 'systemd-machine.sh'), join(trial, 'machine.sh'));
  cpSync(binary!, join(trial, 'dist/schedule-builder'));
  const broken = join(trial, 'dist/broken');
  writeFileSync(
    broken,
    '#!/bin/sh\n[ "$1" = version ] && echo schedule-builder 9.9.9 && exit\nexit 1 # serve\n',
  );
  chmodSync(broken, 0o755);
  const postgres = findPostgres();
  if (postgres) writeFileSync(join(trial, 'with-postgres'), postgres);
  for (const name of readdirSync(units).filter((one) => one.endsWith('.wants')))
    rmSync(join(units, name), { recursive: true });
  for (const name of ['opt/schedule-builder', 'etc/schedule-builder', 'var/lib/schedule-builder'])
    rmSync(join(root, name), { recursive: true, force: true });
  writeFileSync(
    join(units, 'trial.service'),
    `[Service]
Type=oneshot
TimeoutStartSec=infinity
StandardOutput=file:/srv/trial/result
StandardError=file:/srv/trial/said
ExecStart=/bin/bash /srv/trial/machine.sh
ExecStopPost=/bin/systemctl poweroff --force --force
`,
  );
  writeFileSync(
    join(units, 'trial.target'),
    '[Unit]\nRequires=basic.target systemd-journald.service\nWants=trial.service\nAfter=basic.target\n',
  );
}

/** Why it cannot be tried here; null when it can. */
function obstacle(): string | null {
  if (!binary) return 'no binary was built';
  if (!nspawn) return 'there is no systemd-nspawn';
  if (process.getuid?.() !== 0) return 'it takes root';
  const one = machine();
  one?.remove();
  return one ? null : 'there is no overlay file system';
}

const hindered = obstacle();
if (hindered) console.log(`NOT TESTED: the service under systemd, as ${hindered}`);

describe.skipIf(hindered !== null)('under systemd, on a machine of its own', () => {
  test(
    'the service is installed, watched over, upgraded and taken away',
    async () => {
      const { root, remove } = machine()!;
      try {
        prepare(root);
        const child = Bun.spawn(
          [
            ...[nspawn!, `--directory=${root}`, '--boot', '--quiet', '--private-network', '--register=no'],
            ...['--keep-unit', '--link-journal=no', '--console=pipe', '--', '--unit=trial.target'],
          ],
          { stdin: 'ignore', stdout: 'ignore', stderr: 'ignore' },
        );
        const timer = setTimeout(() => child.kill('SIGKILL'), TEST_MS - 30_000);
        await child.exited;
        clearTimeout(timer);
        const result = join(root, 'srv/trial/result');
        const text = existsSync(result) ? readFileSync(result, 'utf8') : '';
        const told = Object.fromEntries(
          text
            .trim()
            .split('\n')
            .map((line) => line.split(/=(.*)/s, 2)),
        );
        const wanted = {
          ...{ installed: '0', state: 'active', status: 'Answers requests.', healthy: 'yes' },
          ...{ CapEff: '0000000000000000', NoNewPrivs: '1', Seccomp: '2', user: 'schedule-builder' },
          ...{ own_secret: 'no', health_unit: 'success', fed: '0', revived: 'yes' },
          ...{ backup_job: 'succeeded', verification_job: 'succeeded' },
          alerts: 'it answered 4 "command","trouble":null ',
          ...{ broken_upgrade: '1', back: 'yes' },
          ...(findPostgres()
            ? {
                backup_of_server: 'succeeded',
                ...{ two: 'yesyes', logs: '3001/app.log 3002/app.log', broken_upgrade_of_two: '1' },
                ...{ two_back: 'yesyes', stopped_with_target: 'inactive' },
              }
            : {}),
          ...{ stopped: 'success', backup: '0', left: '' },
        };
        const said = join(root, 'srv/trial/said');
        if (!Bun.deepEquals(told, wanted) && existsSync(said)) console.log(readFileSync(said, 'utf8'));
        expect(told).toEqual(wanted);
      } finally {
        remove();
      }
    },
    TEST_MS,
  );
});
