import { z } from 'zod';
import { hashPassword, isPassword } from '#platform/password.ts';
import { Failure } from '../failure.ts';
import type { Queries } from '../store/database.ts';
import { findUserByEmail, insertUser, type User } from '../store/users.ts';

/** PostgreSQL keeps no text with a null character in it. */
const isKept = (text: string): boolean => !text.includes('\0');

/** What each fact about somebody must be. */
const facts = {
  email: z.email('An e-mail address such as ada@school.example.').max(254, 'At most 254 letters.'),
  name: z
    .string('A name.')
    .trim()
    .min(1, 'A name.')
    .max(100, 'At most 100 letters.')
    .refine(isKept, 'Without null characters.'),
  role: z.enum(['administrator', 'planner', 'reader'], 'One of administrator, planner, reader.'),
  password: z
    .string('A password.')
    .min(10, 'At least 10 characters; a few words are easy to remember.')
    .max(200, 'At most 200 characters.')
    .refine(isKept, 'Without null characters.'),
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
  const message = `There is a user with the address ${person.email} already.`;
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
