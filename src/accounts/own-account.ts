import { hashPassword, isPassword } from '#platform/password.ts';
import { Failure } from '../failure.ts';
import { isLanguageCode, type LanguageCode } from '../languages/languages.ts';
import { text } from '../languages/text.ts';
import type { Database } from '../store/database.ts';
import { selectUserForChange, updateUser } from '../store/users.ts';
import { closeSessionsOf } from './sessions.ts';
import { readFact } from './users.ts';

/** @throws Failure `invalid` with a fault of the field `name`. */
export async function changeOwnName({ queries }: Database, userId: string, typed: unknown): Promise<void> {
  await updateUser(queries, userId, { name: readFact('name', typed) });
}

/**
 * Chooses what the pages are written in for somebody.
 *
 * @param typed code of a language; empty for the one that their browser asks for
 * @throws Failure `invalid` with a fault of the field `language`.
 */
export async function changeOwnLanguage({ queries }: Database, userId: string, typed: string): Promise<void> {
  await updateUser(queries, userId, { language: typed === '' ? null : knownLanguage(typed) });
}

function knownLanguage(typed: string): LanguageCode {
  if (isLanguageCode(typed)) return typed;
  const message = text('accounts.language.unknown');
  throw new Failure('invalid', message, [{ where: 'language', message }]);
}

/**
 * Gives somebody the password that they have chosen, and signs them out everywhere but in the session of `token`.
 *
 * @throws Failure `invalid` with a fault of the field `old` when that is not their password, of `password` when the new
 *   one is not right.
 */
export async function changeOwnPassword(
  { queries }: Database,
  userId: string,
  typed: { readonly old: string; readonly password: string },
  token: string,
): Promise<void> {
  const password = readFact('password', typed.password);
  const before = await selectUserForChange(queries, userId);
  // Hashes take long, and a transaction holds up everybody else on the embedded database.
  const isRight = before !== null && (await isPassword(typed.old, before.passwordHash));
  const passwordHash = isRight ? await hashPassword(password) : null;
  await queries.transaction(async (inside) => {
    const now = await selectUserForChange(inside, userId);
    if (passwordHash === null || now?.passwordHash !== before?.passwordHash) {
      const message = text('accounts.failures.notPresentPassword');
      throw new Failure('invalid', message, [{ where: 'old', message }]);
    }
    await updateUser(inside, userId, { passwordHash });
    await closeSessionsOf(inside, userId, token);
  });
}
