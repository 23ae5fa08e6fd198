import type { RedrawnCost } from '../../../views/components/cost-panel.tsx';
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

function costEntries(before: Shown['cost'], after: Shown['cost']): RedrawnCost | null {
  const parts = differing(before.parts, after.parts);
  const people = differing(before.people, after.people);
  return parts && people && { parts, people };
}

/** What of a page is different from the same page as it was, in the same view. Only what is the same size is told apart. */
export function redrawnOf(before: Shown, after: Shown): Redrawn {
  return {
    timetable: timetableRows(before.timetable, after.timetable),
    cost: costEntries(before.cost, after.cost),
  };
}
