import type { BellTableLine } from '../../../views/bell-table.tsx';
import { betweenCommas, text } from '../../languages/text.ts';
import { groupsOfBellTable } from '../../planning/term/edit-bell-tables.ts';
import type { TermRows } from '../../store/term-data.ts';
import { clockSpan } from './clock.ts';

/** The bell tables of a term as its calendar lists them. */
export function bellLines(rows: TermRows): BellTableLine[] {
  return rows.bellTables.map((table) => {
    const { name, days, groups, position, startsAt, endsAt } = table;
    const when =
      days.length === 0 ? text('bells.everyDay') : betweenCommas(days.map((day) => rows.term.days[day]!));
    const whom =
      groups.length === 0 ? text('bells.everybody') : betweenCommas(groupsOfBellTable(rows, table));
    return {
      ...{ name, href: `/terms/${rows.term.id}/calendar/bells/${position}`, holds: `${when} · ${whom}` },
      span: clockSpan({ startsAt: startsAt[0] ?? 0, endsAt: endsAt.at(-1) ?? 0 }),
    };
  });
}
