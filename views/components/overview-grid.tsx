import { Slot, type SlotView } from './slot.tsx';
import { rowId } from './week-grid.tsx';

/** A lesson in an overview: a few letters, its whole name for those who point at it or listen. */
export type ShortLesson = {
  readonly anchor: string;
  readonly hue: number;
  readonly text: string;
  /** Room, group or nothing, in a second line. */
  readonly below: string;
  readonly name: string;
  readonly href: string;
  /** The weeks in which it meets, as `data-weeks` names them; null for every week. */
  readonly weeks: string | null;
  readonly isFaulty: boolean;
  /** Its id where it may be picked up, else null. */
  readonly lesson: string | null;
};

/** Some periods of a row; `span` counts the columns that it fills. */
export type OverviewCell = {
  readonly span: number;
  readonly endsDay: boolean;
  readonly lessons: readonly ShortLesson[];
  /** Its day and periods, as the slots for a lesson in the hand name them. */
  readonly slots: readonly string[];
};

/** The timetables of all groups, teachers or rooms, one in each row. */
export type OverviewGrid = {
  readonly caption: string;
  /** What a row is: `Group`. */
  readonly corner: string;
  /** Whether there is room for whole names. */
  readonly isWide: boolean;
  /** Whether the names of the rows have few letters. */
  readonly hasShortNames: boolean;
  readonly days: readonly string[];
  readonly periods: readonly string[];
  /** Clock times of the periods, where one day is shown alone; none otherwise. */
  readonly clocks: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
    readonly cells: readonly OverviewCell[];
  }[];
};

/** One row of an overview, with the slots that stand in it. */
export function OverviewRow(props: {
  row: OverviewGrid['rows'][number];
  id: string;
  slots: readonly SlotView[];
  /** Whether there is room for whole names. */
  isWide: boolean;
}) {
  const { row, id, slots, isWide } = props;
  return (
    <tr id={id} data-row={row.id}>
      <th scope="row">
        <a href={row.href}>{row.name}</a>
      </th>
      {row.cells.map((cell) => (
        <td
          colspan={cell.span}
          class={cell.endsDay ? 'ends-day' : undefined}
          data-slots={cell.slots.join(' ')}
        >
          {cell.lessons.length > 0 && (
            <div class="cell">
              {cell.lessons.map((lesson) => (
                <a
                  id={lesson.anchor}
                  class={`lesson short hue-${lesson.hue}${lesson.isFaulty ? ' clash' : ''}`}
                  href={lesson.href}
                  data-lesson={lesson.lesson ?? undefined}
                  data-weeks={lesson.weeks ?? undefined}
                  {...(lesson.lesson === null ? {} : { 'hx-boost': 'false' })}
                  draggable={false}
                  title={lesson.name}
                >
                  <span aria-hidden="true">
                    {lesson.isFaulty && '! '}
                    {lesson.text}
                  </span>
                  {lesson.below !== '' && (
                    <small aria-hidden="true" class={isWide ? 'second-line' : undefined}>
                      {lesson.below}
                    </small>
                  )}
                </a>
              ))}
            </div>
          )}
          {slots.length > 0 && (
            <div class="slots">
              {slots
                .filter(({ key }) => cell.slots.includes(key))
                .map((slot) => (
                  <Slot slot={slot} />
                ))}
            </div>
          )}
        </td>
      ))}
    </tr>
  );
}

/** A compact table of everybody's week with heads that stay in sight. */
export function OverviewTable(props: {
  grid: OverviewGrid;
  /** For the lesson in the hand, in the rows that it may stand in; none when there is none. */
  slots: readonly SlotView[];
  slotRows: readonly string[];
}) {
  const { grid, slots, slotRows } = props;
  return (
    <section class="grid-frame overview-frame" tabindex={0} aria-label={grid.caption}>
      <table class={grid.isWide ? 'overview wide' : 'overview'}>
        <caption class="visually-hidden">{grid.caption}</caption>
        <colgroup>
          <col class={grid.hasShortNames ? 'names short' : 'names'} />
          <col class="periods" span={grid.days.length * grid.periods.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" rowspan={2} class="corner">
              {grid.corner}
            </th>
            {grid.days.map((day) => (
              <th scope="colgroup" colspan={grid.periods.length} class="ends-day">
                {day}
              </th>
            ))}
          </tr>
          <tr>
            {grid.days.map(() =>
              grid.periods.map((period, at) => (
                <th scope="col" class={at === grid.periods.length - 1 ? 'ends-day' : undefined}>
                  {period}
                  {grid.clocks[at] !== undefined && <span class="period-clock">{grid.clocks[at]}</span>}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((row, at) => (
            <OverviewRow
              row={row}
              id={rowId(at)}
              isWide={grid.isWide}
              slots={slotRows.includes(row.id) ? slots.filter((slot) => (slot.row ?? row.id) === row.id) : []}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
