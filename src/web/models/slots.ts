import type { SlotView } from '../../../views/components/slot.tsx';
import { startOf } from '../../constraints/time-words.ts';
import { text } from '../../languages/text.ts';
import type { Place, TimePlaces } from '../../solver/suggest/place.ts';
import { type Cost, NONE } from '../../timetable/solution.ts';
import { everyWeek } from '../../timetable/times.ts';
import { changeText, changeWords } from './edit-words.ts';
import type { Picture } from './picture.ts';

/** Reasons that are told of one slot; the rest is counted. */
const MOST_REASONS = 4;

/** How a slot is called in a form: day and first period, `2-4`. */
export function slotKey(day: number, start: number): string {
  return `${day}-${start}`;
}

/** How slots are called and what they cost, in words that are made once for all slots of an answer that say the same. */
type SlotWords = {
  readonly start: (day: number, start: number) => string;
  readonly change: (change: Cost) => string;
};

function slotWords({ problem }: Picture, length: number): SlotWords {
  const made = new Map<string, string>();
  const once = (key: string, make: () => string): string => {
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
  const weeks = everyWeek(problem.calendar);
  return {
    start: (day, start) =>
      once(`at ${slotKey(day, start)}`, () => startOf(problem, { day, start, length, weeks })),
    change: (change) => once(`${change.hard} ${change.soft}`, () => changeWords(change)),
  };
}

/** What a place would break and mend, and which room it is, in sentences. */
function reasonsOf({ problem, solution }: Picture, lesson: number, place: Place): string[] {
  // A sentence is made when it is read, so only those are that are told.
  const breaks = place.breaks.slice(0, MOST_REASONS);
  const mends = place.mends.slice(0, MOST_REASONS - breaks.length);
  const told = [
    ...breaks.map(({ sentence }) => sentence),
    ...mends.map(({ sentence }) => text('schedules.slot.mended', { sentence })),
  ];
  const more = place.breaks.length + place.mends.length - told.length;
  if (more > 0) told.push(text('schedules.slot.more', { count: more }));
  if (place.room === NONE) return told;
  const { name } = problem.rooms[place.room]!;
  const isKept = solution.roomOf[lesson] === place.room;
  const isFree = !place.breaks.some(({ constraint, lessons }) => {
    const inIt = lessons.some((other) => other !== lesson && solution.roomOf[other] === place.room);
    return problem.constraints[constraint]!.kind === 'no-clash' && inIt;
  });
  if (isFree)
    told.push(text(isKept ? 'schedules.slot.roomStays' : 'schedules.slot.roomFree', { room: name }));
  return told;
}

/** Whether a lesson is in a place now. */
function isIn({ solution }: Picture, lesson: number, { time, room }: Place): boolean {
  return solution.timeOf[lesson] === time && solution.roomOf[lesson] === room;
}

function viewOf(
  picture: Picture,
  lesson: number,
  slot: { readonly day: number; readonly start: number },
  place: Place | null,
  words: SlotWords,
): SlotView {
  const { problem } = picture;
  const start = words.start(slot.day, slot.start);
  const key = slotKey(slot.day, slot.start);
  if (!place)
    return {
      key,
      look: 'none',
      text: '–',
      rest: '',
      name: text('schedules.slot.none', { start }),
      reasons: [],
      room: null,
      row: null,
    };
  const isHere = isIn(picture, lesson, place);
  const look = isHere ? 'here' : place.standing;
  const exchange = look === 'swap' ? place.exchange : null;
  const { change } = exchange ?? place;
  return {
    key,
    look,
    text: isHere
      ? text('schedules.slot.hereMark')
      : changeText(change.hard === 0 ? change : { ...change, soft: 0 }),
    rest:
      isHere || change.hard === 0 || change.soft === 0
        ? ''
        : text('schedules.slot.rest', { change: changeText({ ...change, hard: 0 }) }),
    name:
      look === 'here'
        ? text('schedules.slot.here', { start })
        : text(`schedules.slot.${look}`, { start, change: words.change(change) }),
    reasons: reasonsOf(picture, lesson, place),
    room: place.room === NONE ? null : problem.rooms[place.room]!.name,
    row: null,
  };
}

/** The place that is told of each slot in which a lesson may begin: in a room, or the best one. */
function placesBySlot(
  { problem, solution }: Picture,
  lesson: number,
  places: readonly TimePlaces[],
  room: number | null,
): ReadonlyMap<string, Place> {
  return new Map(
    places.map((ofTime) => {
      const { time } = ofTime;
      const { day, start } = problem.times[time]!;
      // Where the lesson is, its own room is told rather than a better one.
      const shown = time === solution.timeOf[lesson] ? (room ?? solution.roomOf[lesson]!) : room;
      return [slotKey(day, start), (shown === null ? undefined : ofTime.placeIn(shown)) ?? ofTime.best];
    }),
  );
}

/** Days and periods as slots for a lesson, as far as they are shown. */
function viewsOf(
  picture: Picture,
  lesson: number,
  bySlot: ReadonlyMap<string, Place>,
  words: SlotWords,
  isShown: (place: Place | null) => boolean,
): SlotView[] {
  const { days, periods } = picture.problem.calendar;
  return days.flatMap((_, day) =>
    periods.flatMap((_, start) => {
      const place = bySlot.get(slotKey(day, start)) ?? null;
      return isShown(place) ? [viewOf(picture, lesson, { day, start }, place, words)] : [];
    }),
  );
}

/**
 * Every day and period as a slot for a lesson, with the best room or with the one that is looked at.
 *
 * @param places what the suggester tells of the lesson
 * @param room the room whose timetable is shown, or null for the best one
 */
export function slotsOf(
  picture: Picture,
  lesson: number,
  places: readonly TimePlaces[],
  room: number | null,
): SlotView[] {
  const words = slotWords(picture, picture.problem.lessons[lesson]!.length);
  return viewsOf(picture, lesson, placesBySlot(picture, lesson, places, room), words, () => true);
}

/**
 * The slots of a lesson in a table of all rooms, where a slot means the room of its row: all of them in the row of the room
 * that it has, in the other rows those to which it may go.
 */
export function slotsByRoom(picture: Picture, lesson: number, places: readonly TimePlaces[]): SlotView[] {
  const { problem, solution } = picture;
  const words = slotWords(picture, problem.lessons[lesson]!.length);
  const offered = new Set(places.flatMap((ofTime) => ofTime.places.map(({ room }) => room)));
  /** Whether the lesson may go there without breaking a rule that must hold. */
  const isOpen = (place: Place | null): boolean =>
    place !== null && place.standing !== 'blocked' && !isIn(picture, lesson, place);
  return [...offered]
    .filter((room) => room !== NONE)
    .flatMap((room) => {
      const row = problem.rooms[room]!.id;
      const isOwn = solution.roomOf[lesson] === room;
      const slots = viewsOf(
        picture,
        lesson,
        placesBySlot(picture, lesson, places, room),
        words,
        (place) => isOwn || isOpen(place),
      );
      return slots.map((slot) => ({ ...slot, row }));
    });
}
