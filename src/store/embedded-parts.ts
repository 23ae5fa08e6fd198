import { openAsBlob } from 'node:fs';
import { startModule } from '#platform/worker.ts';
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };
import { importedFile } from '../platform/imported-file.ts';

/** Compiles PGlite in a worker, so that this thread is free meanwhile: what it does itself would come first otherwise. */
function compile(): Promise<WebAssembly.Module> {
  const worker = startModule<string, WebAssembly.Module>(new URL('./compile-worker.ts', import.meta.url));
  const { promise, resolve, reject } = Promise.withResolvers<WebAssembly.Module>();
  const fail = (message: string) =>
    reject(new Error(`the embedded database could not be compiled: ${message}`));
  worker.listen({ onMessage: resolve, onFailure: fail, onEnd: () => fail('its worker ended') });
  worker.send(importedFile(pglitePath));
  return promise.finally(worker.terminate);
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
  known ??= readParts();
  return known;
}
