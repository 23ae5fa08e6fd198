/** What each role may do, the least first. */
const ROLES = [
  { role: 'reader', text: 'Reader: looks at timetables' },
  { role: 'planner', text: 'Planner: makes timetables' },
  { role: 'administrator', text: 'Administrator: makes timetables and manages users' },
] as const;

/** The choice of a role. */
export function RoleField({ value, fault }: { value: string; fault: string | undefined }) {
  return (
    <div class={fault === undefined ? 'field' : 'field faulty'}>
      <label for="role">Role</label>
      <select
        id="role"
        name="role"
        aria-invalid={fault === undefined ? undefined : 'true'}
        aria-describedby={fault === undefined ? undefined : 'role-says'}
      >
        {ROLES.map(({ role, text }) => (
          <option value={role} selected={role === value}>
            {text}
          </option>
        ))}
      </select>
      {fault !== undefined && (
        <p class="field-error" id="role-says">
          {fault}
        </p>
      )}
    </div>
  );
}
