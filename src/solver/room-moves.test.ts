import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { HARD_UNIT } from '../constraints/program.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { alikeLessons } from './alike.ts';
import { createAssignment, solutionOf } from './assignment.ts';
import { kempeChains } from './kempe.ts';
import { createRandom } from './random.ts';
import { createRoomMoves } from './room-moves.ts';
import { createRoomRematch } from './room-rematch.ts';
import { createRuinMoves } from './ruin-moves.ts';
import { createRoster } from './time-roster.ts';

/** Three courses of two or three lessons, which cost for each room beyond the first, in three rooms of which one is small. */
const rooms = readCtt(`Name: Rooms
Courses: 3
Rooms: 3
Days: 2
Periods_per_day: 4
Curricula: 1
Constraints: 0

COURSES:
c1 t1 3 1 20
c2 t2 3 1 20
c3 t3 2 1 10

ROOMS:
r1 20
r2 20
r3 10

CURRICULA:
q1 2 c1 c3

UNAVAILABILITY_CONSTRAINTS:

END.
`);

/** Moves from times and rooms of all lessons, with the sum and the number of the changes that they report. */
function movesFrom(
  timeOf: readonly number[],
  roomOf: readonly number[],
  isBorne: (delta: number, loss: number) => boolean,
) {
  const program = compileProblem(rooms);
  const assignment = createAssignment(program);
  const random = createRandom(7);
  const roster = createRoster(timeOf.length, assignment.times.nowhere);
  const change = (lesson: number, time: number, room: number): void => {
    if (assignment.timeOf[lesson] !== time) roster.change(lesson, assignment.timeOf[lesson]!, time);
    assignment.change(lesson, time, room);
  };
  timeOf.forEach((time, lesson) => {
    change(lesson, time, roomOf[lesson]!);
  });
  const reported = { taken: 0, count: 0 };
  const on = {
    assignment,
    change,
    isBorne,
    take: (delta: number) => {
      reported.taken += delta;
      reported.count++;
    },
    freeRoom: (lesson: number, time: number) =>
      [0, 1, 2].find((room) => !assignment.roomIsFull(room, time)) ?? assignment.roomOf[lesson]!,
  };
  const roomAllowed = new Uint8Array(timeOf.length * 4).fill(1);
  const chains = kempeChains(assignment, roster, change, random, alikeLessons(program), () => false);
  return {
    assignment,
    reported,
    ...createRoomMoves({ ...on, roomAllowed }),
    ...createRoomRematch({ ...on, roster, roomAllowed }),
    ...createRuinMoves({ ...on, random, neighbourAt: chains.neighbourAt, isMovable: () => true }),
    cost: () => {
      const { hard, soft } = costOf(rooms, solutionOf(assignment));
      return hard * HARD_UNIT + soft;
    },
  };
}

const bears = (delta: number, loss: number): boolean => delta <= loss;
// c1 in the first room and c2 in the second, at the same times; c3 in the third.
const timeOf = [0, 1, 2, 0, 1, 2, 4, 5];
const roomOf = [0, 0, 0, 1, 1, 1, 2, 2];

describe('moves of lessons that shall keep to one room', () => {
  test('two courses exchange their rooms as one, which costs nothing', () => {
    const { tryRoomChain, assignment, reported } = movesFrom(timeOf, roomOf, bears);
    tryRoomChain(1, 1, 0);
    expect(reported).toEqual({ taken: 0, count: 1 });
    expect([...assignment.roomOf]).toEqual([1, 1, 1, 0, 0, 0, 2, 2]);
  });

  test('a room that a lesson of the chain may not be in is not taken', () => {
    const { tryRoomChain, assignment, reported } = movesFrom(timeOf, roomOf, bears);
    tryRoomChain(0, 2, 9);
    expect(reported.count).toBe(0);
    expect([...assignment.roomOf]).toEqual(roomOf);
  });

  test('who is in the way leaves the room with its companions', () => {
    // c2 is in the first room too, at other times; c1 would go to one of them, where it is lonely.
    const { tryMakeWay, assignment, reported } = movesFrom(
      [0, 1, 2, 3, 5, 6, 4, 7],
      [0, 0, 0, 0, 0, 0, 2, 2],
      bears,
    );
    tryMakeWay(2, 3, 3, Number.POSITIVE_INFINITY, 2);
    expect(reported.count).toBe(1);
    expect([assignment.timeOf[2], assignment.roomOf[2]]).toEqual([3, 0]);
    expect([...assignment.roomOf.subarray(3, 6)]).toEqual([1, 1, 1]);
  });
});

test('the lessons at a time are given the rooms that cost least together', () => {
  // At the first time each of the three is in a room of another, c1 in one that is too small.
  const { tryRematch, assignment, cost, reported } = movesFrom(
    [0, 1, 2, 0, 3, 4, 0, 5],
    [2, 0, 0, 0, 1, 1, 1, 2],
    bears,
  );
  const before = cost();
  tryRematch(0);
  expect([0, 3, 6].map((lesson) => assignment.roomOf[lesson])).toEqual([0, 1, 2]);
  expect(reported).toEqual({ taken: cost() - before, count: 1 });
  tryRematch(0);
  expect(reported.count).toBe(1);
});

test('what moves of rooms and ruins report is the change of cost, and what is refused leaves no trace', () => {
  const random = createRandom(5);
  const walk = movesFrom(timeOf, roomOf, () => random.below(3) === 0);
  const { assignment, reported } = walk;
  const before = walk.cost();
  const takenBy = [0, 0, 0];
  for (let i = 0; i < 3000; i++) {
    const lesson = random.below(timeOf.length);
    const time = random.below(8);
    const other = assignment.lessonIn(assignment.roomOf[lesson]!, time);
    const count = reported.count;
    const placed = [...assignment.timeOf, ...assignment.roomOf];
    if (i % 3 === 0) walk.tryRoomChain(lesson, random.below(3), 0);
    else if (i % 3 === 1) walk.tryRuin(lesson, 0);
    else if (other >= 0 && other !== lesson)
      walk.tryMakeWay(lesson, other, time, Number.POSITIVE_INFINITY, 0);
    if (reported.count === count) expect([...assignment.timeOf, ...assignment.roomOf]).toEqual(placed);
    else takenBy[i % 3]!++;
    expect(before + reported.taken).toBe(walk.cost());
  }
  for (const count of takenBy) expect(count).toBeGreaterThan(20);
});
