import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';

/** PGlite's parts, imported as files, since a bundle cannot find them otherwise. */
async function readParts() {
  const [pgliteWasmModule, fsBundle] = await Promise.all([
    readFile(importedFile(pglitePath)).then(WebAssembly.compile),
    openAsBlob(importedFile(bundlePath)),
  ]);
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
