import type { Minutes, Period } from '../../timetable/problem.ts';

/** `08:05` */
function clock(minutes: Minutes): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `08:05–08:50` */
export function clockSpan({ startsAt, endsAt }: Pick<Period, 'startsAt' | 'endsAt'>): string {
  return `${clock(startsAt)}–${clock(endsAt)}`;
}
