import type { RedrawnCost, RedrawnEntries } from '../../../views/components/cost-panel.tsx';
import type { RedrawnRows, Timetable } from '../../../views/components/timetable.tsx';
import type { Redrawn, SchedulePageModel } from '../../../views/schedule.tsx';
import { isSameData } from '../../timetable/same-data.ts';

type Shown = Pick<SchedulePageModel, 'timetable' | 'cost'>;

/** Positions at which two lists of the same length differ; null when their lengths do. */
function differing(before: readonly unknown[], after: readonly unknown[]): number[] | null {
  if (before.length !== after.length) return null;
  return after.flatMap((one, at) => (one === before[at] || isSameData(one, before[at]) ? [] : [at]));
}

function rowsThatDiffer(before: Timetable['grid'], after: Timetable['grid']): number[] | null {
  if (before.is === 'all' && after.is === 'all') return differing(before.all.rows, after.all.rows);
  if (before.is !== 'week' || after.is !== 'week') return null;
  // The heads of the days say whether all is locked.
  if (!isSameData(before.week.lockedDays, after.week.lockedDays)) return null;
  return differing(before.week.rows, after.week.rows);
}

function timetableRows(before: Timetable, after: Timetable): RedrawnRows | null {
  if (after.slots.length > 0) return null;
  const rows = rowsThatDiffer(before.grid, after.grid);
  return rows && { rows, tray: !isSameData(before.tray, after.tray) };
}

/** What differs of a list that may have become longer or shorter. Most that comes or goes costs little, and is at the end. */
function entriesOf(before: readonly unknown[], after: readonly unknown[]): RedrawnEntries {
  const common = Math.min(before.length, after.length);
  return {
    changed: differing(before.slice(0, common), after.slice(0, common))!,
    added: after.slice(common).map((_, i) => common + i),
    gone: before.slice(common).map((_, i) => common + i),
  };
}

function costEntries(before: Shown['cost'], after: Shown['cost']): RedrawnCost | null {
  // A panel without any looks different.
  if ((before.parts.length === 0) !== (after.parts.length === 0)) return null;
  return { parts: entriesOf(before.parts, after.parts), people: entriesOf(before.people, after.people) };
}

/** What of a page is different from the same page as it was, in the same view. Of a timetable, only the same rows are told apart. */
export function redrawnOf(before: Shown, after: Shown): Redrawn {
  return {
    timetable: timetableRows(before.timetable, after.timetable),
    cost: costEntries(before.cost, after.cost),
  };
}
