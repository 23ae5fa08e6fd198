import { afterEach, beforeEach, expect, spyOn, test } from 'bun:test';
import fs, {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseIn, exchangeDatabase, lockDatabase } from './embedded-directory.ts';

let directory: string;
/** A directory that stands for a database. */
const make = (name: string): string => {
  const path = join(directory, name);
  mkdirSync(path);
  writeFileSync(join(path, 'which'), name);
  return path;
};
const which = () => readFileSync(join(databaseIn(directory), 'which'), 'utf8');

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'schedule-builder-exchange-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('a database takes the place of another, which is kept, and can come back', () => {
  make('database');
  const takeBack = exchangeDatabase(directory, make('fresh'), 'old');
  expect([which(), existsSync(join(directory, 'old'))]).toEqual(['fresh', true]);
  takeBack();
  expect([which(), existsSync(join(directory, 'old'))]).toEqual(['database', false]);
});

test('an exchange that was cut off ends with the old database, or with the new one, never with none', () => {
  const note = join(directory, 'database.exchange');
  // Cut off before anything was moved, after the old one was, and after the new one was.
  writeFileSync(note, 'old');
  make('database');
  lockDatabase(directory)();
  expect([which(), existsSync(note)]).toEqual(['database', false]);
  writeFileSync(note, 'old');
  renameSync(databaseIn(directory), join(directory, 'old'));
  lockDatabase(directory)();
  expect([which(), existsSync(note)]).toEqual(['database', false]);
  writeFileSync(note, 'old');
  renameSync(databaseIn(directory), join(directory, 'old'));
  renameSync(make('fresh'), databaseIn(directory));
  lockDatabase(directory)();
  expect([which(), existsSync(note), existsSync(join(directory, 'old'))]).toEqual(['fresh', false, true]);
});

/** Does something whose `number`th change of the disk, and every later one, never happens: the process is gone. */
function cutOffAt(number: number, act: () => void): { readonly isDone: boolean } {
  let changes = 0;
  const names = ['renameSync', 'rmSync', 'writeFileSync'] as const;
  const spies = names.map((name) => {
    const original = fs[name] as (...parameters: unknown[]) => unknown;
    return spyOn(fs, name).mockImplementation((...parameters: unknown[]) => {
      if (++changes >= number) throw new Error('The process is gone.');
      return original(...parameters) as never;
    });
  });
  try {
    act();
    return { isDone: true };
  } catch {
    return { isDone: false };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test.each(['an exchange', 'taking back'])(
  'whenever %s is cut off, the next start finds a whole database',
  (what) => {
    const afterwards = new Set<string>();
    let isDone = false;
    for (let number = 1; !isDone; number++) {
      make('database');
      const fresh = make('fresh');
      if (what === 'an exchange')
        isDone = cutOffAt(number, () => exchangeDatabase(directory, fresh, 'old')).isDone;
      else {
        const takeBack = exchangeDatabase(directory, fresh, 'old');
        isDone = cutOffAt(number, takeBack).isDone;
      }
      lockDatabase(directory)();
      afterwards.add(which());
      // Nothing of it stays but the one that is kept aside.
      const kept = which() === 'fresh' ? ['database', 'old'] : ['database'];
      const left = fs
        .readdirSync(directory)
        .filter((name) => name !== 'fresh' && !name.endsWith('.unfinished'));
      expect(left.sort()).toEqual(kept);
      for (const name of fs.readdirSync(directory)) rmSync(join(directory, name), { recursive: true });
    }
    expect([...afterwards].sort()).toEqual(['database', 'fresh']);
  },
);
