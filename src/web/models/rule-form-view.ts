import type { RuleFieldView, RuleFormModel } from '../../../views/rule-form.tsx';
import type { ConstraintKind } from '../../constraints/kind.ts';
import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ParameterField, parameterFields } from './rule-fields.ts';
import { type RuleValues, tagsOf } from './rule-form.ts';
import { isNamed, type RuleScene, scopeThings } from './rule-scene.ts';
import { optionWords } from './rule-words.ts';

function fieldView(
  rows: TermRows,
  field: ParameterField,
  shown: Pick<RuleFieldView, 'values' | 'fault'>,
): RuleFieldView {
  const base = { key: field.key, label: field.label, ...shown };
  const written = (help: string, options: readonly string[] = [], many = false): RuleFieldView => ({
    ...{ ...base, is: 'text', help, options, many },
  });
  switch (field.is) {
    case 'whole':
      return { ...base, is: 'number', least: field.least, most: field.most, isRequired: field.isRequired };
    case 'yes':
      return { ...base, is: 'yes' };
    case 'choice':
      return {
        ...base,
        is: 'select',
        options: field.options.map((value) => ({ value, text: optionWords(value) })),
      };
    case 'choices':
      return {
        ...base,
        is: 'choices',
        options: field.options.map((value) => ({ value, text: optionWords(value) })),
      };
    case 'period':
      return {
        ...{ ...base, is: 'select' },
        options: rows.periods.map(({ name }, at) => ({
          value: String(at),
          text: text('words.namedPeriod', { name }),
        })),
      };
    case 'cells':
      return { ...base, is: 'cells', days: rows.term.days, periods: rows.periods.map(({ name }) => name) };
    case 'tag':
      return written(text(field.isRequired ? 'rules.form.tag' : 'rules.form.tagOrNone'), tagsOf(rows));
    case 'rooms':
      return written(
        text(field.isRequired ? 'rules.form.rooms' : 'rules.form.roomsOrAny'),
        rows.rooms.map(({ name }) => name),
        true,
      );
    case 'spans':
      return written(text('rules.form.spans'));
    case 'lengths':
      return written(text('rules.form.lengths'));
    case 'penalties':
      return { ...base, is: 'lines', help: text('rules.form.penalties') };
  }
}

/** What the form of a rule shows. */
export function ruleFormOf(
  scene: RuleScene,
  kind: ConstraintKind,
  values: RuleValues,
  faults: Readonly<Record<string, string>>,
): Pick<RuleFormModel, 'kind' | 'scopes' | 'scopeFault' | 'fields' | 'isHard' | 'weight' | 'weightFault'> {
  const { rows } = scene;
  const one = (key: string) => values.get(key)?.[0] ?? '';
  const namesFor = (of: string): readonly string[] | null => {
    if (of === 'tag') return tagsOf(rows);
    return isNamed(of) ? scopeThings(scene, of).map(({ name }) => name) : null;
  };
  return {
    kind: kind.kind,
    scopes: kind.scopes.map((of) => {
      const options = namesFor(of);
      const key = `scope-${of}`;
      return {
        ...{ value: of, label: text(`rules.scopes.${of}`), isChosen: one('scope') === of },
        names: options && { value: one(key), fault: faults[key], options },
      };
    }),
    scopeFault: faults.scope,
    fields: (parameterFields(kind) ?? []).map((field) =>
      fieldView(rows, field, { values: values.get(field.key) ?? [], fault: faults[field.key] }),
    ),
    isHard: one('hard') === 'yes',
    weight: one('weight') || '1',
    weightFault: faults.weight,
  };
}
