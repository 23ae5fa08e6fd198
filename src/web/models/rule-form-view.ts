import type { RuleFieldView, RuleFormModel } from '../../../views/rule-form.tsx';
import type { ConstraintKind } from '../../constraints/kind.ts';
import type { TermRows } from '../../store/term-data.ts';
import { type ParameterField, parameterFields } from './rule-fields.ts';
import { type RuleScene, type RuleValues, SCOPE_LABELS, scopeThings, tagsOf } from './rule-form.ts';

/** Words for the options of parameters. */
const OPTIONS: Readonly<Record<string, string>> = {
  day: 'in each day',
  week: 'over the whole week',
  all: 'the whole lesson',
  start: 'its first period',
  lessons: 'lessons',
  periods: 'periods',
  pairs: 'pairs of lessons',
  buildings: 'buildings',
  rooms: 'rooms',
  teachers: 'teachers',
  groups: 'groups',
  courses: 'courses',
};

const word = (option: string): string => OPTIONS[option] ?? option;

function fieldView(
  rows: TermRows,
  field: ParameterField,
  shown: Pick<RuleFieldView, 'values' | 'fault'>,
): RuleFieldView {
  const base = { key: field.key, label: field.label, ...shown };
  const text = (help: string, options: readonly string[] = [], many = false): RuleFieldView => ({
    ...{ ...base, is: 'text', help, options, many },
  });
  switch (field.is) {
    case 'whole':
      return { ...base, is: 'number', least: field.least, most: field.most, isRequired: field.isRequired };
    case 'yes':
      return { ...base, is: 'yes' };
    case 'choice':
      return { ...base, is: 'select', options: field.options.map((value) => ({ value, text: word(value) })) };
    case 'choices':
      return {
        ...base,
        is: 'choices',
        options: field.options.map((value) => ({ value, text: word(value) })),
      };
    case 'period':
      return {
        ...{ ...base, is: 'select' },
        options: rows.periods.map(({ name }, at) => ({ value: String(at), text: `period ${name}` })),
      };
    case 'cells':
      return { ...base, is: 'cells', days: rows.term.days, periods: rows.periods.map(({ name }) => name) };
    case 'tag':
      return text(field.isRequired ? 'A tag of courses.' : 'Empty for all lessons.', tagsOf(rows));
    case 'rooms':
      return text(
        field.isRequired ? 'Between commas.' : 'Between commas; empty for any.',
        rows.rooms.map(({ name }) => name),
        true,
      );
    case 'spans':
      return text('First and last period of each part by their order in the day: 1-4, 5-8.');
    case 'lengths':
      return text('Lengths in periods, such as 2+2+1.');
    case 'penalties':
      return { ...base, is: 'lines', help: 'A room and what a lesson in it costs in each line: Hall = 3.' };
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
    if (of === 'teachers' || of === 'groups' || of === 'rooms' || of === 'courses' || of === 'lessons') {
      return scopeThings(rows, scene.lessons, of).map(({ name }) => name);
    }
    return null;
  };
  return {
    kind: kind.kind,
    scopes: kind.scopes.map((of) => {
      const options = namesFor(of);
      const key = `scope-${of}`;
      return {
        ...{ value: of, label: SCOPE_LABELS[of], isChosen: one('scope') === of },
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
