import { text } from '../../src/languages/text.ts';
import type { TypedRooms } from '../../src/planning/wizard/add-rooms.ts';
import { FieldFault, fieldAttributes } from '../components/field.tsx';
import { StepFields, type StepForm } from '../wizard.tsx';

/** Rooms of a term, and the form that adds some of a kind. */
export type RoomsStepModel = {
  readonly form: StepForm;
  readonly lines: readonly TypedRooms[];
  /** What may stand in the first lines. */
  readonly examples: readonly TypedRooms[];
  readonly rooms: readonly {
    readonly name: string;
    readonly seats: number;
    readonly features: readonly string[];
  }[];
  readonly listHref: string;
};

const COLUMNS = ['count', 'name', 'seats', 'features'] as const;
const LABELS = { count: 'count', name: 'called', seats: 'seats', features: 'features' } as const;

function Line({ page, at }: { page: RoomsStepModel; at: number }) {
  const line = page.lines[at]!;
  return (
    <tr>
      {COLUMNS.map((key) => {
        const name = `room-${at}-${key}`;
        const fault = page.form.faults[name];
        const label = text(`wizard.rooms.${LABELS[key]}`);
        return (
          <td data-label={label} class={fault === undefined ? undefined : 'faulty'}>
            <input
              {...fieldAttributes({ name, fault })}
              name={key}
              value={line[key]}
              placeholder={page.examples[at]?.[key]}
              inputmode={key === 'count' || key === 'seats' ? 'numeric' : undefined}
              aria-label={text('wizard.rooms.lineOf', { what: label, number: at + 1 })}
              autocomplete="off"
            />
            <FieldFault name={name} fault={fault} />
          </td>
        );
      })}
    </tr>
  );
}

/** Adds rooms, so many of a kind in each line. */
export function RoomsStep({ page }: { page: RoomsStepModel }) {
  const { form, lines, rooms, listHref } = page;
  return (
    <>
      <form method="post" action={form.action} class="form wide card" data-step-form>
        <h2>{text('wizard.rooms.quick')}</h2>
        <StepFields form={form} what="rooms" />
        <table class="line-table">
          <thead>
            <tr>
              {COLUMNS.map((key) => (
                <th scope="col">{text(`wizard.rooms.${LABELS[key]}`)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((_, at) => (
              <Line page={page} at={at} />
            ))}
          </tbody>
        </table>
        <p class="quiet">{text('wizard.rooms.help')}</p>
        <div class="actions">
          <button type="submit" class={rooms.length === 0 ? 'primary' : undefined}>
            {text('wizard.rooms.add')}
          </button>
        </div>
      </form>
      {rooms.length > 0 && (
        <section class="card">
          <ul class="thing-list">
            {rooms.map(({ name, seats, features }) => (
              <li>
                {name} <span class="quiet">{text('wizard.rooms.seatsOf', { count: seats })}</span>{' '}
                {features.map((feature) => (
                  <span class="tag">{feature}</span>
                ))}
              </li>
            ))}
          </ul>
          <p>
            <a href={listHref}>{text('wizard.rooms.change')}</a>
          </p>
        </section>
      )}
    </>
  );
}
