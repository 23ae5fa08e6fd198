import fs from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** A file or directory in the file system of the embedded database. */
export type FileNode = { readonly mode: number; readonly id: number };

/** An open file; of an open directory there is no `nfd`. */
export type FileStream = { readonly nfd?: number; readonly node: FileNode };

/** The part of the WebAssembly file system that reaches the disk: PGlite leaves `fsync` empty. */
export type DiskOperations = {
  readonly realPath: (node: FileNode) => string;
  readonly node_ops: Record<string, (...parameters: never[]) => unknown>;
  readonly stream_ops: Record<string, (...parameters: never[]) => unknown> & {
    fsync?: (stream: FileStream) => number;
  };
};

/** Error numbers as the WebAssembly build has them. */
const INPUT_OUTPUT_ERROR = 29;

/** Waits until the disk has a file, or a directory's names of what is in it. */
export function syncPath(path: string): void {
  const opened = fs.openSync(path, 'r');
  try {
    fs.fsyncSync(opened);
  } finally {
    fs.closeSync(opened);
  }
}

/** Waits until the disk has a file or a directory; a disk that fails is said to PostgreSQL, which stops rather than go on. */
function syncToDisk(operations: DiskOperations, { nfd, node }: FileStream): number {
  try {
    if (nfd === undefined) syncPath(operations.realPath(node));
    else fs.fdatasyncSync(nfd);
    return 0;
  } catch {
    return INPUT_OUTPUT_ERROR;
  }
}

type Started = Awaited<ReturnType<NodeFS['init']>>;
type Module = { readonly NODEFS: DiskOperations };

/**
 * The files of an embedded database, each on the disk when PostgreSQL asks for it, from the first byte on: recovery after a
 * power cut included.
 */
export class DurableFiles extends NodeFS {
  readonly #onStart: (operations: DiskOperations) => void;

  /** @param onStart is given the operations before anything is read or written, so that a test can watch them. */
  constructor(directory: string, onStart: (operations: DiskOperations) => void = () => {}) {
    super(directory);
    this.#onStart = onStart;
  }

  override async init(...parameters: Parameters<NodeFS['init']>): Promise<Started> {
    const started = await super.init(...parameters);
    const prepare = (module: unknown): void => {
      const operations = (module as Module).NODEFS;
      operations.stream_ops.fsync = (stream) => syncToDisk(operations, stream);
      this.#onStart(operations);
    };
    const { emscriptenOpts } = started;
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), prepare] } };
  }
}

/** Waits until the disk has a directory with all that is in it. */
export function syncTree(path: string): void {
  for (const entry of fs.readdirSync(path, { withFileTypes: true })) {
    const inside = `${path}/${entry.name}`;
    if (entry.isDirectory()) syncTree(inside);
    else if (entry.isFile()) syncPath(inside);
  }
  syncPath(path);
}
