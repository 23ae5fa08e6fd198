import { afterAll, beforeAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { version } from '../../package.json' with { type: 'json' };

/** Named by the test command, which has just built it: an older one would prove nothing. */
const BINARY = process.env.TEST_BINARY && resolve(process.env.TEST_BINARY);
const START_TIMEOUT_MS = 60_000;

const SMALL = `Name: Small
Courses: 2
Rooms: 2
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 0
COURSES:
maths ada 3 2 30
art ben 1 1 12
ROOMS:
A 32
B 10
CURRICULA:
first 2 maths art
UNAVAILABILITY_CONSTRAINTS:
END.
`;

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-binary-'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Starts the binary in a directory in which nothing of this repository can be found. */
function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return Bun.spawn([BINARY!, ...args], {
    cwd: directory,
    env: { HOME: directory, PATH: '/nowhere', ...environment },
    stdin: 'ignore',
    stdout: 'pipe',
    stderr: 'pipe',
  });
}

async function run(...args: string[]): Promise<{ exitCode: number; said: string; complained: string }> {
  const child = start(args, { DATA_DIR: join(directory, 'data') });
  const [said, complained, exitCode] = await Promise.all([
    new Response(child.stdout).text(),
    new Response(child.stderr).text(),
    child.exited,
  ]);
  return { exitCode, said, complained };
}

function freePort(): number {
  const probe = Bun.listen({ hostname: '127.0.0.1', port: 0, socket: { data: () => {} } });
  const { port } = probe;
  probe.stop(true);
  return port;
}

describe.skipIf(!BINARY)('the binary, alone in an empty directory', () => {
  test('tells its version', async () => {
    expect((await run('version')).said).toStartWith(`schedule-builder ${version} `);
  });

  test('refuses an unknown command with how it is used', async () => {
    const { exitCode, complained } = await run('serv');
    expect(exitCode).toBe(2);
    expect(complained).toContain('solve');
  });

  test('solves a file in a worker of its own', async () => {
    writeFileSync(join(directory, 'small.ctt'), SMALL);
    const { exitCode, said } = await run('solve', 'small.ctt', '--steps', '20000', '--out', 'small.sol');
    expect(said).toStartWith('hard 0 soft 0\n');
    expect(exitCode).toBe(0);
    expect(readFileSync(join(directory, 'small.sol'), 'utf8').trim().split('\n')).toHaveLength(4);
  });

  test('checks a file', async () => {
    writeFileSync(join(directory, 'small.ctt'), SMALL);
    const { exitCode, complained } = await run('check', 'small.ctt');
    expect([exitCode, complained]).toEqual([0, '']);
  });

  test(
    'makes its embedded database, and keeps a file in it that comes out as it went in',
    async () => {
      const imported = await run('import', 'small.ctt', '--solution', 'small.sol');
      expect(imported.exitCode).toBe(0);
      const shown = await run('migrate', 'show');
      expect(shown.said.trim().split('\n')).not.toContainEqual(expect.stringContaining('waiting'));
      const solution = await run('export', imported.said.trim(), '--format', 'sol');
      const lines = (text: string) => text.trim().split('\n').sort();
      expect(lines(solution.said)).toEqual(lines(readFileSync(join(directory, 'small.sol'), 'utf8')));
      expect((await run('export', '--format', 'ctt')).said).toContain('maths ada 3 2 30');
    },
    START_TIMEOUT_MS,
  );

  test(
    'serves pages with the demo school, says it is healthy and ends when it is asked to',
    async () => {
      const port = freePort();
      const address = `http://127.0.0.1:${port}`;
      const child = start(['serve', '--demo'], {
        DATA_DIR: join(directory, 'demo'),
        HOST: '127.0.0.1',
        PORT: String(port),
        ADMIN_EMAIL: 'ada@school.example',
        ADMIN_PASSWORD: 'correct horse battery',
        ADMIN_NAME: 'Ada Admin',
      });
      const deadline = Date.now() + START_TIMEOUT_MS;
      let health: Response | null = null;
      while (!health?.ok && Date.now() < deadline && child.exitCode === null) {
        await Bun.sleep(100);
        health = await fetch(`${address}/api/health`).catch(() => null);
      }
      expect(health?.status).toBe(200);
      const page = await fetch(`${address}/sign-in`);
      expect(page.status).toBe(200);
      const html = await page.text();
      expect(html).toContain('<form');
      const assets = [...html.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js)[^"]*)"/g)].map(
        ([, path]) => path!,
      );
      expect(assets.length).toBeGreaterThan(1);
      for (const path of assets) expect((await fetch(address + path)).status).toBe(200);

      const at = { DATA_DIR: join(directory, 'demo'), HOST: '127.0.0.1', PORT: String(port) };
      const command = async (...args: string[]) => {
        const asked = start(args, at);
        return { said: await new Response(asked.stdout).text(), exitCode: await asked.exited };
      };
      const told = await command('health');
      expect([told.exitCode, told.said.split(',')[0]]).toEqual([0, 'healthy']);
      const doctor = await command('doctor');
      expect([doctor.exitCode, doctor.said.includes('Schedule Builder runs at port')]).toEqual([0, true]);
      const bundle = join(directory, 'demo/bundle.tar.gz');
      expect((await command('support-bundle', '--out', bundle)).exitCode).toBe(0);
      const unpacked = gunzipSync(readFileSync(bundle)).toString();
      // The database is the server's alone, which tells of it to who can read the installation's secret.
      expect(unpacked).toContain('"slowQueries"');
      expect(unpacked).not.toContain('This token is not');
      child.kill('SIGTERM');
      expect(await child.exited).toBe(0);
      expect((await command('health')).exitCode).toBe(2);

      const demo = await (async () => {
        const exporting = start(['export', '--format', 'ctt'], { DATA_DIR: join(directory, 'demo') });
        return new Response(exporting.stderr).text();
      })();
      // The demo school is there: it is more than the format can say.
      expect(demo).toContain('cannot be written as a .ctt file');
    },
    2 * START_TIMEOUT_MS,
  );

  test('leaves nothing in its directory but its data', () => {
    expect(readdirSync(directory).sort()).toEqual(['data', 'demo', 'small.ctt', 'small.sol']);
  });
});
