import { text } from '../languages/text.ts';
import { placeChanges } from './place-changes.ts';

/**
 * Counts the changes of building from a person's lesson to the next of the day, beyond the allowed number a day or week.
 * A room of which no building is told is passed over.
 */
export const buildingChanges = placeChanges({
  kind: 'building-changes',
  get label() {
    return text('rules.building-changes.label');
  },
  get help() {
    return text('rules.building-changes.help');
  },
  places: 'buildings',
  sentence: (told) => text('rules.building-changes.broken', told),
});
