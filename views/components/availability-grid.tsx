import { text } from '../../src/languages/text.ts';
import type { Levels } from '../../src/planning/term/availability.ts';
import type { ListName } from '../../src/planning/term/list-table.ts';
import { LEVEL_SYMBOLS } from './availability-levels.tsx';
import { Icon } from './icon.tsx';
import { richText } from './rich-text.tsx';

/** A thing of a list, with when it is available. */
export type AvailabilityRow = {
  readonly id: string;
  readonly name: string;
  /** How deep it stands in a tree of groups. */
  readonly depth: number;
  readonly levels: Levels;
  /** Numbers of the periods of the week in which another rule says never. */
  readonly never: ReadonlySet<number>;
  /** Those that another rule speaks of otherwise. */
  readonly noted: ReadonlySet<number>;
  /** Periods of lessons in its fullest week. */
  readonly load: number;
  /** How many lessons it has at once, at most. */
  readonly atOnce: number;
  /** How many periods of lessons fit into what is not never. */
  readonly free: number;
};

/** The things of a list with the periods of a week, to be painted on. */
export type AvailabilityGrid = {
  readonly list: ListName;
  readonly days: readonly string[];
  readonly periods: readonly string[];
  readonly rows: readonly AvailabilityRow[];
  /** Whether painting a thing may also change what is shown of others. */
  readonly areLinked: boolean;
  /** How many the search finds, of which only the first may be in `rows`. */
  readonly found: number;
  readonly total: number;
};

/** What the load of a thing is against the periods that are left for it. The script keeps it right while it is painted. */
function Load({ load, free }: Pick<AvailabilityRow, 'load' | 'free'>) {
  return (
    <span class={load > free ? 'load over' : 'load'} data-load={String(load)}>
      {richText('availability.load', {
        load: String(load),
        free: <b data-free>{free}</b>,
      })}
      <span class="over-mark">
        <Icon name="warning" />
        <span class="visually-hidden">{text('availability.over')}</span>
      </span>
    </span>
  );
}

function Row(props: { row: AvailabilityRow; grid: AvailabilityGrid; action: string; mayEdit: boolean }) {
  const { row, grid, action, mayEdit } = props;
  const { levels, never, noted, name } = row;
  const classOf = (cell: number): string | undefined => {
    const classes = [
      ...(cell % grid.periods.length === 0 ? ['day'] : []),
      ...(never.has(cell) ? ['other'] : noted.has(cell) ? ['noted'] : []),
    ];
    return classes.length === 0 ? undefined : classes.join(' ');
  };
  return (
    <tr data-id={row.id} data-at-once={row.atOnce === 1 ? undefined : String(row.atOnce)}>
      <th scope="row" class={`depth-${Math.min(row.depth, 3)}`}>
        <div class="painted-head">
          {mayEdit && (
            <input
              type="checkbox"
              name="ids"
              value={row.id}
              form="copying"
              aria-label={text('data.lists.choose', { name })}
            />
          )}
          <a href={`${action}/${row.id}`}>{name}</a>
          <Load load={row.load} free={row.free} />
          {mayEdit && (
            <button type="button" class="plain fill" data-fill="row" hidden>
              <Icon name="fill" />
              <span class="visually-hidden">{text('availability.fillRow', { name })}</span>
            </button>
          )}
        </div>
      </th>
      {levels.map((level, cell) => {
        const isNever = never.has(cell);
        return (
          <td class={classOf(cell)} data-level={level === 0 || isNever ? undefined : level}>
            {LEVEL_SYMBOLS[isNever ? -3 : level]}
          </td>
        );
      })}
    </tr>
  );
}

function Heads({ grid, mayEdit }: { grid: AvailabilityGrid; mayEdit: boolean }) {
  const { list, days, periods } = grid;
  const head = (name: string, fill: string, of: number) =>
    mayEdit ? (
      <button type="button" class="plain fill" data-fill={fill} data-of={String(of)} disabled>
        {name}
      </button>
    ) : (
      name
    );
  return (
    <thead>
      <tr>
        <th scope="col" rowspan={2} class="corner">
          {text(`data.${list}.title`)} <small>{text('availability.loadHead')}</small>
        </th>
        {days.map((day, at) => (
          <th scope="colgroup" colspan={periods.length} class="day">
            {head(day, 'day', at)}
          </th>
        ))}
      </tr>
      <tr>
        {days.map((_, day) =>
          periods.map((period, at) => (
            <th scope="col" class={at === 0 ? 'day' : undefined}>
              {head(period, 'column', day * periods.length + at)}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

/** How many are shown of how many. */
function Found({ grid, search, wholeHref }: { grid: AvailabilityGrid; search: string; wholeHref: string }) {
  const { rows, found, total } = grid;
  const few =
    search === ''
      ? text('data.lists.all', { count: total })
      : text('data.lists.someFor', { count: found, total, search });
  if (rows.length === found) return few;
  return richText('data.lists.cut', {
    ...{ found: few, shown: String(rows.length), count: String(found) },
    all: (inside) => <a href={wholeHref}>{inside}</a>,
  });
}

/** The grid itself, which the search draws anew. */
export function AvailabilityTable(props: {
  readonly grid: AvailabilityGrid;
  readonly search: string;
  /** The address of the page. */
  readonly action: string;
  readonly wholeHref: string;
  readonly revision: number;
  readonly mayEdit: boolean;
}) {
  const { grid, search, action, wholeHref, revision, mayEdit } = props;
  const { list, days, periods, rows } = grid;
  const title = text(`availability.of.${list}`);
  const words = { name: '{name}', day: '{day}', period: '{period}', level: '{level}' };
  return (
    <section
      id="painting"
      data-action={mayEdit ? action : undefined}
      data-revision={String(revision)}
      data-periods={String(periods.length)}
      data-linked={grid.areLinked ? 'yes' : undefined}
      data-label={text('availability.cell', words)}
      data-other={text('availability.otherNever')}
      data-unreachable={text('availability.unreachable')}
    >
      <p class="quiet" role="status">
        <Found grid={grid} search={search} wholeHref={wholeHref} />
      </p>
      {rows.length > 0 && (
        <section class="painting-frame" tabindex={0} aria-label={title}>
          <table class="painting">
            <caption class="visually-hidden">{title}</caption>
            <colgroup>
              <col class="names" />
              <col class="periods" span={days.length * periods.length} />
            </colgroup>
            <Heads grid={grid} mayEdit={mayEdit} />
            <tbody>
              {rows.map((row) => (
                <Row row={row} grid={grid} action={action} mayEdit={mayEdit} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
