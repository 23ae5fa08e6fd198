import { text } from '../../src/languages/text.ts';
import type { Role } from '../../src/store/schema/users.ts';
import { Field, fieldAttributes } from './field.tsx';

/** The roles, the one that may do least first. */
const ROLES: readonly Role[] = ['reader', 'planner', 'administrator'];

/** The choice of a role. */
export function RoleField({ value, fault }: { value: string; fault: string | undefined }) {
  const field = { name: 'role', label: text('accounts.role.label'), fault };
  return (
    <Field {...field}>
      <select {...fieldAttributes(field)}>
        {ROLES.map((role) => (
          <option value={role} selected={role === value}>
            {text(`accounts.roleChoice.${role}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}
