import type { PartialPlacement } from './partial-placement.ts';
import type { Random } from './random.ts';
import { createRoomChoice } from './room-choice.ts';

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

/** Days of which all lessons of a set are taken out for a trial, in a round. */
const DAYS_TRIED = 8;
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
  const { assignment, followers, isMovable, isRelaxed, put, gainWithout, broken, setsOf } = placement;
  const { unitsAt, roomUnitsAt, roomSetUnits } = placement;
  const { times, timeOf, noRoom, blockers, occupants, roomIsFull } = assignment;
  const { nowhere } = times;
  const found = new Int32Array(placement.mostFound);
  /** The look in which each lesson was seen last. */
  const seen = new Int32Array(timeOf.length);
  let look = 0;
  const unitWeight = (units: number): number => units * UNIT_WEIGHT * middlingWeight();
  const isSeen = (lesson: number): boolean => seen[lesson] === look;
  const rooms = createRoomChoice(placement, random, weightOf, middlingWeight, { unitWeight, isSeen });

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

  /** What stands in the way of a lesson at a time, weighed; not looked at further once it is above a bound. */
  function weightAt(lesson: number, time: number, bound: number): number {
    let weight = weigh(blockers(lesson, time, found));
    if (weight > bound) return weight;
    const room = rooms.best(lesson, time);
    weight += rooms.weight;
    if (weight > bound) return weight;
    if (rooms.hasRule[lesson] === 1 && roomSetUnits(lesson, room) > 0) forcing.touchesSets = true;
    const units = unitsAt(lesson, time, room);
    if (units === 0) return weight;
    forcing.touchesSets = true;
    const known = rooms.isOfWhole[lesson] === 1 ? roomUnitsAt(lesson, time, room) : 0;
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
    const room = rooms.best(lesson, time);
    if (rooms.weight === Number.POSITIVE_INFINITY) return false;
    const inRoom = occupants(room, time, found, 0);
    for (let i = 0; i < inRoom; i++) {
      const other = found[i]!;
      if (timeOf[other] === nowhere || seen[other] === look) continue;
      seen[other] = look;
      const elsewhere = rooms.other(other, room);
      if (elsewhere >= 0) put(other, timeOf[other]!, elsewhere);
      else takeOut(other);
    }
    while (roomIsFull(room, time)) {
      const lightest = rooms.lightestIn(room, time);
      if (lightest < 0) return false;
      takeOut(lightest);
    }
    put(lesson, time, room);
    return true;
  }

  /** Whether a lesson would mend most of those seen so far; `worthOfMending` holds the most. */
  let worthOfMending = 0;
  function mendsMost(other: number): boolean {
    const worthOfUnit = (1 + random.below(8) / 16) / weightOf(other);
    // Nobody mends more than is broken.
    if (isRelaxed && broken() * worthOfUnit <= worthOfMending) return false;
    const worth = gainWithout(other) * worthOfUnit;
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
