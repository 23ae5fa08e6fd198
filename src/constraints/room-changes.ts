import { text } from '../languages/text.ts';
import { placeChanges } from './place-changes.ts';

/** Counts the changes of room from a person's lesson to the next of the day, beyond the allowed number a day or week. */
export const roomChanges = placeChanges({
  kind: 'room-changes',
  get label() {
    return text('rules.room-changes.label');
  },
  get help() {
    return text('rules.room-changes.help');
  },
  places: 'rooms',
  sentence: (told) => text('rules.room-changes.broken', told),
});
