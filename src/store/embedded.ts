import { PGlite } from '@electric-sql/pglite';
import initdbPath from '../../node_modules/@electric-sql/pglite/dist/initdb.wasm' with { type: 'file' };
import bundlePath from '../../node_modules/@electric-sql/pglite/dist/pglite.data' with { type: 'file' };
import pglitePath from '../../node_modules/@electric-sql/pglite/dist/pglite.wasm' with { type: 'file' };

/**
 * Opens the embedded database. Its parts are imported as files, since a compiled binary cannot find them otherwise.
 *
 * @param directory where it lives; without it, in memory.
 */
export async function openEmbedded(directory?: string): Promise<PGlite> {
  const [pgliteWasmModule, initdbWasmModule, bundle] = await Promise.all([
    Bun.file(pglitePath).arrayBuffer().then(WebAssembly.compile),
    Bun.file(initdbPath).arrayBuffer().then(WebAssembly.compile),
    Bun.file(bundlePath).arrayBuffer(),
  ]);
  const parts = { pgliteWasmModule, initdbWasmModule, fsBundle: new Blob([bundle]) };
  return PGlite.create(directory === undefined ? parts : { ...parts, dataDir: directory });
}
