/** A `.ctt` file as it is written, before it becomes a problem (ITC-2007 track 3, Gaspero, McCollum and Schaerf 2007). */
export type CttDocument = {
  readonly name: string;
  readonly days: number;
  readonly periodsPerDay: number;
  readonly courses: readonly CttCourse[];
  readonly rooms: readonly { readonly id: string; readonly capacity: number }[];
  readonly curricula: readonly { readonly id: string; readonly courses: readonly string[] }[];
  readonly unavailable: readonly { readonly course: string; readonly day: number; readonly period: number }[];
};

export type CttCourse = {
  readonly id: string;
  readonly teacher: string;
  readonly lectures: number;
  readonly minDays: number;
  readonly students: number;
};
