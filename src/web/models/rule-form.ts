import type { ConstraintKind } from '../../constraints/kind.ts';
import { kinds } from '../../constraints/registry.ts';
import { Failure, type Fault } from '../../failure.ts';
import { compareNames, text } from '../../languages/text.ts';
import { cellReader } from '../../planning/term/cell-reader.ts';
import type { RuleContent } from '../../planning/term/edit-rules.ts';
import { joinNames, latinDigits } from '../../planning/term/names.ts';
import { readSplit } from '../../planning/term/split-text.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import { type ParameterField, parameterFields } from './rule-fields.ts';
import { isNamed, type RuleScene, scopeNames, scopeThings } from './rule-scene.ts';

/** What a form of a rule says: every value of each field. */
export type RuleValues = ReadonlyMap<string, readonly string[]>;

/** A rule may name every lesson of a term. */
const LONGEST_SCOPE = 100_000;

/** All tags of a term's courses. */
export function tagsOf({ courses }: TermRows): string[] {
  return [...new Set(courses.flatMap(({ tags }) => tags))].sort(compareNames);
}

/** A rule as its form says it. */
export function valuesOf(scene: RuleScene, content: RuleContent): Map<string, string[]> {
  const { scope, parameters, hard, weight } = content;
  const values = usualValues(kinds.get(content.kind)!)
    .set('scope', [scope.of])
    .set('hard', [hard ? 'yes' : 'no'])
    .set('weight', [String(weight)]);
  if ('ids' in scope) {
    const names = scopeNames(scene, scope.of);
    const named = scope.ids.map((id) => names.get(id) ?? id);
    values.set(`scope-${scope.of}`, [joinNames(named, [...names.values()])]);
  }
  if (scope.of === 'tag') values.set('scope-tag', [scope.tag]);
  for (const field of parameterFields(kinds.get(content.kind)!) ?? []) {
    const value = parameters[field.key];
    if (value !== undefined && value !== null) values.set(field.key, printed(scene.rows, field, value));
  }
  return values;
}

/** The values of a new rule's form. */
export function usualValues(kind: ConstraintKind): Map<string, string[]> {
  const fields = parameterFields(kind) ?? [];
  return new Map<string, string[]>([
    ['scope', [kind.scopes[0]!]],
    ['hard', ['no']],
    ['weight', ['1']],
    ...fields.map(({ key, is, usual }): [string, string[]] => [
      key,
      is === 'choices' ? usual.split(',') : [is === 'yes' ? (usual === 'true' ? 'yes' : '') : usual],
    ]),
  ]);
}

/** A period of the week by its positions. */
export type CellTime = { readonly day: number; readonly period: number };
type Span = { readonly from: number; readonly to: number };

/** A parameter as its field says it; a field for several has several. */
export function printed(rows: TermRows, field: ParameterField, value: unknown): string[] {
  const nameOf = (code: string) => rows.rooms.find((room) => room.code === code)?.name ?? code;
  switch (field.is) {
    case 'cells':
      return (value as CellTime[]).map(({ day, period }) => `${day}-${period}`);
    case 'spans':
      return [(value as Span[]).map(({ from, to }) => `${from + 1}-${to + 1}`).join(', ')];
    case 'lengths':
      return [(value as number[]).join('+')];
    case 'rooms':
      return [joinNames((value as string[]).map(nameOf))];
    case 'penalties':
      return [
        Object.entries(value as Record<string, number>)
          .map(([code, cost]) => `${nameOf(code)} = ${cost}`)
          .join('\n'),
      ];
    case 'choices':
      return value as string[];
    case 'yes':
      return [value ? 'yes' : ''];
    default:
      return [String(value)];
  }
}

