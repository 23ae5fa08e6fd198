import type { Child } from 'hono/jsx';
import { text } from '../src/languages/text.ts';
import type { ScheduleState } from '../src/store/schema/schedules.ts';
import { assetHref } from './asset-hrefs.ts';
import { CostBadge } from './components/cost-badge.tsx';
import {
  CostEntries,
  CostPanel,
  type CostPart,
  type CostParts,
  type RedrawnCost,
  Violations,
} from './components/cost-panel.tsx';
import type { EditBase } from './components/edit-fields.tsx';
import { type Done, DoneBar, type Hand, HandBar } from './components/hand.tsx';
import { richText } from './components/rich-text.tsx';
import { type ScheduleLife, ScheduleLifeForms } from './components/schedule-life.tsx';
import {
  type RedrawnRows,
  type Timetable,
  TimetableRows,
  TimetableSection,
} from './components/timetable.tsx';
import { Toolbar, type Turns } from './components/toolbar.tsx';

/** What somebody has who may edit. */
export type EditorModel = { readonly base: EditBase; readonly turns: Turns; readonly hand: Hand | null };

/** What every page of a schedule says of it. */
export type ScheduleHead = {
  readonly id: string;
  readonly name: string;
  readonly termId: string;
  readonly termName: string;
  readonly state: ScheduleState;
};

/** What is told of a schedule in one line. */
export type ScheduleFacts = {
  readonly head: ScheduleHead;
  readonly placed: number;
  readonly total: number;
  readonly cost: CostParts;
};

/** The page of a schedule. */
export type SchedulePageModel = ScheduleFacts & {
  readonly mayPlan: boolean;
  readonly run: {
    readonly text: string;
    readonly action: string;
    readonly href: string;
    readonly isActive: boolean;
  } | null;
  readonly timetable: Timetable;
  /** What the page of somebody has who may edit; null for those who only look. */
  readonly editor: EditorModel | null;
  /** A name for the schedule that was refused. */
  readonly renaming?: ScheduleLife['fault'];
};

/** What the last run does, or has done. */
export function Notice({ run }: { run: NonNullable<SchedulePageModel['run']> }) {
  return (
    <p class={run.isActive ? 'notice busy' : 'notice'}>
      <span>{run.text}</span> <a href={run.href}>{run.action}</a>
    </p>
  );
}

/** What a schedule can be taken away as, with the key of its name. */
const FILES = [
  { format: 'ctt', name: 'ctt' },
  { format: 'ectt', name: 'ectt' },
  { format: 'sol', name: 'sol' },
  { format: 'fet', name: 'fet' },
  { format: 'locked.fet', name: 'lockedFet' },
] as const;

