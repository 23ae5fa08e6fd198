import { afterAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleEnvironment } from '../config.ts';
import { findPostgres } from './postgres.ts';

setDefaultTimeout(120_000);

const ROOT = join(import.meta.dir, '../..');
const OPS = join(ROOT, 'ops');
const text = (path: string) => readFileSync(join(OPS, path), 'utf8');
const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-ops-'));
chmodSync(directory, 0o755);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Every variable that the program reads. */
const variables = new Set([...exampleEnvironment().matchAll(/^#([A-Z_]+)=/gm)].map(([, name]) => name!));
const isRead = (name: string): boolean => variables.has(name.replace(/_FILE$/, ''));

type Service = {
  readonly image?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly networks?: readonly string[];
  readonly network_mode?: string;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
};

describe('the files for Docker', () => {
  const dockerfile = text('docker/Dockerfile');

  test('build from what is in the repository, and from nothing else of it', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, names]) =>
      names!.split(' '),
    );
    for (const name of copied) expect([name, existsSync(join(ROOT, name))]).toEqual([name, true]);
    const wanted = [...text('docker/Dockerfile.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name!);
    expect(wanted.sort()).toEqual(copied.sort());
  });

  test('set variables that the program reads', () => {
    const set = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(([, all]) => all!.match(/[A-Z_]+(?==)/g)!);
    expect(set.filter((name) => !isRead(name))).toEqual([]);
    expect(set).toContain('DATA_DIR');
  });

  test('name only parts that are there, and let nobody in but by the web', () => {
    const compose = Bun.YAML.parse(text('docker/docker-compose.prod.yml')) as {
      readonly services: Readonly<Record<string, Service>>;
      readonly secrets: Readonly<Record<string, { readonly file: string }>>;
      readonly networks: object;
      readonly volumes: object;
      readonly configs: Readonly<Record<string, { readonly file?: string }>>;
    };
    const services = Object.values(compose.services);
    expect(Object.keys(compose.services)).toEqual(['net', 'app', 'nginx', 'db', 'redis']);
    for (const secret of services.flatMap(({ secrets }) => secrets ?? []))
      expect(Object.keys(compose.secrets)).toContain(secret);
    for (const network of services.flatMap(({ networks }) => networks ?? []))
      expect(Object.keys(compose.networks)).toContain(network);
    for (const volume of services.flatMap(({ volumes }) => volumes ?? [])) {
      const [from] = volume.split(':');
      const isFile = from!.startsWith('../');
      if (isFile) expect(existsSync(join(OPS, 'docker', from!))).toBe(true);
      else if (!from!.startsWith('/')) expect(Object.keys(compose.volumes)).toContain(from!);
    }
    expect(existsSync(join(OPS, 'docker', compose.configs.tuning!.file!))).toBe(true);
    const { app, nginx } = compose.services;
    // Neither is left in a dead network when the other is started anew.
    for (const one of [app, nginx]) expect(one!.network_mode).toBe('service:net');
    expect(Object.keys(app!.environment!).filter((name) => !isRead(name))).toEqual([]);
    expect(services.flatMap(({ ports }) => ports ?? [])).toEqual(['80:80', '443:443']);
  });
});

describe('the firewall', () => {
  const asked = (...args: string[]) => {
    const { stdout, exitCode } = Bun.spawnSync(['bash', join(OPS, 'firewall/ufw.sh'), '--dry-run', ...args]);
    return { exitCode, lines: stdout.toString().trim().split('\n') };
  };

  test('lets in SSH before it closes anything, and the web', () => {
    const { lines } = asked('--ssh-port', '2222');
    expect(lines[0]).toBe('ufw limit 2222/tcp comment SSH');
    expect(lines.indexOf('ufw default deny incoming')).toBeGreaterThan(0);
    expect(lines.filter((line) => line.startsWith('ufw allow')).map((line) => line.split(' ')[2])).toEqual([
      '80/tcp',
      '443/tcp',
    ]);
    expect(lines.at(-2)).toBe('ufw --force enable');
    expect(asked('--ssh-from', '192.0.2.0/24').lines[0]).toBe(
      'ufw allow from 192.0.2.0/24 to any port 22 proto tcp comment SSH',
    );
  });

  test('is left alone when it is asked for what it does not know', () => {
    expect(asked('--ssh-port', 'all')).toEqual({ exitCode: 2, lines: [''] });
    expect(asked('--open')).toEqual({ exitCode: 2, lines: [''] });
  });
});

const logrotate = Bun.which('logrotate', { PATH: `${process.env.PATH}:/usr/sbin:/sbin` });
if (!logrotate) console.log('NOT TESTED: the rotation of logs by logrotate, as there is none');

test.skipIf(!logrotate)('logrotate puts the logs aside, and tells every process to begin new files', () => {
  const logs = join(directory, 'log');
  mkdirSync(join(logs, '3001'), { recursive: true });
  chmodSync(logs, 0o750);
  chmodSync(join(logs, '3001'), 0o750);
  for (const name of ['app.log', '3001/app.log']) writeFileSync(join(logs, name), 'a line\n');
  writeFileSync(join(logs, 'error.log'), '');
  const owner = Bun.spawnSync(['id', '-un']).stdout.toString().trim();
  const group = Bun.spawnSync(['id', '-gn']).stdout.toString().trim();
  const configuration = join(directory, 'logrotate.conf');
  writeFileSync(
    configuration,
    text('logrotate/schedule-builder')
      .replaceAll('/var/log/schedule-builder', logs)
      .replace('su schedule-builder schedule-builder', `su ${owner} ${group}`),
  );
  const bin = join(directory, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'systemctl'), `#!/bin/sh\necho "$*" >>${directory}/asked\n`);
  chmodSync(join(bin, 'systemctl'), 0o755);
  const { exitCode, stderr } = Bun.spawnSync(
    [logrotate!, '--force', '--state', join(directory, 'state'), configuration],
    { env: { PATH: `${bin}:${process.env.PATH}` } },
  );
  expect(stderr.toString()).toBe('');
  expect(exitCode).toBe(0);
  expect(readFileSync(join(logs, 'app.log.1'), 'utf8')).toBe('a line\n');
  expect(existsSync(join(logs, '3001/app.log.1'))).toBe(true);
  expect(statSync(join(logs, 'error.log')).size).toBe(0);
  expect(readFileSync(join(directory, 'asked'), 'utf8')).toBe(
    'kill --kill-whom=main --signal=HUP schedule-builder.service schedule-builder@*.service\n',
  );
});

const postgres = findPostgres();
test.skipIf(!postgres)('PostgreSQL takes every setting of the tuning, as it is written', () => {
  const data = join(directory, 'postgres');
  const asServerUser = (...command: string[]) =>
    Bun.spawnSync(process.getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command, {
      cwd: tmpdir(),
    });
  chmodSync(directory, 0o777);
  const made = asServerUser(join(postgres!, 'initdb'), '--pgdata', data, '--auth=trust', '--no-sync');
  expect(made.exitCode).toBe(0);
  const main = join(directory, 'postgresql.conf');
  /** Reads all settings, and tells one of them. */
  const read = (settings: string) => {
    writeFileSync(main, settings);
    chmodSync(main, 0o644);
    const program = join(postgres!, 'postgres');
    const told = asServerUser(program, '-D', data, '-c', `config_file=${main}`, '-C', 'max_connections');
    return { exitCode: told.exitCode, said: `${told.stderr}${told.stdout}`.trim() };
  };
  const tuning = text('postgresql/tuning.conf');
  expect(read(tuning)).toEqual({ exitCode: 0, said: '60' });
  expect(read(`${tuning}\nwork_mem = much\n`).exitCode).not.toBe(0);
});
