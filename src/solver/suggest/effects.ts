import type { KnownRule } from '../../constraints/registry.ts';
import type { ProblemIndex } from '../../timetable/index-problem.ts';
import { NONE } from '../../timetable/solution.ts';
import { type Difference, differenceOf, type Found, findIn } from './difference.ts';
import type { Involvement } from './involvement.ts';
import type { Layout } from './layout.ts';
import { createParts, type Parts } from './parts.ts';
import { clashesInRooms, NO_CLASHES } from './room-clashes.ts';

/** What is looked at: a lesson and the places that it may take. */
export type View = {
  readonly index: ProblemIndex;
  readonly rules: readonly KnownRule[];
  /** People whom each rule names (`peopleNamed`), `[constraint]`. */
  readonly inScope: readonly (ReadonlySet<number> | null)[];
  readonly layout: Layout;
  readonly lesson: number;
  /** Candidate times. */
  readonly times: readonly number[];
  /** Candidate rooms, or `NONE` alone. */
  readonly rooms: readonly number[];
};

/** What changes at the places of a lesson, rule by rule: a place has the differences of its time, its room, and its own. */
export type Effects = {
  /** `[time][i]` */
  readonly byTime: readonly (readonly Difference[])[];
  /** `[room][i]` */
  readonly byRoom: readonly (readonly Difference[])[];
  /** `[time * rooms + room][i]` */
  readonly byPlace: readonly (readonly Difference[])[];
};

/** Of a place that changes nothing: the same list for all of them, as most are so. */
const NO_DIFFERENCES: readonly Difference[] = [];

/** Evaluates the rules that have to do with a lesson at all places that it may take. */
export function effectsOf(view: View, involvements: readonly Involvement[]): Effects {
  const { times, rooms, layout, lesson } = view;
  const lists = (length: number): (readonly Difference[])[] =>
    new Array<readonly Difference[]>(length).fill(NO_DIFFERENCES);
  const byTime = lists(times.length);
  const byRoom = lists(rooms.length);
  const byPlace = lists(times.length * rooms.length);
  const parts = createParts(view.index, lesson);
  const now = { time: layout.timeOf[lesson]!, room: layout.roomOf[lesson]! };

  function add(into: (readonly Difference[])[], known: KnownRule, compared: readonly Compared[]): void {
    const { weight } = view.index.problem.constraints[known.rule.constraint]!;
    // Many places are alike: at most they mend what is broken now.
    let latest: { readonly compared: Compared; readonly difference: Difference | null } | null = null;
    compared.forEach((one, at) => {
      const { before, after } = one;
      const isLikeLatest =
        latest?.compared === one ||
        (after.length === 0 && latest?.compared.after.length === 0 && latest.compared.before === before);
      if (!latest || !isLikeLatest) {
        latest = { compared: one, difference: differenceOf(known, weight, before, after) };
      }
      const { difference } = latest;
      if (difference) into[at] = [...into[at]!, difference];
    });
  }

  for (const involvement of involvements) {
    const known = view.rules[involvement.constraint]!;
    const found = isAlone(involvement)
      ? findAlone(view, parts, known, involvement)
      : findTogether(view, parts, known, involvement);
    add(byTime, known, found.byTime);
    add(byRoom, known, found.byRoom);
    add(byPlace, known, found.byPlace);
    if (!involvement.sharesRooms) continue;
    const [present] = clashesInRooms(view, known, [now.time], [now.room]);
    const nothing = { before: present!.withLesson, after: present!.without };
    const clashes = clashesInRooms(view, known, times, rooms).map((there) =>
      there === NO_CLASHES
        ? nothing
        : {
            before: [...present!.withLesson, ...there.without],
            after: [...there.withLesson, ...present!.without],
          },
    );
    add(byPlace, known, clashes);
  }
  return { byTime, byRoom, byPlace };
}

/** The violations of one rule as they are and as they would be, as far as a place has to do with them. */
type Compared = { readonly before: readonly Found[]; readonly after: readonly Found[] };

/** The violations of one rule at each place, as far as it depends on the time, on the room, or on both at once. */
type FoundAt = {
  readonly byTime: readonly Compared[];
  readonly byRoom: readonly Compared[];
  readonly byPlace: readonly Compared[];
};

function isAlone({ times, rooms, places }: Involvement): boolean {
  return times.length === 0 && rooms.length === 0 && places.length === 0;
}

/** All places, in the order of `Effects.byPlace`. */
function placesOf({ times, rooms }: View): { readonly time: number; readonly room: number }[] {
  return times.flatMap((time) => rooms.map((room) => ({ time, room })));
}

