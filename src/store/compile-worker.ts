import { readFileSync } from 'node:fs';
import { hear, say } from '#platform/worker-side.ts';

/** Compiles the WebAssembly of the file that it is told of, and says what has come of it. */
hear((path: string) => say(new WebAssembly.Module(readFileSync(path))));
