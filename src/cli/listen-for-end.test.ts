import { describe, expect, test } from 'bun:test';
import { join } from 'node:path';

/** What a process says that listens for its end, and in which something happens. */
async function saidOf(isTroubleTheEnd: boolean, happening: string): Promise<string> {
  const code = `
    import { listenForEnd } from '${join(import.meta.dir, 'listen-for-end.ts')}';
    const end = listenForEnd((error) => {
      console.log('heard of', error.message);
      return ${isTroubleTheEnd};
    });
    setTimeout(() => { ${happening} }, 10);
    const reason = await Promise.race([end.reason, Bun.sleep(500).then(() => 'nothing')]);
    console.log('ended by', reason);
    process.exit(0);`;
  const child = Bun.spawn([process.execPath, '-e', code], { stdout: 'pipe', stderr: 'inherit' });
  const said = await new Response(child.stdout).text();
  expect(await child.exited).toBe(0);
  return said.trim();
}

describe.each([
  ['an error that nothing catches', "throw new Error('it broke');"],
  ['a promise that nobody waits for', "void Promise.reject(new Error('it broke'));"],
])('%s', (_, happening) => {
  test('is told of and ends nothing where it can be recovered from', async () => {
    expect(await saidOf(false, happening)).toBe('heard of it broke\nended by nothing');
  });

  test('ends the process in order where failures are fatal', async () => {
    expect(await saidOf(true, happening)).toBe(
      'heard of it broke\nended by an error that nothing has caught',
    );
  });
});

test.each(['SIGINT', 'SIGTERM'])('%s ends the process in order', async (signal) => {
  expect(await saidOf(false, `process.kill(process.pid, '${signal}');`)).toBe(`ended by ${signal}`);
});
