import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { readConfig } from '../config.ts';
import { openDatabase } from '../store/database.ts';
import { endJobRun, insertJobRun } from '../store/job-runs.ts';
import { migrateUp } from '../store/migrate.ts';
import { openCommandLine } from './command-line.fixture.ts';

const DRAWN = 'drawn-at-the-first-start-0123456789abcdef';
/** In each something that stands nowhere else. */
const planted = {
  JWT_SECRET: 'plantedjwt/with+letters "to" escape 0123456789',
  ADMIN_EMAIL: 'plantedperson@school.example',
  ADMIN_PASSWORD: 'plantedadmin&pass word',
  DB_PASSWORD: 'plantedpart@s',
  ALERT_WEBHOOK_URL: 'https://chat.school.example/hook/plantedhook',
  ALERT_MAIL_TO: 'plantedmail@school.example',
  ALERT_SMTP_URL: 'smtp://robot:plantedsmtp%21@mail.school.example:587',
  MONITORING_TOKEN: 'plantedmonitoringtoken',
  BACKUP_PASSPHRASE: 'plantedpassphrase of several words',
  REDIS_URL: 'redis://:plantedredis@localhost:6379',
};
const base64 = (text: string) => Buffer.from(text).toString('base64');
const lines = [
  ...Object.values(planted),
  ...Object.values(planted).map((value) => JSON.stringify({ level: 'error', msg: `${value} was said` })),
  ...Object.values(planted).map((value) => `GET /?next=${encodeURIComponent(value)}`),
  `smtp: the password plantedsmtp! was refused; base64 ${base64(planted.ADMIN_PASSWORD)}`,
  'connection to postgres://timetable:plantedurl@db.school.example:5432/timetable failed',
  'Authorization: Bearer plantedbearer123',
  '{"req":{"headers":{"cookie":"session=plantedcookie; a=b"}},"password":"plantedfield"}',
  'GET /set-up?token=plantedsetup 200',
  'posting to https://hooks.slack.example/services/T0/plantedslack',
  `the drawn one is ${DRAWN}`,
];
const MARKS = /planted\w*|drawn-at-the-first-start/g;

const line = openCommandLine({}, { ...planted, ADMIN_NAME: 'Ada', LOG_DIR: 'logs', PORT: '9' });

beforeAll(async () => {
  for (const name of ['data', 'logs']) mkdirSync(line.at(name));
  writeFileSync(line.at('data/secret'), `${DRAWN}\n`);
  writeFileSync(line.at('logs/app.log'), `${lines.join('\n')}\nan innocent line\n`);
  writeFileSync(line.at('logs/error.log.2026-11-01T02-00-00-000.gz'), gzipSync(lines.join('\n')));
  const { database } = readConfig({ DATA_DIR: line.at('data') });
  const opened = await openDatabase(database);
  await migrateUp(opened);
  const run = { job: 'backup', process: 'one:1', isAsked: false, startedAt: new Date() };
  const id = await insertJobRun(opened.queries, run);
  const message = `It failed with ${planted.BACKUP_PASSPHRASE}.`;
  await endJobRun(opened.queries, id, { result: 'failed', message, endedAt: new Date() });
  await opened.close();
}, 60_000);
afterAll(() => line.remove());

async function unpack(path: string): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  const reading = extract();
  reading.end(gunzipSync(readFileSync(path)));
  for await (const entry of reading) {
    const pieces: Uint8Array[] = [];
    for await (const piece of entry) pieces.push(piece as Uint8Array);
    files[entry.header.name] = Buffer.concat(pieces).toString();
  }
  return files;
}

test('a bundle has what a ticket needs, and of no secret anything', async () => {
  // The test would prove nothing if what it plants could not be found.
  for (const value of Object.values(planted)) expect(lines.join('\n')).toContain(value);
  const made = await line.run('support-bundle', '--out', 'bundle.tar.gz');
  expect([made.exitCode, made.said]).toEqual([0, 'bundle.tar.gz']);
  expect(made.complained.match(MARKS)).toBeNull();
  const path = line.at('bundle.tar.gz');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const files = await unpack(path);
  expect(Object.keys(files).sort()).toEqual([
    ...['README.txt', 'alerts.json', 'configuration.json', 'doctor.json', 'health.json', 'jobs.json'],
    ...['logs/app.log', 'logs/error.log.2026-11-01T02-00-00-000', 'performance.json', 'versions.json'],
  ]);
  for (const [name, text] of Object.entries(files)) {
    expect([name, text.match(MARKS)]).toEqual([name, null]);
    for (const value of Object.values(planted)) {
      expect(text).not.toContain(base64(value).replace(/=+$/, ''));
    }
    if (name.endsWith('.json')) JSON.parse(text);
  }
  expect(files['logs/app.log']).toContain('an innocent line');
  expect(JSON.parse(files['configuration.json']!)).toMatchObject({ PORT: '9', JWT_SECRET: '(secret)' });
  expect(JSON.parse(files['jobs.json']!).backup[0]).toMatchObject({
    ...{ job: 'backup', result: 'failed', message: 'It failed with (secret).' },
  });
  expect(JSON.parse(files['health.json']!)).toEqual({ status: null, trouble: 'nothing listens there' });
  expect(JSON.parse(files['doctor.json']!).length).toBeGreaterThan(5);
  const again = await line.run('support-bundle', '--out', 'bundle.tar.gz');
  expect([again.exitCode, again.complained]).toEqual([1, 'There is a file bundle.tar.gz already.\n']);
}, 60_000);

test('a bundle can be had where the configured database is away', async () => {
  const away = openCommandLine({}, { DATABASE_URL: 'postgres://a:plantedaway@127.0.0.1:9/d' });
  const made = await away.run('support-bundle');
  expect(made.exitCode).toBe(0);
  const [name] = readdirSync(join(away.at('.'))).filter((file) => file.endsWith('.tar.gz'));
  const files = await unpack(away.at(name!));
  expect(JSON.stringify(files).match(MARKS)).toBeNull();
  expect(JSON.parse(files['jobs.json']!)).toEqual({ status: null, trouble: expect.any(String) });
  away.remove();
}, 60_000);

test('a bundle can be had where the configuration is wrong', async () => {
  const wrong = openCommandLine({}, { PORT: 'none', LOG_DIR: 'logs', ADMIN_PASSWORD: 'plantedwrong' });
  mkdirSync(wrong.at('logs/3001'), { recursive: true });
  writeFileSync(wrong.at('logs/3001/app.log'), 'plantedwrong was said\n');
  const made = await wrong.run('support-bundle', '--out', 'bundle.tar.gz');
  expect([made.exitCode, made.said]).toEqual([0, 'bundle.tar.gz']);
  const files = await unpack(wrong.at('bundle.tar.gz'));
  expect(Object.keys(files).sort()).toEqual([
    ...['README.txt', 'doctor.json', 'logs/3001/app.log', 'versions.json'],
  ]);
  expect(files['doctor.json']).toContain('PORT');
  expect(JSON.stringify(files).match(MARKS)).toBeNull();
  wrong.remove();
}, 60_000);