function Downloads({ id }: { id: string }) {
  return (
    <details class="menu">
      <summary class="button">{text('schedules.export.title')}</summary>
      <ul>
        {FILES.map(({ format, name }) => (
          <li>
            <a href={`/schedules/${id}/export.${format}`}>{text(`schedules.export.${name}`)}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** State, cost and how much is placed; sent anew with each change. */
function Facts({ facts: { head, cost, placed, total } }: { facts: ScheduleFacts }) {
  return (
    <p class="facts" id="facts">
      <span class={`badge state-${head.state}`}>{text(`schedules.state.${head.state}`)}</span>
      <a class="cost-link" href="#cost">
        <CostBadge hard={cost.hard} soft={cost.soft} />
      </a>
      <span>{text('schedules.placed', { placed, total })}</span>
    </p>
  );
}

function lifeOf({ head, cost, renaming }: SchedulePageModel, { base }: EditorModel): ScheduleLife {
  const { name, state } = head;
  return { base, name, state, hard: cost.hard, fault: renaming ?? null };
}

/** Where the bar of the hand stands: beside the grid where there is room, else above the lower edge. */
function HandPlace({ editor: { base, hand } }: { editor: EditorModel }) {
  return (
    <div
      id="hand"
      class="hand"
      data-schedule={`/schedules/${base.scheduleId}`}
      data-said-put-back={text('schedules.hand.saidPutBack')}
    >
      {hand && <HandBar base={base} hand={hand} />}
    </div>
  );
}

/** The cost beside the grid; its links swap the timetable. */
export function Side({ cost }: { cost: CostParts }) {
  return (
    <aside id="side" {...{ 'hx-boost:inherited': '{"target":"#timetable","swap":"outerHTML show:none"}' }}>
      <CostPanel cost={cost} />
    </aside>
  );
}

/** Which pieces of a page are different after an edit; null where the whole is drawn anew. */
export type Redrawn = { readonly timetable: RedrawnRows | null; readonly cost: RedrawnCost | null };

/**
 * What an edit changes of the page, each part with its place. What others have done leaves what one is asked, and what
 * one was told of one's own work where there is nothing to say.
 */
export function EditedParts(props: {
  page: SchedulePageModel;
  done: Done | null;
  said: string;
  isOthers?: boolean;
  /** Only what is different from the page as it is shown. */
  redrawn?: Redrawn | null;
}) {
  const { page, done, said, isOthers = false, redrawn = null } = props;
  const { editor } = page;
  if (!editor) return null;
  return (
    <>
      <hx-partial hx-target="#schedule-name" hx-swap="innerHTML">
        {page.head.name}
      </hx-partial>
      {!isOthers && (
        <hx-partial hx-target="#schedule-life" hx-swap="outerHTML">
          <ScheduleLifeForms life={lifeOf(page, editor)} />
        </hx-partial>
      )}
      <hx-partial hx-target="#facts" hx-swap="outerHTML">
        <Facts facts={page} />
      </hx-partial>
      <hx-partial hx-target="#toolbar" hx-swap="outerHTML">
        <Toolbar base={editor.base} turns={editor.turns} />
      </hx-partial>
      {redrawn?.timetable ? (
        <TimetableRows timetable={page.timetable} redrawn={redrawn.timetable} />
      ) : (
        <hx-partial hx-target="#timetable" hx-swap="outerHTML">
          <TimetableSection timetable={page.timetable} />
        </hx-partial>
      )}
      {redrawn?.cost ? (
        <CostEntries cost={page.cost} redrawn={redrawn.cost} />
      ) : (
        <hx-partial hx-target="#side" hx-swap="outerHTML">
          <Side cost={page.cost} />
        </hx-partial>
      )}
      {(!isOthers || editor.hand || done) && (
        <hx-partial hx-target="#hand" hx-swap="innerHTML">
          {editor.hand && <HandBar base={editor.base} hand={editor.hand} />}
          {!editor.hand && done && <DoneBar base={editor.base} done={done} />}
        </hx-partial>
      )}
      {!isOthers && <hx-partial hx-target="#question" hx-swap="innerHTML" />}
      {said !== '' && (
        <hx-partial hx-target="#status" hx-swap="innerHTML">
          {said}
        </hx-partial>
      )}
    </>
  );
}

/** Name, state, cost, and what can be done with the whole. */
export function ScheduleHeader({ page }: { page: SchedulePageModel }) {
  const { head, total, mayPlan, run, editor } = page;
  return (
    <header class="page-head">
      <div>
        <p class="kicker">
          <a href={`/terms/${head.termId}/teachers`}>{head.termName}</a>
        </p>
        <h1 id="schedule-name">{head.name}</h1>
        <Facts facts={page} />
      </div>
      <div class="actions">
        {editor && <ScheduleLifeForms life={lifeOf(page, editor)} />}
        <Downloads id={head.id} />
        {mayPlan && total > 0 && !run?.isActive && (
          <a class="button primary" href={`/schedules/${head.id}/runs/new`}>
            {text('schedules.solve')}
          </a>
        )}
      </div>
    </header>
  );
}

/** The grid, and what stands beside it. */
export function Columns(props: { timetable: Child; hand: Child; side: Child }) {
  return (
    <>
      <div class="schedule-columns">
        {props.timetable}
        <div class="side-column">
          {props.hand}
          {props.side}
        </div>
      </div>
      <script src={assetHref('editor.js')} type="module" />
    </>
  );
}

/** What stands there instead of the grid where there is nothing to place. */
export function NoLessons() {
  return <p class="empty">{text('schedules.noLessons')}</p>;
}

/** The grid, with the cost beside it. */
export function SchedulePage({ page }: { page: SchedulePageModel }) {
  const { total, run, timetable, cost, editor } = page;
  return (
    <>
      <ScheduleHeader page={page} />
      {run && <Notice run={run} />}
      {editor && <Toolbar base={editor.base} turns={editor.turns} />}
      {total === 0 ? (
        <NoLessons />
      ) : (
        <Columns
          timetable={<TimetableSection timetable={timetable} />}
          hand={editor && <HandPlace editor={editor} />}
          side={<Side cost={cost} />}
        />
      )}
      {editor && (
        <>
          <dialog id="question" aria-labelledby="question-title" />
          <p id="status" role="status" class="visually-hidden" />
        </>
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
            {richText(part.hard ? 'schedules.cost.hardAmount' : 'schedules.cost.softAmount', {
              amount: part.amount,
              number: (inside) => <b>{inside}</b>,
            })}
          </span>
        </p>
      </header>
      <div class="cost-panel">
        <Violations violations={part.violations} />
      </div>
    </>
  );
}
