import { expect, test } from 'bun:test';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDirectory } from './directory-lock.ts';

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

test('a number that another process was given since does not hold the lock', () => {
  const path = freshLock();
  writeFileSync(path, `${process.pid} 1`);
  lockDirectory(path)();
});
