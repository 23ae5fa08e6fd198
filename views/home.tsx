import { text } from '../src/languages/text.ts';
import { CostBadge } from './components/cost-badge.tsx';
import { NewTermForm, type NewTermValues } from './components/new-term-form.tsx';
import { NewScheduleButton } from './components/term-actions.tsx';
import { When } from './components/when.tsx';

/** A schedule in the list of its term. */
export type HomeSchedule = {
  readonly name: string;
  readonly href: string;
  readonly state: string;
  readonly hard: number;
  readonly soft: number;
  readonly placed: number;
  readonly total: number;
  readonly changedAt: Date;
  /** The solver at work on it, or its result that waits for somebody. */
  readonly run: { readonly text: string; readonly href: string; readonly isActive: boolean } | null;
};

/** A term with its schedules. */
export type HomeTerm = {
  readonly id: string;
  readonly name: string;
  readonly schedules: readonly HomeSchedule[];
};

/** The home page. */
export type Home = {
  readonly terms: readonly HomeTerm[];
  /** The form token of someone who may add terms; null for a reader. */
  readonly csrf: string | null;
  readonly newTerm: NewTermValues;
};

function ScheduleRow({ schedule }: { schedule: HomeSchedule }) {
  const { name, href, state, hard, soft, placed, total, changedAt, run } = schedule;
  return (
    <tr>
      <th scope="row">
        <a href={href}>{name}</a>
        {run && (
          <a class={run.isActive ? 'run-link busy' : 'run-link'} href={run.href}>
            {run.text}
          </a>
        )}
      </th>
      <td data-label="State">
        <span class={`badge state-${state}`}>{state}</span>
      </td>
      <td data-label="Cost">
        <CostBadge hard={hard} soft={soft} />
      </td>
      <td data-label="Placed" class="number">
        {placed} of {total}
      </td>
      <td data-label="Last change">
        <When at={changedAt} />
      </td>
    </tr>
  );
}

function Term({ term, csrf }: { term: HomeTerm; csrf: string | null }) {
  const mayPlan = csrf !== null;
  return (
    <section class="term" aria-labelledby={`term-${term.id}`}>
      <header class="term-head">
        <h2 id={`term-${term.id}`}>{term.name}</h2>
        <p class="links">
          <a href={`/terms/${term.id}/teachers`}>Data</a>
          {mayPlan && <a href={`/terms/${term.id}/copy`}>{text('rollForward.copy')}</a>}
          {mayPlan && <a href={`/terms/${term.id}/deletion`}>Delete…</a>}
        </p>
      </header>
      {term.schedules.length === 0 ? (
        <p class="quiet">This term has no schedule.</p>
      ) : (
        <table class="list schedules">
          <thead>
            <tr>
              <th scope="col">Schedule</th>
              <th scope="col">State</th>
              <th scope="col">Cost</th>
              <th scope="col" class="number">
                Lessons placed
              </th>
              <th scope="col">Last change</th>
            </tr>
          </thead>
          <tbody>
            {term.schedules.map((schedule) => (
              <ScheduleRow schedule={schedule} />
            ))}
          </tbody>
        </table>
      )}
      {csrf !== null && <NewScheduleButton termId={term.id} csrf={csrf} />}
    </section>
  );
}

function Beginnings({ csrf, newTerm }: { csrf: string; newTerm: NewTermValues }) {
  return (
    <div class="cards">
      <section class="card">
        <h2>Try the demo school</h2>
        <p>An invented secondary school of 18 classes and 33 teachers, ready for the solver.</p>
        <form method="post" action="/terms/demo">
          <input type="hidden" name="csrf" value={csrf} />
          <button type="submit" class="primary">
            Load the demo school
          </button>
        </form>
      </section>
      <section class="card">
        <h2>Upload a file</h2>
        <p>A .fet file of FET, or a .ctt or .ectt file of the ITC-2007 curriculum-based track.</p>
        <a class="button" href="/uploads/new">
          Upload a file
        </a>
      </section>
      <section class="card">
        <h2>Start from scratch</h2>
        <NewTermForm csrf={csrf} values={newTerm} />
      </section>
    </div>
  );
}

/** Terms and their schedules; with none yet, the ways to begin. */
export function HomePage({ home: { terms, csrf, newTerm } }: { home: Home }) {
  return (
    <>
      <header class="page-head">
        <h1>{terms.length === 0 ? 'Let us begin' : 'Schedules'}</h1>
        {csrf !== null && terms.length > 0 && (
          <div class="actions">
            <a class="button" href="/uploads/new">
              Upload a file
            </a>
            <a class="button" href="/terms/new">
              New term
            </a>
          </div>
        )}
      </header>
      {terms.length === 0 && csrf === null && (
        <p class="empty">There is no schedule yet. As soon as a planner has made one, it is shown here.</p>
      )}
      {terms.length === 0 && csrf !== null && (
        <>
          <p class="lead">There is no data yet. Three ways lead to a first timetable:</p>
          <Beginnings csrf={csrf} newTerm={newTerm} />
        </>
      )}
      {terms.map((term) => (
        <Term term={term} csrf={csrf} />
      ))}
    </>
  );
}

/** The ways to add a term beside those that are there. */
export function NewTermPage({ csrf, newTerm }: { csrf: string; newTerm: NewTermValues }) {
  return (
    <>
      <header class="page-head">
        <h1>New term</h1>
      </header>
      <Beginnings csrf={csrf} newTerm={newTerm} />
    </>
  );
}
