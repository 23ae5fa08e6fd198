import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PGlite } from '@electric-sql/pglite';

/*
 * PostgreSQL gives up (`PANIC`) when it cannot write its log, on a disk that is full or can only be read; a server would then
 * start itself anew. In this process its WebAssembly would spin for ever at the next statement. So what has given up is asked
 * nothing more, and the database is opened anew, which recovers it from its log, as soon as the disk can be written.
 */

/** A disk needs room for some of the log and what a checkpoint writes before the database is opened anew. */
const LEAST_FREE_BYTES = 40_000_000;
/** Opening costs memory that is never given back, so that it is not tried again and again. */
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 60_000;
/** How PGlite's module is driven: one message after the other; what it throws with this status is an error like any other. */
type Driven = {
  readonly mod: Record<string, (...parameters: unknown[]) => unknown>;
  readonly POSTGRES_MAIN_LONGJMP: number;
};

/**
 * Has a client throw, once it has given up, rather than drive on: PGlite takes what PostgreSQL throws then for the end of one
 * message, and asks for the rest of it again and again.
 *
 * @param whyOf tells what is in the way
 */
function watchForPanic(client: PGlite, whyOf: () => Error, onPanic: (trouble: Error) => void): void {
  const { mod, POSTGRES_MAIN_LONGJMP } = client as unknown as Driven;
  let trouble: Error | null = null;
  const throwing = (name: string): void => {
    const call = mod[name]!;
    mod[name] = (...parameters) => {
      if (trouble) throw trouble;
      return call(...parameters);
    };
  };
  const silent = (name: string): void => {
    const call = mod[name]!;
    mod[name] = (...parameters) => (trouble ? undefined : call(...parameters));
  };
  const drive = mod._PostgresMainLoopOnce!;
  mod._PostgresMainLoopOnce = (...parameters) => {
    if (trouble) throw trouble;
    try {
      return drive(...parameters);
    } catch (error) {
      if ((error as { readonly status?: unknown }).status !== POSTGRES_MAIN_LONGJMP) {
        trouble = whyOf();
        onPanic(trouble);
      }
      throw error;
    }
  };
  // It is what PGlite calls first when something was thrown.
  throwing('stackRestore');
  throwing('stackSave');
  for (const name of ['_PostgresSendReadyForQueryIfNecessary', '_pgl_pq_flush']) silent(name);
}

/** As a server says that it has crashed, that its disk is full, and that it can only be read. */
const CRASHED = '57P02';
const FULL = '53100';
const READ_ONLY = '25006';
const OBSTACLES: Readonly<Record<string, string>> = { EROFS: READ_ONLY, ENOSPC: FULL, EDQUOT: FULL };
/** An empty file is within every quota. */
const PROBE_BYTES = 8192;

/** What keeps a database from being opened in a directory, as a server would say it; null when nothing does. */
function obstacleAt(directory: string): string | null {
  try {
    const { bavail, bsize } = statfsSync(directory);
    if (bavail * bsize < LEAST_FREE_BYTES) return FULL;
    const probe = join(directory, 'database.probe');
    // A system that has just stopped to write says so to who writes, and not yet to who asks whether they may.
    writeFileSync(probe, new Uint8Array(PROBE_BYTES));
    rmSync(probe);
    return null;
  } catch (error) {
    return OBSTACLES[(error as NodeJS.ErrnoException).code ?? ''] ?? CRASHED;
  }
}

type Listening = { readonly channel: string; readonly onNotice: (text: string) => void };

/**
 * Opens an embedded database, and opens it anew when it has given up. Whoever asks meanwhile is told why it does not answer.
 *
 * @param directory on the disk that must have room and let itself be written
 */
export async function openLasting(directory: string, open: () => Promise<PGlite>): Promise<PGlite> {
  let client: PGlite;
  let trouble: Error | null = null;
  let pauseMs = FIRST_PAUSE_MS;
  let triedAt = 0;
  let opening: Promise<void> | null = null;
  const listenings = new Set<Listening>();

  async function openOnce(): Promise<void> {
    const opened = await open();
    watchForPanic(opened, whyOf, (why) => {
      trouble = why;
    });
    for (const { channel, onNotice } of listenings) await opened.listen(channel, onNotice);
    client = opened;
    trouble = null;
    pauseMs = FIRST_PAUSE_MS;
  }

  function whyOf(): Error {
    const code = obstacleAt(directory) ?? CRASHED;
    return Object.assign(new Error(`the embedded database gave up (${code})`), { code });
  }

  async function working(): Promise<PGlite> {
    if (trouble === null) return client;
    const isDue = performance.now() - triedAt >= pauseMs;
    if (!opening && isDue && obstacleAt(directory) === null) {
      triedAt = performance.now();
      pauseMs = Math.min(LONGEST_PAUSE_MS, 2 * pauseMs);
      opening = openOnce().finally(() => {
        opening = null;
      });
    }
    const why = trouble;
    await opening?.catch(() => {});
    if (trouble) throw why;
    return client;
  }

  await openOnce();
  return new Proxy(client!, {
    get: (_, name) => {
      if (name === 'close') {
        return async () => {
          // One that is just being opened has the directory.
          await opening?.catch(() => {});
          if (trouble === null) await client.close();
        };
      }
      if (name === 'listen') {
        return async (channel: string, onNotice: Listening['onNotice']) => {
          const listening = { channel, onNotice };
          const unlisten = await (await working()).listen(channel, onNotice);
          listenings.add(listening);
          return async () => {
            listenings.delete(listening);
            if (trouble === null) await unlisten();
          };
        };
      }
      const value: unknown = Reflect.get(client, name, client);
      if (typeof value !== 'function') return value;
      return async (...parameters: unknown[]) => {
        const now = await working();
        return (Reflect.get(now, name, now) as (...given: unknown[]) => unknown).apply(now, parameters);
      };
    },
  });
}
