// Longer than other files: weighing a place and taking it look at the same lessons in the way, in buffers that both share.
import { HARD_UNIT, type Program } from '../constraints/program.ts';
import { sharePart } from '../timetable/room-parts.ts';
import type { Assignment } from './assignment.ts';
import type { PartialPlacement } from './partial-placement.ts';
import { listsOf } from './program-sets.ts';
import type { Random } from './random.ts';

/** Gives lessons places by force: whoever stands in the way is taken out. */
export type Forcing = {
  /**
   * What is in the way of a lesson and of those linked to it, for a time of the lesson, weighed; not looked at further above a
   * bound. Infinite where one of them cannot go.
   */
  readonly weightTogether: (lesson: number, time: number, bound: number) => number;
  /** Whether a place weighed since this was last set to false touches rules about days, weeks or rooms. */
  touchesSets: boolean;
  /** Gives a lesson and those linked to it a place, whoever has to go. Tells whether no more is broken than before. */
  readonly force: (lesson: number, time: number) => boolean;
  /** Takes a lesson out, and those linked to it. */
  readonly takeOut: (lesson: number) => void;
  /** Takes all lessons out that share a set and a day, where that mends a rule (on the number of days, say). */
  readonly takeDayOut: (lesson: number) => boolean;
};

/** Rooms that are looked at for a lesson at a time, in search of a free one. */
const ROOMS_TRIED = 12;
/** Days of which all lessons of a set are taken out for a trial, in a round. */
const DAYS_TRIED = 8;
/** What it weighs to send a lesson to another room, beside taking one out. */
const CHANGE_OF_ROOM = 0.01;
/** What a unit of a rule about rooms weighs likewise: all who are in the other room would have to go. */
const ANOTHER_ROOM = 4;
/** What a unit of a rule about days and weeks weighs in a first look, in lessons of middling weight. */
const UNIT_WEIGHT = 0.3;

/**
 * Forcing in a partial placement.
 *
 * @param weightOf what it weighs to take a lesson out
 * @param middlingWeight that of a lesson of one period, on average
 * @param rounds in which lessons are taken out for rules about days, weeks and rooms before a place is given up
 */
