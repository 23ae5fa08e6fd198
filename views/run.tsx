import { speechNow } from '../src/languages/speech.ts';
import { betweenCommas, text } from '../src/languages/text.ts';
import { FREEDOMS } from '../src/planning/few-changes.ts';
import type { CheckFinding } from '../src/solver/check/finding.ts';
import { CheckFindings } from './components/check-findings.tsx';
import { Field, fieldAttributes } from './components/field.tsx';
import { richText } from './components/rich-text.tsx';
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

/** Where the solver may start, with the key of what that is called. */
const STARTS = [
  { value: 'nothing', name: 'nothing' },
  { value: 'schedule', name: 'schedule' },
  { value: 'few-changes', name: 'fewChanges' },
] as const;

/** How much may move, on a scale that has its steps below it. */
function FreedomField({ value, fault }: { value: string; fault: string | undefined }) {
  const { code } = speechNow().language;
  const names = FREEDOMS.map(({ name }) => text(`runs.freedom.${name}`));
  const prices = FREEDOMS.map(({ price }, step) =>
    text('runs.freedom.price', { freedom: names[step]!.toLocaleLowerCase(code), price }),
  );
  const beside = {
    name: 'freedom',
    help: text('runs.freedom.help', { prices: betweenCommas(prices) }),
    fault,
  };
  return (
    <Field {...beside} label={text('runs.freedom.label')}>
      <div class="scale">
        <input
          {...fieldAttributes(beside)}
          type="range"
          min="1"
          max={String(FREEDOMS.length)}
          step="1"
          value={value}
          aria-valuetext={names[Number(value) - 1]}
          data-steps={names.join('|')}
        />
        <ol aria-hidden="true">
          {names.map((name) => (
            <li>{name}</li>
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
        <legend>{text('runs.form.start')}</legend>
        {STARTS.map(({ value, name }) => (
          <label class="choice">
            <input type="radio" name="start" value={value} checked={form.start === value} />
            <span>
              {text(`runs.start.${name}`)}
              <span class="field-help">{text(`runs.start.${name}Help`)}</span>
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
  const beside = { name: 'only', help: text('runs.form.onlyHelp'), fault: form.faults.only };
  return (
    <Field {...beside} label={text('runs.form.only')}>
      <select {...fieldAttributes(beside)}>
        {scopes.map(({ label, options }) => (
          <optgroup label={label}>
            {options.map(({ value, text: name }) => (
              <option value={value} selected={value === form.only}>
                {name}
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
      <RunHead head={head} title={text('runs.form.title')} />
      <section class="form card">
        <p>{run.text}</p>
        <p>{text('runs.form.busy')}</p>
        <div class="actions">
          <a class="button primary" href={run.href}>
            {text('runs.told.watch')}
          </a>
          <a class="button" href={`/schedules/${head.id}`}>
            {text('runs.form.toSchedule')}
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
      <RunHead head={head} title={text('runs.form.title')} />
      <CheckFindings findings={findings} />
      <form method="post" action={`/schedules/${head.id}/runs`} class="form card">
        <p>{text('runs.form.intro')}</p>
        <input type="hidden" name="csrf" value={csrf} />
        <div class="field-row">
          <NumberField
            name="seconds"
            label={text('runs.form.seconds')}
            help={text('runs.form.secondsHelp')}
            value={form.seconds}
            min={1}
            max={3600}
            fault={form.faults.seconds}
          />
          <NumberField
            name="seed"
            label={text('runs.form.seed')}
            help={text('runs.form.seedHelp')}
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
            {text('runs.form.begin')}
          </button>
          <a class="button" href={`/schedules/${head.id}`}>
            {text('runs.form.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}

/** A solver run: live while it works, with its result afterwards. */
export function RunPage({ head, run }: { head: ScheduleHead; run: RunPanelModel }) {
  const live = run.isActive
    ? {
        ...{ 'hx-sse:connect': `/runs/${run.id}/events`, 'hx-sse:close': 'ended', 'hx-swap': 'innerMorph' },
        'data-connection-lost': text('runs.connectionLost'),
      }
    : {};
  return (
    <>
      <RunHead head={head} title={text('runs.title')} />
      {run.isActive && (
        <noscript>
          <p class="notice">
            {richText('runs.snapshot', { link: (inside) => <a href={`/runs/${run.id}`}>{inside}</a> })}
          </p>
        </noscript>
      )}
      <div id="run" {...live}>
        <RunPanel run={run} />
      </div>
    </>
  );
}
