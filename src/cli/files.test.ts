import { afterAll, describe, expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWritable, readText, writeText } from './files.ts';

const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-files-'));
const at = (name: string): string => join(directory, name);
afterAll(() => rmSync(directory, { recursive: true }));

describe('a file named on the command line', () => {
  test('is read as UTF-8, or as Latin-1 when it is none', async () => {
    writeFileSync(at('utf8'), 'Inês');
    writeFileSync(at('latin1'), Buffer.from('Inês', 'latin1'));
    expect(await readText(at('utf8'))).toBe('Inês');
    expect(await readText(at('latin1'))).toBe('Inês');
  });

  test('is refused in words when it cannot be read', async () => {
    mkdirSync(at('folder'));
    writeFileSync(at('long'), new Uint8Array(20_000_001));
    await expect(readText(at('none'))).rejects.toThrow(
      'none cannot be read: there is no such file or directory.',
    );
    await expect(readText(at('folder'))).rejects.toThrow('folder cannot be read: it is a directory.');
    await expect(readText(at('long'))).rejects.toThrow('long cannot be read: it is longer than 20 MB.');
  });

  test('is refused in words, before any work, when it cannot be written', () => {
    expect(() => checkWritable(at('none/file'))).toThrow('there is no such file or directory');
    expect(() => checkWritable(directory)).toThrow('it is a directory');
    expect(() => checkWritable(at('new'))).not.toThrow();
  });

  test('is written whole, in the place of an older one, and leaves nothing else behind', () => {
    writeText(at('out'), 'old and long');
    writeText(at('out'), 'new');
    expect(readFileSync(at('out'), 'utf8')).toBe('new');
    expect(readdirSync(directory).filter((name) => name.includes('unfinished'))).toEqual([]);
  });
});
