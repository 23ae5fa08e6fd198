import { version } from '../../package.json' with { type: 'json' };
import { answer, readArguments } from './command.ts';

export const usage = `usage: schedule-builder version

Prints the version of the program, and of Bun inside it.`;

/** Prints the version. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    readArguments(args, {}, { least: 0, most: 0 });
    console.log(`schedule-builder ${version} (Bun ${Bun.version})`);
    return 0;
  });
}
