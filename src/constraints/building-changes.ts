import { placeChanges } from './place-changes.ts';

/**
 * Counts the changes of building from a person's lesson to the next of the day, beyond the allowed number a day or week.
 * A room of which no building is told is passed over.
 */
export const buildingChanges = placeChanges({
  kind: 'building-changes',
  label: 'Few changes of building',
  help: 'A teacher or a group changes the building at most this many times, a day or a week.',
  places: 'buildings',
  one: 'change of building',
  many: 'changes of building',
});
