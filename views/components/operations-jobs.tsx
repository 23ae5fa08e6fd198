import { text } from '../../src/languages/text.ts';
import { English, type JobState, StatusBadge } from './operations-status.tsx';
import { When } from './when.tsx';

/** A job, and what came of it. */
export type ShownJob = {
  readonly id: string;
  readonly name: string;
  /** In English, as its message. */
  readonly does: string;
  readonly isWorking: boolean;
  readonly lastRun: Date | null;
  readonly nextRun: Date | null;
  readonly status: JobState;
  readonly state: string;
  readonly overdue: string | null;
  readonly message: string;
  readonly took: string | null;
};

/** Where what was just done is told. */
export const TOLD = 'operations-told';

const moment = (at: Date | null) => (at === null ? text('operations.never') : <When at={at} />);

/** The row of a job; while it works, it asks again each second whether it is done. */
export function JobRow({ job, csrf }: { job: ShownJob; csrf: string }) {
  const { id, name, does, isWorking, lastRun, nextRun, status, state, overdue, message, took } = job;
  const action = `/operations/jobs/${id}/runs`;
  const asking = isWorking
    ? {
        ...{ 'hx-get': `/operations/jobs/${id}`, 'hx-trigger': 'load delay:1s' },
        ...{ 'hx-target': `#${TOLD}`, 'hx-swap': 'none' },
      }
    : {};
  return (
    <tr id={`job-${id}`} {...asking}>
      <th scope="row">
        {name}
        <span class="quiet below-name">
          <English>{does}</English>
        </span>
      </th>
      <td data-label={text('operations.outcome')} class="whole">
        <StatusBadge status={status} state={state} />{' '}
        {overdue !== null && <StatusBadge status="warn" state={overdue} />}{' '}
        {took !== null && <span class="quiet">{took}</span>}
        {message !== '' && (
          <span class="below-name">
            <English>{message}</English>
          </span>
        )}
      </td>
      <td data-label={text('operations.lastRun')}>{moment(lastRun)}</td>
      <td data-label={text('operations.nextRun')}>{moment(nextRun)}</td>
      <td class="whole">
        <form method="post" action={action} hx-post={action} hx-target={`#${TOLD}`} hx-swap="none">
          <input type="hidden" name="csrf" value={csrf} />
          {/* It stays in its place while the job works, so that whoever has pressed it by the keyboard is still there. */}
          <button
            type="submit"
            class="plain"
            id={`run-${id}`}
            aria-label={text('operations.runNowOf', { job: name })}
            aria-disabled={isWorking ? 'true' : undefined}
          >
            {text('operations.runNow')}
          </button>
        </form>
      </td>
    </tr>
  );
}

/** All jobs, each with a button that runs it. */
export function Jobs({ jobs, csrf }: { jobs: readonly ShownJob[]; csrf: string }) {
  return (
    <table class="list jobs">
      <thead>
        <tr>
          <th scope="col">{text('operations.job')}</th>
          <th scope="col">{text('operations.outcome')}</th>
          <th scope="col">{text('operations.lastRun')}</th>
          <th scope="col">{text('operations.nextRun')}</th>
          <th scope="col">
            <span class="visually-hidden">{text('operations.runNow')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {jobs.map((job) => (
          <JobRow job={job} csrf={csrf} />
        ))}
      </tbody>
    </table>
  );
}
