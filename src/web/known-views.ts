import type { DrawnSchedule } from '../../views/drawn-schedule.tsx';

/** Views that were drawn before, for all who are shown the same: by what is looked at and how they are spoken to. */
export type KnownViews = {
  readonly find: (key: string, state: string) => Promise<DrawnSchedule | null>;
  readonly keep: (key: string, state: string, drawn: DrawnSchedule) => void;
};

/** A character may take two bytes. */
const BYTES_OF_CHARACTER = 2;

/** An estimate of the bytes that a view takes. */
export function bytesOfView(drawn: DrawnSchedule): number {
  return BYTES_OF_CHARACTER * Object.values(drawn).reduce((total, html) => total + (html?.length ?? 0), 0);
}
