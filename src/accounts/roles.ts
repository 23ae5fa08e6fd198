import type { User } from '../store/users.ts';

const RANKS: Readonly<Record<User['role'], number>> = { reader: 0, planner: 1, administrator: 2 };

/** Whether a role may do all that another one may. */
export function mayAsMuch(role: User['role'], other: User['role']): boolean {
  return RANKS[role] >= RANKS[other];
}
