import type { TermRows } from '../../store/term-data.ts';
import { isSameData } from '../../timetable/same-data.ts';
import { changesOf } from '../term/import-sheets.ts';
import { LIST_NAMES, type ListName } from '../term/list-table.ts';
import { lists } from '../term/lists.ts';

type RuleRow = TermRows['constraints'][number];

/** What of a list differs, by name. */
export type ListDifference = {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** With what differs, column by column. */
  readonly changed: readonly { readonly name: string; readonly changes: readonly string[] }[];
};

/** What differs between the data of a term and what they would become. */
export type TermDifferenceInWords = {
  readonly lists: Readonly<Record<ListName, ListDifference>>;
  readonly rules: {
    readonly added: readonly RuleRow[];
    readonly gone: readonly RuleRow[];
    readonly changed: readonly RuleRow[];
  };
  /** What of the calendar differs. */
  readonly calendar: readonly ('weeks' | 'days' | 'periods' | 'breaks' | 'bellTables')[];
};

function listDifference(list: ListName, before: TermRows, after: TermRows): ListDifference {
  const table = lists[list];
  const was = new Map(table.print(before).map((entry) => [entry.id, entry]));
  const added: string[] = [];
  const changed: { name: string; changes: string[] }[] = [];
  for (const { id, cells } of table.print(after)) {
    const former = was.get(id);
    was.delete(id);
    if (!former) {
      added.push(cells.name!);
      continue;
    }
    const changes = changesOf(table, former.cells, cells);
    if (changes.length > 0) changed.push({ name: former.cells.name!, changes });
  }
  return { added, changed, gone: [...was.values()].map(({ cells }) => cells.name!) };
}

function ruleDifference(before: TermRows, after: TermRows): TermDifferenceInWords['rules'] {
  const was = new Map(before.constraints.map((rule) => [rule.id, rule]));
  const there = new Set(after.constraints.map(({ id }) => id));
  const says = ({ kind, scope, parameters, hard, weight, active }: RuleRow) => [
    ...[kind, scope, parameters, hard, weight, active],
  ];
  return {
    added: after.constraints.filter(({ id }) => !was.has(id)),
    gone: before.constraints.filter(({ id }) => !there.has(id)),
    changed: after.constraints.filter((rule) => {
      const former = was.get(rule.id);
      return former !== undefined && !isSameData(says(former), says(rule));
    }),
  };
}

function calendarDifference(before: TermRows, after: TermRows): TermDifferenceInWords['calendar'] {
  const periodsOf = ({ periods }: TermRows) =>
    periods.map(({ name, startsAt, endsAt }) => [name, startsAt, endsAt]);
  const breaksOf = ({ breaks }: TermRows) =>
    breaks.map(({ name, afterPeriod, dividesLessons }) => [name, afterPeriod, dividesLessons]);
  const bellTablesOf = ({ bellTables }: TermRows) =>
    bellTables.map(({ name, days, groups, startsAt, endsAt }) => [name, days, groups, startsAt, endsAt]);
  return [
    ...(before.term.weeks === after.term.weeks ? [] : (['weeks'] as const)),
    ...(isSameData(before.term.days, after.term.days) ? [] : (['days'] as const)),
    ...(isSameData(periodsOf(before), periodsOf(after)) ? [] : (['periods'] as const)),
    ...(isSameData(breaksOf(before), breaksOf(after)) ? [] : (['breaks'] as const)),
    ...(isSameData(bellTablesOf(before), bellTablesOf(after)) ? [] : (['bellTables'] as const)),
  ];
}

/** Compares the data of a term with what they would become. Things are known by their database ids. */
export function termDifference(before: TermRows, after: TermRows): TermDifferenceInWords {
  return {
    lists: Object.fromEntries(
      LIST_NAMES.map((list) => [list, listDifference(list, before, after)]),
    ) as TermDifferenceInWords['lists'],
    rules: ruleDifference(before, after),
    calendar: calendarDifference(before, after),
  };
}
