import { periodsIn } from '../../constraints/day-pattern.ts';
import { text } from '../../languages/text.ts';
import { spansWithin } from './domains.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { leastOccupied, needValues, occupiedRooms, onlyTheseSuit, type RoomDemand } from './room-demands.ts';

/** With more sets of suitable rooms than this, every two of them are not tried together. */
const MOST_SETS = 40;

/** What the lessons of a demand need, added up, and when: for each length from 1 on. */
type Need = {
  readonly demand: RoomDemand;
  /** Lessons of so many periods, and parts of longer ones, `[length]`. */
  readonly parts: readonly number[];
  /** Their periods, and the first ones of spans of a length, as bit sets, `[length][day of the cycle]`. */
  readonly spans: readonly (readonly number[])[];
};

/** A need with the least of its rooms that a lesson occupies of those which are looked at. */
type NeedAmong = Need & { readonly least: number };

/**
 * Sets of rooms with fewer periods, or fewer spans of periods on end, than the lessons need that no other room suits: every
 * set of rooms that suits some lessons, and every two of these together. A lesson in a room with parts needs as many.
 */
export const checkRooms: Check = (facts) => {
  const longest = facts.problem.lessons.reduce((most, { length }) => Math.max(most, length), 1);
  const needs = facts.roomDemands.map((demand) => needOf(facts, demand, longest));
  const findings: CheckFinding[] = [];
  for (const rooms of unionsOf(facts)) {
    const inside = new Set(rooms);
    const among = needs.flatMap((need) => {
      const least = leastOccupied(facts.index, need.demand, inside);
      return least > 0 ? [{ ...need, least }] : [];
    });
    for (let length = 1; length <= longest; length++) {
      const needed = among.reduce((sum, { parts, least }) => sum + parts[length]! * least, 0);
      const offered = offerOf(facts, rooms, among, length);
      if (needed <= offered) continue;
      const finding = shortage(facts, rooms, among, { length, needed, offered });
      const lessons = new Set(finding.lessons);
      // The reason of a shortage in few rooms is not told again with more rooms.
      if (findings.some((known) => known.lessons.every((lesson) => lessons.has(lesson)))) continue;
      findings.push(finding);
      break;
    }
  }
  return findings;
};

function needOf({ problem, domains, index }: CheckFacts, demand: RoomDemand, longest: number): Need {
  const parts = new Array<number>(longest + 1).fill(0);
  const spans = parts.map(() => new Array<number>(index.dayCount).fill(0));
  for (const lesson of demand.lessons) {
    const domain = domains[lesson]!;
    for (let length = 1; length <= problem.lessons[lesson]!.length; length++) {
      parts[length]! += Math.floor(problem.lessons[lesson]!.length / length) * domain.meetings;
      const days = length === 1 ? domain.periodsOn : domain.spansOf(length);
      days.forEach((bits, day) => {
        spans[length]![day]! |= bits;
      });
    }
  }
  return { demand, parts, spans };
}

/** Sets of undivided rooms, the smallest first; of those that lessons occupy together also each by itself. */
function unionsOf({ index, roomDemands }: CheckFacts): number[][] {
  const sets = roomDemands.map((demand) => occupiedRooms(index, demand));
  const wholes = new Set(roomDemands.flatMap(({ rooms }) => rooms));
  const parts = new Set(
    [...wholes].flatMap((room) => index.partsOfRoom[room]!.filter((part) => part !== room)),
  );
  const pairs =
    sets.length > MOST_SETS
      ? []
      : sets.flatMap((one, i) => sets.slice(i + 1).map((other) => [...one, ...other]));
  const unions = new Map(
    [...sets, ...pairs, ...[...parts].map((part) => [part])].map((rooms) => {
      const union = [...new Set(rooms)].sort((a, b) => a - b);
      return [union.join(), union] as const;
    }),
  );
  return [...unions.values()].sort((a, b) => a.length - b.length);
}

/** How many lessons of a length these rooms can hold in the whole cycle, at the times of those who need them. */
function offerOf(
  { index, problem, openInRooms }: CheckFacts,
  rooms: readonly number[],
  among: readonly NeedAmong[],
  length: number,
): number {
  let offer = 0;
  for (let day = 0; day < index.dayCount; day++) {
    let open = 0;
    let starts = 0;
    for (const { spans } of among) {
      open |= spans[1]![day]!;
      starts |= spans[length]![day]!;
    }
    for (const room of rooms) {
      const here = open & openInRooms[room]![day]!;
      const lessons = length === 1 ? periodsIn(here) : spansWithin(here, starts, length);
      offer += lessons * problem.rooms[room]!.lessonsAtOnce;
    }
  }
  return offer;
}

function shortage(
  { problem, index }: CheckFacts,
  rooms: readonly number[],
  among: readonly NeedAmong[],
  numbers: { readonly length: number; readonly needed: number; readonly offered: number },
): CheckFinding {
  const { length, needed, offered } = numbers;
  const lessons = among
    .flatMap(({ demand }) => demand.lessons.filter((lesson) => problem.lessons[lesson]!.length >= length))
    .sort((a, b) => a - b);
  const need = needValues(problem, lessons);
  const suit = onlyTheseSuit(
    index,
    rooms,
    among.map(({ demand }) => demand),
  );
  return {
    kind: 'too-few-rooms',
    severity: 'impossible',
    subjects: rooms.map((position) => ({ of: 'room', position })),
    numbers: { lessons: lessons.length, ...numbers },
    lessons,
    rules: [],
    sentence:
      length === 1
        ? text('checks.rooms.short', { ...need, suit, offered, needed })
        : text('checks.rooms.shortOnEnd', { ...need, suit, ...numbers }),
  };
}
