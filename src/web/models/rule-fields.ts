import { z } from 'zod';
import type { ConstraintKind } from '../../constraints/kind.ts';

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

const LABELS: Readonly<Record<string, string>> = {
  most: 'At most',
  least: 'At least',
  per: 'Counted',
  tag: 'Only lessons with the tag',
  first: 'First tag',
  second: 'Second tag',
  times: 'Periods of the week',
  covers: 'What must be within them',
  days: 'Days',
  period: 'Period',
  from: 'From period',
  to: 'To period',
  rooms: 'Rooms',
  penalty: 'What a room costs by itself',
  lengths: 'Lengths',
  intervals: 'Parts of the day',
  resources: 'Who cannot be in two places',
  counting: 'What is counted',
  ignoreDay: 'On whatever day',
  sameDayOnly: 'Only where they are on the same day',
  ordered: 'In the given order',
  acrossBreaks: 'Breaks may lie between',
  adjacentIfSameDay: 'On one day, they follow each other at once',
  allowEmpty: 'None at all is allowed',
  ignoreClosed: 'Without periods that are not available',
  emptyDays: 'A day may have no lessons',
  ifConsecutive: 'Only where they follow each other at once',
  between: 'On the way between',
  minutes: 'Or so many minutes between the lessons',
};

/** Parameters that mean something else in one kind than elsewhere. */
const LABELS_OF_KIND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'first-period': { most: 'But for so many days a week' },
  'last-period': { most: 'But for so many days a week' },
  'lunch-break': { most: 'But for so many days a week', least: 'Free periods at least' },
  spread: { most: 'Lessons on one day, at most', least: 'Days with lessons, at least' },
  'lessons-per-day': { most: 'Periods a day, at most', least: 'Periods a day, at least' },
  'lessons-per-week': { most: 'Periods a week, at most', least: 'Periods a week, at least' },
  'days-per-week': { most: 'Days a week, at most', least: 'Days a week, at least' },
  'max-gaps': { most: 'Free periods between lessons, at most' },
  'max-consecutive': { most: 'Periods on end, at most' },
  'max-per-day-of-tag': { tag: 'Tag' },
  'room-stability': { most: 'Rooms, at most' },
};

const PERIOD_KEYS = new Set(['period', 'from', 'to']);
const TAG_KEYS = new Set(['tag', 'first', 'second']);

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
      return TAG_KEYS.has(key) ? { is: 'tag' } : null;
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
    return (
      shape && {
        ...{ key, label: LABELS_OF_KIND[kind]?.[key] ?? LABELS[key] ?? key },
        ...{ isRequired: required.has(key), usual: usualText(property.default) },
        ...shape,
      }
    );
  });
  const all = fields.filter((field) => field !== null);
  const told = all.length === fields.length ? all : null;
  knownFields.set(kind, told);
  return told;
}
