import { placeChanges } from './place-changes.ts';

/** Counts the changes of room from a person's lesson to the next of the day, beyond the allowed number a day or week. */
export const roomChanges = placeChanges({
  kind: 'room-changes',
  label: 'Few changes of room',
  help: 'A teacher or a group changes the room at most this many times, a day or a week.',
  places: 'rooms',
  one: 'change of room',
  many: 'changes of room',
});
