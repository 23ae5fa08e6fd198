import { describe, expect, test } from 'bun:test';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { costOf } from '../../constraints/explain.ts';
import type { Problem } from '../../timetable/problem.ts';
import { NONE, type Solution } from '../../timetable/solution.ts';
import { writeCttSolution } from '../ctt/solution.ts';
import { countFromScratch } from './count-from-scratch.fixture.ts';
import { FORMULATIONS, type Formulation } from './formulations.ts';
import { printEctt } from './print.ts';
import { readEctt } from './read.ts';
import { sampleDocument } from './sample-document.fixture.ts';

/** Small enough to count by hand. */
const PLAIN = `Name: Plain
Courses: 2
Rooms: 3
Days: 2
Periods_per_day: 6
Curricula: 1
Min_Max_Daily_Lectures: 2 3
UnavailabilityConstraints: 1
RoomConstraints: 1

COURSES:
maths ada 3 2 30 1
art ben 1 1 12 0

ROOMS:
A 30 0
B 20 0
C 30 1

CURRICULA:
first 2 maths art

UNAVAILABILITY_CONSTRAINTS:
art 1 5

ROOM_CONSTRAINTS:
art A

END.
`;

/** Puts the lessons `maths-1` to `maths-3` and `art-1` there, each as room, day and period. */
function placing(problem: Problem, ...places: readonly (readonly [string, number, number])[]): Solution {
  const timeOf = Int32Array.from(places, ([, day, period]) =>
    problem.times.findIndex((time) => time.day === day && time.start === period),
  );
  const roomOf = Int32Array.from(places, ([room]) => problem.rooms.findIndex(({ id }) => id === room));
  return { timeOf, roomOf };
}

const softCosts = (...places: readonly (readonly [string, number, number])[]) =>
  Object.fromEntries(
    FORMULATIONS.map((formulation) => {
      const problem = readEctt(PLAIN, formulation);
      const solution = placing(problem, ...places);
      const cost = costOf(problem, solution);
      expect(cost).toEqual(countFromScratch(PLAIN, writeCttSolution(problem, solution), formulation));
      return [formulation, cost.hard === 0 ? cost.soft : cost];
    }),
  );

describe('the costs of the formulations', () => {
  test('are nothing for a timetable that keeps all that is asked', () => {
    expect(softCosts(['A', 0, 0], ['A', 0, 1], ['C', 1, 0], ['C', 1, 1])).toEqual({
      ...{ UD1: 0, UD3: 0, UD4: 0, UD5: 0 },
      // Maths is in two rooms.
      UD2: 1,
    });
  });

  test('count seats in all of them', () => {
    expect(softCosts(['B', 0, 0], ['B', 0, 1], ['B', 1, 0], ['B', 1, 1])).toEqual({
      ...{ UD1: 30, UD2: 30, UD3: 30, UD4: 30, UD5: 30 },
    });
  });

  test('count working days, and a daily load above the most', () => {
    expect(softCosts(['A', 0, 0], ['A', 0, 1], ['A', 0, 2], ['B', 0, 3])).toEqual({
      ...{ UD1: 5, UD2: 5, UD3: 2, UD4: 2, UD5: 7 },
    });
  });

  test('count isolated lectures or windows, and doubles that are none', () => {
    // Maths alone in periods 1 and 3 of a day, with a window between.
    expect(softCosts(['A', 0, 0], ['A', 0, 2], ['A', 1, 0], ['B', 1, 1])).toEqual({
      ...{ UD1: 2, UD2: 4, UD3: 4, UD4: 3, UD5: 4 },
    });
  });

  test('count a daily load below the least', () => {
    expect(softCosts(['A', 0, 0], ['A', 0, 1], ['A', 0, 2], ['B', 1, 0])).toEqual({
      ...{ UD1: 6, UD2: 7, UD3: 2, UD4: 2, UD5: 8 },
    });
  });

  test('count ways between buildings without a period between', () => {
    const costs = softCosts(['A', 0, 0], ['C', 0, 1], ['A', 1, 0], ['B', 1, 1]);
    expect(costs).toEqual({ UD1: 0, UD2: 1, UD3: 0, UD4: 2, UD5: 2 });
  });

  test('count a room that does not suit: as a price in UD3, as forbidden in UD4', () => {
    expect(softCosts(['B', 0, 0], ['B', 0, 1], ['B', 1, 0], ['A', 1, 1])).toEqual({
      ...{ UD1: 30, UD2: 30, UD3: 33, UD4: { hard: 1, soft: 30 }, UD5: 30 },
    });
  });
});

function randomSolution(problem: Problem, below: (count: number) => number): Solution {
  const isOut = problem.lessons.map(() => below(8) === 0);
  const draw = (count: number) => Int32Array.from(isOut, (out) => (out ? NONE : below(count)));
  return { timeOf: draw(problem.times.length), roomOf: draw(problem.rooms.length) };
}

function expectAgreement(text: string, formulation: Formulation, below: (count: number) => number): void {
  const problem = readEctt(text, formulation);
  const solution = randomSolution(problem, below);
  const counted = countFromScratch(text, writeCttSolution(problem, solution), formulation);
  expect({ formulation, ...costOf(problem, solution) }).toEqual({ formulation, ...counted });
}

describe('an independent count agrees to the last unit', () => {
  test('on small instances with any timetable, also partial and clashing', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(1_000_000)), (random) => {
        const below = (count: number): number => Number(random.next().value) % count;
        const text = printEctt(sampleDocument(below));
        for (const formulation of FORMULATIONS) expectAgreement(text, formulation, below);
      }),
      { numRuns: 150 },
    );
  });

  const folder = new URL('../../../../shared/data/itc2007/ectt/', import.meta.url).pathname;
  test.skipIf(!existsSync(folder))('on the instances of the field', () => {
    let seed = 1;
    const below = (count: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % count;
    };
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.ectt'))) {
      const text = readFileSync(`${folder}${file}`, 'utf8');
      for (const formulation of FORMULATIONS) expectAgreement(text, formulation, below);
    }
  });
});
