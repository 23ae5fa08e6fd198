import type { Child } from 'hono/jsx';

/** What a check found, as the installation as a whole. */
export type Status = 'pass' | 'warn' | 'fail';

/** What came of a job: `none` where nothing is known yet. */
export type JobState = Status | 'none';

/** What only the logs' language has words for. */
export function English({ children }: { children?: Child }) {
  return (
    <span lang="en" dir="ltr">
      {children}
    </span>
  );
}

/** A state in a word, with its colour. */
export function StatusBadge({ status, state }: { status: JobState; state: string }) {
  return <span class={`badge status-${status}`}>{state}</span>;
}
