import { FieldFault, fieldAttributes } from './field.tsx';

/** A field of a period in a table, with what is wrong with it. */
export function PeriodCell(props: {
  /** Position of the period. */
  readonly at: number;
  /** Name of the field, which that of every period has. */
  readonly field: string;
  readonly value: string;
  readonly label: string;
  readonly placeholder?: string;
  readonly fault: string | undefined;
}) {
  const { at, field, value, label, placeholder, fault } = props;
  const name = `period-${at}-${field}`;
  return (
    <td class={fault === undefined ? undefined : 'faulty'}>
      <input
        {...fieldAttributes({ name, fault })}
        name={field}
        value={value}
        aria-label={label}
        placeholder={placeholder}
        autocomplete="off"
      />
      <FieldFault name={name} fault={fault} />
    </td>
  );
}
