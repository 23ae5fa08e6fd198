import type { Child } from 'hono/jsx';
import { text } from '../src/languages/text.ts';
import type { WizardStep } from '../src/planning/wizard/wizard-steps.ts';
import { assetHref } from './asset-hrefs.ts';
import { DataToolbar, type DataTools } from './components/data-tools.tsx';
import { Icon } from './components/icon.tsx';

/** A step as the row of steps shows it. */
export type StepLink = {
  readonly name: string;
  readonly href: string;
  /** `24 groups` */
  readonly fact: string;
  readonly isDone: boolean;
  readonly isCurrent: boolean;
};

/** The frame of a step of a term's set-up. */
export type WizardFrame = {
  readonly termName: string;
  readonly step: WizardStep;
  readonly steps: readonly StepLink[];
  readonly tools: DataTools | null;
  /** What has just been done. */
  readonly done: string | null;
};

/** What every form of a step sends along. */
export type StepForm = {
  readonly action: string;
  readonly csrf: string;
  readonly revision: number;
  /** What is wrong, by field. */
  readonly faults: Readonly<Record<string, string>>;
  /** What is wrong with the whole. */
  readonly alert: string | null;
};

/** The hidden fields of a form of a step, and what is wrong with the whole of it. */
export function StepFields({ form, what }: { form: StepForm; what: string }) {
  return (
    <>
      <input type="hidden" name="csrf" value={form.csrf} />
      <input type="hidden" name="revision" value={String(form.revision)} />
      <input type="hidden" name="what" value={what} />
      {form.alert !== null && (
        <p class="field-error" role="alert">
          {form.alert}
        </p>
      )}
    </>
  );
}

function Steps({ steps }: { steps: readonly StepLink[] }) {
  return (
    <nav aria-label={text('wizard.steps')}>
      <ol class="wizard-steps">
        {steps.map(({ name, href, fact, isDone, isCurrent }) => (
          <li class={isDone ? 'step-done' : undefined}>
            <a href={href} aria-current={isCurrent ? 'step' : undefined}>
              <span class="step-mark">{isDone && <Icon name="check" />}</span>
              <span class="step-name">{name}</span>
              <span class="visually-hidden">, {text(isDone ? 'wizard.done' : 'wizard.notDone')}: </span>
              <span class="step-fact">{fact}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A step of a term's set-up: what it is for, its forms, and the ways back and on. */
export function WizardPage({ frame, children }: { frame: WizardFrame; children: Child }) {
  const { termName, step, steps, tools, done } = frame;
  const at = steps.findIndex(({ isCurrent }) => isCurrent);
  const [before, now, after] = [steps[at - 1], steps[at]!, steps[at + 1]];
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {text('wizard.title', { term: termName })} ·{' '}
            {text('wizard.stepOf', { step: at + 1, steps: steps.length })}
          </p>
          <h1>{now.name}</h1>
        </div>
      </header>
      <Steps steps={steps} />
      <div class="step-intro">
        <p class="lead">{text(`wizard.${step}.lead`)}</p>
        <p class="quiet">
          <b>{text('wizard.example')}:</b> {text(`wizard.${step}.example`)}
        </p>
      </div>
      <div id="data-done" aria-live="polite">
        {done !== null && <p class="notice">{done}</p>}
      </div>
      <div class="step-body">{children}</div>
      <footer class="step-foot">
        {before ? (
          <a class="button" href={before.href}>
            {text('wizard.back')}
          </a>
        ) : (
          <span />
        )}
        {tools && <DataToolbar tools={tools} />}
        {after ? (
          <a class={now.isDone ? 'button primary' : 'button'} href={after.href} data-next>
            {text(now.isDone ? 'wizard.next' : 'wizard.skip', { step: after.name })}
          </a>
        ) : (
          <a class="button" href="/">
            {text('wizard.finish')}
          </a>
        )}
      </footer>
      <script src={assetHref('wizard.js')} type="module" />
    </>
  );
}
