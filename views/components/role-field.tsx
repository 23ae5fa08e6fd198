import { Field, fieldAttributes } from './field.tsx';

/** What each role may do, the least first. */
const ROLES = [
  { role: 'reader', text: 'Reader: looks at timetables' },
  { role: 'planner', text: 'Planner: makes timetables' },
  { role: 'administrator', text: 'Administrator: manages users too' },
] as const;

/** The choice of a role. */
export function RoleField({ value, fault }: { value: string; fault: string | undefined }) {
  const field = { name: 'role', label: 'Role', fault };
  return (
    <Field {...field}>
      <select {...fieldAttributes(field)}>
        {ROLES.map(({ role, text }) => (
          <option value={role} selected={role === value}>
            {text}
          </option>
        ))}
      </select>
    </Field>
  );
}
