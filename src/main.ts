import '#platform/prepare.ts';
import { Failure } from './failure.ts';

/** One command of the program. */
type Command = { readonly run: (args: readonly string[]) => Promise<number>; readonly usage: string };

/** Loaded when they are asked for: who solves a file needs no database. */
const commands: Readonly<Record<string, { readonly does: string; readonly load: () => Promise<Command> }>> = {
  serve: {
    does: 'starts the server',
    load: async () => {
      (await import('./cli/early-start.ts')).startEarly(process.env);
      return import('./cli/serve.ts');
    },
  },
  solve: { does: 'solves a file without a database', load: () => import('./cli/solve.ts') },
  check: { does: 'finds what no timetable of a file can satisfy', load: () => import('./cli/check.ts') },
  import: { does: 'stores a file as a new term', load: () => import('./cli/import.ts') },
  export: { does: 'writes a schedule to a file', load: () => import('./cli/export.ts') },
  migrate: { does: "changes or shows the database's schema", load: () => import('./cli/migrate.ts') },
  backup: { does: 'makes, looks after and restores backups', load: () => import('./cli/backup.ts') },
  health: { does: 'asks a running server how it does', load: () => import('./cli/health.ts') },
  doctor: {
    does: 'looks at the installation, and tells what mends it',
    load: () => import('./cli/doctor.ts'),
  },
  'support-bundle': {
    does: 'packs what a support ticket needs, without secrets',
    load: () => import('./cli/support-bundle.ts'),
  },
  user: { does: 'adds somebody who may sign in', load: () => import('./cli/user.ts') },
  version: { does: 'prints the version', load: () => import('./cli/version.ts') },
};

const usage = [
  'usage: schedule-builder COMMAND',
  '',
  ...Object.entries(commands).map(([name, { does }]) => `  ${name.padEnd(16)}${does}`),
  '',
  'schedule-builder COMMAND --help tells more of one.',
].join('\n');

const HELP: ReadonlySet<string | undefined> = new Set(['help', '--help', '-h']);

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (HELP.has(name)) {
    console.log(usage);
    return 0;
  }
  const chosen = name === undefined || !Object.hasOwn(commands, name) ? null : commands[name]!;
  if (!chosen) {
    if (name !== undefined) console.error(`"${name}" is not a command.\n`);
    console.error(usage);
    return 2;
  }
  const command = await chosen.load();
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(command.usage);
    return 0;
  }
  return command.run(args);
}

/** The embedded database keeps the process alive, so that its end is said. */
process.exit(
  await main(process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Failure ? error.message : error);
    return 1;
  }),
);
