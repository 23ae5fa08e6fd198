import type { CttCourse, CttDocument } from '../ctt/document.ts';

/**
 * An `.ectt` file as it is written, before it becomes a problem: what a `.ctt` file has, and what the formulations UD3 to
 * UD5 ask for beside it (Bonutti, De Cesco, Di Gaspero and Schaerf 2012).
 */
export type EcttDocument = Omit<CttDocument, 'courses' | 'rooms'> & {
  readonly courses: readonly EcttCourse[];
  readonly rooms: readonly EcttRoom[];
  /** Lectures that a curriculum should have on a day that has any, at least and at most. */
  readonly dailyLectures: { readonly least: number; readonly most: number };
  /** Rooms that do not suit a course. */
  readonly unsuitable: readonly { readonly course: string; readonly room: string }[];
};

export type EcttCourse = CttCourse & {
  /** Whether several lectures of a day should follow each other in one room. */
  readonly doubleLectures: boolean;
};

export type EcttRoom = CttDocument['rooms'][number] & { readonly building: string };
