import { kinds } from '../../constraints/registry.ts';
import type { TextKey } from '../../languages/catalogues.ts';
import { betweenCommas, text } from '../../languages/text.ts';
import { shortDay } from '../../languages/weekdays.ts';
import type { RuleContent } from '../../planning/term/edit-rules.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Scope } from '../../timetable/problem.ts';
import { lessonRuns, runInWords } from './lesson-names.ts';
import { type ParameterField, parameterFields } from './rule-fields.ts';
import { type CellTime, printed } from './rule-form.ts';
import { lessonsByCode, type RuleScene, scopeNames } from './rule-scene.ts';

/** So many names stand in a list of rules; more are only counted. */
const MOST_NAMES = 6;

type OptionKey = Extract<TextKey, `rules.options.${string}` | `rules.shortOptions.${string}`>;

/** What the options of parameters are called in a form. */
const OPTIONS: Readonly<Record<string, OptionKey>> = {
  day: 'rules.options.day',
  week: 'rules.options.week',
  all: 'rules.options.all',
  start: 'rules.options.start',
  lessons: 'rules.options.lessons',
  periods: 'rules.options.periods',
  pairs: 'rules.options.pairs',
  buildings: 'rules.options.buildings',
  rooms: 'rules.options.rooms',
  teachers: 'rules.options.teachers',
  groups: 'rules.options.groups',
  courses: 'rules.options.courses',
};

/** What some of them are called in a list of rules. */
const SHORT_OPTIONS: Readonly<Record<string, OptionKey>> = {
  day: 'rules.shortOptions.day',
  week: 'rules.shortOptions.week',
  all: 'rules.shortOptions.all',
  start: 'rules.shortOptions.start',
  pairs: 'rules.shortOptions.pairs',
};

/** An option of a parameter in words. */
export function optionWords(option: string): string {
  const key = OPTIONS[option];
  return key ? text(key) : option;
}

function shortOptionWords(option: string): string {
  const key = SHORT_OPTIONS[option];
  return key ? text(key) : optionWords(option);
}

/** The first of what a scope names, and how many of its things these are. */
type FirstNames = { readonly words: readonly string[]; readonly count: number };

function lessonsInWords(scene: RuleScene, ids: readonly string[]): FirstNames {
  const shown = lessonRuns(lessonsByCode(scene), ids).slice(0, MOST_NAMES);
  return { words: shown.map(runInWords), count: shown.reduce((sum, run) => sum + run.length, 0) };
}

function namesInWords(scene: RuleScene, { of, ids }: Extract<Scope, { readonly ids: unknown }>): FirstNames {
  const names = scopeNames(scene, of);
  const shown = ids.slice(0, MOST_NAMES);
  return { words: shown.map((id) => names.get(id) ?? id), count: shown.length };
}

/** Whom a rule speaks of, in words. */
export function scopeWords(scene: RuleScene, scope: Scope): string {
  if (scope.of === 'tag') return text('rules.whom.withTag', { tag: scope.tag });
  if (!('ids' in scope)) return text(`rules.whom.${scope.of}`);
  const { words, count } =
    scope.of === 'lessons' ? lessonsInWords(scene, scope.ids) : namesInWords(scene, scope);
  const told = betweenCommas(words);
  const more = scope.ids.length - count;
  return more > 0 ? text('rules.whom.more', { names: told, more }) : told;
}

/** Periods of the week by their days: `Mon 1, 2; Tue`, where all of Tuesday is meant. */
function cellsInWords({ term, periods }: TermRows, cells: readonly CellTime[]): string {
  const byDay = Map.groupBy(cells, ({ day }) => day);
  const days = [...byDay].map(([day, own]) => {
    const named = term.days[day];
    const name = named === undefined ? text('rules.form.dayNumber', { number: day + 1 }) : shortDay(named);
    if (own.length >= periods.length) return name;
    return `${name} ${betweenCommas(own.map(({ period }) => periods[period]?.name ?? String(period + 1)))}`;
  });
  return days.join(text('words.semicolon'));
}

/** What a parameter is, in words. */
function valueInWords(
  rows: TermRows,
  field: ParameterField,
  value: unknown,
  { ignoreClosed }: RuleContent['parameters'],
): string {
  if (field.is === 'period') {
    const number = String(Number(value) + 1);
    return ignoreClosed === true ? number : (rows.periods[Number(value)]?.name ?? number);
  }
  const values = printed(rows, field, value).flatMap((one) => one.split('\n'));
  const isOption = field.is === 'choice' || field.is === 'choices';
  return betweenCommas(isOption ? values.map(shortOptionWords) : values);
}

/** What a rule's parameters say, in words; empty where they are as usual. */
export function parameterWords(rows: TermRows, content: Pick<RuleContent, 'kind' | 'parameters'>): string[] {
  const kind = kinds.get(content.kind);
  if (!kind) return [];
  return (parameterFields(kind) ?? []).flatMap((field) => {
    const value = content.parameters[field.key];
    if (value === undefined || value === null) return [];
    const { label } = field;
    if (field.is === 'cells') return [cellsInWords(rows, value as CellTime[])];
    const isUsual = field.is !== 'period' && !Array.isArray(value) && String(value) === field.usual;
    if (isUsual) return [];
    if (field.is === 'yes') return [value ? label : text('rules.form.not', { label })];
    return [text('rules.form.said', { label, value: valueInWords(rows, field, value, content.parameters) })];
  });
}
