import { afterAll, expect, test } from 'bun:test';
import { openCommandLine } from './command-line.fixture.ts';

const line = openCommandLine({}, { PORT: '9' });
let body: unknown;
let status = 200;
const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: () => Response.json(body, { status }) });
afterAll(async () => {
  await server.stop(true);
  line.remove();
});

const place = `127.0.0.1:${server.port}`;
const health = (found: 'pass' | 'warn' | 'fail') => ({
  status: found === 'fail' ? 'unhealthy' : 'healthy',
  uptime: 3700,
  checks: [{ name: 'disk', of: 'process', status: found, message: '1.0 GB is free.' }],
});

test('health ends with 0 where the server can be used, with 1 where it cannot', async () => {
  body = health('warn');
  const warned = await line.run('health', place);
  expect(warned).toMatchObject({ exitCode: 0, complained: '' });
  expect(warned.said).toBe('healthy, up 1 h 1 min\nwarn  disk  1.0 GB is free.');
  body = health('fail');
  status = 503;
  const failed = await line.run('health', '--url', `http://${place}`, '--json');
  expect([failed.exitCode, JSON.parse(failed.said)]).toEqual([1, body]);
}, 30_000);

test('health ends with 2 where nothing answers, or something else does', async () => {
  const nobody = await line.run('health');
  expect(nobody).toMatchObject({ exitCode: 2, said: '' });
  expect(nobody.complained).toBe('http://127.0.0.1:9 cannot be reached: nothing listens there.\n');
  body = { hello: 'world' };
  status = 502;
  const stranger = await line.run('health', place, '--json');
  expect(stranger.exitCode).toBe(2);
  expect(JSON.parse(stranger.said)).toEqual({
    status: 'unreachable',
    trouble: 'what answers there is no Schedule Builder (status 502)',
  });
  const unfit = await line.run('health', '--url', 'ftp://school.example');
  expect(unfit.complained).toStartWith('"ftp://school.example" is no address that can be asked.');
}, 30_000);
