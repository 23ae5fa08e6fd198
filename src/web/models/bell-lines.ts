import type { BellTableLine } from '../../../views/bell-table.tsx';
import { betweenCommas, text } from '../../languages/text.ts';
import { groupsOfBellTable } from '../../planning/term/edit-bell-tables.ts';
import type { TermRows } from '../../store/term-data.ts';
import { clockSpan } from './clock.ts';

/** The pages that list bell tables, as the form of one tells which of them it leads back to. */
export const BELL_HOMES = ['calendar', 'set-up/calendar'] as const;
export type BellHome = (typeof BELL_HOMES)[number];

/** The address of the form of a bell table, or of a new one, which leads back to where it is listed. */
export function bellTableHref(termId: string, table: number | 'new', home: BellHome): string {
  const address = `/terms/${termId}/calendar/bells/${table}`;
  return home === 'calendar' ? address : `${address}?${new URLSearchParams({ back: home })}`;
}

/** The bell tables of a term as one of its pages lists them. */
export function bellLines(rows: TermRows, home: BellHome): BellTableLine[] {
  return rows.bellTables.map((table) => {
    const { name, days, groups, position, startsAt, endsAt } = table;
    const when =
      days.length === 0 ? text('bells.everyDay') : betweenCommas(days.map((day) => rows.term.days[day]!));
    const whom =
      groups.length === 0 ? text('bells.everybody') : betweenCommas(groupsOfBellTable(rows, table));
    return {
      ...{ name, href: bellTableHref(rows.term.id, position, home), holds: `${when} · ${whom}` },
      span: clockSpan({ startsAt: startsAt[0] ?? 0, endsAt: endsAt.at(-1) ?? 0 }),
    };
  });
}
