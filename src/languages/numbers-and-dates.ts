import { speechNow } from './speech.ts';

/** How the language here writes dates and numbers; English does as in Britain: 29 Nov 2026, 19:31. */
function localeNow(): string {
  const { code } = speechNow().language;
  return code === 'en' ? 'en-GB' : code;
}

const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(digits: number, useGrouping: boolean): Intl.NumberFormat {
  const locale = localeNow();
  const key = `${locale} ${digits} ${useGrouping}`;
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping,
    });
    numberFormats.set(key, format);
  }
  return format;
}

/** A whole number as the language here writes it: `12,345`. */
export function numberText(value: number): string {
  return numberFormat(0, true).format(value);
}

/** A number with so many digits behind the point, and nothing between thousands: `1234.5`. */
export function decimalText(value: number, digits: number): string {
  return numberFormat(digits, false).format(value);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A moment as the language here writes it, in the server's time zone: `29 Nov 2026, 19:31`. */
export function momentText(at: Date): string {
  const locale = localeNow();
  let format = dateFormats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
    dateFormats.set(locale, format);
  }
  return format.format(at);
}
