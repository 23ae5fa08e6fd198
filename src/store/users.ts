import { eq, sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import { type Role, users } from './schema/users.ts';

/** Someone who may sign in. */
export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
};

const columns = { id: users.id, email: users.email, name: users.name, role: users.role };

/** Whether there is somebody who runs the installation. */
export async function hasAdministrator(queries: Queries): Promise<boolean> {
  const found = await queries
    .select({ id: users.id })
    .from(users)
    .where(eq(users.role, 'administrator'))
    .limit(1);
  return found.length > 0;
}

/** Adds a user; null when the e-mail address is taken, in whatever case. */
export async function insertUser(
  queries: Queries,
  user: Omit<User, 'id'> & { readonly passwordHash: string },
): Promise<User | null> {
  const [row] = await queries.insert(users).values(user).onConflictDoNothing().returning(columns);
  return row ?? null;
}

/** The user with this e-mail address, in whatever case, with the hash to check the password against. */
export async function findUserByEmail(
  queries: Queries,
  email: string,
): Promise<(User & { readonly passwordHash: string }) | null> {
  const [row] = await queries
    .select({ ...columns, passwordHash: users.passwordHash })
    .from(users)
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return row ?? null;
}
