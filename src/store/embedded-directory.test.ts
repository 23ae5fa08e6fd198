import { afterEach, beforeEach, expect, test } from 'bun:test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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
