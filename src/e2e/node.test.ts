import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoSchool } from '../planning/demo-school.ts';
import { createOnServer } from '../store/test-databases.ts';
import { findNode } from './find-node.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';

const ROOT = join(import.meta.dir, '../..');
const TEST_MS = 120_000;
const node = findNode();
const serverUrl = process.env.TEST_DATABASE_URL;

test.skipIf(node !== null || process.env.CI !== 'true')('Node.js 20.12 or newer is there to be tried', () => {
  expect(node).not.toBeNull();
});
if (!node) console.log('NOT TESTED: the program on Node.js, as there is none of version 20.12 or newer');

/** Somebody who uses a server, with the cookie of their session. */
type Visitor = {
  readonly cookie: string;
  readonly get: (path: string) => Promise<Response>;
  /** Sends a form as a page would. */
  readonly post: (path: string, fields: Record<string, string>) => Promise<Response>;
};

async function signIn(address: string, email: string, password: string): Promise<Visitor> {
  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    fetch(address + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Origin: address, ...headers },
      redirect: 'manual',
    });
  const answer = await send('/sign-in', { email, password });
  expect(answer.status).toBe(303);
  const cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!;
  const get = (path: string) => fetch(address + path, { headers: { Cookie: cookie } });
  const csrf = /name="csrf" value="([^"]+)"/.exec(await (await get('/')).text())![1]!;
  return { cookie, get, post: (path, fields) => send(path, { csrf, ...fields }, { Cookie: cookie }) };
}

/** Opens the live connection of a schedule, and gathers what is said on it. */
async function follow(server: ServerProcess, path: string, { cookie }: Visitor, origin = server.address) {
  const heard: { readonly of: string; readonly version?: number; readonly visits?: unknown[] }[] = [];
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}/live?version=1`, {
    headers: { Cookie: cookie, Origin: origin },
  });
  const closed = new Promise<void>((resolve) => socket.addEventListener('close', () => resolve()));
  socket.addEventListener('message', ({ data }) => heard.push(JSON.parse(String(data))));
  await Promise.race([new Promise((resolve) => socket.addEventListener('open', resolve)), closed]);
  return { heard, closed, socket };
}

/** Sends bytes as they are. @returns all that is answered until the server hangs up. */
async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(text);
  let answer = '';
  for await (const part of socket) answer += part;
  return answer;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await Bun.sleep(20);
}

describe.skipIf(!node)('on Node.js', () => {
  /** Holds what was built and nothing else of this repository. */
  let program = '';

  beforeAll(() => {
    program = mkdtempSync(join(tmpdir(), 'schedule-builder-node-'));
    const built = Bun.spawnSync([process.execPath, 'run', 'build:node'], { cwd: ROOT, stderr: 'pipe' });
    if (built.exitCode !== 0) throw new Error(built.stderr.toString());
    cpSync(join(ROOT, 'dist/node'), program, { recursive: true });
  }, TEST_MS);
  afterAll(() => rmSync(program, { recursive: true, force: true }));

  test('the oldest version that is asked for is the one that package.json names', () => {
    const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    expect(engines.node).toBe('>=20.12');
  });

  describe.each([
    { name: 'the embedded database', isServer: false },
    ...(serverUrl ? [{ name: 'PostgreSQL', isServer: true }] : []),
  ])('with $name', ({ isServer }) => {
    const data = newDataDir();
    let database: { readonly url: string; readonly drop: () => Promise<void> } | null = null;
    let server: ServerProcess;
    let ada: Visitor;
    let paul: Visitor;
    let schedule = '';

    beforeAll(async () => {
      database = isServer ? await createOnServer(serverUrl!) : null;
      server = await startServer(data.path, {
        command: [node!, join(program, 'main.js')],
        args: ['--demo'],
        cwd: data.path,
        environment: { SOLVER_WORKERS: '2', ...(database ? { DATABASE_URL: database.url } : {}) },
      });
    }, TEST_MS);
    afterAll(async () => {
      await server?.kill();
      await database?.drop();
      data.remove();
    });

    test(
      'pages and what they load are there, and people sign in',
      async () => {
        ada = await signIn(server.address, administrator.email, administrator.password);
        const page = await (await ada.get('/')).text();
        for (const [, path] of page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
          expect((await ada.get(path!)).status).toBe(200);
        }
        schedule = /href="(\/schedules\/[0-9a-f-]{36})/.exec(page)![1]!;
        const added = {
          email: 'paul@school.example',
          name: 'Paul',
          role: 'planner',
          password: 'battery staple',
        };
        expect((await ada.post('/users', added)).status).toBe(303);
        paul = await signIn(server.address, added.email, added.password);
      },
      TEST_MS,
    );

    test(
      'an edit is kept, and others see it live',
      async () => {
        const { heard, socket } = await follow(server, schedule, paul);
        const { lessons, times, rooms } = demoSchool();
        const { id, times: own, rooms: suitable } = lessons[0]!;
        const { day, start } = times[own[0]!]!;
        const move = { lesson: id, slot: `${day}-${start}`, room: rooms[suitable[0]!]!.id };
        const moves = JSON.stringify([move]);
        expect((await ada.post(`${schedule}/edits`, { version: '1', moves })).status).toBe(303);
        await until(() => heard.some(({ of, version }) => of === 'change' && version === 2));
        const told = await (await paul.get(`${schedule}/changes?since=1`)).text();
        expect(told).toContain(administrator.name);

        const other = await follow(server, schedule, ada);
        other.socket.send(JSON.stringify({ lesson: id, isHolding: true }));
        await until(() => heard.some(({ of, visits }) => of === 'visits' && visits?.length === 1));
        socket.close();
        other.socket.close();
      },
      TEST_MS,
    );

    test(
      'a live connection is opened by pages of this site only',
      async () => {
        const { closed, heard } = await follow(server, schedule, paul, 'http://elsewhere.example');
        await closed;
        expect(heard).toEqual([]);
      },
      TEST_MS,
    );

    test(
      'what asks for a WebSocket in a way that makes no sense is refused, and nothing breaks',
      async () => {
        const asking = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
        for (const start of [
          'GET // HTTP/1.1\r\nHost: x',
          'GET / HTTP/1.1\r\nHost: a b',
          'POST /sign-in HTTP/1.1\r\nHost: x',
        ]) {
          expect(await sendRaw(server.port, `${start}\r\n${asking}\r\n`)).toStartWith('HTTP/1.1 400 ');
        }
        const offering = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n';
        const answer = await sendRaw(server.port, `GET /api/health HTTP/1.1\r\nHost: x\r\n${offering}\r\n`);
        expect(answer).toContain('{"status":"healthy"}');
      },
      TEST_MS,
    );

    test(
      'a schedule is solved in workers, and the result kept',
      async () => {
        const started = await ada.post(`${schedule}/runs`, { seconds: '3', seed: '1', start: 'nothing' });
        expect(started.status).toBe(303);
        const run = started.headers.get('Location')!;
        const events = await (await ada.get(`${run}/events`)).text();
        expect(events).toContain('event: ended\ndata: finished');
        const shown = await (await ada.get(run)).text();
        expect(Number(/id="run-hard"[^>]*>(\d+)</.exec(shown)?.[1])).toBeLessThan(
          demoSchool().lessons.length,
        );
        expect((await ada.post(`${run}/version`, {})).status).toBe(303);
      },
      TEST_MS,
    );

    test(
      'it ends in order when it is asked to, whoever is connected',
      async () => {
        const { closed } = await follow(server, schedule, paul);
        expect(await server.end()).toBe(0);
        await closed;
      },
      TEST_MS,
    );
  });
});
