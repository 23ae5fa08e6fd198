import { asc, eq, sql } from 'drizzle-orm';
import type { LanguageCode } from '../languages/languages.ts';
import type { Queries } from './database.ts';
import { type Role, users } from './schema/users.ts';

/** Someone who may sign in. */
export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** What the pages are written in for them; null for what their browser asks for. */
  readonly language: LanguageCode | null;
};

/** What is known of a user, as a query asks for it. */
export const userColumns = {
  id: users.id,
  email: users.email,
  name: users.name,
  role: users.role,
  language: users.language,
};

/** Whether there is somebody who runs the installation. */
export async function hasAdministrator(queries: Queries): Promise<boolean> {
  const found = await queries
    .select({ id: users.id })
    .from(users)
    .where(eq(users.role, 'administrator'))
    .limit(1);
  return found.length > 0;
}

/** Everybody who may sign in, by name. */
export async function selectUsers(queries: Queries): Promise<User[]> {
  return queries
    .select(userColumns)
    .from(users)
    .orderBy(asc(sql`lower(${users.name})`), asc(users.email));
}

/** Somebody by id, locked against others who would change them until the transaction ends. */
export async function selectUserForChange(
  queries: Queries,
  userId: string,
): Promise<(User & { readonly passwordHash: string }) | null> {
  const [row] = await queries
    .select({ ...userColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(users.id, userId))
    .for('update');
  return row ?? null;
}

/**
 * The ids of the administrators. Until the transaction ends nobody else can make one of them less, or delete one, so that
 * of two who do so at once the second sees what the first has left.
 */
export async function holdAdministrators(queries: Queries): Promise<string[]> {
  const rows = await queries
    .select({ id: users.id })
    .from(users)
    .where(eq(users.role, 'administrator'))
    .orderBy(asc(users.id))
    .for('update');
  return rows.map(({ id }) => id);
}

/** Changes what is known of somebody. */
export async function updateUser(
  queries: Queries,
  userId: string,
  change: Partial<Pick<User, 'name' | 'role' | 'language'> & { readonly passwordHash: string }>,
): Promise<void> {
  await queries.update(users).set(change).where(eq(users.id, userId));
}

/** Deletes somebody, with their sessions; what they have made stays. */
export async function deleteUser(queries: Queries, userId: string): Promise<void> {
  await queries.delete(users).where(eq(users.id, userId));
}

/** Adds a user; null when the e-mail address is taken, in whatever case. */
export async function insertUser(
  queries: Queries,
  user: Omit<User, 'id' | 'language'> & { readonly passwordHash: string },
): Promise<User | null> {
  const [row] = await queries.insert(users).values(user).onConflictDoNothing().returning(userColumns);
  return row ?? null;
}

/** The user with this e-mail address, in whatever case, with the hash to check the password against. */
export async function findUserByEmail(
  queries: Queries,
  email: string,
): Promise<(User & { readonly passwordHash: string }) | null> {
  const [row] = await queries
    .select({ ...userColumns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return row ?? null;
}
