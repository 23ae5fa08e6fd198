import { text } from '../src/languages/text.ts';
import { Field, FieldFault, fieldAttributes } from './components/field.tsx';

/** The form that copies a term. */
export type CopyTermModel = {
  readonly termId: string;
  readonly termName: string;
  readonly csrf: string;
  readonly name: string;
  readonly withSchedules: boolean;
  readonly goUp: boolean;
  readonly groups: readonly {
    readonly id: string;
    readonly name: string;
    readonly depth: number;
    /** What it is called in the copy; empty when it leaves. */
    readonly newName: string;
  }[];
  /** What is wrong, by field: `name`, `group-…`. */
  readonly faults: Readonly<Record<string, string>>;
};

function Choice(props: { name: string; value: string; checked: boolean; label: string; help: string }) {
  const { name, value, checked, label, help } = props;
  return (
    <label class="choice">
      <input type="radio" name={name} value={value} checked={checked} />
      <span>
        {label}
        <span class="field-help">{help}</span>
      </span>
    </label>
  );
}

function GroupName({ group, fault }: { group: CopyTermModel['groups'][number]; fault: string | undefined }) {
  const name = `group-${group.id}`;
  return (
    <tr>
      <th scope="row" class={`depth-${Math.min(group.depth, 3)}`}>
        {group.name}
      </th>
      <td class={fault === undefined ? undefined : 'faulty'} data-label={text('rollForward.then')}>
        <input
          {...fieldAttributes({ name, fault })}
          value={group.newName}
          aria-label={text('rollForward.newNameOf', { name: group.name })}
          autocomplete="off"
        />
        <FieldFault name={name} fault={fault} />
      </td>
    </tr>
  );
}

/** Copies a term into the next one, and carries its classes up a year where that is wished. */
export function CopyTermPage({ page }: { page: CopyTermModel }) {
  const { termId, termName, csrf, name, withSchedules, goUp, groups, faults } = page;
  return (
    <>
      <header class="page-head">
        <h1>{text('rollForward.copyOf', { name: termName })}</h1>
      </header>
      <form method="post" action={`/terms/${termId}/copy`} class="form card">
        <input type="hidden" name="csrf" value={csrf} />
        <p class="lead">{text('rollForward.lead')}</p>
        <Field name="name" label={text('rollForward.name')} fault={faults.name}>
          <input
            {...fieldAttributes({ name: 'name', fault: faults.name })}
            value={name}
            required
            maxlength={100}
            autocomplete="off"
          />
        </Field>
        <fieldset class="choices">
          <legend>{text('rollForward.schedules')}</legend>
          <Choice
            name="schedules"
            value="without"
            checked={!withSchedules}
            label={text('rollForward.without')}
            help={text('rollForward.withoutHelp')}
          />
          <Choice
            name="schedules"
            value="with"
            checked={withSchedules}
            label={text('rollForward.with')}
            help={text('rollForward.withHelp')}
          />
        </fieldset>
        {groups.length > 0 && (
          <>
            <fieldset class="choices">
              <legend>{text('rollForward.groups')}</legend>
              <Choice
                name="groups"
                value="stay"
                checked={!goUp}
                label={text('rollForward.stay')}
                help={text('rollForward.stayHelp')}
              />
              <Choice
                name="groups"
                value="up"
                checked={goUp}
                label={text('rollForward.up')}
                help={text('rollForward.upHelp')}
              />
            </fieldset>
            <div class="new-names">
              <p class="quiet">{text('rollForward.namesNote')}</p>
              <div class="table-frame">
                <table class="data-table">
                  <thead>
                    <tr>
                      <th scope="col">{text('rollForward.now')}</th>
                      <th scope="col">{text('rollForward.then')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {groups.map((group) => (
                      <GroupName group={group} fault={faults[`group-${group.id}`]} />
                    ))}
                  </tbody>
                </table>
              </div>
            </div>
          </>
        )}
        <div class="actions">
          <button type="submit" class="primary">
            {text('rollForward.make')}
          </button>
          <a class="button" href="/">
            {text('rollForward.cancel')}
          </a>
        </div>
      </form>
    </>
  );
}
