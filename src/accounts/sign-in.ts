import type { Database } from '../store/database.ts';
import { selectUserForChange } from '../store/users.ts';
import { openSession } from './sessions.ts';
import { authenticate } from './users.ts';

/**
 * Opens a session for whom an e-mail address and a password belong to, and tells its token; null when they do not go
 * together, also where the password was changed while it was being looked at: whoever changes one ends all sessions, and
 * none may begin with the old one after that.
 */
export async function signIn(database: Database, email: string, password: string): Promise<string | null> {
  const found = await authenticate(database.queries, email, password);
  if (!found) return null;
  return database.queries.transaction(async (queries) => {
    const now = await selectUserForChange(queries, found.id);
    return now?.passwordHash === found.passwordHash ? openSession(queries, now) : null;
  });
}
