import { hashPassword } from '#platform/password.ts';
import { Failure } from '../failure.ts';
import { text } from '../languages/text.ts';
import type { Database, Queries } from '../store/database.ts';
import {
  deleteUser,
  holdAdministrators,
  selectUserForChange,
  selectUsers,
  type User,
  updateUser,
} from '../store/users.ts';
import { mayAsMuch } from './roles.ts';
import { closeSessionsOf } from './sessions.ts';
import { readFact } from './users.ts';

/** Everybody who may sign in, by name. */
export function listUsers({ queries }: Database): Promise<User[]> {
  return selectUsers(queries);
}

/** @throws Failure `notFound` when there is nobody with this id. */
export async function findUser({ queries }: Database, userId: string): Promise<User> {
  return thatExists((await selectUsers(queries)).find(({ id }) => id === userId));
}

function thatExists<Found extends User>(found: Found | null | undefined): Found {
  if (!found) throw new Failure('notFound', text('accounts.failures.userGone'));
  return found;
}

async function existing(queries: Queries, userId: string): Promise<User> {
  return thatExists(await selectUserForChange(queries, userId));
}

/**
 * Makes sure that somebody is left who can run the installation.
 *
 * @param form the form that it would be done by.
 */
async function refuseLastAdministrator(
  queries: Queries,
  { id }: User,
  form: 'role' | 'deletion',
): Promise<void> {
  const administrators = await holdAdministrators(queries);
  if (administrators.some((other) => other !== id) || !administrators.includes(id)) return;
  const message =
    form === 'role'
      ? text('accounts.failures.lastAdministratorRole')
      : text('accounts.failures.lastAdministratorDeletion');
  throw new Failure('conflict', message, [{ where: form, message }]);
}

/**
 * Gives somebody another role. Who may do less from now on is signed out everywhere.
 *
 * @throws Failure `conflict` for the last administrator, `invalid` when there is no such role, `notFound`.
 */
export async function changeRole(database: Database, userId: string, typed: unknown): Promise<void> {
  const role = readFact('role', typed);
  await database.queries.transaction(async (queries) => {
    // Before the user's own row, so that two administrators who demote each other wait in the same order.
    await holdAdministrators(queries);
    const user = await existing(queries, userId);
    if (role === user.role) return;
    await refuseLastAdministrator(queries, user, 'role');
    await updateUser(queries, userId, { role });
    if (!mayAsMuch(role, user.role)) await closeSessionsOf(queries, userId);
  });
}

/**
 * Gives somebody a new password, and signs them out everywhere.
 *
 * @throws Failure `invalid` with a fault of the field `password`, `notFound`.
 */
export async function resetPassword(database: Database, userId: string, typed: unknown): Promise<void> {
  const passwordHash = await hashPassword(readFact('password', typed));
  await database.queries.transaction(async (queries) => {
    await existing(queries, userId);
    await updateUser(queries, userId, { passwordHash });
    await closeSessionsOf(queries, userId);
  });
}

/**
 * Deletes somebody, whose sessions end with that. What they have made stays.
 *
 * @throws Failure `conflict` for the last administrator, `notFound`.
 */
export async function removeUser(database: Database, userId: string): Promise<void> {
  await database.queries.transaction(async (queries) => {
    await holdAdministrators(queries);
    const user = await existing(queries, userId);
    await refuseLastAdministrator(queries, user, 'deletion');
    await deleteUser(queries, userId);
  });
}
