import { CostBadge } from './components/cost-badge.tsx';
import { CostPanel, type CostPart, type CostParts, Violations } from './components/cost-panel.tsx';
import { type Timetable, TimetableSection } from './components/timetable.tsx';

/** What every page of a schedule says of it. */
export type ScheduleHead = {
  readonly id: string;
  readonly name: string;
  readonly termId: string;
  readonly termName: string;
  readonly state: string;
};

/** The page of a schedule. */
export type SchedulePageModel = {
  readonly head: ScheduleHead;
  readonly placed: number;
  readonly total: number;
  readonly mayPlan: boolean;
  readonly run: {
    readonly text: string;
    readonly action: string;
    readonly href: string;
    readonly isActive: boolean;
  } | null;
  readonly timetable: Timetable;
  readonly cost: CostParts;
};

function Notice({ run }: { run: NonNullable<SchedulePageModel['run']> }) {
  return (
    <p class={run.isActive ? 'notice busy' : 'notice'}>
      <span>{run.text}</span> <a href={run.href}>{run.action}</a>
    </p>
  );
}

/** What a schedule can be taken away as. */
const FILES = [
  { format: 'ctt', text: 'Data as .ctt' },
  { format: 'ectt', text: 'Data as .ectt' },
  { format: 'sol', text: 'Placement as .sol' },
  { format: 'fet', text: 'Data for FET' },
  { format: 'locked.fet', text: 'Data and placement for FET' },
] as const;

function Downloads({ id }: { id: string }) {
  return (
    <details class="menu">
      <summary class="button">Export</summary>
      <ul>
        {FILES.map(({ format, text }) => (
          <li>
            <a href={`/schedules/${id}/export.${format}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The grid, with the cost beside it. */
export function SchedulePage({ page }: { page: SchedulePageModel }) {
  const { head, placed, total, mayPlan, run, timetable, cost } = page;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            <a href={`/terms/${head.termId}/teachers`}>{head.termName}</a>
          </p>
          <h1>{head.name}</h1>
          <p class="facts">
            <span class={`badge state-${head.state}`}>{head.state}</span>
            <a class="cost-link" href="#cost">
              <CostBadge hard={cost.hard} soft={cost.soft} />
            </a>
            <span>
              {placed} of {total} lessons placed
            </span>
          </p>
        </div>
        <div class="actions">
          <Downloads id={head.id} />
          {mayPlan && total > 0 && !run?.isActive && (
            <a class="button primary" href={`/schedules/${head.id}/runs/new`}>
              Solve
            </a>
          )}
        </div>
      </header>
      {run && <Notice run={run} />}
      {total === 0 ? (
        <p class="empty">
          This schedule has no lessons yet. They come with the courses of the term; until courses can be
          entered here, upload a file.
        </p>
      ) : (
        <div class="schedule-columns">
          <TimetableSection timetable={timetable} />
          <aside {...{ 'hx-boost:inherited': '{"target":"#timetable","swap":"outerHTML show:none"}' }}>
            <CostPanel cost={cost} />
          </aside>
        </div>
      )}
    </>
  );
}

/** One rule of a schedule's cost with all its violations. */
export function CostPartPage({ head, part }: { head: ScheduleHead; part: CostPart }) {
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {head.termName} · <a href={`/schedules/${head.id}`}>{head.name}</a>
          </p>
          <h1>{part.label}</h1>
          <p class="quiet">{part.help}</p>
        </div>
        <p>
          <span class={part.hard ? 'cost-badge bad' : 'cost-badge'}>
            <b>{part.amount}</b> {part.hard ? 'hard' : 'soft'}
          </span>
        </p>
      </header>
      <div class="cost-panel">
        <Violations violations={part.violations} />
      </div>
    </>
  );
}
