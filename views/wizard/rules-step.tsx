import { text } from '../../src/languages/text.ts';
import type { RuleLine } from '../rules.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** Rules of a term, and the sets of usual ones. */
export type RulesStepModel = {
  readonly form: StepForm;
  readonly templates: readonly { readonly name: string; readonly title: string; readonly help: string }[];
  readonly lines: readonly Pick<RuleLine, 'label' | 'details' | 'whom' | 'isHard' | 'weight' | 'isActive'>[];
  readonly rulesHref: string;
  readonly availabilityHref: string;
};

/** Adds a set of usual rules, and shows those that there are. */
export function RulesStep({ page }: { page: RulesStepModel }) {
  const { form, templates, lines, rulesHref, availabilityHref } = page;
  return (
    <div class="step-columns">
      <section class="card" aria-labelledby="templates-heading">
        <h2 id="templates-heading">{text('wizard.rules.templates')}</h2>
        <ul class="templates">
          {templates.map(({ name, title, help }) => (
            <li>
              <form method="post" action={form.action}>
                <StepFields form={{ ...form, alert: null }} what="template" />
                <button type="submit" name="template" value={name}>
                  {title}
                </button>
              </form>
              <p class="quiet">{help}</p>
            </li>
          ))}
        </ul>
        {form.alert !== null && (
          <p class="field-error" role="alert">
            {form.alert}
          </p>
        )}
        <div class="actions">
          <a class="button plain" href={availabilityHref}>
            {text('wizard.rules.availability')}
          </a>
          <a class="button plain" href={`${rulesHref}/new`}>
            {text('wizard.rules.add')}
          </a>
        </div>
      </section>
      {lines.length > 0 && (
        <section class="card" aria-labelledby="rules-heading">
          <h2 id="rules-heading">{text('wizard.rules.there')}</h2>
          <ul class="rule-list">
            {lines.map(({ label, details, whom, isHard, weight }) => (
              <li>
                <span>
                  {label} <span class="quiet">{[whom, ...details].filter(Boolean).join(' · ')}</span>
                </span>
                <span class={isHard ? 'badge must' : 'badge'}>
                  {isHard ? text('wizard.rules.must') : text('wizard.rules.weight', { weight })}
                </span>
              </li>
            ))}
          </ul>
          <p>
            <a href={rulesHref}>{text('wizard.rules.change')}</a>
          </p>
        </section>
      )}
    </div>
  );
}