/** A rule on the lesson alone: one evaluation of as many copies of it as there are places that differ for it. */
function findAlone(view: View, parts: Parts, known: KnownRule, involvement: Involvement): FoundAt {
  const { own, isPlacing, roomsAtTimes } = involvement;
  const { layout, lesson } = view;
  const now = { time: layout.timeOf[lesson]!, room: layout.roomOf[lesson]! };

  function find(places: readonly { readonly time: number; readonly room: number }[]): Compared[] {
    if (places.length === 0) return [];
    const all = [...places, now];
    const found: Found[][] = all.map(() => []);
    const solution = {
      timeOf: Int32Array.from(all, ({ time }) => time),
      roomOf: Int32Array.from(all, ({ room }) => room),
    };
    for (const one of findIn(parts.copies(all.length), known, solution)) {
      found[one.finding.lessons[0]!]!.push(one);
    }
    const before = found.pop()!;
    return found.map((after) => ({ before, after }));
  }

  /** All places of a rule that costs in some rooms alone. */
  function findInRooms(): Compared[] {
    const rooms = view.rooms.filter((room) => roomsAtTimes.has(room));
    if (rooms.length === 0 && !roomsAtTimes.has(now.room)) return [];
    const [elsewhere] = find([{ time: now.time, room: NONE }]);
    const found = find(view.times.flatMap((time) => rooms.map((room) => ({ time, room }))));
    return view.times.flatMap((_, t) =>
      view.rooms.map((room) => {
        const at = rooms.indexOf(room);
        return at < 0 ? elsewhere! : found[t * rooms.length + at]!;
      }),
    );
  }

  function findByPlace(): Compared[] {
    if (own.place) return find(placesOf(view));
    if (roomsAtTimes.size > 0) return findInRooms();
    const [first] = view.times;
    if (!isPlacing || first === undefined) return [];
    const [anywhere] = find([{ time: first, room: view.rooms[0]! }]);
    return new Array<Compared>(view.times.length * view.rooms.length).fill(anywhere!);
  }

  return {
    byTime: find(own.time && !own.place ? view.times.map((time) => ({ ...now, time })) : []),
    byRoom: find(own.room && !own.place ? view.rooms.map((room) => ({ ...now, room })) : []),
    byPlace: findByPlace(),
  };
}

/** A rule on the lesson with others: an evaluation of those lessons for each place. */
function findTogether(view: View, parts: Parts, known: KnownRule, involvement: Involvement): FoundAt {
  const { index, layout, lesson } = view;
  const { own, sharesRooms, isByDay, isPlacing, roomsAtTimes } = involvement;
  const part = parts.together(involvement, view.inScope[involvement.constraint]!);
  const at = part.lessons.indexOf(lesson);
  const timesNow = Int32Array.from(part.lessons, (one) => layout.timeOf[one]!);
  // Clashes in rooms are counted apart, since every room has other lessons in it.
  const roomOf = Int32Array.from(part.lessons, (one) => (sharesRooms ? NONE : layout.roomOf[one]!));
  const [timeNow, roomNow] = [timesNow[at]!, roomOf[at]!];

  function find(timeOf: Int32Array, time: number, room: number): Found[] {
    timeOf[at] = time;
    roomOf[at] = room;
    return findIn(part, known, { timeOf, roomOf });
  }

  const before = find(timesNow, timeNow, roomNow);
  if (own.place || isPlacing || roomsAtTimes.size > 0 || involvement.places.length > 0) {
    const byPlace = placesOf(view).map(({ time, room }) => ({ before, after: find(timesNow, time, room) }));
    return { byTime: [], byRoom: [], byPlace };
  }

  const dayOf = (time: number): number => (time === NONE ? NONE : index.problem.times[time]!.day);
  const today = dayOf(timeNow);
  const onDay = new Map<number, { readonly timeOf: Int32Array; readonly before: readonly Found[] }>();

  /** Where the lessons are which make a difference when this one goes to a day, with the violations now among them. */
  function stateOn(day: number): { readonly timeOf: Int32Array; readonly before: readonly Found[] } {
    if (!isByDay) return { timeOf: timesNow, before };
    const known = onDay.get(day);
    if (known) return known;
    const timeOf = timesNow.map((time) => (dayOf(time) === day || dayOf(time) === today ? time : NONE));
    const state = { timeOf, before: find(timeOf, timeNow, roomNow) };
    onDay.set(day, state);
    return state;
  }

  function findAt(time: number): Compared {
    const state = stateOn(dayOf(time));
    return { before: state.before, after: find(state.timeOf, time, roomNow) };
  }

  return {
    byTime: own.time || involvement.times.length > 0 ? view.times.map(findAt) : [],
    byRoom:
      own.room || involvement.rooms.length > 0
        ? view.rooms.map((room) => ({ before, after: find(timesNow, timeNow, room) }))
        : [],
    byPlace: [],
  };
}
