import { betweenCommas } from '../../languages/text.ts';
import { shortDay } from '../../languages/weekdays.ts';

type Times = readonly { readonly day: number; readonly period: number }[];

/** The names of a week's days and of the periods of a day. */
export type NamedWeek = {
  readonly days: readonly string[];
  readonly periods: readonly { readonly name: string }[];
};

/** `Mon`, `Tue 1–3, 5`: whole days by name alone, else the periods in spans. */
export function periodsText({ days, periods }: NamedWeek, times: Times): string {
  return days
    .flatMap((day, at) => {
      const taken = new Set(times.filter((time) => time.day === at).map(({ period }) => period));
      if (taken.size === 0) return [];
      const name = shortDay(day);
      return taken.size === periods.length ? [name] : [`${name} ${spansOf(periods, taken)}`];
    })
    .join('; ');
}

function spansOf(periods: NamedWeek['periods'], taken: ReadonlySet<number>): string {
  const name = (period: number) => periods[period]!.name;
  const spans: string[] = [];
  for (let start = 0; start < periods.length; start++) {
    if (!taken.has(start)) continue;
    let end = start;
    while (taken.has(end + 1)) end++;
    spans.push(start === end ? name(start) : `${name(start)}–${name(end)}`);
    start = end;
  }
  return betweenCommas(spans);
}
