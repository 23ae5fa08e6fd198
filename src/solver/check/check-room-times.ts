import { text } from '../../languages/text.ts';
import { cellsInWords } from './check-words.ts';
import { findDeficit } from './deficit.ts';
import type { Domain } from './domains.ts';
import type { Check, CheckFacts } from './facts.ts';
import type { CheckFinding } from './finding.ts';
import { needValues, occupiedRooms, onlyTheseSuit } from './room-demands.ts';

/** With more possible places than this the flow is not tried: it would be no matter of milliseconds. */
const MOST_PLACES = 400_000;

/** Undivided rooms that suit the same lessons, or are parts of such, and are open in the same cells. */
type AlikeRooms = {
  readonly rooms: readonly number[];
  readonly seats: number;
  readonly isOpen: (cell: number) => boolean;
};

/**
 * Lessons whose times and rooms taken together are too few: a flow of the periods of lessons into the cells of rooms, of
 * which each holds so many. It sees what totals do not, such as lessons that all want the labs in the morning. A lesson in
 * a room with parts flows into one of them, which is less than it takes.
 */
export const checkRoomTimes: Check = (facts) => {
  const { problem, index, domains, roomDemands } = facts;
  const { cellCount } = index;
  const kinds = alikeRooms(facts);
  const demands = roomDemands.flatMap((demand) => {
    const { lessons } = demand;
    const suitable = new Set(occupiedRooms(index, demand));
    const places = kinds.flatMap((kind, i) => (suitable.has(kind.rooms[0]!) ? [i] : []));
    const byDomain = Map.groupBy(lessons, (lesson): Domain => domains[lesson]!);
    return [...byDomain].map(([domain, alike]) => ({ demand, domain, lessons: alike, places }));
  });
  const size = demands.reduce((sum, { domain, places }) => sum + domain.cells.length * places.length, 0);
  if (size > MOST_PLACES) return [];
  const capacity = new Int32Array(kinds.length * cellCount);
  kinds.forEach(({ seats, isOpen }, kind) => {
    for (let cell = 0; cell < cellCount; cell++) if (isOpen(cell)) capacity[kind * cellCount + cell] = seats;
  });
  const deficit = findDeficit(
    demands.map(({ domain, lessons, places }) => ({
      amount: lessons.reduce((sum, lesson) => sum + problem.lessons[lesson]!.length * domain.meetings, 0),
      bins: places.flatMap((kind) => domain.cells.map((cell) => kind * cellCount + cell)),
    })),
    capacity,
  );
  if (!deficit) return [];
  const lessons = deficit.demands.flatMap((demand) => demands[demand]!.lessons).sort((a, b) => a - b);
  const open = deficit.bins.filter((bin) => capacity[bin]! > 0);
  const rooms = [...new Set(open.map((bin) => Math.floor(bin / cellCount)))].flatMap((kind) => [
    ...kinds[kind]!.rooms,
  ]);
  const cells = [...new Set(open.map((bin) => bin % cellCount))].sort((a, b) => a - b);
  const { needed, offered } = deficit;
  const among = deficit.demands.map((position) => demands[position]!.demand);
  const suit = onlyTheseSuit(index, rooms, among);
  const finding: CheckFinding = {
    kind: 'too-few-rooms-then',
    severity: 'impossible',
    subjects: rooms.map((position) => ({ of: 'room', position })),
    numbers: { lessons: lessons.length, needed, offered, cells: cells.length },
    lessons,
    rules: [],
    sentence: text('checks.rooms.shortThen', {
      ...needValues(problem, lessons),
      ...{ when: cellsInWords(problem, cells), suit, offered, needed },
    }),
  };
  return [finding];
};

function alikeRooms(facts: CheckFacts): AlikeRooms[] {
  const { problem, index, openInRooms, roomDemands } = facts;
  const periods = problem.calendar.periods.length;
  const suits: number[][] = problem.rooms.map(() => []);
  roomDemands.forEach((demand, position) => {
    for (const room of occupiedRooms(index, demand)) suits[room]!.push(position);
  });
  const groups = Map.groupBy(
    problem.rooms.keys().filter((room) => suits[room]!.length > 0),
    (room) => `${suits[room]!.join()} ${openInRooms[room]!.join()}`,
  );
  return [...groups.values()].map((rooms) => ({
    rooms,
    seats: rooms.reduce((sum, room) => sum + problem.rooms[room]!.lessonsAtOnce, 0),
    isOpen: (cell) => {
      const day = Math.floor(cell / periods);
      return ((openInRooms[rooms[0]!]![day]! >> (cell % periods)) & 1) === 1;
    },
  }));
}
