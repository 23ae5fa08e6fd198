import { betweenMappings } from './activities-days.ts';
import { setMappings } from './activities-sets.ts';
import { timeMappings } from './activities-times.ts';
import { earlyMappings } from './early.ts';
import { dayMappings } from './people-days.ts';
import { hourMappings } from './people-hours.ts';
import type { Mapping } from './rule.ts';
import { wayMappings } from './space-people.ts';
import { roomMappings } from './space-rooms.ts';

/**
 * The elements that stand in every file and say what FET asks of every timetable: everything takes place, nobody and no
 * room is in two places at once, and rooms hold everyone.
 */
export const BASIC_ELEMENTS = {
  time: 'ConstraintBasicCompulsoryTime',
  space: 'ConstraintBasicCompulsorySpace',
};

/** What these elements ask, by kind. */
export const BASIC_KINDS = ['placed', 'no-clash', 'room-capacity'];

/** Elements of the list of time constraints, in the order in which the writer tries them. */
export const timeElements: readonly Mapping[] = [
  ...dayMappings,
  ...hourMappings,
  ...timeMappings,
  ...betweenMappings,
  ...setMappings,
  ...earlyMappings,
];

/** Elements of the list of space constraints, but for home rooms. */
export const spaceElements: readonly Mapping[] = [...wayMappings, ...roomMappings];