/** Reads one parameter; `undefined` where nothing is said. */
function readParameter(
  rows: TermRows,
  field: ParameterField,
  values: readonly string[],
  refuse: (message: string) => void,
): unknown {
  const written = (values[0] ?? '').trim();
  const roomThings = rows.rooms.map(({ code, name }) => ({ id: code, name }));
  switch (field.is) {
    case 'yes':
      return written === 'yes';
    case 'choices':
      return [...values];
    case 'cells': {
      const cells = values.map((value) => value.split('-').map(Number) as [number, number]);
      const isThere = ([day, period]: [number, number]) => day in rows.term.days && period in rows.periods;
      if (cells.length === 0 && !field.isRequired) return undefined;
      if (cells.length === 0) refuse(text('rules.form.markOne'));
      if (!cells.every(isThere)) refuse(text('rules.form.markThese'));
      return cells.map(([day, period]) => ({ day, period }));
    }
    case 'period':
    case 'whole': {
      if (written === '') return undefined;
      const digits = latinDigits(written);
      if (!/^\d{1,6}$/.test(digits)) refuse(text('rules.form.wholeNumber'));
      return Number(digits);
    }
    case 'rooms': {
      if (written === '') return undefined;
      const reader = cellReader({ rooms: written });
      const codes = reader.things('rooms', roomThings, 'rooms', []);
      for (const { message } of reader.faults) refuse(message);
      return codes;
    }
    case 'spans': {
      if (written === '') return undefined;
      const spans = latinDigits(written)
        .split(/[,،]/)
        .map((span) => /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*$/.exec(span));
      if (spans.includes(null)) refuse(text('rules.form.spansUnreadable'));
      return spans.map((span) => ({ from: Number(span?.[1]) - 1, to: Number(span?.[2]) - 1 }));
    }
    case 'lengths': {
      if (written === '') return undefined;
      const read = readSplit(written, rows.periods.length, 1);
      if (typeof read === 'string') refuse(read);
      return typeof read === 'string' ? undefined : read.split;
    }
    case 'penalties': {
      if (written === '') return undefined;
      const lines = written.split('\n').filter((line) => line.trim() !== '');
      const byName = new Map(roomThings.map(({ id, name }) => [name.toLowerCase(), id]));
      const pairs = lines.flatMap((line): [string, number][] => {
        const [, name = '', cost] = /^(.*?)\s*[=:]\s*(\d{1,6})\s*$/.exec(line) ?? [];
        const code = byName.get(name.trim().toLowerCase());
        if (code === undefined)
          refuse(
            text('rules.form.penaltyUnreadable', {
              room: rows.rooms[0]?.name ?? text('rules.form.hall'),
              text: line.trim(),
            }),
          );
        return code === undefined ? [] : [[code, Number(cost)]];
      });
      return Object.fromEntries(pairs);
    }
    default:
      return written === '' ? undefined : written;
  }
}

function readScope(scene: RuleScene, kind: ConstraintKind, values: RuleValues, faults: Fault[]): Scope {
  const of = values.get('scope')?.[0] ?? '';
  const known = kind.scopes.find((scope) => scope === of);
  const refuse = (where: string, message: string) => {
    faults.push({ where, message });
    return { of: 'everybody' } as const;
  };
  if (!known) return refuse('scope', text('rules.form.chooseScope'));
  if (known === 'tag') {
    const tag = values.get('scope-tag')?.[0]?.trim() ?? '';
    return tag === '' ? refuse('scope-tag', text('rules.form.whichTag')) : { of: 'tag', tag };
  }
  if (!isNamed(known)) return { of: known } as Scope;
  const key = `scope-${known}`;
  const reader = cellReader({ [key]: values.get(key)?.[0] ?? '' }, LONGEST_SCOPE);
  const ids = reader.things(key, scopeThings(scene, known), known, []);
  faults.push(...reader.faults);
  if (ids.length === 0 && reader.faults.length === 0) return refuse(key, text(`rules.form.nameOne.${known}`));
  return { of: known, ids };
}

/**
 * Reads the form of a rule.
 *
 * @throws Failure `invalid` with a fault for each field that is not right.
 */
export function readRule(scene: RuleScene, kind: ConstraintKind, values: RuleValues): RuleContent {
  const faults: Fault[] = [];
  const scope = readScope(scene, kind, values, faults);
  const parameters: Record<string, unknown> = {};
  for (const field of parameterFields(kind) ?? []) {
    const refuse = (message: string) => faults.push({ where: field.key, message });
    const value = readParameter(scene.rows, field, values.get(field.key) ?? [], refuse);
    if (value !== undefined) parameters[field.key] = value;
    else if (field.isRequired && !faults.some(({ where }) => where === field.key))
      refuse(text('rules.form.needed'));
  }
  const weightText = values.get('weight')?.[0]?.trim() ?? '1';
  const weight = Number(latinDigits(weightText));
  const hard = values.get('hard')?.[0] === 'yes';
  if (!hard && !(Number.isInteger(weight) && weight >= 1 && weight <= 1_000_000)) {
    faults.push({ where: 'weight', message: text('rules.form.weightOutside', { text: weightText }) });
  }
  const read = kind.parameters.safeParse(parameters);
  if (!read.success && faults.length === 0) {
    for (const { path, message } of read.error.issues)
      faults.push({ where: String(path[0] ?? 'rule'), message });
  }
  if (faults.length > 0) throw new Failure('invalid', faults[0]!.message, faults);
  return { kind: kind.kind, scope, parameters, hard, weight: hard && !(weight >= 1) ? 1 : weight };
}
