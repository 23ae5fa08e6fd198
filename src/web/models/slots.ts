import type { SlotLook, SlotView } from '../../../views/components/slot.tsx';
import { startOf } from '../../constraints/time-words.ts';
import type { Place, TimePlaces } from '../../solver/suggest/place.ts';
import { NONE } from '../../timetable/solution.ts';
import { changeText, changeWords } from './edit-words.ts';
import type { Picture } from './picture.ts';

/** Reasons that are told of one slot; the rest is counted. */
const MOST_REASONS = 4;

const WORDS: Readonly<Record<SlotLook, string>> = {
  better: 'better',
  free: 'free',
  costs: 'free at a cost',
  swap: 'swap possible',
  blocked: 'blocked',
  here: 'here now',
  none: 'cannot begin here',
};

/** How a slot is called in a form: day and first period, `2-4`. */
export function slotKey(day: number, start: number): string {
  return `${day}-${start}`;
}

/** What a place would break and mend, and which room it is, in sentences. */
function reasonsOf({ problem, solution }: Picture, lesson: number, place: Place): string[] {
  const all = [
    ...place.breaks.map(({ sentence }) => sentence),
    ...place.mends.map(({ sentence }) => `No longer: ${sentence}`),
  ];
  const told = all.slice(0, MOST_REASONS);
  if (all.length > told.length) told.push(`And ${all.length - told.length} more.`);
  if (place.room === NONE) return told;
  const { name } = problem.rooms[place.room]!;
  const isKept = solution.roomOf[lesson] === place.room;
  const isFree = !place.breaks.some(({ constraint, lessons }) => {
    const inIt = lessons.some((other) => other !== lesson && solution.roomOf[other] === place.room);
    return problem.constraints[constraint]!.kind === 'no-clash' && inIt;
  });
  if (isFree) told.push(isKept ? `${name} stays its room and is free.` : `${name} is free then.`);
  return told;
}

function viewOf(
  picture: Picture,
  lesson: number,
  slot: { readonly day: number; readonly start: number },
  place: Place | null,
): SlotView {
  const { problem, solution } = picture;
  const length = problem.lessons[lesson]!.length;
  const where = startOf(problem, { ...slot, length, weeks: 2 ** problem.calendar.weeks - 1 });
  const key = slotKey(slot.day, slot.start);
  if (!place)
    return {
      key,
      look: 'none',
      text: '–',
      rest: '',
      name: `${where}: ${WORDS.none}`,
      reasons: [],
      room: null,
      row: null,
    };
  const isHere = solution.timeOf[lesson] === place.time && solution.roomOf[lesson] === place.room;
  const look = isHere ? 'here' : place.standing;
  const exchange = look === 'swap' ? place.exchange : null;
  const { change } = exchange ?? place;
  return {
    key,
    look,
    text: isHere ? 'here' : changeText(change.hard === 0 ? change : { ...change, soft: 0 }),
    rest: isHere || change.hard === 0 || change.soft === 0 ? '' : `, ${changeText({ ...change, hard: 0 })}`,
    name: `${where}: ${WORDS[look]}${isHere ? '' : `, ${changeWords(change)}`}`,
    reasons: reasonsOf(picture, lesson, place),
    room: place.room === NONE ? null : problem.rooms[place.room]!.name,
    row: null,
  };
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
  const { problem, solution } = picture;
  const { days, periods } = problem.calendar;
  const byKey = new Map(
    places.map((ofTime) => {
      const { time } = ofTime;
      const { day, start } = problem.times[time]!;
      // Where the lesson is, its own room is told rather than a better one.
      const shown = time === solution.timeOf[lesson] ? (room ?? solution.roomOf[lesson]!) : room;
      return [slotKey(day, start), (shown === null ? undefined : ofTime.placeIn(shown)) ?? ofTime.best];
    }),
  );
  return days.flatMap((_, day) =>
    periods.map((_, start) =>
      viewOf(picture, lesson, { day, start }, byKey.get(slotKey(day, start)) ?? null),
    ),
  );
}

/** Whether a lesson may go to a slot without breaking a rule that must hold. */
function isOpen({ look }: SlotView): boolean {
  return look === 'better' || look === 'free' || look === 'costs' || look === 'swap';
}

/**
 * The slots of a lesson in a table of all rooms, where a slot means the room of its row: all of them in the row of the room
 * that it has, in the other rows those to which it may go.
 */
export function slotsByRoom(picture: Picture, lesson: number, places: readonly TimePlaces[]): SlotView[] {
  const { problem, solution } = picture;
  const offered = new Set(places.flatMap((ofTime) => ofTime.places.map(({ room }) => room)));
  return [...offered]
    .filter((room) => room !== NONE)
    .flatMap((room) => {
      const row = problem.rooms[room]!.id;
      const slots = slotsOf(picture, lesson, places, room);
      const shown = solution.roomOf[lesson] === room ? slots : slots.filter(isOpen);
      return shown.map((slot) => ({ ...slot, row }));
    });
}