export function createForcing(
  placement: PartialPlacement,
  random: Random,
  weightOf: (lesson: number) => number,
  middlingWeight: () => number,
  rounds: number,
): Forcing {
  const { assignment, followers, isMovable, put, gainWithout, broken, setsOf } = placement;
  const { unitsAt, roomUnitsAt, roomSetUnits } = placement;
  const { program, times, timeOf, roomOf, noRoom, blockers, occupants, roomIsFull } = assignment;
  const { allowedRooms } = program;
  const { nowhere, overlap } = times;
  const isClosed = closedRooms(program, times);
  const found = new Int32Array(placement.mostFound);
  /** The look in which each lesson was seen last. */
  const seen = new Int32Array(timeOf.length);
  let look = 0;

  /** Lessons that may be in each room, `[room][i]`. */
  const lessonsOfRoom: number[][] = program.index.problem.rooms.map(() => []);
  for (const [lesson, rooms] of allowedRooms.entries())
    for (const room of rooms) lessonsOfRoom[room]!.push(lesson);
  const { partsOfRoom } = program.index;

  /** The sets of a lesson and of those linked to it, each once. */
  const setsTogether = followers.map((own, lesson) =>
    own.length === 0
      ? setsOf(lesson)
      : [...new Set([...setsOf(lesson), ...own.flatMap((follower) => setsOf(follower.lesson))])],
  );

  function takeOut(lesson: number): void {
    if (timeOf[lesson] !== nowhere && isMovable[lesson] === 1) put(lesson, nowhere, noRoom);
    const own = followers[lesson]!;
    for (let i = 0; i < own.length; i++) {
      const follower = own[i]!.lesson;
      if (timeOf[follower] !== nowhere && isMovable[follower] === 1) put(follower, nowhere, noRoom);
    }
  }

  function beginLook(lesson: number): void {
    look++;
    seen[lesson] = look;
    const own = followers[lesson]!;
    for (let i = 0; i < own.length; i++) seen[own[i]!.lesson] = look;
  }

  /** Weight of the first lessons found in the way that have not been seen in this look. */
  function weigh(count: number): number {
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const other = found[i]!;
      if (seen[other] === look) continue;
      seen[other] = look;
      if (isMovable[other] === 0) return Number.POSITIVE_INFINITY;
      sum += weightOf(other);
    }
    return sum;
  }

  /**
   * Another room that is free at the time of a lesson, that breaks no rule about rooms, and that is not, nor shares a part with,
   * the one to be left; or -1.
   */
  function otherRoom(lesson: number, left: number): number {
    const rooms = allowedRooms[lesson]!;
    const own = roomOf[lesson]!;
    const time = timeOf[lesson]!;
    const offset = random.below(rooms.length);
    for (let i = 0; i < rooms.length; i++) {
      const room = rooms[(i + offset) % rooms.length]!;
      if (room === own || roomIsFull(room, time) || isClosed(room, time)) continue;
      if (hasRoomRule[lesson] === 1 && roomSetUnits(lesson, room) > 0) continue;
      if (!sharePart(partsOfRoom, room, left)) return room;
    }
    return -1;
  }

  /** The lightest of the lessons that fill a room for several at a time; -1 if none of them can be taken out. */
  function lightestIn(room: number, time: number): number {
    let lightest = -1;
    for (const lesson of lessonsOfRoom[room]!) {
      const there = timeOf[lesson]!;
      if (roomOf[lesson] !== room || isMovable[lesson] === 0) continue;
      if (there !== time && overlap[there * (nowhere + 1) + time] === 0) continue;
      if (lightest < 0 || weightOf(lesson) < weightOf(lightest)) lightest = lesson;
    }
    return lightest;
  }

  /** Those with whom each lesson shares a rule about rooms, `[lesson][i]`, and 1 for lessons that have any. */
  const companions = companionsOf(program, timeOf.length);
  const hasRoomRule = Uint8Array.from(companions, (own) => Number(own.length > 0));

  /** The room of the first companion that is in one; -1 if none is. */
  function roomOfCompanions(lesson: number): number {
    const own = companions[lesson]!;
    for (let i = 0; i < own.length; i++) if (roomOf[own[i]!] !== noRoom) return roomOf[own[i]!]!;
    return -1;
  }

  /** 1 for lessons of which a rule on whole sets looks at the rooms: on changes of building, say. */
  const isOfRooms = Uint8Array.from(allowedRooms, (rooms, lesson) => {
    const { members, ofTimes } = program.wholes;
    const sets = members.of.subarray(members.start[lesson]!, members.start[lesson + 1]!);
    return Number(rooms.length > 0 && sets.some((set) => !ofTimes[set]));
  });

  function unitWeight(units: number): number {
    return units * UNIT_WEIGHT * middlingWeight();
  }

  /**
   * Of some rooms for a lesson at a time the one in which the least weight is in the way, which `roomWeight` tells:
   * infinite if no room will do.
   */
  let roomWeight = 0;
  function bestRoom(lesson: number, time: number): number {
    const rooms = allowedRooms[lesson]!;
    roomWeight = 0;
    if (rooms.length === 0) return noRoom;
    let best = rooms[0]!;
    let least = Number.POSITIVE_INFINITY;
    const offset = random.below(rooms.length);
    const shared = hasRoomRule[lesson] === 1 ? roomOfCompanions(lesson) : -1;
    const first = shared >= 0 && rooms.includes(shared) ? -1 : 0;
    for (let i = first; i < rooms.length && i < ROOMS_TRIED; i++) {
      const room = i < 0 ? shared : rooms[(i + offset) % rooms.length]!;
      if (isClosed(room, time)) continue;
      let weight =
        hasRoomRule[lesson] === 1 ? ANOTHER_ROOM * roomSetUnits(lesson, room) * middlingWeight() : 0;
      const count = occupants(room, time, found, 0);
      for (let j = 0; j < count; j++) {
        const other = found[j]!;
        if (seen[other] === look) continue;
        if (isMovable[other] === 0) weight = Number.POSITIVE_INFINITY;
        else weight += otherRoom(other, room) >= 0 ? CHANGE_OF_ROOM : weightOf(other);
      }
      if (count === 0 && roomIsFull(room, time)) {
        const lightest = lightestIn(room, time);
        weight += lightest < 0 ? Number.POSITIVE_INFINITY : weightOf(lightest);
      }
      if (weight < least && isOfRooms[lesson] === 1) weight += unitWeight(roomUnitsAt(lesson, time, room));
      if (weight >= least) continue;
      least = weight;
      best = room;
      if (weight === 0) break;
    }
    roomWeight = least;
    return best;
  }

  /** What stands in the way of a lesson at a time, weighed; not looked at further once it is above a bound. */
  function weightAt(lesson: number, time: number, bound: number): number {
    let weight = weigh(blockers(lesson, time, found));
    if (weight > bound) return weight;
    const room = bestRoom(lesson, time);
    weight += roomWeight;
    if (weight > bound) return weight;
    if (hasRoomRule[lesson] === 1 && roomSetUnits(lesson, room) > 0) forcing.touchesSets = true;
    const units = unitsAt(lesson, time, room);
    if (units === 0) return weight;
    forcing.touchesSets = true;
    const known = isOfRooms[lesson] === 1 ? roomUnitsAt(lesson, time, room) : 0;
    return weight + unitWeight(Math.max(0, units - known));
  }

  function weightTogether(lesson: number, time: number, bound: number): number {
    const own = followers[lesson]!;
    for (let i = 0; i < own.length; i++) if (own[i]!.timeFor[time]! < 0) return Number.POSITIVE_INFINITY;
    beginLook(lesson);
    let weight = weightAt(lesson, time, bound);
    for (let i = 0; i < own.length && weight < bound; i++)
      weight += weightAt(own[i]!.lesson, own[i]!.timeFor[time]!, bound - weight);
    return weight;
  }

  /** Gives a lesson a place, and takes those out that stand in the way. Tells whether that can be done. */
  function settle(lesson: number, time: number): boolean {
    const inTheWay = blockers(lesson, time, found);
    for (let i = 0; i < inTheWay; i++) if (found[i] !== lesson) takeOut(found[i]!);
    look++;
    const room = bestRoom(lesson, time);
    if (roomWeight === Number.POSITIVE_INFINITY) return false;
    const inRoom = occupants(room, time, found, 0);
    for (let i = 0; i < inRoom; i++) {
      const other = found[i]!;
      if (timeOf[other] === nowhere || seen[other] === look) continue;
      seen[other] = look;
      const elsewhere = otherRoom(other, room);
      if (elsewhere >= 0) put(other, timeOf[other]!, elsewhere);
      else takeOut(other);
    }
    while (roomIsFull(room, time)) {
      const lightest = lightestIn(room, time);
      if (lightest < 0) return false;
      takeOut(lightest);
    }
    put(lesson, time, room);
    return true;
  }

  /** Whether a lesson would mend most of those seen so far; `worthOfMending` holds the most. */
  let worthOfMending = 0;
  function mendsMost(other: number): boolean {
    const gain = gainWithout(other);
    if (gain <= 0) return false;
    const worth = (gain * (1 + random.below(8) / 16)) / weightOf(other);
    if (worth <= worthOfMending) return false;
    worthOfMending = worth;
    return true;
  }

  /** Takes the one lesson out by whose going rules about days, weeks and rooms are mended best; false if there is none. */
  function takeOneOut(lesson: number): boolean {
    beginLook(lesson);
    worthOfMending = 0;
    let best = -1;
    const together = setsTogether[lesson]!;
    for (let s = 0; s < together.length; s++) {
      if (!together[s]!.isBroken()) continue;
      const members = together[s]!.lessons;
      for (let i = 0; i < members.length; i++) {
        const other = members[i]!;
        if (seen[other] === look || timeOf[other] === nowhere || isMovable[other] === 0) continue;
        seen[other] = look;
        if (mendsMost(other)) best = other;
      }
    }
    if (best >= 0) takeOut(best);
    return best >= 0;
  }

  /** Days of sets that would be taken out, lightest first: the first `dayCount`. */
  const dayMembers: Int32Array[] = [];
  const dayOf = new Int32Array(DAYS_TRIED);
  const dayWeight = new Float64Array(DAYS_TRIED);
  let dayCount = 0;
  /** Weight and number of the lessons of a set on each day of the week. */
  const weightOn = new Float64Array(times.daysPerWeek);
  const lessonsOn = new Int32Array(times.daysPerWeek);

  function noteDay(members: Int32Array, day: number, weight: number): void {
    if (dayCount === DAYS_TRIED && dayWeight[dayCount - 1]! <= weight) return;
    let at = Math.min(dayCount, DAYS_TRIED - 1);
    for (; at > 0 && dayWeight[at - 1]! > weight; at--) {
      dayMembers[at] = dayMembers[at - 1]!;
      dayOf[at] = dayOf[at - 1]!;
      dayWeight[at] = dayWeight[at - 1]!;
    }
    dayMembers[at] = members;
    dayOf[at] = day;
    dayWeight[at] = weight;
    dayCount = Math.min(dayCount + 1, DAYS_TRIED);
  }

  /** Notes the days on which several lessons of a set lie that can be taken out. */
  function noteDaysOf(members: Int32Array, lesson: number): void {
    weightOn.fill(0);
    lessonsOn.fill(0);
    for (let i = 0; i < members.length; i++) {
      const other = members[i]!;
      if (timeOf[other] === nowhere) continue;
      const day = times.weekday[timeOf[other]!]!;
      lessonsOn[day]!++;
      weightOn[day]! +=
        isMovable[other] === 1 && other !== lesson ? weightOf(other) : Number.POSITIVE_INFINITY;
    }
    for (let day = 0; day < lessonsOn.length; day++)
      if (lessonsOn[day]! > 1 && weightOn[day]! < Number.POSITIVE_INFINITY)
        noteDay(members, day, weightOn[day]!);
  }

  /** Takes all lessons of a set on a day out, where that mends a rule (on the number of days, say) and one would not. */
  function takeDayOut(lesson: number): boolean {
    dayCount = 0;
    const together = setsTogether[lesson]!;
    for (let s = 0; s < together.length; s++)
      if (together[s]!.isBroken()) noteDaysOf(together[s]!.lessons, lesson);
    for (let d = 0; d < dayCount; d++) {
      const members = dayMembers[d]!;
      const before = broken();
      const kept = placement.changes();
      for (let i = 0; i < members.length; i++) {
        const other = members[i]!;
        if (timeOf[other] !== nowhere && times.weekday[timeOf[other]!] === dayOf[d]) takeOut(other);
      }
      if (broken() < before) return true;
      placement.undo(kept);
    }
    return false;
  }

  /** Gives a lesson and those linked to it a place, whoever has to go. Tells whether no more is broken than before. */
  function force(lesson: number, time: number): boolean {
    const before = broken();
    if (!settle(lesson, time)) return false;
    for (const { lesson: follower, timeFor } of followers[lesson]!) {
      const there = timeFor[time]!;
      if (timeOf[follower] !== there && !settle(follower, there)) return false;
    }
    for (let round = 0; round < rounds && broken() > before; round++)
      if (!takeOneOut(lesson) && !takeDayOut(lesson)) break;
    return broken() <= before && timeOf[lesson] !== nowhere;
  }

  const forcing: Forcing = {
    touchesSets: false,
    weightTogether,
    force,
    takeOut,
    takeDayOut,
  };
  return forcing;
}

/** The others of each lesson's rules about rooms, `[lesson][i]`. */
function companionsOf({ rooms, roomPairs }: Program, lessonCount: number): number[][] {
  const sets = listsOf(rooms.members, lessonCount, rooms.weight.length);
  return Array.from({ length: lessonCount }, (_, lesson) => {
    const own = rooms.members.of.subarray(rooms.members.start[lesson]!, rooms.members.start[lesson + 1]!);
    const paired = roomPairs.other.subarray(roomPairs.start[lesson]!, roomPairs.start[lesson + 1]!);
    const together = new Set([...[...own].flatMap((set) => sets[set]!), ...paired]);
    together.delete(lesson);
    return [...together];
  });
}

/** Tells whether a hard rule closes a room in some cell of a time. */
function closedRooms(
  { roomCellCost }: Program,
  times: Assignment['times'],
): (room: number, time: number) => boolean {
  if (roomCellCost === null) return () => false;
  const { cellStart, cells, cellCount } = times;
  return (room, time) => {
    for (let i = cellStart[time]!; i < cellStart[time + 1]!; i++)
      if (roomCellCost[room * cellCount + cells[i]!]! >= HARD_UNIT) return true;
    return false;
  };
}
