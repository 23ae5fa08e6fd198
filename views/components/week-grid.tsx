import { Lesson, type LessonChip } from './lesson-chip.tsx';

/** One cell of the grid; a lesson of several periods spans rows. */
export type GridCell = { readonly span: number; readonly chips: readonly LessonChip[] };

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
  readonly rows: readonly GridRow[];
};

function Cell({ cell }: { cell: GridCell | null }) {
  if (!cell) return null;
  return (
    <td rowspan={cell.span}>
      {cell.chips.length > 0 && (
        <div class="cell">
          {cell.chips.map((chip) => (
            <Lesson chip={chip} />
          ))}
        </div>
      )}
    </td>
  );
}

/** Days as columns, periods as rows with their clock times, pauses as thin rows. */
export function WeekGridTable({ grid }: { grid: WeekGrid }) {
  return (
    <section class="grid-frame" tabindex={0} aria-label={grid.caption}>
      <table class="grid">
        <caption class="visually-hidden">{grid.caption}</caption>
        <thead>
          <tr>
            <td class="corner" />
            {grid.days.map((day) => (
              <th scope="col">{day}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row) => (
            <tr class={row.kind === 'break' ? 'break' : undefined}>
              <th scope="row">
                <span class="period-name">{row.name}</span>
                {row.kind === 'period' && <span class="period-clock">{row.clock}</span>}
              </th>
              {row.cells.map((cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
