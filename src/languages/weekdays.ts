import { speechNow } from './speech.ts';

/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 24 * 60 * 60 * 1000;

/** Names of the seven days from Monday on, as they stand above a timetable. */
export function weekdays(): string[] {
  const { code } = speechNow().language;
  const { format } = new Intl.DateTimeFormat(code, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => {
    const [first = '', ...rest] = format(A_MONDAY + day * DAY);
    return first.toLocaleUpperCase(code) + rest.join('');
  });
}

/** With this article the names of all days begin in Arabic, so that it tells none apart. */
const ARTICLE = 'ال';

/** The name of a day where there is little room: `Mon`. */
export function shortDay(name: string): string {
  const told = name.startsWith(ARTICLE) ? name.slice(ARTICLE.length) : name;
  return told.slice(0, 3);
}
