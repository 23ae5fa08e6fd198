import { latinDigits } from './names.ts';

const CLOCK = /^(?:([01]?\d|2[0-3]):([0-5]\d)|(24):(00))$/;

/** Minutes after midnight of a clock time as somebody typed it; null when it is none. */
export function readClock(typed: string): number | null {
  const [, hours, minutes, midnight] = CLOCK.exec(latinDigits(typed.trim())) ?? [];
  if (midnight !== undefined) return 24 * 60;
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
