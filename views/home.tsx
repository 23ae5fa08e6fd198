import { text } from '../src/languages/text.ts';
import type { ScheduleState } from '../src/store/schema/schedules.ts';
import { CostBadge } from './components/cost-badge.tsx';
import { NewTermForm, type NewTermValues } from './components/new-term-form.tsx';
import { NewScheduleButton } from './components/term-actions.tsx';
import { When } from './components/when.tsx';

/** A schedule in the list of its term. */
export type HomeSchedule = {
  readonly name: string;
  readonly href: string;
  readonly state: ScheduleState;
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
      <td data-label={text('pages.home.state')}>
        <span class={`badge state-${state}`}>{text(`schedules.state.${state}`)}</span>
      </td>
      <td data-label={text('pages.home.cost')}>
        <CostBadge hard={hard} soft={soft} />
      </td>
      <td data-label={text('pages.home.placed')} class="number">
        {text('pages.home.placedOf', { placed, total })}
      </td>
      <td data-label={text('pages.home.lastChange')}>
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
          <a href={`/terms/${term.id}/teachers`}>{text('pages.home.data')}</a>
          {mayPlan && <a href={`/terms/${term.id}/set-up`}>{text('wizard.link')}</a>}
          {mayPlan && <a href={`/terms/${term.id}/copy`}>{text('rollForward.copy')}</a>}
          {mayPlan && <a href={`/terms/${term.id}/deletion`}>{text('pages.home.delete')}</a>}
        </p>
      </header>
      {term.schedules.length === 0 ? (
        <p class="quiet">{text('pages.home.noSchedule')}</p>
      ) : (
        <table class="list schedules">
          <thead>
            <tr>
              <th scope="col">{text('pages.home.schedule')}</th>
              <th scope="col">{text('pages.home.state')}</th>
              <th scope="col">{text('pages.home.cost')}</th>
              <th scope="col" class="number">
                {text('pages.home.lessonsPlaced')}
              </th>
              <th scope="col">{text('pages.home.lastChange')}</th>
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
        <h2>{text('pages.home.demo.title')}</h2>
        <p>{text('pages.home.demo.help')}</p>
        <form method="post" action="/terms/demo">
          <input type="hidden" name="csrf" value={csrf} />
          <button type="submit" class="primary">
            {text('pages.home.demo.load')}
          </button>
        </form>
      </section>
      <section class="card">
        <h2>{text('pages.home.upload')}</h2>
        <p>{text('pages.home.uploadHelp')}</p>
        <a class="button" href="/uploads/new">
          {text('pages.home.upload')}
        </a>
      </section>
      <section class="card">
        <h2>{text('pages.home.fromScratch')}</h2>
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
        <h1>{text(terms.length === 0 ? 'pages.home.begin' : 'pages.home.title')}</h1>
        {csrf !== null && terms.length > 0 && (
          <div class="actions">
            <a class="button" href="/uploads/new">
              {text('pages.home.upload')}
            </a>
            <a class="button" href="/terms/new">
              {text('pages.home.newTerm')}
            </a>
          </div>
        )}
      </header>
      {terms.length === 0 && csrf === null && <p class="empty">{text('pages.home.nothingToRead')}</p>}
      {terms.length === 0 && csrf !== null && (
        <>
          <p class="lead">{text('pages.home.threeWays')}</p>
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
        <h1>{text('pages.home.newTerm')}</h1>
      </header>
      <Beginnings csrf={csrf} newTerm={newTerm} />
    </>
  );
}
