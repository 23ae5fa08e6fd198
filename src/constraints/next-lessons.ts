import type { Problem } from '../timetable/problem.ts';
import { NONE } from '../timetable/solution.ts';
import type { PlacedLessons } from './program.ts';

/** What counts as one place: a room, or all rooms of a building. */
export type PlaceKind = 'rooms' | 'buildings';

/** The place of each room as a number, `[room]`; `NONE` for a room of which no building is told. */
export type Places = Int32Array;

/** The places of a problem's rooms. */
export function placesOf({ rooms }: Problem, kind: PlaceKind): Places {
  if (kind === 'rooms') return Int32Array.from(rooms.keys());
  const buildings = [...new Set(rooms.map(({ building }) => building))].filter((building) => building !== '');
  return Int32Array.from(rooms, ({ building }) => buildings.indexOf(building));
}

/** Is told two entries of a sequence of lessons. */
export type VisitPair = (placed: PlacedLessons, first: number, second: number) => void;

/**
 * Visits each two lessons that someone has one after the other on one day: the second does not start before the first
 * ends, and no third one lies between. Lessons without a place are passed over. Of lessons that clash each is followed by
 * the next and none by the other.
 *
 * Allocates nothing, so that it may serve the search.
 */
export function eachNextLesson(placed: PlacedLessons, places: Places, visit: VisitPair): void {
  const { count, day, start, end } = placed;
  for (let first = 0; first < count; first++) {
    if (placeOf(placed, places, first) === NONE) continue;
    let earliestEnd = Number.POSITIVE_INFINITY;
    for (let second = first + 1; second < count && day[second] === day[first]; second++) {
      if (start[second]! >= earliestEnd) break;
      if (start[second]! < end[first]! || placeOf(placed, places, second) === NONE) continue;
      visit(placed, first, second);
      earliestEnd = Math.min(earliestEnd, end[second]!);
    }
  }
}

/** The place of an entry, or `NONE`. */
export function placeOf({ room }: PlacedLessons, places: Places, entry: number): number {
  return room[entry] === NONE ? NONE : places[room[entry]!]!;
}
