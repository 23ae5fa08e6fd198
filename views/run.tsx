import { FREEDOMS } from '../src/planning/few-changes.ts';
import type { CheckFinding } from '../src/solver/check/finding.ts';
import { CheckFindings } from './components/check-findings.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
import { RunPanel, type RunPanelModel } from './components/run-panel.tsx';
import type { ScheduleHead } from './schedule.tsx';

/** Choices of what a run is to solve, under a heading. */
export type ScopeOptions = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
};

/** What was typed into the form, and what is wrong with it, by field. */
export type RunForm = {
  readonly seconds: string;
  readonly seed: string;
  /** One of `STARTS`. */
  readonly start: string;
  /** Which of `FREEDOMS`, from 1 on. */
  readonly freedom: string;
  /** Which lessons. */
  readonly only: string;
  readonly faults: Readonly<Record<string, string>>;
};

const STARTS = [
  { value: 'nothing', label: 'From nothing', help: 'Only locked lessons stay. Finds the best timetables.' },
  { value: 'schedule', label: 'From this schedule', help: 'Improves it; any lesson may move.' },
  {
    value: 'few-changes',
    label: 'From this schedule, with few changes',
    help: 'Lessons move only where it is worth it.',
  },
] as const;

/** How much may move, on a scale that has its steps below it. */
function FreedomField({ value, fault }: { value: string; fault: string | undefined }) {
  const prices = FREEDOMS.map(({ text, price }) => `${text.toLowerCase()}: ${price}`).join(', ');
  const beside = {
    name: 'freedom',
    help: `For few changes: a lesson leaves its time or its room only if that saves at least so much soft cost (${prices}).`,
    fault,
  };
  return (
    <Field {...beside} label="How much may move?">
      <div class="scale">
        <input
          {...fieldAttributes(beside)}
          type="range"
          min="1"
          max={String(FREEDOMS.length)}
          step="1"
          value={value}
          aria-valuetext={FREEDOMS[Number(value) - 1]?.text}
          data-steps={FREEDOMS.map(({ text }) => text).join('|')}
        />
        <ol aria-hidden="true">
          {FREEDOMS.map(({ text }) => (
            <li>{text}</li>
          ))}
        </ol>
      </div>
    </Field>
  );
}

/** Where the solver starts; only for schedules that have lessons in their places. */
function StartFields({ form }: { form: RunForm }) {
  return (
    <>
      <fieldset class="choices">
        <legend>Start</legend>
        {STARTS.map(({ value, label, help }) => (
          <label class="choice">
            <input type="radio" name="start" value={value} checked={form.start === value} />
            <span>
              {label}
              <span class="field-help">{help}</span>
            </span>
          </label>
        ))}
        {form.faults.start && <p class="field-error">{form.faults.start}</p>}
      </fieldset>
      <FreedomField value={form.freedom} fault={form.faults.freedom} />
    </>
  );
}

/** Which lessons are solved; all others stay where they are. */
function ScopeField({ form, scopes }: { form: RunForm; scopes: readonly ScopeOptions[] }) {
  const beside = { name: 'only', help: 'All others stay where they are.', fault: form.faults.only };
  return (
    <Field {...beside} label="Solve">
      <select {...fieldAttributes(beside)}>
        {scopes.map(({ label, options }) => (
          <optgroup label={label}>
            {options.map(({ value, text }) => (
              <option value={value} selected={value === form.only}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

function NumberField(props: {
  name: string;
  label: string;
  help: string;
  value: string;
  min: number;
  max: number;
  fault: string | undefined;
}) {
  const { value, min, max, ...field } = props;
  return (
    <Field {...field}>
      <input {...fieldAttributes(field)} type="number" min={min} max={max} required value={value} />
    </Field>
  );
}

/** That a schedule is being solved already, in the place of the form. */
export function BusyPage({ head, run }: { head: ScheduleHead; run: { text: string; href: string } }) {
  return (
    <>
      <RunHead head={head} title="Solve" />
      <section class="form card">
        <p>{run.text}</p>
        <p>One run at a time works on a schedule. Another can be started when this one has ended.</p>
        <div class="actions">
          <a class="button primary" href={run.href}>
            Watch it
          </a>
          <a class="button" href={`/schedules/${head.id}`}>
            To the schedule
          </a>
        </div>
      </section>
    </>
  );
}

function RunHead({ head, title }: { head: ScheduleHead; title: string }) {
  return (
    <header class="page-head">
      <div>
        <p class="kicker">
          {head.termName} · <a href={`/schedules/${head.id}`}>{head.name}</a>
        </p>
        <h1>{title}</h1>
      </div>
    </header>
  );
}

/** How long the solver may work, and from which seed; above it what it cannot put right. */
export function NewRunPage(props: {
  head: ScheduleHead;
  csrf: string;
  form: RunForm;
  /** Whether any lesson of the schedule has a place. */
  isPlaced: boolean;
  /** What may be solved by itself. */
  scopes: readonly ScopeOptions[];
  findings: readonly CheckFinding[];
}) {
  const { head, csrf, form, isPlaced, scopes, findings } = props;
  return (
    <>
      <RunHead head={head} title="Solve" />
      <CheckFindings findings={findings} />
      <form method="post" action={`/schedules/${head.id}/runs`} class="form card">
        <p>
          The solver looks for a better placement. This schedule stays as it is until you decide: the result
          can be taken into it, lesson by lesson if you like, kept as a new version, or discarded.
        </p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="field-row">
          <NumberField
            name="seconds"
            label="Seconds"
            help="It may be stopped at any time."
            value={form.seconds}
            min={1}
            max={3600}
            fault={form.faults.seconds}
          />
          <NumberField
            name="seed"
            label="Seed"
            help="Another number searches in another order."
            value={form.seed}
            min={0}
            max={1_000_000}
            fault={form.faults.seed}
          />
        </div>
        <ScopeField form={form} scopes={scopes} />
        {isPlaced && <StartFields form={form} />}
        <div class="actions">
          <button type="submit" class="primary">
            Start
          </button>
          <a class="button" href={`/schedules/${head.id}`}>
            Cancel
          </a>
        </div>
      </form>
    </>
  );
}

/** A solver run: live while it works, with its result afterwards. */
export function RunPage({ head, run }: { head: ScheduleHead; run: RunPanelModel }) {
  const live = run.isActive
    ? { 'hx-sse:connect': `/runs/${run.id}/events`, 'hx-sse:close': 'ended', 'hx-swap': 'innerMorph' }
    : {};
  return (
    <>
      <RunHead head={head} title="Solver run" />
      {run.isActive && (
        <noscript>
          <p class="notice">
            This page shows the run as it was when it was loaded.{' '}
            <a href={`/runs/${run.id}`}>Load it again</a>
          </p>
        </noscript>
      )}
      <div id="run" {...live}>
        <RunPanel run={run} />
      </div>
    </>
  );
}
