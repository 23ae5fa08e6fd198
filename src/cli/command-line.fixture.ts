import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A school of two courses and one room, as a `.ctt` file. */
export const SMALL_CTT = `Name: Small
Courses: 2
Rooms: 1
Days: 2
Periods_per_day: 3
Curricula: 1
Constraints: 1

COURSES:
maths ada 3 2 30
art ben 1 1 12

ROOMS:
A 20

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:
maths 0 0

END.
`;

const MAIN = join(import.meta.dir, '../main.ts');

/** A directory with files and a database of its own, in which commands run as a person at a shell runs them. */
export function openCommandLine(
  files: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const directory = mkdtempSync(join(tmpdir(), 'schedule-builder-cli-'));
  const at = (name: string): string => join(directory, name);
  const write = (name: string, text: string): void => writeFileSync(at(name), text);
  for (const [name, text] of Object.entries(files)) write(name, text);
  /** Starts a command in a process of its own. */
  const start = (...args: string[]) =>
    Bun.spawn([process.execPath, MAIN, ...args], {
      cwd: directory,
      stdout: 'pipe',
      stderr: 'pipe',
      env: { PATH: process.env.PATH, DATA_DIR: at('data'), ...environment },
    });
  return {
    at,
    write,
    start,
    /** Runs a command to its end. Tells what it printed, its complaints apart. */
    run: async (...args: string[]) => {
      const child = start(...args);
      const [said, complained] = await Promise.all([
        new Response(child.stdout).text(),
        new Response(child.stderr).text(),
      ]);
      return { exitCode: await child.exited, said: said.trim(), complained };
    },
    remove: () => rmSync(directory, { recursive: true }),
  };
}

export type CommandLine = ReturnType<typeof openCommandLine>;
