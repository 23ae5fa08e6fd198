import { describe, expect, test } from 'bun:test';
import { compileProblem } from '../constraints/compile.ts';
import { costOf } from '../constraints/explain.ts';
import { HARD_UNIT } from '../constraints/program.ts';
import { readCtt } from '../formats/ctt/read.ts';
import { emptySolution } from '../timetable/solution.ts';
import { alikeLessons } from './alike.ts';
import { createAnnealer } from './annealer.ts';
import { createAssignment, solutionOf } from './assignment.ts';
import { createChainMoves } from './chain-moves.ts';
import { kempeChains } from './kempe.ts';
import { createRandom } from './random.ts';
import { createRoster } from './time-roster.ts';

/** A group that has two courses of three lessons, and another course; enough rooms, four days of four periods. */
const blocks = readCtt(`Name: Blocks
Courses: 3
Rooms: 3
Days: 4
Periods_per_day: 4
Curricula: 1
Constraints: 0

COURSES:
c1 t1 3 1 20
c2 t2 3 1 20
c3 t3 2 1 20

ROOMS:
r1 20
r2 20
r3 10

CURRICULA:
q1 2 c1 c2

UNAVAILABILITY_CONSTRAINTS:

END.
`);

/** Chain moves from a placement, taking what they do not refuse; `taken` holds the sum of what they reported. */
function chainMovesFrom(timeOf: readonly number[], bears: (delta: number, loss: number) => boolean) {
  const program = compileProblem(blocks);
  const assignment = createAssignment(program);
  const random = createRandom(3);
  const { nowhere } = assignment.times;
  const roster = createRoster(timeOf.length, nowhere);
  const apply = (lesson: number, time: number, room: number): void => {
    if (assignment.timeOf[lesson] !== time) roster.change(lesson, assignment.timeOf[lesson]!, time);
    assignment.change(lesson, time, room);
  };
  timeOf.forEach((time, lesson) => {
    apply(lesson, time, lesson % 2);
  });
  const reported = { taken: 0, count: 0 };
  const moves = createChainMoves({
    assignment,
    chains: kempeChains(assignment, roster, apply, random, alikeLessons(program), () => false),
    random,
    timeAllowed: new Uint8Array(timeOf.length * nowhere).fill(1),
    isBorne: bears,
    mostOfHalf: () => 10,
    take: (delta) => {
      reported.taken += delta;
      reported.count++;
    },
  });
  const cost = (): number => {
    const { hard, soft } = costOf(blocks, solutionOf(assignment));
    return hard * HARD_UNIT + soft;
  };
  return { ...moves, assignment, reported, cost };
}

describe('moves of Kempe chains', () => {
  // Lessons 0 to 2 are of c1, 3 to 5 of c2: side by side on three days, and c3 on the fourth.
  const sideBySide = [0, 4, 8, 1, 5, 9, 13, 15];

  test('a block brings two lessons side by side to another day without a step that costs', () => {
    const bears = (delta: number, loss: number) => delta <= loss;
    const { tryBlock, tryChain, assignment, reported } = chainMovesFrom(sideBySide, bears);
    for (let i = 0; i < 50; i++) tryChain(0, 12, 0);
    expect(reported.count).toBe(0);
    for (let i = 0; i < 50 && reported.count === 0; i++) tryBlock(0, 12, 0);
    expect(reported).toEqual({ taken: 0, count: 1 });
    expect([assignment.timeOf[0], assignment.timeOf[3]]).toEqual([12, 13]);
  });

  test('what they report is the change of cost, and what is refused leaves no trace', () => {
    const random = createRandom(5);
    const walk = chainMovesFrom(sideBySide, () => random.below(3) === 0);
    const before = walk.cost();
    for (let i = 0; i < 2000; i++) {
      const lesson = random.below(sideBySide.length);
      const count = walk.reported.count;
      const placed = [...walk.assignment.timeOf, ...walk.assignment.roomOf];
      (i % 2 === 0 ? walk.tryBlock : walk.tryChain)(lesson, random.below(16), 0);
      if (walk.reported.count === count)
        expect([...walk.assignment.timeOf, ...walk.assignment.roomOf]).toEqual(placed);
      expect(before + walk.reported.taken).toBe(walk.cost());
    }
    expect(walk.reported.count).toBeGreaterThan(50);
  });

  test('an annealing counts right with them', () => {
    const annealer = createAnnealer(createAssignment(compileProblem(blocks)), createRandom(1));
    annealer.restart(emptySolution(blocks));
    for (const temperature of [4, 1, 0.2]) annealer.run(20_000, temperature);
    const { cost, solution } = annealer.best();
    expect(costOf(blocks, solution)).toEqual(cost);
  });
});
