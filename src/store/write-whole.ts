import { renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { syncPath } from './durable-files.ts';

/** Writes a file whole or not at all, and waits until the disk has it. */
export function writeWhole(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  syncPath(unfinished);
  renameSync(unfinished, path);
  syncPath(dirname(path));
}
