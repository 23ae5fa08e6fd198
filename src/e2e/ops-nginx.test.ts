import { afterAll, beforeAll, describe, expect, setDefaultTimeout, test } from 'bun:test';
import { connect } from 'node:http2';
import { createOnServer } from '../store/test-databases.ts';
import { findNginx, freePorts, type Nginx, startNginx } from './nginx.fixture.ts';
import { administrator, newDataDir, type ServerProcess, startServer } from './server.ts';

setDefaultTimeout(120_000);

const serverUrl = process.env.TEST_DATABASE_URL;
const program = findNginx();
if (!program) console.log('NOT TESTED: the pages behind nginx, as there is none');

/** A `.ctt` file of more than a megabyte; most of it blanks. */
function largeFile(courses: number): string {
  const lines = Array.from({ length: courses }, (_, at) => `course${at}${' '.repeat(1500)}ada${at} 1 1 20`);
  return [
    'Name: Large',
    `Courses: ${courses}\nRooms: 1\nDays: 5\nPeriods_per_day: 8\nCurricula: 1\nConstraints: 0`,
    `COURSES:\n${lines.join('\n')}`,
    'ROOMS:\nA 20\nCURRICULA:\nfirst 1 course0\nUNAVAILABILITY_CONSTRAINTS:\nEND.\n',
  ].join('\n');
}

describe.skipIf(!program)('behind nginx, with TLS', () => {
  const data = newDataDir();
  let nginx: Nginx;
  let server: ServerProcess;
  let database: Awaited<ReturnType<typeof createOnServer>> | null = null;
  let cookie = '';
  let csrf = '';
  let schedule = '';

  const ask = (path: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    fetch(nginx.address + path, {
      redirect: 'manual',
      ...init,
      headers: { Origin: nginx.address, Cookie: cookie, ...init.headers },
      tls: { ca: nginx.certificate },
    });
  const send = (path: string, fields: Record<string, string | Blob>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ csrf, ...fields })) body.append(name, value);
    return ask(path, { method: 'POST', body });
  };

  beforeAll(async () => {
    const [port, secure] = freePorts(2);
    nginx = await startNginx(program!, port!, secure!);
    // Whichever database is there sooner.
    database = serverUrl ? await createOnServer(serverUrl) : null;
    server = await startServer(data.path, {
      ...{ port: port!, args: ['--demo'] },
      environment: { PUBLIC_URL: nginx.address, ...(database ? { DATABASE_URL: database.url } : {}) },
    });
  });
  afterAll(async () => {
    await server?.end();
    await nginx?.close();
    await database?.drop();
    data.remove();
  });

  test('plain HTTP leads to HTTPS, but for what a certificate is asked with', async () => {
    const plain = `http://localhost:${nginx.plainPort}`;
    const answer = await fetch(`${plain}/terms?a=b`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('Location')]).toEqual([301, `${nginx.address}/terms?a=b`]);
    const challenge = await fetch(`${plain}/.well-known/acme-challenge/token`);
    expect(await challenge.text()).toBe('of certbot');
  });

  test('a page comes by HTTP/2, with each header once', async () => {
    const client = connect(nginx.address, { ca: nginx.certificate });
    const { promise, resolve, reject } = Promise.withResolvers<Record<string, unknown>>();
    client.on('error', reject);
    const stream = client.request({ ':path': '/sign-in' });
    stream.on('response', resolve);
    stream.on('error', reject);
    stream.end();
    const headers = await promise;
    client.close();
    expect(headers).toMatchObject({
      ':status': 200,
      'strict-transport-security': 'max-age=31536000',
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      server: 'nginx',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('people sign in, with cookies for HTTPS only', async () => {
    const body = new URLSearchParams(administrator);
    const answer = await ask('/sign-in', { method: 'POST', body });
    expect(answer.status).toBe(303);
    const given = answer.headers.get('Set-Cookie')!;
    expect(given).toContain('Secure');
    cookie = given.split(';')[0]!;
    const home = await (await ask('/')).text();
    csrf = /name="csrf" value="([^"]+)"/.exec(home)![1]!;
    schedule = /href="(\/schedules\/[0-9a-f-]{36})/.exec(home)![1]!;
  });

  test('scripts and styles are compressed and kept, and browsers that have them are told so', async () => {
    const first = await ask('/assets/htmx.js', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(first.headers.get('Content-Encoding')).toBe('gzip');
    expect(first.headers.get('Vary')).toContain('Accept-Encoding');
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    const tag = first.headers.get('ETag')!;
    expect((await ask('/assets/htmx.js', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });

  test('a file of more than a megabyte is taken', async () => {
    const file = new File([largeFile(1000)], 'large.ctt');
    expect(file.size).toBeGreaterThan(1_400_000);
    const preview = await send('/uploads/preview', { file });
    const html = await preview.text();
    expect([preview.status, html.includes('large.ctt')]).toEqual([200, true]);
    const tooLarge = await send('/uploads/preview', {
      file: new File(['x'.repeat(20_500_000)], 'large.ctt'),
    });
    // By the program, in its words.
    expect([tooLarge.ok, tooLarge.headers.get('X-Request-Id')]).toEqual([false, expect.any(String)]);
  });

  test('others’ edits come by WebSocket as they happen', async () => {
    const heard: { readonly of: string }[] = [];
    const socket = new WebSocket(`${nginx.address.replace('https', 'wss')}${schedule}/live?version=1`, {
      headers: { Cookie: cookie, Origin: nginx.address },
      tls: { ca: nginx.certificate },
    });
    const { promise: opened, resolve, reject } = Promise.withResolvers<void>();
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('close', () => reject(new Error('closed')));
    socket.addEventListener('message', ({ data: said }) => heard.push(JSON.parse(String(said))));
    await opened;
    const giveUpAt = Date.now() + 10_000;
    while (!heard.some(({ of }) => of === 'visits') && Date.now() < giveUpAt) await Bun.sleep(20);
    expect(heard.map(({ of }) => of)).toContain('visits');
    socket.close();
  });

  test('the progress of a run comes as it is made', async () => {
    const started = await send(`${schedule}/runs`, { seconds: '60', seed: '1', start: 'nothing' });
    expect(started.status).toBe(303);
    const run = started.headers.get('Location')!;
    const events = await ask(`${run}/events`);
    expect(events.headers.get('Content-Type')).toStartWith('text/event-stream');
    const reader = events.body!.getReader();
    const seen = new Set<string>();
    // Far sooner than the run ends.
    const giveUpAt = Date.now() + 20_000;
    while (seen.size < 3 && Date.now() < giveUpAt) {
      const { value } = await reader.read();
      seen.add(new TextDecoder().decode(value));
    }
    expect(seen.size).toBe(3);
    await reader.cancel();
    expect((await send(`${run}/stoppage`, {})).status).toBe(303);
  });

  test('while the program is away, people are told to come back', async () => {
    await server.end();
    const answer = await ask('/');
    expect([answer.status, answer.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(answer.headers.get('Strict-Transport-Security')).toBe('max-age=31536000');
    expect(await answer.text()).toContain('try again');
  });
});
