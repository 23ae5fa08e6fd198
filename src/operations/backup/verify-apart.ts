import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { Failure } from '../../failure.ts';

const LONGEST_SENTENCE = 500;

/** How this program is started; a compiled one needs no file of its sources. */
function ownCommand(): string[] {
  const [program, main = ''] = process.argv;
  const isCompiled = main.startsWith('/$bunfs/') || /^[A-Z]:[\\/]~BUN/.test(main);
  return isCompiled ? [process.execPath] : [process.execPath || program!, main];
}

/**
 * Verifies an archive in a process of its own: the scratch database would hold up everybody who uses this one, and its memory
 * would stay with it.
 *
 * @returns what came of it, in a line
 * @throws Failure `invalid` when the archive is not good
 */
export async function verifyApart(path: string, signal: AbortSignal): Promise<string> {
  const [program, ...args] = ownCommand();
  const child = spawn(program!, [...args, 'backup', 'verify', path], {
    ...{ signal, killSignal: 'SIGTERM', stdio: ['ignore', 'pipe', 'pipe'] },
  });
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  // One that was told to end is waited for: what it had decrypted can be removed only then.
  child.on('error', (error) => child.pid === undefined && reject(error));
  child.on('close', resolve);
  const [said, complained, status] = await Promise.all([text(child.stdout!), text(child.stderr!), promise]);
  signal.throwIfAborted();
  if (status === 0) return said.trim();
  // What is more than a sentence, or an error of a statement, may name people's data.
  const complaint = complained.trim();
  const isSentence =
    complaint !== '' && complaint.length <= LONGEST_SENTENCE && !/Failed query|params:/.test(complaint);
  throw new Failure('invalid', isSentence ? complaint : 'The verification ended without an answer.');
}
