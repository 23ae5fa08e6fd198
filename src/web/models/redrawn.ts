import type { ListedViolation, RedrawnCost, RedrawnEntries } from '../../../views/components/cost-panel.tsx';
import type { RedrawnList } from '../../../views/components/list-partials.tsx';
import type { RedrawnRows, Timetable } from '../../../views/components/timetable.tsx';
import type { Redrawn, SchedulePageModel } from '../../../views/schedule.tsx';
import { isSameData } from '../../timetable/same-data.ts';
import { stepsBetween } from './list-steps.ts';

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

/** What is common to rules and people in the panel. */
type Entry = { readonly violations: readonly ListedViolation[] };

/**
 * What differs of a list of the panel.
 *
 * @param isSameEntry whether two are of the same rule or person, and differ at most in what their summary says and lists
 */
function entriesOf<Listed extends Entry>(
  before: readonly Listed[],
  after: readonly Listed[],
  isSameEntry: (one: Listed, other: Listed) => boolean,
): RedrawnEntries {
  const { gone, come, stays } = stepsBetween(before, after, isSameEntry);
  const changed = stays.flatMap(({ before: shown, after: now }) => {
    const [one, other] = [before[shown]!, after[now]!];
    return isSameData(one, other)
      ? []
      : [{ shown, now, violations: violationsOf(one.violations, other.violations) }];
  });
  return { gone, come, changed };
}

/** What differs of the violations of an entry; null where that is more than the whole. */
function violationsOf(
  before: readonly ListedViolation[],
  after: readonly ListedViolation[],
): RedrawnList | null {
  const { gone, come, stays } = stepsBetween(before, after, isSameData);
  const steps = gone.length + after.length - stays.length;
  return steps > after.length ? null : { gone, come };
}

function costEntries(before: Shown['cost'], after: Shown['cost']): RedrawnCost | null {
  // A panel without any looks different.
  if ((before.parts.length === 0) !== (after.parts.length === 0)) return null;
  return {
    parts: entriesOf(
      before.parts,
      after.parts,
      (one, other) =>
        one.label === other.label &&
        one.hard === other.hard &&
        (one.allHref === null) === (other.allHref === null),
    ),
    people: entriesOf(
      before.people,
      after.people,
      (one, other) => one.name === other.name && one.hard > 0 === other.hard > 0,
    ),
  };
}

/** What of a page is different from the same page as it was, in the same view. Of a timetable, only the same rows are told apart. */
export function redrawnOf(before: Shown, after: Shown): Redrawn {
  return {
    timetable: timetableRows(before.timetable, after.timetable),
    cost: costEntries(before.cost, after.cost),
  };
}
