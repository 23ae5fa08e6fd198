import { openAsBlob, readFileSync } from 'node:fs';
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';

/** PGlite's parts, imported as files, since a bundle cannot find them otherwise. */
async function readParts() {
  // Read at once, so that compiling begins before whatever else this thread is about to do.
  const compiled = WebAssembly.compile(readFileSync(importedFile(pglitePath)));
  const [pgliteWasmModule, fsBundle] = await Promise.all([compiled, openAsBlob(importedFile(bundlePath))]);
  return { pgliteWasmModule, fsBundle };
}

let known: ReturnType<typeof readParts> | undefined;

/**
 * What PGlite is made of, read and compiled once. That takes a while, on another thread: whoever knows early that a database
 * will be opened here calls it then, and goes on with other things.
 */
export function embeddedParts(): ReturnType<typeof readParts> {
  known ??= readParts();
  return known;
}
