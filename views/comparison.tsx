import { text } from '../src/languages/text.ts';
import type { ScheduleHead } from './schedule.tsx';

/** A schedule or a version that can be chosen as one side. */
export type PointOption = { readonly value: string; readonly text: string };

/** One lesson that is different. */
export type DifferenceLine = {
  readonly code: string;
  readonly lesson: string;
  readonly href: string;
  /** `Moved`, `Other room`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
};

/** Two schedules, or two versions, side by side. */
export type ComparisonModel = {
  readonly head: ScheduleHead;
  readonly href: string;
  readonly points: readonly { readonly label: string; readonly options: readonly PointOption[] }[];
  readonly before: { readonly chosen: string; readonly cost: string };
  readonly after: { readonly chosen: string; readonly cost: string };
  readonly filters: readonly {
    readonly name: string;
    readonly label: string;
    readonly chosen: string;
    readonly options: readonly PointOption[];
  }[];
  readonly lines: readonly DifferenceLine[];
  readonly total: number;
  readonly unchanged: number;
};

function Point(props: { name: string; label: string; chosen: string; points: ComparisonModel['points'] }) {
  const { name, label, chosen, points } = props;
  return (
    <label>
      {label}
      <select name={name}>
        {points.map((group) => (
          <optgroup label={group.label}>
            {group.options.map(({ value, text: name }) => (
              <option value={value} selected={value === chosen}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** What is different between two schedules or versions, lesson by lesson. */
export function ComparisonPage({ model }: { model: ComparisonModel }) {
  const { head, href, points, before, after, filters, lines, total, unchanged } = model;
  return (
    <>
      <header class="page-head">
        <div>
          <p class="kicker">
            {head.termName} · <a href={`/schedules/${head.id}`}>{head.name}</a>
          </p>
          <h1>{text('schedules.comparison.title')}</h1>
        </div>
      </header>
      <form
        method="get"
        action={href}
        class="filters card"
        data-searching={text('schedules.searching')}
        hx-get={href}
        hx-target="body"
        hx-trigger="change, submit"
        hx-push-url="true"
      >
        <Point
          name="before"
          label={text('schedules.comparison.before')}
          chosen={before.chosen}
          points={points}
        />
        <Point
          name="after"
          label={text('schedules.comparison.after')}
          chosen={after.chosen}
          points={points}
        />
        {filters.map(({ name, label, chosen, options }) => (
          <label>
            {label}
            <select name={name}>
              {options.map(({ value, text: name }) => (
                <option value={value} selected={value === chosen}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <noscript>
          <button type="submit">{text('schedules.comparison.compare')}</button>
        </noscript>
      </form>
      <p class="facts">
        <span>{text('schedules.comparison.costs', { before: before.cost, after: after.cost })}</span>
        <span>{text('schedules.comparison.counts', { total, unchanged })}</span>
      </p>
      {lines.length === 0 ? (
        <p class="empty">
          {text(total === 0 ? 'schedules.comparison.same' : 'schedules.comparison.noneOfSort')}
        </p>
      ) : (
        <div class="table-frame">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col">{text('schedules.comparison.lesson')}</th>
                <th scope="col">{text('schedules.comparison.what')}</th>
                <th scope="col">{text('schedules.comparison.before')}</th>
                <th scope="col">{text('schedules.comparison.after')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ lesson, href: place, kind, before: was, after: is }) => (
                <tr>
                  <th scope="row">
                    <a href={place}>{lesson}</a>
                  </th>
                  <td>{kind}</td>
                  <td>{was}</td>
                  <td>{is}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
