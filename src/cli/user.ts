import { text } from 'node:stream/consumers';
import { createUser } from '../accounts/users.ts';
import { answer, misused, readArguments } from './command.ts';
import { withDatabase } from './database.ts';

export const usage = `usage: schedule-builder user create --email ADDRESS --name NAME --role ROLE [--password-stdin]

Adds somebody who may sign in. Without --password-stdin a password is drawn and printed, once.

  --role ROLE       administrator, planner or reader
  --password-stdin  reads the password from the first line of standard input`;

/** Letters and digits that cannot be taken for each other. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const DRAWN_LENGTH = 20;

/** A password that nobody guesses: 20 letters and digits, each of 57 (116 bits). */
function drawPassword(): string {
  // Bytes beyond the last full round of the alphabet would make its first letters likelier.
  const usable = 256 - (256 % LETTERS.length);
  let password = '';
  while (password.length < DRAWN_LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(DRAWN_LENGTH))) {
      if (byte < usable && password.length < DRAWN_LENGTH) password += LETTERS[byte % LETTERS.length];
    }
  }
  return password;
}

async function firstLineOfInput(): Promise<string> {
  const [line = ''] = (await text(process.stdin)).split(/\r?\n/);
  return line;
}

/** Manages the users of the configured database. */
export async function run(args: readonly string[]): Promise<number> {
  return answer(usage, async () => {
    const { values, positionals } = readArguments(
      args,
      {
        email: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string' },
        'password-stdin': { type: 'boolean', default: false },
      },
      { least: 1, most: 1 },
    );
    if (positionals[0] !== 'create') throw misused(`"${positionals[0]}" is not "create".`);
    const { email, name, role } = values;
    for (const [option, value] of Object.entries({ email, name, role })) {
      if (value === undefined) throw misused(`--${option} is missing.`);
    }
    const given = values['password-stdin'] ? await firstLineOfInput() : null;
    const password = given ?? drawPassword();
    return withDatabase(async (database) => {
      await createUser(database.queries, { email, name, role, password });
      console.error(`${email} may sign in as ${role}.`);
      if (given === null) console.log(password);
      return 0;
    });
  });
}
