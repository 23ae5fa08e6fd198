import { type ParseArgsConfig, parseArgs } from 'node:util';
import { Failure } from '../failure.ts';

/** Marks a fault of the command line itself: the answer to it is how the command is used. */
const COMMAND_LINE = 'command line';

/** Whole number options are told as text by the command line. */
type NumberRange = { readonly least: number; readonly most: number };

/** A failure of the command line itself, which is answered by how the command is used. */
export function misused(message: string): Failure {
  return new Failure('invalid', message, [{ where: COMMAND_LINE, message }]);
}

/**
 * Reads a command's arguments.
 *
 * @throws Failure `invalid` when they cannot be understood.
 */
export function readArguments<Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
  positionals: NumberRange,
) {
  try {
    const read = parseArgs({
      args: withNegativeNumbers(args, options),
      options,
      allowPositionals: true,
      strict: true,
    });
    const given = read.positionals.length;
    if (given < positionals.least) throw misused('An argument is missing.');
    if (given > positionals.most) throw misused(`"${read.positionals.at(-1)}" is one argument too many.`);
    return read;
  } catch (error) {
    // parseArgs has no error type of its own, but codes; the option is named in the message alone.
    if (!(error instanceof TypeError)) throw error;
    const [option] = /--[\w-]+/.exec(error.message) ?? [];
    const isLacking = 'code' in error && error.code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';
    const takesNone = error.message.includes('does not take an argument');
    if (isLacking && option !== undefined) {
      throw misused(takesNone ? `${option} takes no value.` : `${option} needs a value behind it.`);
    }
    throw misused(error.message.split('. ')[0]!);
  }
}

/** Ties a negative number to the option before it: parted from it, it would be taken for an option itself. */
function withNegativeNumbers(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): string[] {
  const isOption = (arg: string | undefined) =>
    arg?.startsWith('--') === true && options[arg.slice(2)]?.type === 'string';
  return args.flatMap((arg, at) => {
    const next = args[at + 1];
    if (isOption(arg) && next !== undefined && /^-[\d.]/.test(next)) return [`${arg}=${next}`];
    return isOption(args[at - 1]) && /^-[\d.]/.test(arg) ? [] : [arg];
  });
}

/**
 * Reads an option that is a whole number; undefined when it is not given.
 *
 * @throws Failure `invalid` when it is none.
 */
export function readNumber(
  name: string,
  text: string | undefined,
  { least, most }: NumberRange,
): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw misused(`--${name} is "${text}"; it must be a whole number from ${least} to ${most}.`);
}

/** What is told of a failure at the terminal: one line for each faulty line of the input. */
export function failureLines({ message, faults }: Failure): string[] {
  const lines = faults
    .filter(({ where }) => where !== COMMAND_LINE)
    .map((fault) => `${fault.where}: ${fault.message}`);
  // A message that says more than its faults, such as which file they are in, stands before them.
  const summary = lines.length === 0 || !message.startsWith(lines[0]!) ? [message] : [];
  return [...summary, ...lines];
}

/**
 * Runs a command and turns what goes wrong into lines on standard error and an exit code: 1 for a failure, 2 for
 * arguments that cannot be understood.
 */
export async function answer(usage: string, act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    for (const line of failureLines(error)) console.error(line);
    if (!error.faults.some(({ where }) => where === COMMAND_LINE)) return 1;
    console.error(`\n${usage}`);
    return 2;
  }
}
