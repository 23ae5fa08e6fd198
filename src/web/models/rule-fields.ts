import { z } from 'zod';
import type { ConstraintKind } from '../../constraints/kind.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { text } from '../../languages/text.ts';
import { TAG_PARAMETERS } from '../../timetable/rule-tags.ts';

/** One parameter of a kind as a field of a form, by its shape. */
export type ParameterField = {
  readonly key: string;
  readonly label: string;
  readonly isRequired: boolean;
  /** What stands in it before anything is chosen, as the form says it. */
  readonly usual: string;
} & (
  | { readonly is: 'whole'; readonly least: number; readonly most: number }
  | { readonly is: 'yes' }
  | { readonly is: 'choice'; readonly options: readonly string[] }
  | { readonly is: 'choices'; readonly options: readonly string[] }
  | { readonly is: 'tag' }
  | { readonly is: 'rooms' }
  /** A period of the day by its position. */
  | { readonly is: 'period' }
  /** Periods of the week. */
  | { readonly is: 'cells' }
  /** Spans of periods, `1-4, 5-8`, by position from 1. */
  | { readonly is: 'spans' }
  /** Lengths of lessons, `2+2+1`. */
  | { readonly is: 'lengths' }
  /** A number for each room, `Hall = 3`. */
  | { readonly is: 'penalties' }
);

type Schema = {
  readonly type?: string;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
};

/** Names of texts without placeholders that name a parameter. */
type FieldLabel = Extract<TextKey, `rules.fields.${string}` | `rules.${string}.${'most' | 'least' | 'tag'}`>;

/** How parameters are called, by name. */
const LABELS: Readonly<Record<string, FieldLabel>> = {
  most: 'rules.fields.most',
  least: 'rules.fields.least',
  per: 'rules.fields.per',
  tag: 'rules.fields.tag',
  first: 'rules.fields.first',
  second: 'rules.fields.second',
  times: 'rules.fields.times',
  covers: 'rules.fields.covers',
  days: 'rules.fields.days',
  period: 'rules.fields.period',
  from: 'rules.fields.from',
  to: 'rules.fields.to',
  rooms: 'rules.fields.rooms',
  penalty: 'rules.fields.penalty',
  lengths: 'rules.fields.lengths',
  intervals: 'rules.fields.intervals',
  resources: 'rules.fields.resources',
  counting: 'rules.fields.counting',
  ignoreDay: 'rules.fields.ignoreDay',
  sameDayOnly: 'rules.fields.sameDayOnly',
  ordered: 'rules.fields.ordered',
  acrossBreaks: 'rules.fields.acrossBreaks',
  adjacentIfSameDay: 'rules.fields.adjacentIfSameDay',
  allowEmpty: 'rules.fields.allowEmpty',
  ignoreClosed: 'rules.fields.ignoreClosed',
  longerDays: 'rules.fields.longerDays',
  emptyDays: 'rules.fields.emptyDays',
  ifConsecutive: 'rules.fields.ifConsecutive',
  between: 'rules.fields.between',
  minutes: 'rules.fields.minutes',
};

/** Parameters that mean something else in one kind than elsewhere. */
const LABELS_OF_KIND: Readonly<Record<string, Readonly<Record<string, FieldLabel>>>> = {
  'first-period': { most: 'rules.fields.mostDaysAWeek' },
  'last-period': { most: 'rules.fields.mostDaysAWeek' },
  'lunch-break': { most: 'rules.fields.mostDaysAWeek', least: 'rules.lunch-break.least' },
  spread: { most: 'rules.spread.most', least: 'rules.spread.least' },
  'lessons-per-day': { most: 'rules.lessons-per-day.most', least: 'rules.lessons-per-day.least' },
  'lessons-per-week': { most: 'rules.lessons-per-week.most', least: 'rules.lessons-per-week.least' },
  'days-per-week': { most: 'rules.days-per-week.most', least: 'rules.days-per-week.least' },
  'max-gaps': { most: 'rules.max-gaps.most' },
  'max-consecutive': { most: 'rules.max-consecutive.most' },
  'max-per-day-of-tag': { tag: 'rules.max-per-day-of-tag.tag' },
  'room-stability': { most: 'rules.room-stability.most' },
};

const PERIOD_KEYS = new Set(['period', 'from', 'to']);

function shapeOf(key: string, schema: Schema): ParameterShape | null {
  const one = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  switch (one.type) {
    case 'integer':
      if (PERIOD_KEYS.has(key)) return { is: 'period' };
      return { is: 'whole', least: one.minimum ?? 0, most: one.maximum ?? 10_000 };
    case 'boolean':
      return { is: 'yes' };
    case 'string':
      if (one.enum) return { is: 'choice', options: one.enum };
      return TAG_PARAMETERS.has(key) ? { is: 'tag' } : null;
    case 'array':
      if (one.items?.enum) return { is: 'choices', options: one.items.enum };
      if (key === 'times') return { is: 'cells' };
      if (key === 'intervals') return { is: 'spans' };
      if (key === 'lengths') return { is: 'lengths' };
      return key === 'rooms' ? { is: 'rooms' } : null;
    case 'object':
      return key === 'penalty' ? { is: 'penalties' } : null;
    default:
      return null;
  }
}

type Shape<Field> = Field extends unknown ? Omit<Field, 'key' | 'label' | 'isRequired' | 'usual'> : never;
type ParameterShape = Shape<ParameterField>;

function usualText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(',') : String(value);
}

const knownFields = new Map<string, readonly ParameterField[] | null>();

/** The fields of a kind's parameters, out of its schema; null when the kind has one that no form can say. */
export function parameterFields({ kind, parameters }: ConstraintKind): readonly ParameterField[] | null {
  const known = knownFields.get(kind);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(parameters, { io: 'input' }) as Schema;
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(([key, property]): ParameterField | null => {
    const shape = shapeOf(key, property);
    const name = LABELS_OF_KIND[kind]?.[key] ?? LABELS[key];
    return (
      shape && {
        key,
        // The fields are kept, and asked for in any language.
        get label() {
          return name === undefined ? key : text(name);
        },
        isRequired: required.has(key),
        usual: usualText(property.default),
        ...shape,
      }
    );
  });
  const all = fields.filter((field) => field !== null);
  const told = all.length === fields.length ? all : null;
  knownFields.set(kind, told);
  return told;
}
