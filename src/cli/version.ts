import { version } from '../../package.json' with { type: 'json' };
import { answer, readArguments } from './command.ts';

export const usage = `usage: schedule-builder version

Prints the version of the program, and of what runs it: Bun or Node.js.`;

/** Prints the version. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    readArguments(args, {}, { least: 0, most: 0 });
    const { bun, node } = process.versions;
    console.log(`schedule-builder ${version} (${bun === undefined ? `Node.js ${node}` : `Bun ${bun}`})`);
    return 0;
  });
}
