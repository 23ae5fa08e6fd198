import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import type { DiskOperations, FileNode, FileStream } from './durable-files.ts';

/** What happened to the files of a database, in order. Paths are those of the moment, within its directory. */
type Happening =
  | { readonly what: 'write'; readonly path: string; readonly at: number; readonly bytes: Uint8Array }
  | { readonly what: 'truncate'; readonly path: string; readonly size: number }
  | { readonly what: 'make'; readonly path: string; readonly isDirectory: boolean }
  | { readonly what: 'rename'; readonly path: string; readonly to: string }
  | { readonly what: 'remove'; readonly path: string; readonly isDirectory: boolean }
  | { readonly what: 'sync'; readonly path: string }
  /** Something was acknowledged to whoever asked for it. */
  | { readonly what: 'acknowledge'; readonly number: number };

/** A record of all that a database does to its files. */
export type DiskRecord = {
  readonly happenings: readonly Happening[];
  readonly acknowledge: (number: number) => void;
  readonly watch: (operations: DiskOperations) => void;
};

const O_TRUNC = 512;
const DIRECTORY = 0o040000;

const isDirectoryMode = (mode: number): boolean => (mode & 0o170000) === DIRECTORY;

/** Watches the operations of a database in a directory. */
export function recordDisk(directory: string): DiskRecord {
  const happenings: Happening[] = [];
  const watch = (operations: DiskOperations): void => {
    const { node_ops: nodes, stream_ops: streams } = operations;
    const pathOf = (node: FileNode): string => relative(directory, operations.realPath(node));
    const pathIn = (parent: FileNode, name: string): string => join(pathOf(parent), name);
    const around = <Parameters extends unknown[]>(
      table: Record<string, unknown>,
      name: string,
      note: (...parameters: Parameters) => Happening | null,
    ): void => {
      const original = table[name] as (...parameters: Parameters) => unknown;
      table[name] = (...parameters: Parameters) => {
        // Names change as it is done, so that it is told before; what fails is not written down.
        const happening = note(...parameters);
        const result = original(...parameters);
        if (happening) happenings.push(happening);
        return result;
      };
    };
    around(nodes, 'mknod', (parent: FileNode, name: string, mode: number) => ({
      ...{ what: 'make', path: pathIn(parent, name), isDirectory: isDirectoryMode(mode) },
    }));
    around(nodes, 'rename', (node: FileNode, parent: FileNode, name: string) => ({
      ...{ what: 'rename', path: pathOf(node), to: pathIn(parent, name) },
    }));
    around(nodes, 'unlink', (parent: FileNode, name: string) => ({
      ...{ what: 'remove', path: pathIn(parent, name), isDirectory: false },
    }));
    around(nodes, 'rmdir', (parent: FileNode, name: string) => ({
      ...{ what: 'remove', path: pathIn(parent, name), isDirectory: true },
    }));
    const truncation = (node: FileNode, size: number | undefined): Happening | null =>
      size === undefined ? null : { what: 'truncate', path: pathOf(node), size };
    around(nodes, 'setattr', (node: FileNode, { size }: { size?: number }) => truncation(node, size));
    around(streams, 'setattr', ({ node }: FileStream, { size }: { size?: number }) => truncation(node, size));
    around(streams, 'open', ({ node, flags }: FileStream & { flags: number }) =>
      (flags & O_TRUNC) === 0 ? null : truncation(node, 0),
    );
    around(
      streams,
      'write',
      ({ node }: FileStream, memory: Uint8Array, offset: number, length: number, at: number) => ({
        ...{ what: 'write', path: pathOf(node), at, bytes: memory.slice(offset, offset + length) },
      }),
    );
    around(streams, 'fsync', ({ node }: FileStream) => ({ what: 'sync', path: pathOf(node) }));
  };
  return { happenings, watch, acknowledge: (number) => happenings.push({ what: 'acknowledge', number }) };
}

/** A file as the disk has it, with what it has not been made to keep. */
type CutFile = { kept: Buffer; waiting: (Happening & { what: 'write' | 'truncate' })[] };

/** A content with what was written to it, or cut off; changed in place where it is large enough. */
function applied(content: Buffer, happening: Happening & { what: 'write' | 'truncate' }): Buffer {
  const size =
    happening.what === 'write'
      ? Math.max(content.length, happening.at + happening.bytes.length)
      : happening.size;
  const next = size <= content.length ? content.subarray(0, size) : Buffer.concat([content], size);
  if (happening.what === 'write') next.set(happening.bytes, happening.at);
  return next;
}

/**
 * What is found on the disk when the power goes at a moment: of each file what it was made to keep; of what came later,
 * each write or none, as chance has it. Names of files are kept in the order of their changes, as file systems with a
 * journal do, at least as far as the last thing that was made to be kept.
 *
 * @param before the directory as it was before the record began
 * @param length how many happenings there were
 * @param survives whether something that nobody waited for has reached the disk
 */
export function cutPower(
  before: string,
  after: string,
  happenings: readonly Happening[],
  length: number,
  survives: () => boolean,
): void {
  rmSync(after, { recursive: true, force: true });
  cpSync(before, after, { recursive: true });
  const files = new Map<string, CutFile>();
  const fileAt = (path: string): CutFile => {
    let file = files.get(path);
    if (!file) {
      const inside = join(after, path);
      file = { kept: existsSync(inside) ? readFileSync(inside) : Buffer.alloc(0), waiting: [] };
      files.set(path, file);
    }
    return file;
  };
  const past = happenings.slice(0, length);
  const lastSync = past.findLastIndex(({ what }) => what === 'sync');
  let isNamesEnd = false;
  for (const [at, happening] of past.entries()) {
    const { what } = happening;
    if (what === 'acknowledge') continue;
    if (what === 'write' || what === 'truncate') {
      if (!isNamesEnd) fileAt(happening.path).waiting.push(happening);
    } else if (what === 'sync') {
      const file = files.get(happening.path);
      if (!file) continue;
      file.kept = file.waiting.reduce(applied, file.kept);
      file.waiting = [];
    } else {
      if (at > lastSync) isNamesEnd ||= !survives();
      if (isNamesEnd) continue;
      const place = join(after, happening.path);
      if (what === 'make') {
        if (happening.isDirectory) mkdirSync(place, { recursive: true });
        else {
          writeFileSync(place, '');
          files.set(happening.path, { kept: Buffer.alloc(0), waiting: [] });
        }
      } else if (what === 'remove') {
        rmSync(place, { recursive: true, force: true });
        for (const path of [...files.keys()])
          if (path === happening.path || path.startsWith(`${happening.path}/`)) files.delete(path);
      } else {
        const target = join(after, happening.to);
        for (const [path, file] of [...files]) {
          if (path !== happening.path && !path.startsWith(`${happening.path}/`)) continue;
          files.delete(path);
          files.set(happening.to + path.slice(happening.path.length), file);
        }
        renameSync(place, target);
      }
    }
  }
  for (const [path, { kept, waiting }] of files) {
    const content = waiting.filter(survives).reduce(applied, kept);
    const place = join(after, path);
    // What was written to a name that did not last is nowhere.
    if (!existsSync(place)) continue;
    writeFileSync(place, content);
    truncateSync(place, content.length);
  }
}
