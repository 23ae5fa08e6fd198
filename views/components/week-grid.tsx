import { text } from '../../src/languages/text.ts';
import { Icon } from './icon.tsx';
import { Lesson, type LessonChip } from './lesson-chip.tsx';
import { Slot, type SlotView } from './slot.tsx';

/** One cell of the grid; a lesson of several periods spans rows. */
export type GridCell = {
  readonly span: number;
  readonly chips: readonly LessonChip[];
  /** Its day and periods, as the slots for a lesson in the hand name them. */
  readonly slots: readonly string[];
  /** From when to when it lasts, on a day that goes by other clock times than the rows say. */
  readonly clock?: string;
};

/** A row: a period, or the pause between two. A cell is null where one from above reaches down. */
export type GridRow =
  | {
      readonly kind: 'period';
      readonly name: string;
      readonly clock: string;
      readonly cells: readonly (GridCell | null)[];
    }
  | { readonly kind: 'break'; readonly name: string; readonly cells: readonly (GridCell | null)[] };

/** The timetable of one group, teacher or room. */
export type WeekGrid = {
  readonly caption: string;
  readonly days: readonly string[];
  /** By which clock times a day goes that does not go by those of the rows, `[day]`. */
  readonly dayNotes: readonly (string | null)[];
  /** Whether all of a day's lessons are locked in time, `[day]`; null where there are none. */
  readonly lockedDays: readonly (boolean | null)[];
  readonly rows: readonly GridRow[];
};

function Cell({ cell, day, slots }: { cell: GridCell | null; day: number; slots: readonly SlotView[] }) {
  if (!cell) return null;
  const inside = slots.filter(({ key }) => cell.slots.includes(key));
  return (
    <td
      rowspan={cell.span}
      data-day={String(day)}
      data-slots={cell.slots.length > 0 ? cell.slots.join(' ') : undefined}
    >
      {cell.clock !== undefined && <span class="period-clock">{cell.clock}</span>}
      {cell.chips.length > 0 && (
        <div class="cell">
          {cell.chips.map((chip) => (
            <Lesson chip={chip} />
          ))}
        </div>
      )}
      {inside.length > 0 && (
        <div class="slots">
          {inside.map((slot) => (
            <Slot slot={slot} />
          ))}
        </div>
      )}
    </td>
  );
}

function DayHead({ day, at, isLocked }: { day: string; at: number; isLocked: boolean | null }) {
  if (isLocked === null) return <>{day}</>;
  const what = text(isLocked ? 'schedules.locks.unlockDay' : 'schedules.locks.lockDay', { day });
  return (
    <span class="day-head">
      {day}
      <button
        type="submit"
        form="locks"
        name="day"
        value={`${isLocked ? 'unlock' : 'lock'}-${at}`}
        class="head-lock"
        title={what}
        aria-pressed={isLocked ? 'true' : 'false'}
      >
        <Icon name={isLocked ? 'lock' : 'unlock'} />
        <span class="visually-hidden">{what}</span>
      </button>
    </span>
  );
}

/** The element of a row of the timetable, by which it is drawn anew alone. */
export function rowId(at: number): string {
  return `row-${at}`;
}

/** One period, or the pause between two. */
export function WeekGridRow(props: { row: GridRow; id: string | undefined; slots: readonly SlotView[] }) {
  const { row, id, slots } = props;
  return (
    <tr id={id} class={row.kind === 'break' ? 'break' : undefined}>
      <th scope="row">
        <span class="period-name">{row.name}</span>
        {row.kind === 'period' && <span class="period-clock">{row.clock}</span>}
      </th>
      {row.cells.map((cell, day) => (
        <Cell cell={cell} day={day} slots={slots} />
      ))}
    </tr>
  );
}

/**
 * Days as columns, periods as rows with their clock times, pauses as thin rows.
 *
 * @param slots for the lesson in the hand; none when there is none
 * @param rowIds whether its rows have ids; tables that stand side by side have none
 */
export function WeekGridTable(props: {
  grid: WeekGrid;
  slots: readonly SlotView[];
  locks: boolean;
  rowIds: boolean;
}) {
  const { grid, slots, locks, rowIds } = props;
  return (
    <section class="grid-frame" tabindex={0} aria-label={grid.caption}>
      <table class="grid">
        <caption class="visually-hidden">{grid.caption}</caption>
        <thead>
          <tr>
            <td class="corner" />
            {grid.days.map((day, at) => (
              <th scope="col" data-day={String(at)}>
                <DayHead day={day} at={at} isLocked={locks ? grid.lockedDays[at]! : null} />
                {grid.dayNotes[at] !== null && <span class="day-note">{grid.dayNotes[at]}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, at) => (
            <WeekGridRow row={row} id={rowIds ? rowId(at) : undefined} slots={slots} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
