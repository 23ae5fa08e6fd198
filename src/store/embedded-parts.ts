import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { startModule } from '#platform/worker.ts';
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';

/** A machine that is very busy takes some seconds. */
const LONGEST_MS = 60_000;

/** Compiles a file in a worker. Rejects when that fails, or takes too long. */
async function compiledAside(path: string): Promise<WebAssembly.Module> {
  const worker = startModule<string, WebAssembly.Module>(new URL('./compile-worker.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<WebAssembly.Module>();
  const timer = setTimeout(reject, LONGEST_MS);
  worker.listen({ onMessage: resolve, onFailure: reject, onEnd: () => reject() });
  worker.send(path);
  return promise.finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}

/** Compiles PGlite aside, so that this thread is free meanwhile: what it does itself would come first otherwise. */
async function compile(): Promise<WebAssembly.Module> {
  const path = importedFile(pglitePath);
  return compiledAside(path).catch(async () => WebAssembly.compile(await readFile(path)));
}

/** PGlite's parts, imported as files, since a bundle cannot find them otherwise. */
async function readParts() {
  const [pgliteWasmModule, fsBundle] = await Promise.all([compile(), openAsBlob(importedFile(bundlePath))]);
  return { pgliteWasmModule, fsBundle };
}

let known: ReturnType<typeof readParts> | undefined;

/**
 * What PGlite is made of, read and compiled once. That takes a while, on another thread: whoever knows early that a database
 * will be opened here calls it then, and goes on with other things.
 */
export function embeddedParts(): ReturnType<typeof readParts> {
  if (known) return known;
  const parts = readParts();
  known = parts;
  // Whoever asks after a failure tries again.
  parts.catch(() => {
    known = undefined;
  });
  return parts;
}
