import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { heirOf, lockDirectory } from './directory-lock.ts';

const freshLock = () => join(mkdtempSync(join(tmpdir(), 'lock-')), 'database.lock');

test('a second opener is refused and told who has the database open', () => {
  const path = freshLock();
  const unlock = lockDirectory(path);
  expect(() => lockDirectory(path)).toThrow(`in use by process ${process.pid}`);
  unlock();
  expect(existsSync(path)).toBe(false);
  lockDirectory(path)();
});

test('the lock of a process that died is taken over', () => {
  const path = freshLock();
  const dead = Bun.spawnSync(['true']);
  writeFileSync(path, `${dead.pid} 1`);
  const unlock = lockDirectory(path);
  expect(readFileSync(path, 'utf8')).toStartWith(`${process.pid} `);
  unlock();
});

test('the lock of a process that died while it took over a dead lock is taken over, and leaves nothing behind', () => {
  const path = freshLock();
  const texts = [1, 2, 3].map(() => `${Bun.spawnSync(['true']).pid} 1`);
  writeFileSync(path, texts[0]!);
  writeFileSync(heirOf(path, texts[0]!), texts[1]!);
  writeFileSync(heirOf(path, texts[1]!), texts[2]!);
  const unlock = lockDirectory(path);
  expect(readdirSync(dirname(path))).toEqual(['database.lock']);
  expect(() => lockDirectory(path)).toThrow(`in use by process ${process.pid}`);
  unlock();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('whoever has taken over a dead lock, and is about to put itself in its place, holds it', () => {
  const path = freshLock();
  const dead = `${Bun.spawnSync(['true']).pid} 1`;
  writeFileSync(path, dead);
  writeFileSync(heirOf(path, dead), `${process.pid} `);
  expect(() => lockDirectory(path)).toThrow(`in use by process ${process.pid}`);
});

test('a lock of before the machine was started does not hold, whatever process has its number', () => {
  const path = freshLock();
  const unlock = lockDirectory(path);
  const [number, start] = readFileSync(path, 'utf8').split(' ');
  unlock();
  writeFileSync(path, `${number} ${start} another-boot`);
  lockDirectory(path)();
});

test('a number that another process was given since does not hold the lock', () => {
  const path = freshLock();
  writeFileSync(path, `${process.pid} 1`);
  lockDirectory(path)();
});

test('of several processes that find a dead lock at once, one takes it over', async () => {
  const dead = Bun.spawnSync(['true']);
  const module = new URL('./directory-lock.ts', import.meta.url).pathname;
  const script = `
    const { lockDirectory } = await import(${JSON.stringify(module)});
    const [path, at] = process.argv.slice(-2);
    while (Date.now() < Number(at));
    try { lockDirectory(path); console.log('held'); } catch (error) { console.log(error.message); }
    await Bun.sleep(400);`;
  for (let round = 0; round < 3; round++) {
    const path = freshLock();
    writeFileSync(path, `${dead.pid} 1`);
    const startAt = String(Date.now() + 400);
    const openers = [1, 2, 3].map(() => Bun.spawn([process.execPath, '-e', script, path, startAt]));
    const answers = await Promise.all(openers.map(({ stdout }) => new Response(stdout).text()));
    expect(answers.filter((answer) => answer === 'held\n')).toHaveLength(1);
    expect(answers.filter((answer) => answer.includes('in use by process'))).toHaveLength(2);
  }
});
