import { z } from 'zod';
import { hashPassword, isPassword } from '#platform/password.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Queries } from '../store/database.ts';
import { findUserByEmail, insertUser, type User } from '../store/users.ts';

/** PostgreSQL keeps no text with a null character in it. */
const isKept = (text: string): boolean => !text.includes('\0');

const [SHORTEST_PASSWORD, LONGEST_PASSWORD] = [10, 200];

/** Why a fact is not right, said when it is found. */
const unkept = { error: () => text('accounts.failures.nullCharacters') };
const longest = (most: number) => ({ error: () => text('accounts.failures.longest', { most }) });
const nameMissing = { error: () => text('accounts.failures.nameMissing') };

/** What each fact about somebody must be. */
const facts = {
  email: z.email({ error: () => text('accounts.failures.emailWrong') }).max(254, longest(254)),
  name: z.string(nameMissing).trim().min(1, nameMissing).max(100, longest(100)).refine(isKept, unkept),
  role: z.enum(['administrator', 'planner', 'reader'], {
    error: () => text('accounts.failures.roleUnknown'),
  }),
  password: z
    .string({ error: () => text('accounts.failures.passwordMissing') })
    .min(SHORTEST_PASSWORD, {
      error: () => text('accounts.failures.passwordShort', { least: SHORTEST_PASSWORD }),
    })
    .max(LONGEST_PASSWORD, {
      error: () => text('accounts.failures.passwordLong', { most: LONGEST_PASSWORD }),
    })
    .refine(isKept, unkept),
};
const newUser = z.strictObject(facts);

/** What somebody is added with, as it was typed. */
export type NewUser = { readonly [Field in keyof z.infer<typeof newUser>]?: string | undefined };

/**
 * One fact about somebody, as it was typed.
 *
 * @param field the name of its form field, where that is another one.
 * @throws Failure `invalid` with a fault of the field when it is not right.
 */
export function readFact<Fact extends keyof typeof facts>(
  fact: Fact,
  typed: unknown,
  field: string = fact,
): z.infer<(typeof facts)[Fact]> {
  const read = facts[fact].safeParse(typed);
  if (read.success) return read.data as z.infer<(typeof facts)[Fact]>;
  const { message } = read.error.issues[0]!;
  throw new Failure('invalid', message, [{ where: field, message }]);
}

/** A hash of nobody's password: looked at when there is no such user, so that both answers take as long. */
let nobodysHash: string | null = null;

/**
 * Adds somebody who may sign in.
 *
 * @throws Failure `invalid` with a fault for each wrong field, `conflict` when the e-mail address is taken.
 */
export async function createUser(queries: Queries, typed: NewUser): Promise<User> {
  const read = newUser.safeParse(typed);
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => ({ where: String(path[0]), message }));
    throw new Failure('invalid', `${faults[0]!.where}: ${faults[0]!.message}`, faults);
  }
  const { password, ...person } = read.data;
  const user = await insertUser(queries, { ...person, passwordHash: await hashPassword(password) });
  if (user) return user;
  const message = text('accounts.failures.emailTaken', { email: person.email });
  throw new Failure('conflict', message, [{ where: 'email', message }]);
}

/** A hash that is as slow to compare as that of a person; made again if it failed. */
async function hashOfNobody(): Promise<string> {
  nobodysHash ??= await hashPassword(crypto.randomUUID());
  return nobodysHash;
}

/** Whom an e-mail address and a password belong to, with the hash of it; null when they do not go together. */
export async function authenticate(
  queries: Queries,
  email: string,
  password: string,
): ReturnType<typeof findUserByEmail> {
  const found = await findUserByEmail(queries, email);
  const isRight = await isPassword(password, found?.passwordHash ?? (await hashOfNobody()));
  return found && isRight ? found : null;
}
